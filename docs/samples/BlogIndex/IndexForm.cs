namespace ConfReport.Samples.BlogIndex;

/// <summary>In what form the index is written.</summary>
internal enum IndexForm
{
    Table,
    JsonLines,
    Markdown,
}

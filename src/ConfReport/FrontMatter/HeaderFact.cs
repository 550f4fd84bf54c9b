namespace ConfReport.FrontMatter;

/// <summary>What a header can say, in the order in which it is written.</summary>
internal enum HeaderFact : byte
{
    Title,
    Published,
    Updated,
    Draft,
    Authors,
    Description,
    Tags,
    Categories,
    Series,
    Keywords,
    Slug,
    Weight,
    Language,
    Cover,
    CoverAlternativeText,
}

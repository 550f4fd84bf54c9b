using ConfReport.Shapes;

namespace ConfReport.FrontMatter;

/// <summary>Where the keys of a header go. The keys at the root come first, by name and value; then tables.</summary>
internal interface IFrontMatterSink<TSelf> : IDataSink
    where TSelf : struct, IFrontMatterSink<TSelf>
{
    /// <summary>Whether a map is a table of its own and must come after all other keys.</summary>
    static abstract bool HasTables { get; }

    /// <summary>Whether the format can say that there is no value.</summary>
    static abstract bool HasNull { get; }

    /// <summary>Begins behind what is written already. Not in a constructor: copies of what has just been changed took 5 ns each.</summary>
    void Begin(ref Utf8Output written);

    /// <summary>Gives back what is written now.</summary>
    void End(ref Utf8Output written);

    /// <summary>A key of the header whose value stands on its line: a scalar, or a list that <see cref="StartLine"/> begins.</summary>
    void Key(HeaderKey key);

    void Date(PostDate date, DateLayout layout);

    /// <summary>A list of scalars, on one line where the format has room for that. It ends as every list.</summary>
    void StartLine();

    /// <summary>A map under this key, in a list of such maps when it is one of several.</summary>
    void StartTable(string name, TableKind kind);

    void EndTable();

    /// <summary>The members of a report, in the place of a value.</summary>
    static virtual void Report(ref TSelf sink, string name, ConferenceReport report)
    {
        sink.Name(name);
        var writer = new FieldWriter<TSelf>(sink);
        writer.Object<ConferenceReport, ConferenceReportShape>(report);
        sink = writer.Sink;
    }
}

internal enum TableKind : byte
{
    Single,

    /// <summary>One of several under one key.</summary>
    Item,
}

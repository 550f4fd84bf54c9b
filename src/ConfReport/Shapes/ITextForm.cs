namespace ConfReport.Shapes;

/// <summary>How a small value is written as text in every data format. The text is ASCII and needs no escaping.</summary>
internal interface ITextForm<T>
    where T : struct
{
    /// <summary>Room for the longest text.</summary>
    static abstract int MaximumLength { get; }

    /// <summary>What to write instead, for an author whose text could not be read.</summary>
    static abstract string Expected { get; }

    /// <summary>The regular expression of the text, for the JSON Schema.</summary>
    static abstract string Pattern { get; }

    static abstract int Format(T value, Span<byte> destination);

    static abstract bool TryParse(ReadOnlySpan<byte> text, out T value);
}

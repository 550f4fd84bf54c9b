using System.Text.Json.Serialization;
using ConfReport.Json;

namespace ConfReport;

/// <summary>
/// Text that an author wrote as Markdown. It is written as it is, never escaped, never reworded.
/// </summary>
/// <remarks>
/// A <see cref="string"/> in the model is plain text and is escaped wherever it is written. The two do not convert to one
/// another, so text from elsewhere (the title of an imported talk, say) cannot become markup by accident. Two values are
/// equal when their source is the same, character by character. The default value is empty.
/// </remarks>
[JsonConverter(typeof(ReportJsonConverterFactory))]
public readonly record struct MarkdownText
{
    /// <summary>Takes Markdown as its author wrote it.</summary>
    /// <exception cref="ArgumentException">It holds a lone surrogate.</exception>
    public MarkdownText(string source)
    {
        ArgumentNullException.ThrowIfNull(source);
        // The empty text has one form, so that equality by content needs no second thought.
        Kept = source.Length == 0 ? null : Given.Text(source, nameof(source));
    }

    /// <summary>The Markdown as it was given.</summary>
    public string Source => Kept ?? "";

    /// <summary>Whether there is nothing at all, not even white space.</summary>
    public bool IsEmpty => Kept is null;

    /// <summary>Null for the empty text.</summary>
    private string? Kept { get; init; }

    /// <summary>For a reader, whose text comes from UTF-8: looking through all prose once more took 6 % of its time.</summary>
    internal static MarkdownText FromWellFormed(string source) => new() { Kept = source.Length == 0 ? null : source };

    /// <summary>The same as <see cref="Source"/>.</summary>
    public override string ToString() => Source;
}

using System.Buffers;

namespace ConfReport.Markdown;

/// <summary>What stands between the ampersand and the semicolon of an entity.</summary>
internal static class EntityName
{
    /// <summary>No name is shorter than <c>gt</c>, no number than <c>#9</c>.</summary>
    public const int Shortest = 2;

    /// <summary>No name is longer than CounterClockwiseContourIntegral.</summary>
    public const int Longest = 31;

    public static SearchValues<char> Characters { get; } =
        SearchValues.Create("#0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    /// <summary>Whether the text, which begins with an ampersand, begins with an entity. A number needs no semicolon in Python-Markdown, nor in a browser.</summary>
    public static bool Begins(ReadOnlySpan<char> text)
    {
        if (text is [_, '#', ..])
        {
            return true;
        }

        var length = text[1..].IndexOfAnyExcept(Characters);
        return length >= Shortest && text[1 + length] == ';';
    }
}

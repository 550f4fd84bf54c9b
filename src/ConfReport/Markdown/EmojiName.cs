using System.Buffers;

namespace ConfReport.Markdown;

/// <summary>What stands between the colons of an emoji's name.</summary>
internal static class EmojiName
{
    public static SearchValues<char> Characters { get; } =
        SearchValues.Create("+-_0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    /// <summary>Whether the text, which begins with a colon, begins with <c>:name:</c>: Hugo looks for these in the source, also in code, titles and addresses.</summary>
    public static bool Begins(ReadOnlySpan<char> text)
    {
        var name = text[1..];
        var length = name.IndexOfAnyExcept(Characters);
        return length > 0 && name[length] == ':';
    }

    /// <summary>Whether there is one anywhere.</summary>
    public static bool IsIn(ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOf(':'); at >= 0; at = text.IndexOf(':'))
        {
            text = text[at..];
            if (Begins(text))
            {
                return true;
            }

            text = text[1..];
        }

        return false;
    }
}

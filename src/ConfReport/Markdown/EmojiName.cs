using System.Buffers;

namespace ConfReport.Markdown;

/// <summary>What stands between the colons of an emoji's name.</summary>
internal static class EmojiName
{
    public static SearchValues<char> Characters { get; } =
        SearchValues.Create("+-_0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");
}

namespace ConfReport.Posts.FrontMatter;

/// <summary>A piece of the text of a post.</summary>
/// <param name="Start">The offset of its first character in the whole text.</param>
/// <param name="Length">How many characters it has.</param>
internal readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>The offset behind its last character.</summary>
    public int End => Start + Length;

    public static TextSpan Between(int start, int end) => new(start, end - start);

    public ReadOnlySpan<char> In(string text) => text.AsSpan(Start, Length);
}

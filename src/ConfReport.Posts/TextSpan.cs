namespace ConfReport.Posts;

/// <summary>A piece of a post's text.</summary>
/// <param name="Start">Where it begins, in characters from the start of <see cref="ReportPost.Text"/>.</param>
/// <param name="Length">How many characters it has.</param>
public readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>Where it ends: the first character that is not part of it.</summary>
    public int End => Start + Length;

    internal static TextSpan Between(int start, int end) => new(start, end - start);

    internal ReadOnlySpan<char> In(string text) => text.AsSpan(Start, Length);
}

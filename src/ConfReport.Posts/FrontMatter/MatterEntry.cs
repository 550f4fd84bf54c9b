namespace ConfReport.Posts.FrontMatter;

/// <summary>A key of the front matter with its value.</summary>
/// <param name="Key">The key, without quotes and escapes.</param>
/// <param name="KeySpan">The key as it is written, with its quotes. Where it is named several times, the place where it is defined, else the first.</param>
/// <param name="Span">Everything from where the entry begins, which in TOML may be the key or header around <paramref name="KeySpan"/>, to the end of the value.</param>
/// <param name="Value">The value.</param>
internal sealed record MatterEntry(string Key, TextSpan KeySpan, TextSpan Span, MatterValue Value);

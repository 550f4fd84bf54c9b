namespace ConfReport.Posts.Recognition;

/// <summary>What a section is taken for.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Confidence">How sure that is.</param>
/// <param name="Reason">What it was recognised by.</param>
internal sealed record Judgement(SectionKind Kind, Confidence Confidence, string Reason);

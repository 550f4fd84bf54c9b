namespace ConfReport.Rendering;

/// <summary>The codes of what a body shows otherwise than the report says it; docs/guide/diagnostics.md says what to do about each.</summary>
internal static class BodyCodes
{
    public const string ReplacedCharacters = "CR0311";
    public const string UnsafeAddress = "CR0312";
    public const string DeepHeading = "CR0313";
    public const string HiddenDirection = "CR0314";
}

namespace ConfReport.Json;

/// <summary>The codes of what can be wrong with JSON; docs/guide/diagnostics.md says what to do about each.</summary>
internal static class JsonCodes
{
    public const string Syntax = "CR0101";
    public const string WrongType = "CR0102";
    public const string Missing = "CR0103";
    public const string TooDeep = "CR0104";
    public const string Duplicate = "CR0105";
    public const string IllFormedText = "CR0106";
    public const string OutOfRange = "CR0107";
    public const string NotValid = "CR0108";
    public const string OverLimit = "CR0109";
    public const string TooManyProblems = "CR0110";
    public const string Inconsistent = "CR0111";
    public const string OtherCase = "CR0112";
}

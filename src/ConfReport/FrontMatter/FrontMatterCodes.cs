namespace ConfReport.FrontMatter;

/// <summary>The codes of what front matter could not carry; docs/guide/diagnostics.md says what to do about each.</summary>
internal static class FrontMatterCodes
{
    public const string NoPlace = "CR0301";
    public const string OneOfSeveral = "CR0302";
    public const string SaidAlready = "CR0303";
    public const string HarmfulKey = "CR0304";
    public const string Template = "CR0305";
    public const string NotInFormat = "CR0306";
    public const string NoDate = "CR0307";
}

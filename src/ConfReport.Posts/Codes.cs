namespace ConfReport.Posts;

/// <summary>The codes of the diagnostics for posts. They are listed in docs/guide/diagnostics.md and never change their meaning.</summary>
internal static class Codes
{
    public const string TooLarge = "CR0201";
    public const string LoneSurrogate = "CR0202";
    public const string NoFrontMatter = "CR0210";
    public const string FrontMatterNotClosed = "CR0211";
    public const string OtherFrontMatter = "CR0212";
    public const string FrontMatterTooLarge = "CR0213";
    public const string FrontMatterTooDeep = "CR0214";
    public const string YamlSyntax = "CR0215";
    public const string DuplicateKey = "CR0216";
    public const string YamlFeatureRefused = "CR0217";
    public const string FrontMatterIsNoMap = "CR0218";
    public const string FrontMatterTooMuch = "CR0219";
    public const string DoubtfulDate = "CR0220";
    public const string NoSlug = "CR0221";
    public const string WrongType = "CR0222";
    public const string SaidTwice = "CR0223";
    public const string BodyTooDeep = "CR0230";
    public const string TomlSyntax = "CR0240";
    public const string JsonSyntax = "CR0241";
    public const string EmbeddedUnreadable = "CR0250";
    public const string EmbeddedBodyDiffers = "CR0251";
    public const string EmbeddedHeaderDiffers = "CR0252";
    public const string FileNotRead = "CR0260";
    public const string FolderNotRead = "CR0261";
    public const string NotUtf8 = "CR0262";
}

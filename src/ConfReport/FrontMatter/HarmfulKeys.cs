namespace ConfReport.FrontMatter;

/// <summary>
/// Keys that mean something to the program that reads them: in JavaScript the first three lead to what all objects share
/// (CVE-2025-64718), and the last one merges maps in YAML 1.1.
/// </summary>
internal static class HarmfulKeys
{
    public static bool Contains(string key) => key is "__proto__" or "constructor" or "prototype" or "<<";
}

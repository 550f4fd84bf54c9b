namespace ConfReport.Shapes;

/// <summary>
/// Keys that mean something to the program that reads them: in JavaScript the first three lead to what all objects share
/// (CVE-2025-64718), and the last one merges maps in YAML 1.1.
/// </summary>
/// <remarks>
/// Among the author's own keys they are left out. In embedded data, which must hold everything, they get a <c>$</c> before
/// them, and so does a key that already is one of them after dollar signs; reading takes one off.
/// </remarks>
internal static class HarmfulKeys
{
    public static bool Contains(string key) => key is "__proto__" or "constructor" or "prototype" or "<<";

    /// <summary>A name that every reader can take.</summary>
    public static string Guarded(string name) => name switch
    {
        "__proto__" => "$__proto__",
        "constructor" => "$constructor",
        "prototype" => "$prototype",
        "<<" => "$<<",
        _ => name,
    };

    /// <summary>A name that will not be taken for a guarded one.</summary>
    public static string Escape(string name) => LooksGuarded(name) ? "$" + name : name;

    /// <summary>A name as it was before it was guarded or escaped.</summary>
    public static string Unescape(string name) => LooksGuarded(name) ? name[1..] : name;

    private static bool LooksGuarded(string name) =>
        name.Length > 1 && name[0] == '$' && name.AsSpan().TrimStart('$') is ("__proto__" or "constructor" or "prototype" or "<<");
}

using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using ConfReport.Posts;
using ConfReport.Posts.FrontMatter;
using ConfReport.Posts.FrontMatter.Toml;

namespace ConfReport.Tests.Posts.Toml;

/// <summary>TOML read, and what was read in a form that a test can name: <c>{a: 1, b: ["x", 1.5, @2024-10-06, true]}</c>.</summary>
internal static class TomlText
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static (MatterValue Root, IReadOnlyList<Diagnostic> Diagnostics) Read(string toml, int start = 0)
    {
        var findings = new Findings(ReadLimits.Default);
        var source = new SourceText(WellFormed.Of(toml, findings));
        var root = TomlReader.Read(source, TextSpan.Between(start, toml.Length), findings);
        return (root, findings.InOrder());
    }

    public static string Shown(MatterValue value) => value.Kind switch
    {
        DataKind.Map => $"{{{string.Join(", ", value.Entries.Select(entry => $"{Key(entry.Key)}: {Shown(entry.Value)}"))}}}",
        DataKind.List => $"[{string.Join(", ", value.Items.Select(Shown))}]",
        DataKind.Text => Quoted(value.AsScalar()?.AsText() ?? "?"),
        DataKind.Date => $"@{value.AsScalar()}",
        DataKind.Number => value.AsScalar()?.AsNumber() is { } number && number == Math.Floor(number) && Math.Abs(number) < 1e15
            ? number.ToString("0.0", CultureInfo.InvariantCulture)
            : value.AsScalar()?.ToString() ?? "?",
        _ => value.AsScalar()?.ToString() ?? "?",
    };

    /// <summary>Every value within, itself first.</summary>
    public static IEnumerable<MatterValue> All(MatterValue value) =>
        value.Items.Concat(value.Entries.Select(entry => entry.Value)).SelectMany(All).Prepend(value);

    private static string Key(string key) => key.Length > 0 && key.All(char.IsAsciiLetterOrDigit) ? key : Quoted(key);

    private static string Quoted(string text) => JsonSerializer.Serialize(text, Plain);
}

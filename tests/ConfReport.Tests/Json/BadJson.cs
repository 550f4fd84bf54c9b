using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using ConfReport.Tests.Support;

namespace ConfReport.Tests.Json;

/// <summary>A text that is no whole report, and what the reader has to say about it: a case of the files in <c>Json/Bad</c>.</summary>
/// <remarks>
/// A case is a line <c>== what is wrong</c>, then the text, then a line <c>-> code line:column path</c> for each diagnostic and
/// <c>=></c> with the report that could be read, as JSON, or <c>nothing</c>. Bytes that a text file cannot hold, or not visibly,
/// stand in guillemets, in base 16: <c>«EF BB BF»</c>.
/// </remarks>
internal sealed partial record BadJson(string File, string Name, string Text, string Expected)
{
    public static string Folder => SourceTree.Path("tests", "ConfReport.Tests", "Json", "Bad");

    public static IReadOnlyList<BadJson> All { get; } =
        [.. Directory.GetFiles(Folder, "*.txt").Order(StringComparer.Ordinal).SelectMany(Read)];

    public byte[] Bytes => ToBytes(Text);

    /// <summary>What the reader really says, in the form of the files.</summary>
    public string Actual
    {
        get
        {
            var result = ReportJson.Read(Bytes);
            var lines = result.Diagnostics.Select(one => $"-> {one.Code} {one.Line}:{one.Column} {one.Path}".TrimEnd());
            return string.Join('\n', lines.Append($"=> {(result.Value is { } report ? ReportJson.Write(report) : "nothing")}"));
        }
    }

    public override string ToString() => $"{File}: {Name}";

    /// <summary>The whole file with what the reader says now.</summary>
    public static string Written(IEnumerable<BadJson> cases) =>
        string.Join("\n\n", cases.Select(one => $"== {one.Name}\n{one.Text}\n{one.Actual}")) + "\n";

    private static IEnumerable<BadJson> Read(string path) =>
        from block in ("\n" + System.IO.File.ReadAllText(path).ReplaceLineEndings("\n")).Split("\n== ").Skip(1)
        let lines = block.TrimEnd('\n').Split('\n')
        let answer = Array.FindIndex(lines, line => line.StartsWith("-> ", StringComparison.Ordinal) || line.StartsWith("=> ", StringComparison.Ordinal))
        let end = answer < 0 ? lines.Length : answer
        select new BadJson(Path.GetFileName(path), lines[0], string.Join('\n', lines[1..end]), string.Join('\n', lines[end..]));

    private static byte[] ToBytes(string text)
    {
        var bytes = new List<byte>();
        var at = 0;
        foreach (Match match in Raw().Matches(text))
        {
            bytes.AddRange(Encoding.UTF8.GetBytes(text[at..match.Index]));
            bytes.AddRange(match.Groups[1].Value.Split(' ').Select(hex => byte.Parse(hex, NumberStyles.HexNumber, CultureInfo.InvariantCulture)));
            at = match.Index + match.Length;
        }

        bytes.AddRange(Encoding.UTF8.GetBytes(text[at..]));
        return [.. bytes];
    }

    [GeneratedRegex("«([0-9A-F]{2}(?: [0-9A-F]{2})*)»")]
    private static partial Regex Raw();
}

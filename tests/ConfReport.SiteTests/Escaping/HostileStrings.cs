using System.Text.Json;
using ConfReport.SiteTests.Structure;

namespace ConfReport.SiteTests.Escaping;

/// <summary>Strings that some engine, reader or template language takes for more than text.</summary>
internal static class HostileStrings
{
    /// <summary>As many of them, spread over the suite.</summary>
    public static IReadOnlyList<string> Read(int most)
    {
        var all = Read();
        var step = ((all.Count - 1) / most) + 1;
        return [.. all.Where((_, at) => at % step == 0)];
    }

    /// <summary>Those of the shared suite that say anything at all once they stand on one line.</summary>
    public static IReadOnlyList<string> Read() =>
        [.. (JsonSerializer.Deserialize<List<string>>(File.ReadAllText(SharedFolder.Require("suites/hostile/strings.json"))) ?? [])
            .Where(text => PageText.Normal(text, curly: false).Length > 0)];
}

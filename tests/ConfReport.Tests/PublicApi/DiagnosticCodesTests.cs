using System.Reflection;
using System.Text.RegularExpressions;
using ConfReport.Tests.Support;

namespace ConfReport.Tests.PublicApi;

/// <summary>Codes stay the same between versions, so each stands for one thing and is explained where people look for it.</summary>
public sealed class DiagnosticCodesTests
{
    private static IReadOnlyList<string> Codes { get; } =
        [.. LibraryAssemblies.All.SelectMany(assembly => assembly.GetTypes())
            .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            .Where(field => field.IsLiteral && field.FieldType == typeof(string))
            .Select(field => (string?)field.GetRawConstantValue() ?? "")
            .Where(value => Regex.IsMatch(value, "^CR[0-9]{4}$"))];

    [Fact]
    public void Codes_OfAllReaders_StandForOneThingEach()
    {
        Assert.True(Codes.Count >= 10);
        Assert.Equal(Codes.Count, Codes.Distinct().Count());
    }

    [Fact]
    public void Codes_OfAllReaders_AreTheOnesThatTheGuideExplains()
    {
        var page = File.ReadAllText(SourceTree.Path("docs", "guide", "diagnostics.md"));
        var explained = Regex.Matches(page, @"(?m)^[|#][^\n]*?\b(CR[0-9]{4})\b").Select(match => match.Groups[1].Value).Distinct();

        Assert.Equal(Codes.Order(StringComparer.Ordinal), explained.Order(StringComparer.Ordinal));
    }
}

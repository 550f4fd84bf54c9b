using System.Diagnostics;
using System.Globalization;

namespace ConfReport.Tests.Words;

/// <summary>What each language says, as files that a native speaker can read. <c>CONFREPORT_ACCEPT=1</c> rewrites them: read the difference.</summary>
public sealed class WordingTableTests
{
    public static TheoryData<string> Languages => [.. Wording.All.Select(wording => wording.Language)];

    public static TheoryData<string, string> LanguagesAndCultures =>
        new(from wording in Wording.All from culture in new[] { "tr-TR", "de-DE", "th-TH", "ja-JP", "ar-SA" } select (wording.Language, culture));

    [Theory]
    [MemberData(nameof(Languages))]
    public void Table_EveryLine_SaysWhatTheFileSays(string language)
    {
        var wording = Wording.For(language);
        var file = WordingTable.Read(wording);
        var said = WordingTable.Said(wording, file);
        if (Environment.GetEnvironmentVariable("CONFREPORT_ACCEPT") == "1")
        {
            File.WriteAllText(WordingTable.PathOf(wording), said);
        }
        else
        {
            Assert.Equal(file, said);
        }
    }

    [Theory]
    [MemberData(nameof(LanguagesAndCultures))]
    public void Table_UnderAnotherCulture_SaysTheSame(string language, string culture)
    {
        var (current, currentUi) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
            var file = WordingTable.Read(Wording.For(language));
            Assert.Equal(file, WordingTable.Said(Wording.For(language), file));
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (current, currentUi);
        }
    }

    /// <summary>The switch is read when a process starts, so the tables are tried once more in another one.</summary>
    [Fact]
    public async Task Table_WithInvariantGlobalization_SaysTheSame()
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet")
        {
            ArgumentList =
            {
                typeof(WordingTableTests).Assembly.Location,
                "-method", $"{typeof(WordingTableTests).FullName}.{nameof(Table_EveryLine_SaysWhatTheFileSays)}",
                "-method", $"{typeof(EnglishNounTests).FullName}.{nameof(EnglishNounTests.OfEnglishNoun_NounOfAProgramme_CountsIt)}",
            },
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "1";
        start.Environment.Remove("CONFREPORT_ACCEPT");
        using var process = Process.Start(start);
        Assert.NotNull(process);
        var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.True(process.ExitCode == 0, $"{output}{await errors}");
        Assert.Contains($"Total: {Wording.All.Count + EnglishNounTests.Nouns.Count}, Errors: 0, Failed: 0, Skipped: 0", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Files_InTheFolder_AreThoseOfTheLanguages() =>
        Assert.Equal(
            Wording.All.Select(wording => $"{wording.Language}.txt").Order(StringComparer.Ordinal),
            Directory.GetFiles(WordingTable.Folder).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal));
}

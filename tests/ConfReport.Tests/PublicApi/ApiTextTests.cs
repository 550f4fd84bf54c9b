using ConfReport.Tests.Support;

namespace ConfReport.Tests.PublicApi;

/// <summary>The public API is a file that people review: what changes it shows up in a diff.</summary>
public sealed class ApiTextTests
{
#if NET10_0_OR_GREATER
    private const string Target = "net10.0";
#else
    private const string Target = "net8.0";
#endif

    public static TheoryData<string> Assemblies => [.. LibraryAssemblies.All.Select(assembly => assembly.GetName().Name ?? "")];

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void PublicApi_OfAnAssembly_IsWhatTheFileSays(string name)
    {
        var file = SourceTree.Path("tests", "ConfReport.Tests", "PublicApi", $"{name}.{Target}.txt");
        var actual = ApiText.Of(LibraryAssemblies.All.Single(assembly => assembly.GetName().Name == name));
        if (Environment.GetEnvironmentVariable("CONFREPORT_ACCEPT") == "1")
        {
            File.WriteAllText(file, actual);
        }

        var accepted = File.Exists(file) ? File.ReadAllText(file).ReplaceLineEndings("\n") : "";
        if (accepted == actual)
        {
            return;
        }

        var received = Path.Combine(AppContext.BaseDirectory, $"{name}.{Target}.received.txt");
        File.WriteAllText(received, actual);
        Assert.Fail(
            $"The public API of {name} for {Target} is not what {Path.GetRelativePath(SourceTree.Root, file)} says.\n"
            + $"{Difference(accepted, actual)}\nThe whole of it is in {received}.\n"
            + "If that is meant, run the tests once with CONFREPORT_ACCEPT=1, which writes the file, and commit it.");
    }

    [Fact]
    public void Files_InTheFolder_BelongToAnAssemblyEach()
    {
        var files = Directory.GetFiles(SourceTree.Path("tests", "ConfReport.Tests", "PublicApi"), $"*.{Target}.txt").Select(Path.GetFileName);

        Assert.Equal(Assemblies.Select(row => $"{row.Data}.{Target}.txt").Order(), files.Order());
    }

    private static string Difference(string accepted, string actual)
    {
        var (before, after) = (accepted.Split('\n'), actual.Split('\n'));
        return string.Join('\n', before.Except(after).Select(line => $"- {line}").Concat(after.Except(before).Select(line => $"+ {line}")));
    }
}

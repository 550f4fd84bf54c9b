using System.Diagnostics;
using System.Text;
using ConfReport.Tests.Support;

namespace ConfReport.Tests.FrontMatter;

/// <summary>The parsers with which generators read front matter: those of npm under node, those of Python.</summary>
internal static class ForeignReaders
{
    private static string Folder => SourceTree.Path("tests", "matter");

    /// <summary>For each document "equal", or what a parser of npm found else.</summary>
    public static Task<string[]> CompareAsync(IEnumerable<string> documents, CancellationToken cancellationToken)
    {
        foreach (var package in (string[])["js-yaml-3", "js-yaml-4", "js-yaml-5", "yaml", "smol-toml", "toml", "@ltd/j-toml"])
        {
            Needs.NpmPackage(Folder, package);
        }

        return RunAsync(Needs.Tool("node"), "read.mjs", documents, cancellationToken);
    }

    /// <summary>For each document the value that Python found, as JSON.</summary>
    public static async Task<string[]> ReadAsync(IEnumerable<string> documents, CancellationToken cancellationToken)
    {
        var python = Needs.Tool("python3");
        using var probe = Process.Start(new ProcessStartInfo(python, ["-c", "import tomllib, yaml; yaml.CSafeLoader"]) { RedirectStandardError = true });
        await (probe?.WaitForExitAsync(cancellationToken) ?? Task.CompletedTask);
        return probe?.ExitCode == 0
            ? await RunAsync(python, "read.py", documents, cancellationToken)
            : throw Needs.Missing("Python 3.11 with PyYAML and libyaml is not installed (Debian: python3-yaml).");
    }

    private static async Task<string[]> RunAsync(string program, string script, IEnumerable<string> documents, CancellationToken cancellationToken)
    {
        var start = new ProcessStartInfo(program, [script])
        {
            WorkingDirectory = Folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            StandardOutputEncoding = Encoding.UTF8,
        };
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{program} did not start.");
        var output = process.StandardOutput.ReadToEndAsync(cancellationToken);
        var error = process.StandardError.ReadToEndAsync(cancellationToken);
        foreach (var document in documents)
        {
            await process.StandardInput.WriteAsync(document + "\n");
        }

        process.StandardInput.Close();
        await process.WaitForExitAsync(cancellationToken);
        Assert.True(process.ExitCode == 0, $"{script} ended with {process.ExitCode}: {await error}");
        return (await output).Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}

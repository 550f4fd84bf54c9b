using System.Diagnostics;
using System.Text;
using ConfReport.Tests.Support;

namespace ConfReport.Tests.Schema;

/// <summary>The JSON Schema in the hands of a validator that is not ours: ajv, under node.</summary>
internal static class SchemaValidator
{
    /// <summary>For each document "valid", or "invalid" and why.</summary>
    public static async Task<string[]> ValidateAsync(IEnumerable<string> documents, CancellationToken cancellationToken)
    {
        var folder = SourceTree.Path("tests", "schema");
        var node = Needs.Tool("node");
        Needs.NpmPackage(folder, "ajv");
        var start = new ProcessStartInfo(node, ["validate.mjs", SourceTree.Path("docs", "schema", "conference-report.schema.json")])
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            StandardOutputEncoding = Encoding.UTF8,
        };
        using var process = Process.Start(start) ?? throw new InvalidOperationException("node did not start.");
        var output = process.StandardOutput.ReadToEndAsync(cancellationToken);
        var error = process.StandardError.ReadToEndAsync(cancellationToken);
        foreach (var document in documents)
        {
            // One document a line; a line break between tokens is white space like any other.
            await process.StandardInput.WriteAsync(document.Replace('\n', ' ') + "\n");
        }

        process.StandardInput.Close();
        await process.WaitForExitAsync(cancellationToken);
        Assert.True(process.ExitCode == 0, $"node ended with {process.ExitCode}: {await error}");
        return (await output).Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}

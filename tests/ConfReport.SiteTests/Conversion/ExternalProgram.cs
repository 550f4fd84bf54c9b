using System.Diagnostics;
using System.Text;

namespace ConfReport.SiteTests.Conversion;

/// <summary>A program that is run to its end: a generator over a site, or an engine over a list of texts.</summary>
internal static class ExternalProgram
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    /// <summary>What it prints to standard output, given these lines; the test fails when the program does.</summary>
    /// <param name="program">Its full path.</param>
    /// <param name="arguments">What it is called with.</param>
    /// <param name="folder">Where it runs.</param>
    /// <param name="lines">What it reads, a line each.</param>
    /// <param name="environment">Variables besides those of this process.</param>
    public static async Task<string> RunAsync(
        string program, IEnumerable<string> arguments, string folder, IEnumerable<string>? lines = null, IReadOnlyDictionary<string, string>? environment = null)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };

        // Ruby and Python take the encoding of texts from the locale.
        start.Environment["LC_ALL"] = "C.UTF-8";
        start.Environment["PYTHONUTF8"] = "1";
        start.Environment["ASTRO_TELEMETRY_DISABLED"] = "1";
        start.Environment["DOCUSAURUS_NO_TELEMETRY"] = "1";
        foreach (var (name, value) in environment ?? new Dictionary<string, string>())
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{program} did not start.");
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(Patience);
        var output = process.StandardOutput.ReadToEndAsync(patience.Token);
        var error = process.StandardError.ReadToEndAsync(patience.Token);
        try
        {
            await WriteAsync(process.StandardInput, lines ?? []);
            await process.WaitForExitAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"{program} took longer than {Patience.TotalMinutes} minutes.");
        }

        var text = await output;
        Assert.True(process.ExitCode == 0, $"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}:\n{End(text)}\n{End(await error)}");
        return text;
    }

    private static async Task WriteAsync(StreamWriter input, IEnumerable<string> lines)
    {
        try
        {
            foreach (var line in lines)
            {
                await input.WriteAsync(line + "\n");
            }

            input.Close();
        }
        catch (IOException)
        {
            // The program ended before it read everything; its exit code says why.
        }
    }

    private static string End(string text) => text.Length > 4000 ? $"… {text[^4000..]}" : text;
}

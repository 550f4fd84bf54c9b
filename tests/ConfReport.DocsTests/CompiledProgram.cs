using System.Globalization;
using System.Reflection;
using System.Runtime.Loader;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ConfReport.DocsTests;

/// <summary>A program from a page, compiled in memory as a console project would compile it.</summary>
internal static class CompiledProgram
{
    /// <summary>Stands between the steps of a program, in its output too.</summary>
    private const string Mark = "\u0001";

    private const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    // The newest language that this compiler knows; a page is written for the SDK's, which is newer.
    private static readonly CSharpParseOptions Language = new(LanguageVersion.Preview);

    private static readonly List<MetadataReference> References =
        [.. ((string?)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES") ?? "").Split(Path.PathSeparator)
            .Where(path => !Path.GetFileName(path).StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal)
                && !Path.GetFileName(path).StartsWith("xunit", StringComparison.Ordinal))
            .Select(path => MetadataReference.CreateFromFile(path))];

    /// <summary>Compiles the steps as one program, runs it in a folder, and gives what each step printed.</summary>
    public static string[] Run(string page, IReadOnlyList<Step> steps, string folder)
    {
        var compilation = CSharpCompilation.Create(
            $"Page{Guid.NewGuid():N}",
            [CSharpSyntaxTree.ParseText(ImplicitUsings, Language), CSharpSyntaxTree.ParseText(Source(page, steps), Language)],
            References,
            new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable));
        using var image = new MemoryStream();
        var result = compilation.Emit(image);
        var problems = result.Diagnostics.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).Select(diagnostic => diagnostic.ToString());
        Assert.Equal("", string.Join('\n', problems));

        image.Position = 0;
        var context = new AssemblyLoadContext(compilation.AssemblyName, isCollectible: true);
        try
        {
            return Output(context.LoadFromStream(image), folder).ReplaceLineEndings("\n").Split(Mark);
        }
        finally
        {
            context.Unload();
        }
    }

    /// <summary>All <c>using</c>s first, as C# wants them, and the line numbers of the page for the rest.</summary>
    private static string Source(string page, IReadOnlyList<Step> steps)
    {
        var (usings, code) = (new SortedSet<string>(StringComparer.Ordinal), new StringBuilder());
        foreach (var (step, index) in steps.Select((step, index) => (step, index)))
        {
            if (index > 0)
            {
                code.Append("System.Console.Write(\"\\u0001\");\n");
            }

            code.Append(CultureInfo.InvariantCulture, $"#line {step.Code.FirstLine + 1} \"{page}\"\n");
            foreach (var line in step.Code.Content.Split('\n'))
            {
                // An empty line in its place keeps the numbers of the lines after it.
                code.Append(IsUsing(line) ? "" : line).Append('\n');
                if (IsUsing(line))
                {
                    usings.Add(line.Trim());
                }
            }
        }

        return $"{string.Join('\n', usings)}\n{code}";
    }

    /// <summary>A directive, not a declaration such as <c>using var stream = …;</c>.</summary>
    private static bool IsUsing(string line) =>
        line.StartsWith("using ", StringComparison.Ordinal) && line.TrimEnd().EndsWith(';') && !line.StartsWith("using var ", StringComparison.Ordinal) && !line.Contains('(');

    private static string Output(Assembly program, string folder)
    {
        var (console, culture, current) = (Console.Out, CultureInfo.CurrentCulture, Directory.GetCurrentDirectory());
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        try
        {
            // A culture with a comma in numbers: what a page shows must not depend on the reader's.
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
            Directory.SetCurrentDirectory(folder);
            Console.SetOut(output);
            var main = program.EntryPoint ?? throw new InvalidOperationException("There is no entry point.");
            main.Invoke(null, main.GetParameters().Length == 0 ? [] : [Array.Empty<string>()]);
        }
        finally
        {
            Console.SetOut(console);
            Directory.SetCurrentDirectory(current);
            CultureInfo.CurrentCulture = culture;
        }

        return output.ToString();
    }
}

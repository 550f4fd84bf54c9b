using ConfReport.Posts;
using ConfReport.Samples.BlogIndex;

using var output = Console.OpenStandardOutput();
foreach (var file in Directory.EnumerateFiles(args[0], "*.md", SearchOption.AllDirectories).Concat(Directory.EnumerateFiles(args[0], "*.markdown", SearchOption.AllDirectories)).Order(StringComparer.Ordinal))
{
    PostLine.Write(output, Path.GetRelativePath(args[0], file), ReportPost.Parse(File.ReadAllText(file)));
}

using System.Buffers;
using System.Text;
using ConfReport.Posts;
using ConfReport.Samples.ReadReport;

namespace ConfReport.Samples.BlogIndex;

/// <summary>What the command line asks for: an index of the posts in a folder.</summary>
internal sealed record Command(string Folder, IndexForm Form, string? OutputFile)
{
    public const string Help = """
        Reads the posts of a folder and says what they report of: conferences, talks,
        speakers.

        BlogIndex index <folder> [--jsonl | --markdown] [--out <file>]

          <folder>      the content of a blog, with all folders in it: *.md, *.markdown
                        and *.mdx, without what is hidden, links and node_modules
          --jsonl       a line of JSON for each post, instead of a table
          --markdown    a page of all posts by year, instead of a table
          --out <file>  writes that to a file, whole or not at all
          --help        this text

        Exit code: 0, 1 when a post has errors or cannot be read (the others are in the
        index), 2 when the folder cannot be read or the file cannot be written.

        """;

    /// <summary>The command of these arguments; null when they ask for help.</summary>
    /// <exception cref="CommandException">They make no command.</exception>
    public static Command? Parse(IReadOnlyList<string> arguments)
    {
        if (arguments.Any(argument => argument is "--help" or "-h" or "-?"))
        {
            return null;
        }

        if (arguments.Count == 0 || arguments[0] != "index")
        {
            throw new CommandException("say what to do: index <folder>; --help shows more.");
        }

        string? folder = null;
        string? file = null;
        IndexForm? form = null;
        for (var i = 1; i < arguments.Count; i++)
        {
            switch (arguments[i])
            {
                case "--jsonl" or "--markdown" when form is not null:
                    throw new CommandException("one form at a time: --jsonl or --markdown.");
                case "--jsonl":
                    form = IndexForm.JsonLines;
                    break;
                case "--markdown":
                    form = IndexForm.Markdown;
                    break;
                case "--out" when i + 1 < arguments.Count && !string.IsNullOrWhiteSpace(arguments[i + 1]):
                    file = Path.GetFullPath(arguments[++i]);
                    break;
                case "--out":
                    throw new CommandException("--out needs a file.");
                case var empty when string.IsNullOrWhiteSpace(empty):
                    throw new CommandException("an argument is empty; name a folder.");
                case ['-', ..] option:
                    throw new CommandException($"there is no option {option}; --help shows those there are.");
                case var path when folder is null:
                    folder = Path.GetFullPath(path);
                    break;
                case var path:
                    throw new CommandException($"one folder at a time; {path} is a second one.");
            }
        }

        return new(folder ?? throw new CommandException("index needs a folder."), form ?? IndexForm.Table, file);
    }

    /// <summary>Reads and writes. What there is to say about posts comes last, so that it does not stand amid the lines.</summary>
    /// <returns>The exit code: 1 when a post has errors or could not be read.</returns>
    /// <exception cref="CommandException">The folder cannot be read, or the file cannot be written.</exception>
    public async Task<int> RunAsync(Stream output, TextWriter errors, Terminals terminals, CancellationToken cancellationToken)
    {
        using var kept = new MemoryStream();
        var writesLines = Form == IndexForm.JsonLines;
        var findings = new List<(string File, Diagnostic Diagnostic)>();
        var lines = OutputFile is null ? output : kept;
        var isShownMeanwhile = writesLines && OutputFile is null && terminals.Output is not null;
        var index = await Reading.RunAsync(new PostFolder(Folder), Take, isShownMeanwhile ? null : terminals.Errors, cancellationToken);

        if (OutputFile is { } file)
        {
            if (index.Posts.FirstOrDefault(post => string.Equals(PathOf(post.File), file, StringComparison.OrdinalIgnoreCase)) is not null)
            {
                throw new CommandException($"{file} is one of the posts, which are never overwritten; name another file.");
            }

            WriteIndex(kept, null, index);
            ReadReport.OutputFile.Write(file, kept.GetBuffer().AsSpan(0, (int)kept.Length));
        }
        else
        {
            WriteIndex(output, terminals, index);
        }

        foreach (var (path, diagnostic) in findings)
        {
            errors.WriteLine(TerminalText.Harmless($"{Path.GetRelativePath(Environment.CurrentDirectory, path)}{diagnostic}"));
        }

        return findings.Any(finding => finding.Diagnostic.Severity == Severity.Error) ? 1 : 0;

        void Take(PostEntry entry)
        {
            findings.AddRange(entry.Diagnostics.Where(diagnostic => diagnostic.Severity != Severity.Information).Select(diagnostic => (PathOf(entry.File), diagnostic)));
            if (writesLines && entry.Post is { } post)
            {
                PostLine.Write(lines, entry.File, post);
            }
        }
    }

    /// <summary>What can be written only when all posts are known; lines are there already.</summary>
    private void WriteIndex(Stream output, Terminals? terminals, PostIndex index)
    {
        switch (Form)
        {
            case IndexForm.Markdown:
                var page = new ArrayBufferWriter<byte>();
                IndexPage.Write(page, index, post => IndexPage.AddressOf(PathOf(post.File), Path.GetDirectoryName(OutputFile) ?? Folder));
                output.Write(page.WrittenSpan);
                break;
            case IndexForm.Table when terminals?.Output is { } screen:
                IndexTable.Write(screen, index);
                break;
            case IndexForm.Table:
                output.Write(Encoding.UTF8.GetBytes(IndexTable.AsText(index)));
                break;
        }
    }

    private string PathOf(string file) => Path.GetFullPath(file, Folder);
}

using ConfReport.Posts;

namespace ConfReport.Samples.ReadReport;

/// <summary>What the command line asks for: to read a post and write it as data and as a post.</summary>
internal sealed record Command(string Post, string OutputFolder, string OutputName)
{
    public const string Help = """
        Reads the post of a conference, shows what it understood, and writes the report
        as JSON and as Markdown with front matter.

        ReadReport [<post.md>] [--out <folder>]

          <post.md>        the post; without it, one that comes with this demo is read
          --out <folder>   writes <name>.json and <name>.md there; without it,
                           <name>.report.json and <name>.report.md beside the post
          --help           this text

        """;

    /// <summary>The command of these arguments; null when they ask for help.</summary>
    /// <exception cref="CommandException">They make no command.</exception>
    public static Command? Parse(IReadOnlyList<string> arguments)
    {
        string? post = null;
        string? folder = null;
        for (var i = 0; i < arguments.Count; i++)
        {
            switch (arguments[i])
            {
                case "--help" or "-h" or "-?":
                    return null;
                case "--out" when i + 1 < arguments.Count:
                    folder = arguments[++i];
                    break;
                case "--out":
                    throw new CommandException("--out needs a folder.");
                case ['-', ..] option:
                    throw new CommandException($"there is no option {option}; --help shows those there are.");
                case var path when post is null:
                    post = path;
                    break;
                case var path:
                    throw new CommandException($"one post at a time; {path} is a second one.");
            }
        }

        var isShipped = post is null;
        post = Path.GetFullPath(post ?? Path.Combine(AppContext.BaseDirectory, "sample-post.md"));
        var name = Path.GetFileNameWithoutExtension(post);
        return (folder, isShipped) switch
        {
            (null, true) => new Command(post, Path.GetFullPath("report-out"), name),
            (null, false) => new Command(post, Path.GetDirectoryName(post) ?? ".", name + ".report"),
            _ => new Command(post, Path.GetFullPath(folder), name),
        };
    }

    /// <summary>Reads, shows, writes.</summary>
    /// <exception cref="CommandException">The post cannot be read, or a file cannot be written.</exception>
    public void Run(TextWriter output)
    {
        var json = Path.Combine(OutputFolder, OutputName + ".json");
        var markdown = Path.Combine(OutputFolder, OutputName + ".md");
        foreach (var target in (string[])[json, markdown])
        {
            if (string.Equals(target, Post, StringComparison.OrdinalIgnoreCase))
            {
                throw new CommandException($"{target} is the post itself, which is never overwritten; name another folder.");
            }
        }

        var post = ReportPost.Parse(ReadPost());
        Overview.Write(output, post);
        OutputFile.Write(json, ReportJson.Write(post.Report, ReportJsonOptions.Indented));
        OutputFile.Write(markdown, post.Report.ToPost());
        output.WriteLine();
        output.WriteLine($"Written: {Path.GetRelativePath(Environment.CurrentDirectory, json)}");
        output.WriteLine($"         {Path.GetRelativePath(Environment.CurrentDirectory, markdown)}");
    }

    private string ReadPost()
    {
        try
        {
            return File.ReadAllText(Post);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CommandException($"{Post} cannot be read: {exception.Message}");
        }
    }
}

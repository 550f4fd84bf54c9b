using ConfReport.Posts;

namespace ConfReport.Samples.ReadReport;

/// <summary>What the command line asks for: to read a post and write it as data and as a post.</summary>
internal sealed record Command(string Post, string OutputFolder, string OutputName)
{
    /// <summary>The generator that the post is written for; null when the command names none, and its file is then named as the post that was read.</summary>
    public SiteProfile? Site { get; init; }

    public PostOptions Options { get; init; } = PostOptions.Default;

    public const string Help = """
        Reads the post of a conference, shows what it understood, and writes the report
        as JSON and as Markdown with front matter.

        ReadReport [<post.md>] [--out <folder>] [--site <name>] [--layout <name>] [--embed]

          <post.md>        the post; without it, one that comes with this demo is read
          --out <folder>   writes <name>.json and <name>.md there; without it,
                           <name>.report.json and <name>.report.md beside the post
          --site <name>    writes the Markdown for this generator, under the file name
                           that it wants: hugo, hugo-toml, hugo-json, jekyll, eleventy,
                           astro, docusaurus, zola, pelican, hexo, gatsby, statiq,
                           obsidian, quarto, commonmark
          --layout <name>  classic, compact, journal or table
          --embed          puts the whole report into the front matter, as data
          --help           this text

        Exit code: 0, 1 when the post has errors (the Markdown is not written where it
        would lose front matter), 2 when the post or a file cannot be read or written.

        """;

    /// <summary>The diagnostics after which the report no longer holds all that stood in the front matter.</summary>
    private static readonly string[] FrontMatterLost = ["CR0201", "CR0211", "CR0212", "CR0213", "CR0214", "CR0215", "CR0216", "CR0217", "CR0218", "CR0219", "CR0240", "CR0241"];

    /// <summary>The command of these arguments; null when they ask for help.</summary>
    /// <exception cref="CommandException">They make no command.</exception>
    public static Command? Parse(IReadOnlyList<string> arguments)
    {
        string? post = null;
        string? folder = null;
        SiteProfile? site = null;
        var options = PostOptions.Default;
        for (var i = 0; i < arguments.Count; i++)
        {
            switch (arguments[i])
            {
                case "--help" or "-h" or "-?":
                    return null;
                case "--out" when i + 1 < arguments.Count && !string.IsNullOrWhiteSpace(arguments[i + 1]):
                    folder = arguments[++i];
                    break;
                case "--out":
                    throw new CommandException("--out needs a folder.");
                case "--site":
                    site = SiteOf(i + 1 < arguments.Count ? arguments[++i] : "");
                    break;
                case "--layout":
                    options = options with { Layout = LayoutOf(i + 1 < arguments.Count ? arguments[++i] : "") };
                    break;
                case "--embed":
                    options = options with { EmbedData = EmbedData.Report };
                    break;
                case var empty when string.IsNullOrWhiteSpace(empty):
                    throw new CommandException("an argument is empty; name a post.");
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
        var command = (folder, isShipped) switch
        {
            (null, true) => new Command(post, Path.GetFullPath("report-out"), name),
            (null, false) => new Command(post, Path.GetDirectoryName(post) ?? ".", name + ".report"),
            _ => new Command(post, Path.GetFullPath(folder), name),
        };
        return command with { Site = site, Options = options };
    }

    /// <summary>Reads, shows, writes.</summary>
    /// <returns>The exit code: 1 when the post has errors.</returns>
    /// <exception cref="CommandException">The post cannot be read, or a file cannot be written.</exception>
    public int Run(TextWriter output, TextWriter errors)
    {
        var post = ReportPost.Parse(ReadPost());
        var json = Path.Combine(OutputFolder, OutputName + ".json");
        var markdown = Path.Combine(OutputFolder, Site?.FileNameFor(post.Report) ?? OutputName + ".md");
        foreach (var target in (string[])[json, markdown])
        {
            if (string.Equals(target, Post, StringComparison.OrdinalIgnoreCase))
            {
                throw new CommandException($"{target} is the post itself, which is never overwritten; name another folder.");
            }
        }

        var isLost = post.Diagnostics.Any(diagnostic => FrontMatterLost.Contains(diagnostic.Code));
        OutputFile.Write(json, ReportJson.Write(post.Report, ReportJsonOptions.Indented));
        if (!isLost)
        {
            OutputFile.Write(markdown, post.Report.ToPost(Site, Options));
        }

        foreach (var diagnostic in post.Diagnostics)
        {
            errors.WriteLine(TerminalText.Harmless($"{Shown(Post)}{diagnostic}"));
        }

        if (isLost)
        {
            errors.WriteLine($"ReadReport: {Shown(markdown)} is not written: it would lose the front matter that could not be read.");
        }

        // Last, so that a reader of the output that goes away early takes no file with it.
        Overview.Write(output, post);
        output.WriteLine();
        output.WriteLine($"Written: {Shown(json)}");
        if (!isLost)
        {
            output.WriteLine($"         {Shown(markdown)}");
        }

        return isLost || post.Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error) ? 1 : 0;
    }

    private static SiteProfile SiteOf(string name) =>
        SiteProfile.TryFind(name, out var site)
            ? site
            : throw new CommandException($"--site needs a generator: {string.Join(", ", SiteProfile.All.Select(known => known.Name))}.");

    private static PostLayout LayoutOf(string name) => name switch
    {
        "classic" => PostLayout.Classic,
        "compact" => PostLayout.Compact,
        "journal" => PostLayout.Journal,
        "table" => PostLayout.Table,
        _ => throw new CommandException("--layout needs a layout: classic, compact, journal, table."),
    };

    private static string Shown(string path) => Path.GetRelativePath(Environment.CurrentDirectory, path);

    private string ReadPost()
    {
        if (Directory.Exists(Post))
        {
            throw new CommandException($"{Post} is a folder; name the post in it.");
        }

        try
        {
            return File.ReadAllText(Post);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new CommandException($"{Post} does not exist.");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CommandException($"{Post} cannot be read: {exception.Message}");
        }
    }
}

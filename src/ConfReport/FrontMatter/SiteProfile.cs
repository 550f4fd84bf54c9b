using System.Diagnostics.CodeAnalysis;
using ConfReport.FrontMatter;

namespace ConfReport;

/// <summary>What a static-site generator wants of a post: which keys it reads, in which form, and how the file is named.</summary>
/// <remarks>
/// <para>
/// A profile is data. For a theme or a generator of your own, derive from the nearest one:
/// <c>SiteProfile.Hugo with { Keys = SiteProfile.Hugo.Keys with { Authors = "authors" } }</c>. docs/guide/sites.md shows
/// what each profile writes, and what it cannot carry.
/// </para>
/// <para>Profiles are equal when all that they say is equal.</para>
/// </remarks>
public sealed partial record SiteProfile
{
    /// <summary>A profile of this name, with the keys that most generators share, in YAML.</summary>
    /// <exception cref="ArgumentException">The name is not one.</exception>
    public SiteProfile(string name) => Name = name;

    /// <summary>The name by which <see cref="TryFind"/> finds it: lower-case letters, digits and single hyphens, as in a <see cref="Slug"/>.</summary>
    public string Name
    {
        get;
        init => field = Slug.TryParse(value, null, out _)
            ? value
            : throw new ArgumentException("The name of a profile is lower-case letters a-z and digits, in groups joined by one hyphen.", nameof(Name));
    }

    /// <summary>The language of the front matter.</summary>
    public FrontMatterFormat Format { get; init => field = Given.Known(value); } = FrontMatterFormat.Yaml;

    /// <summary>
    /// The line before the front matter. Where none is given it is that of the format: <c>---</c> for YAML, <c>+++</c> for
    /// TOML, none for JSON and meta lines.
    /// </summary>
    /// <exception cref="ArgumentException">
    /// It is none of <c>---</c>, <c>+++</c>, <c>;;;</c>, <c>---yaml</c>, <c>---toml</c>, <c>---json</c> and the empty text. A
    /// language that some reader would run (<c>---js</c>) is refused.
    /// </exception>
    public string OpeningFence { get => field ?? FenceOf(Format); init => field = CheckedFence(value); }

    /// <summary>The line after the front matter; by default that of the format, as <see cref="OpeningFence"/>.</summary>
    /// <exception cref="ArgumentException">It is none of <c>---</c>, <c>+++</c>, <c>;;;</c> and the empty text.</exception>
    public string ClosingFence
    {
        get => field ?? FenceOf(Format);
        init => field = CheckedFence(value).Length <= 3
            ? value
            : throw new ArgumentException("A closing fence names no language.", nameof(ClosingFence));
    }

    /// <summary>Whether a header that says nothing still makes front matter, because the generator takes no file without it for a post.</summary>
    public bool NeedsFrontMatter { get; init; }

    /// <summary>
    /// Whether the generator reads the texts of the header as Markdown, as Quarto does. Then titles, descriptions, names, tags and the like are escaped
    /// as in the body, and stand on one line; the author's own keys, addresses, words that are joined (<see cref="ListForm.Joined"/>) and the embedded report
    /// stay as they are. It means nothing in <see cref="FrontMatterFormat.MetaLines"/>.
    /// </summary>
    public bool ReadsHeaderAsMarkdown { get; init; }

    /// <summary>Under which key each fact stands.</summary>
    /// <exception cref="ArgumentException">One key stands for two facts, or is one of <see cref="FixedKeys"/> or the name of a table.</exception>
    public HeaderKeys Keys
    {
        get;
        init
        {
            field = Given.Value(value);
            ProfileKeys.Check(this, nameof(Keys));
        }
    } = new();

    /// <summary>What <see cref="HeaderKeys.Draft"/> says of a draft: true, or false where the key means the opposite, or a word.</summary>
    /// <exception cref="ArgumentException">It is neither true nor false nor text.</exception>
    public DataValue DraftValue
    {
        get;
        init => field = Given.Value(value).Kind is DataKind.Boolean or DataKind.Text
            ? value
            : throw new ArgumentException("What a draft is marked with is true, false or a word.", nameof(DraftValue));
    } = DataValue.True;

    /// <summary>How dates are written.</summary>
    public DateLayout DateLayout { get; init => field = Given.Known(value); }

    /// <summary>How authors are written.</summary>
    public AuthorForm AuthorForm { get; init => field = Given.Known(value); }

    /// <summary>How tags, series and keywords are written.</summary>
    public ListForm ListForm { get; init => field = Given.Known(value); }

    /// <summary>How categories are written.</summary>
    public ListForm CategoryForm { get; init => field = Given.Known(value); }

    /// <summary>How the cover is written.</summary>
    public CoverForm CoverForm { get; init => field = Given.Known(value); }

    /// <summary>The table into which the keys of <see cref="PostHeader.Extra"/> go that the generator does not know; null for the root.</summary>
    public string? ExtraTable
    {
        get;
        init
        {
            field = HeaderKey.CheckedName(value, nameof(ExtraTable));
            ProfileKeys.Check(this, nameof(ExtraTable));
        }
    }

    /// <summary>The keys of the generator that stay at the root when there is an <see cref="ExtraTable"/>. They are compared without regard to case.</summary>
    public IReadOnlyList<string> RootKeys { get => field ?? ValueList<string>.Empty; init => field = Given.Texts(value); }

    /// <summary>The table in which <see cref="EmbedData"/> puts the report, under the key <c>confreport</c>; null for the root.</summary>
    public string? DataTable
    {
        get;
        init
        {
            field = HeaderKey.CheckedName(value, nameof(DataTable));
            ProfileKeys.Check(this, nameof(DataTable));
        }
    }

    /// <summary>
    /// Keys that are the same in every post, at the root: above all those that tell the generator not to run the body as a
    /// template. They are always written, and a key of the author's that is equal without regard to case is left out.
    /// </summary>
    /// <remarks>
    /// Plain text is escaped so that it holds no template tag; these keys also keep the author's own Markdown, and code in
    /// it, from being run. Who wants that takes them away: <c>with { FixedKeys = DataMap.Empty }</c>.
    /// </remarks>
    /// <exception cref="ArgumentException">A key stands for a fact or a table already, or its name is not plain.</exception>
    public DataMap FixedKeys
    {
        get;
        init
        {
            foreach (var (key, _) in Given.Value(value).Span)
            {
                HeaderKey.CheckedName(key, nameof(FixedKeys));
            }

            field = value;
            ProfileKeys.Check(this, nameof(FixedKeys));
        }
    } = DataMap.Empty;

    /// <summary>
    /// Keys of <see cref="PostHeader.Extra"/> whose value the generator runs as a template or takes for a path: one that
    /// holds <c>{{</c>, <c>{%</c>, <c>{#</c>, <c>&lt;%</c>, <c>${</c> or <c>..</c> is left out. Compared without regard to case.
    /// </summary>
    public IReadOnlyList<string> GuardedKeys { get => field ?? ValueList<string>.Empty; init => field = Given.Texts(value); }

    /// <summary>The line in the body that ends what the generator shows as an excerpt, such as <c>&lt;!--more--&gt;</c>; null where there is none.</summary>
    /// <exception cref="ArgumentException">It is no comment of one line with letters, digits, spaces and hyphens in it.</exception>
    public string? ExcerptDivider { get; init => field = CheckedDivider(value); }

    /// <summary>Which Markdown the body is written in.</summary>
    public MarkdownDialect Dialect { get; init => field = Given.Known(value); }

    /// <summary>How the generator names headings, so that a list of contents can lead to them.</summary>
    public HeadingAnchors Anchors { get; init => field = Given.Known(value); }

    /// <summary>How the file is named.</summary>
    public FileNaming FileNaming { get; init => field = Given.Known(value); } = FileNaming.Slug;

    /// <summary>The extension of the file without its dot: <c>md</c>, <c>mdx</c>, <c>qmd</c>.</summary>
    /// <exception cref="ArgumentException">It is not one to eight letters a-z.</exception>
    public string FileExtension
    {
        get;
        init => field = Given.Value(value).Length is > 0 and <= 8 && !value.AsSpan().ContainsAnyExceptInRange('a', 'z')
            ? value
            : throw new ArgumentException("An extension is one to eight letters a-z.", nameof(FileExtension));
    } = "md";

    /// <summary>The file for a report, relative to the folder of posts, with <c>/</c> between folder and file.</summary>
    /// <remarks>
    /// Made of digits of a date and of a slug, whatever the report holds: nothing in it is ever part of a path. The slug is
    /// the header's, else that of its title, of the conference's name or acronym, else "report" (<see cref="Slug.From(string)"/>). A
    /// name that Windows keeps for a device gets <c>-report</c> at its end.
    /// </remarks>
    public string FileNameFor(ConferenceReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return PostFileName.Of(report, this);
    }

    /// <summary>The name.</summary>
    public override string ToString() => Name;

    private static string FenceOf(FrontMatterFormat format) => format switch
    {
        FrontMatterFormat.Yaml => "---",
        FrontMatterFormat.Toml => "+++",
        _ => "",
    };

    private static string CheckedFence(string value) =>
        value is "" or "---" or "+++" or ";;;" or "---yaml" or "---toml" or "---json"
            ? value
            : throw new ArgumentException("A fence is ---, +++, ;;;, ---yaml, ---toml, ---json or nothing.", nameof(value));

    private static string? CheckedDivider(string? value)
    {
        var words = value switch
        {
            null => "",
            _ when value.StartsWith("<!--", StringComparison.Ordinal) && value.EndsWith("-->", StringComparison.Ordinal) && value.Length > 7 => value[4..^3],
            _ when value.StartsWith("{/*", StringComparison.Ordinal) && value.EndsWith("*/}", StringComparison.Ordinal) && value.Length > 6 => value[3..^3],
            _ => null,
        };
        return words is not null && IsWords(words) && !words.Contains("--", StringComparison.Ordinal)
            ? value
            : throw new ArgumentException("A divider is a comment of one line, such as <!--more-->.", nameof(ExcerptDivider));
    }

    private static bool IsWords(string words)
    {
        foreach (var character in words)
        {
            if (!char.IsAsciiLetterOrDigit(character) && character is not (' ' or '-'))
            {
                return false;
            }
        }

        return true;
    }
}

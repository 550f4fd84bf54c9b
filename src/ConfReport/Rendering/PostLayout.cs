using ConfReport.Rendering;

namespace ConfReport;

/// <summary>What stands in the body of a post, and in what form.</summary>
/// <remarks>
/// A layout is data: derive one from another with <c>with</c>. To write one part in another way, derive a record from
/// <see cref="ClassicLayout"/> and override that part; the rest stays as it is.
/// </remarks>
public abstract record PostLayout
{
    private const PostFacts AllFacts = PostFacts.Conference | PostFacts.Counts | PostFacts.ReadingTime;

    private const PostParts AllParts = (PostParts)(((int)PostParts.TalksWithoutImpression << 1) - 1);

    /// <summary>A section for each talk: heading, speakers, impression, key points, links.</summary>
    public static ClassicLayout Classic => field ??= new();

    /// <summary>A list of talks, one item each.</summary>
    public static CompactLayout Compact => field ??= new();

    /// <summary>Talks by day and in the order of their times, each day under its heading.</summary>
    public static JournalLayout Journal => field ??= new();

    /// <summary>An overview of the talks in a table, then a section for each.</summary>
    public static TableLayout Table => field ??= new();

    /// <summary>The level of the outermost sections' headings, 1 to 6; 2 unless said otherwise, since the first belongs to the title.</summary>
    public int HeadingLevel
    {
        get;
        init => field = value is >= 1 and <= MarkdownWriter.LastHeadingLevel
            ? value
            : throw new ArgumentOutOfRangeException(nameof(HeadingLevel), value, "A heading has a level from 1 to 6.");
    } = 2;

    /// <summary>Which numbers the talks have.</summary>
    public TalkNumbering Numbering { get; init => field = Given.Known(value); }

    /// <summary>Where the speakers stand.</summary>
    public DetailPlace Speakers { get; init => field = Given.Known(value); } = DetailPlace.Line;

    /// <summary>Where the time of a talk and its room stand, when the agenda has them. In a heading the time alone stands, before the title.</summary>
    public DetailPlace Times { get; init => field = Given.Known(value); }

    /// <summary>How links stand in the source.</summary>
    public LinkStyle Links { get; init => field = Given.Known(value); }

    /// <summary>Whether the parts of a talk say what they are.</summary>
    public PartLabels Labels { get; init => field = Given.Known(value); }

    /// <summary>Whether the body begins with a list of what is in it.</summary>
    public ContentsList Contents { get; init => field = Given.Known(value); }

    /// <summary>What the post says by itself in its first line.</summary>
    public PostFacts OpensWith { get; init => field = (value & ~AllFacts) == 0 ? value : throw Unknown(value, nameof(OpensWith)); }

    /// <summary>The bullet of points: <c>*</c>, <c>-</c> or <c>+</c>. Links and things to do have other ones, since Markdown takes lists of one bullet for one list.</summary>
    public char Bullet
    {
        get;
        init => field = value is '*' or '-' or '+' ? value : throw new ArgumentOutOfRangeException(nameof(Bullet), value, "A bullet is *, - or +.");
    } = '*';

    /// <summary>What is left out.</summary>
    public PostParts LeavesOut { get; init => field = (value & ~AllParts) == 0 ? value : throw Unknown(value, nameof(LeavesOut)); }

    /// <summary>Writes the body.</summary>
    protected internal abstract void Write(PostContext post);

    private protected bool Shows(PostParts part) => LeavesOut.Shows(part);

    /// <summary>This bullet, or another where points have it: readers take two lists of one bullet, one right behind the other, for one.</summary>
    private protected char BulletBesidePoints(char bullet) => bullet == Bullet ? '*' : bullet;

    private static ArgumentOutOfRangeException Unknown<TEnum>(TEnum value, string member) =>
        new(member, value, $"{value} is not a {typeof(TEnum).Name}.");
}

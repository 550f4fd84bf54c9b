using System.Buffers;
using ConfReport.Rendering;

namespace ConfReport;

/// <summary>What a layout writes with: the report, where it goes, and the words.</summary>
/// <remarks>
/// It holds for as long as the post is being written, and is not to be kept: afterwards it has nothing of the post any more, and an
/// <see cref="InvalidOperationException"/> says so, or it serves another post.
/// </remarks>
public sealed class PostContext
{
    /// <summary>The one that this thread used last: a post takes no new writer.</summary>
    [ThreadStatic]
    private static PostContext? kept;

    private readonly TalkSlots slots = new();

    /// <summary>Null when no post is being written: a thread that has written one keeps nothing of it.</summary>
    private ConferenceReport? report;
    private SiteProfile? site;
    private PostOptions? options;
    private Wording? wording;

    private PostContext(IBufferWriter<byte> output) => Markdown = new MarkdownWriter(output);

    /// <summary>Where the body goes.</summary>
    public MarkdownWriter Markdown { get; }

    /// <summary>What is written.</summary>
    public ConferenceReport Report => report ?? throw Ended();

    /// <summary>For which generator.</summary>
    public SiteProfile Site => site ?? throw Ended();

    /// <summary>What the post says by itself: in the language that the options name, or else in the one of the post's header.</summary>
    public Wording Wording => wording ??= options?.Wording ?? Wording.For(Report.Header.Language);

    /// <summary>When and where a talk takes place: its earliest slot in the agenda, or null.</summary>
    public Slot? SlotOf(Talk talk)
    {
        ArgumentNullException.ThrowIfNull(talk);
        return slots.Of(talk, Report.Agenda);
    }

    /// <summary>How many talks have been written.</summary>
    public int TalksWritten { get; internal set; }

    /// <summary>Whether the table of all talks has been written.</summary>
    internal bool HasOverview { get; set; }

    /// <summary>Links of which the address is still to be written below their section.</summary>
    internal List<Link> OwedAddresses { get; } = [];

    /// <summary>How many links have got a number in place of their address.</summary>
    internal int LinksNumbered { get; set; }

    internal static PostContext Take(IBufferWriter<byte> output)
    {
        // Taken away while in use: a layout may well write another post.
        var context = kept ?? new PostContext(output);
        kept = null;
        return context;
    }

    internal void Begin(ConferenceReport report, SiteProfile site, PostOptions options)
    {
        (this.report, this.site, this.options, wording, TalksWritten, LinksNumbered, HasOverview) = (report, site, options, null, 0, 0, false);
    }

    internal void GiveBack()
    {
        Markdown.Abandon();
        OwedAddresses.Clear();
        slots.Clear();
        (report, site, options, wording) = (null, null, null, null);
        kept = this;
    }

    private static InvalidOperationException Ended() => new("The post is written: its context holds only as long as the layout writes.");
}

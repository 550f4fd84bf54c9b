using System.Buffers;
using ConfReport.Rendering;

namespace ConfReport;

/// <summary>What a layout writes with: the report, where it goes, and the words.</summary>
public sealed class PostContext
{
    /// <summary>The one that this thread used last: a post takes no new writer.</summary>
    [ThreadStatic]
    private static PostContext? kept;

    private PostOptions options = PostOptions.Default;
    private Wording? wording;

    private readonly TalkSlots slots = new();

    private PostContext(IBufferWriter<byte> output) => Markdown = new MarkdownWriter(output);

    /// <summary>Where the body goes.</summary>
    public MarkdownWriter Markdown { get; }

    /// <summary>What is written.</summary>
    public ConferenceReport Report { get; private set; } = new();

    /// <summary>For which generator.</summary>
    public SiteProfile Site { get; private set; } = SiteProfile.Hugo;

    /// <summary>What the post says by itself: in the language that the options name, or else in the one of the post's header.</summary>
    public Wording Wording => wording ??= options.Wording ?? Wording.For(Report.Header.Language);

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

    internal void Begin(ConferenceReport report, SiteProfile site, PostOptions given)
    {
        (Report, Site, options, wording, TalksWritten, LinksNumbered, HasOverview) = (report, site, given, null, 0, 0, false);
    }

    internal void GiveBack()
    {
        Markdown.Abandon();
        OwedAddresses.Clear();
        slots.Clear();
        kept = this;
    }
}

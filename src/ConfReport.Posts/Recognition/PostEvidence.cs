namespace ConfReport.Posts.Recognition;

/// <summary>What the headings of a post say together: a form that several of them share means something, in one it may be chance.</summary>
internal sealed class PostEvidence
{
    private const int FewestOfAForm = 2;

    /// <summary>So many headings are needed to tell what the others of their level are.</summary>
    private const int FewestNeighbours = 3;

    /// <summary>Of headings that say nothing by themselves, so large a share must be followed by prose about a talk.</summary>
    private const double TalkShare = 0.5;

    private readonly Dictionary<int, double> shares = [];

    public PostEvidence(IReadOnlyList<SectionFacts> all, ConferenceFacts conference)
    {
        Conference = conference;
        var headings = all.Where(section => section.IsHeading).ToArray();
        Habits = HeadingHabits.Of(headings.Select(section => (section.Rest, section.Label)));
        NumbersTalks = headings.Count(section => section.Number is not null) >= FewestOfAForm;
        LabelsTalks = headings.Count(section => section.Label is not null) >= FewestOfAForm;
        LinksTalks = headings.Count(section => section.IsLinked && section.Words is null) >= FewestOfAForm;
        NamesBelow = headings.Count(section => section.NamesBelow) >= FewestOfAForm;
        if (NamesBelow)
        {
            // One line in italics may be anything; where two of them name people, a third that could be an account's name does too.
            foreach (var section in headings)
            {
                section.NamesBelow |= SpeakersBelow.Find(section.Content, section.Outline, mustLookLikeNames: false, isPlain: true).Speakers.Count > 0;
            }
        }

        NamesSpeakersAbove = headings.Count(section => section.IsPersonWithSections) >= FewestOfAForm;
        ListsTalks = all.Any(section => TalkEntries.In(section.Outline.Blocks, mustNamePeople: section.Words?.Kind is not (SectionKind.Group or SectionKind.Day)).Count > 0);
        foreach (var section in headings)
        {
            section.Heading = section.Outline.Heading is { } heading ? TalkHeading.Of(heading, Habits, below: []) : null;
        }

        foreach (var level in headings.Where(section => section.Words is null && section.Parent?.ShowsTalk != true).GroupBy(section => section.Outline.Level))
        {
            var spoken = level.Count(section => section.ShowsTalk || section.SpeakersInProse.Count > 0);
            shares[level.Key] = spoken < FewestNeighbours ? 0 : (double)spoken / level.Count();
        }

        Headings = headings.Length;
        for (var i = 0; i < headings.Length; i++)
        {
            headings[i].Index = i;
        }

        HasSilentHeadings = headings.Count(section => section.Words is null) >= FewestOfAForm;
        HasTalks = NumbersTalks || LabelsTalks || LinksTalks || headings.Any(section => section.ShowsTalk || MostAreTalks(section.Outline.Level));
    }

    public ConferenceFacts Conference { get; }

    /// <summary>Whether any heading of the post stands for a talk.</summary>
    public bool HasTalks { get; }

    /// <summary>How many headings there are.</summary>
    public int Headings { get; }

    /// <summary>Whether several headings say nothing by themselves.</summary>
    public bool HasSilentHeadings { get; }

    /// <summary>Whether a section before the one that is judged is a talk.</summary>
    public bool HasTalkBefore { get; set; }

    public HeadingHabits Habits { get; }

    /// <summary>Whether several headings begin with a number.</summary>
    public bool NumbersTalks { get; }

    /// <summary>Whether several begin with a label, such as a time or "Session 2".</summary>
    public bool LabelsTalks { get; }

    /// <summary>Whether several are links, or have links right under them.</summary>
    public bool LinksTalks { get; }

    /// <summary>Whether several are names of people, over sections of their own: one for each of their talks.</summary>
    public bool NamesSpeakersAbove { get; }

    /// <summary>Whether talks are items of lists.</summary>
    public bool ListsTalks { get; }

    /// <summary>Whether people are named under several.</summary>
    public bool NamesBelow { get; }

    /// <summary>Whether most headings of this level stand over prose about a talk.</summary>
    public bool MostAreTalks(int level) => !ListsTalks && shares.TryGetValue(level, out var share) && share >= TalkShare;
}

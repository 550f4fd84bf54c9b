using System.Text.Json.Serialization;
using ConfReport.Json;

namespace ConfReport;

/// <summary>A part of the report under one heading, or under none: either a <see cref="PlainSection"/> or a <see cref="TalkSection"/>.</summary>
[JsonConverter(typeof(ReportJsonConverterFactory))]
public abstract record Section : ReportPart
{
    /// <summary>How deep sections may nest: 16, far more than the six levels of a heading.</summary>
    public const int MaximumDepth = 16;

    /// <summary>The slots of both kinds begin after those of every section.</summary>
    private protected const int SectionSlots = FirstSlot + 2;

    private const int HeadingSlot = FirstSlot;
    private const int ChildrenSlot = FirstSlot + 1;

    private protected Section()
    {
    }

    /// <summary>What the section is about.</summary>
    public abstract SectionKind Kind { get; init; }

    /// <summary>
    /// The heading as plain text. Null when there is none: for a talk, a layout then makes one of its number and title;
    /// any other section goes on without a heading.
    /// </summary>
    public string? Heading { get => Rare<string>(HeadingSlot); init => SetRare(HeadingSlot, Given.Text(value)); }

    /// <summary>The sections under this one, in order.</summary>
    /// <exception cref="ArgumentException">They would nest deeper than <see cref="MaximumDepth"/>.</exception>
    public IReadOnlyList<Section> Children
    {
        get => RareList<Section>(ChildrenSlot);
        init
        {
            var children = ValueList.From(value);
            if (DepthUnder(children) > MaximumDepth)
            {
                throw new ArgumentException($"Sections may nest {MaximumDepth} deep.", nameof(Children));
            }

            SetRare(ChildrenSlot, children.Count == 0 ? null : children);
        }
    }

    /// <summary>A section about one talk.</summary>
    public static TalkSection Talk(Talk talk, Impression? impression = null) =>
        new(talk) { Impression = impression ?? new() };

    /// <summary>A section about anything else.</summary>
    public static PlainSection Plain(SectionKind kind, string? heading, string markdown) =>
        new() { Kind = kind, Heading = heading, Content = new(markdown) };

    /// <summary>How many levels a section with these children has.</summary>
    /// <remarks>Counted anew for each level of a tree, which has at most sixteen, rather than kept in every section.</remarks>
    internal static int DepthUnder(ValueList<Section> children)
    {
        var deepest = 0;
        foreach (var child in children.Span)
        {
            deepest = Math.Max(deepest, DepthUnder(child.RareList<Section>(ChildrenSlot)));
        }

        return deepest + 1;
    }

    /// <summary>These sections without what nests deeper than so many levels.</summary>
    internal static ValueList<Section> CutTo(int levels, ValueList<Section> sections) =>
        levels == 0
            ? ValueList<Section>.Empty
            : ValueList.From<Section>(sections.Select(section => section with { Children = CutTo(levels - 1, section.RareList<Section>(ChildrenSlot)) }).ToArray());

    /// <summary>This section and all under it, in the order in which they are read.</summary>
    public IEnumerable<Section> SelfAndDescendants() =>
        Children.SelectMany(child => child.SelfAndDescendants()).Prepend(this);
}

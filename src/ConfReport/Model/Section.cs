using System.Text.Json.Serialization;
using ConfReport.Json;

namespace ConfReport;

/// <summary>A part of the report under one heading, or under none: either a <see cref="PlainSection"/> or a <see cref="TalkSection"/>.</summary>
[JsonConverter(typeof(ReportJsonConverterFactory))]
public abstract record Section : ReportPart
{
    /// <summary>How deep sections may nest: 16, far more than the six levels of a heading.</summary>
    public const int MaximumDepth = 16;

    private byte depth = 1;

    private protected Section()
    {
    }

    /// <summary>What the section is about.</summary>
    public abstract SectionKind Kind { get; init; }

    /// <summary>
    /// The heading as plain text. Null when there is none: for a talk, a layout then makes one of its number and title;
    /// any other section goes on without a heading.
    /// </summary>
    public string? Heading { get; init => field = Given.Text(value); }

    /// <summary>The sections under this one, in order.</summary>
    /// <exception cref="ArgumentException">They would nest deeper than <see cref="MaximumDepth"/>.</exception>
    public IReadOnlyList<Section> Children
    {
        get;
        init
        {
            var children = ValueList.From(value);
            depth = DepthUnder(children);
            field = depth <= MaximumDepth
                ? children
                : throw new ArgumentException($"Sections may nest {MaximumDepth} deep.", nameof(Children));
        }
    } = ValueList<Section>.Empty;

    /// <summary>A section about one talk.</summary>
    public static TalkSection Talk(Talk talk, Impression? impression = null) =>
        new(talk) { Impression = impression ?? new() };

    /// <summary>A section about anything else.</summary>
    public static PlainSection Plain(SectionKind kind, string? heading, string markdown) =>
        new() { Kind = kind, Heading = heading, Content = new(markdown) };

    /// <summary>How many levels a section with these children has.</summary>
    internal static byte DepthUnder(ValueList<Section> children)
    {
        byte deepest = 0;
        foreach (var child in children.Span)
        {
            deepest = Math.Max(deepest, child.depth);
        }

        return (byte)(deepest + 1);
    }

    /// <summary>This section and all under it, in the order in which they are read.</summary>
    public IEnumerable<Section> SelfAndDescendants() =>
        Children.SelectMany(child => child.SelfAndDescendants()).Prepend(this);
}

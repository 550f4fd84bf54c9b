using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace ConfReport.Shapes;

/// <summary>Both kinds of section in one shape: <c>kind</c> says which fields may stand beside it.</summary>
internal struct SectionShape : IShape<Section>
{
    private static readonly Field KindField = Field.Optional("kind");
    private static readonly Field NumberField = Field.AtLeast(0, "number");
    private static readonly Field HeadingField = Field.Optional("heading");
    private static readonly Field TalkField = Field.Optional("talk");
    private static readonly Field AttendanceField = Field.Optional("attendance");
    private static readonly Field ImpressionField = Field.Optional("impression");
    private static readonly Field FiguresField = Field.Optional("figures");
    private static readonly Field ContentField = Field.Optional("content");
    private static readonly Field PointsField = Field.Optional("points");
    private static readonly Field LinksField = Field.Optional("links");
    private static readonly Field ChildrenField = Field.Optional("children");

    private SectionKind? kind;
    private int? number;
    private string? heading;
    private Talk? talk;
    private Attendance? attendance;
    private Impression? impression;
    private ValueList<Figure>? figures;
    private MarkdownText content;
    private ValueList<MarkdownText>? points;
    private ValueList<Link>? links;
    private ValueList<Section>? children;

    public DataMap? Extensions { get; set; }

    // Inlined, so that the runtime sees a local being filled: through a reference, each field takes a write barrier.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Take(Section value)
    {
        heading = value.Heading;
        children = ValueList.From(value.Children);
        Extensions = value.Extensions;
        if (value is TalkSection about)
        {
            kind = SectionKind.Talk;
            number = about.Number;
            talk = about.Talk;
            attendance = about.Attendance;
            impression = about.Impression.IsEmpty ? null : about.Impression;
        }
        else if (value is PlainSection plain)
        {
            kind = plain.Kind == SectionKind.Other ? null : plain.Kind;
            figures = ValueList.From(plain.Figures);
            content = plain.Content;
            points = ValueList.From(plain.Points);
            links = ValueList.From(plain.Links);
        }
    }

    public void Visit<TVisitor>(ref TVisitor visitor)
        where TVisitor : struct, IFieldVisitor
    {
        visitor.Choice(KindField, ref kind);
        visitor.Integer(NumberField, ref number);
        visitor.Text(HeadingField, ref heading);
        visitor.Part<Talk, TalkShape>(TalkField, ref talk);
        visitor.Choice(AttendanceField, ref attendance);
        visitor.Part<Impression, ImpressionShape>(ImpressionField, ref impression);
        visitor.Parts<Figure, FigureShape>(FiguresField, ref figures);
        visitor.Markdown(ContentField, ref content);
        visitor.Markdowns(PointsField, ref points);
        visitor.Parts<Link, LinkShape>(LinksField, ref links);
        visitor.Parts<Section, SectionShape>(ChildrenField, ref children);
    }

    public readonly Section Build(out string? problem)
    {
        problem = Problem();
        var under = children ?? ValueList<Section>.Empty;
        under = problem is null ? under : Section.CutTo(Section.MaximumDepth - 1, under);
        // A section that names a talk is about it, whether or not its kind could be read.
        return kind == SectionKind.Talk || (kind is null && talk is not null)
            ? new TalkSection(talk ?? new())
            {
                Number = number,
                Heading = heading,
                Attendance = attendance,
                Impression = impression ?? Impression.None,
                Children = under,
                Extensions = Extensions ?? DataMap.Empty,
            }
            : new PlainSection
            {
                Kind = kind ?? SectionKind.Other,
                Heading = heading,
                Figures = figures ?? ValueList<Figure>.Empty,
                Content = content,
                Points = points ?? ValueList<MarkdownText>.Empty,
                Links = links ?? ValueList<Link>.Empty,
                Children = under,
                Extensions = Extensions ?? DataMap.Empty,
            };
    }

    private readonly string? Problem()
    {
        if (children is not null && Section.DepthUnder(children) > Section.MaximumDepth)
        {
            return $"Sections may nest {Section.MaximumDepth} deep; those below are left out.";
        }

        if (kind == SectionKind.Talk)
        {
            return figures is null && content.IsEmpty && points is null && links is null
                ? null
                : "A section about a talk holds its prose, figures, points and links in 'impression'; those beside it are left out.";
        }

        return number is null && talk is null && attendance is null && impression is null
            ? null
            : "Only a section with \"kind\": \"talk\" has a number, a talk, an attendance or an impression.";
    }
}

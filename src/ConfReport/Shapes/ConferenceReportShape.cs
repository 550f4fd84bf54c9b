namespace ConfReport.Shapes;

internal struct ConferenceReportShape : IShape<ConferenceReport>
{
    private static readonly Field SchemaField = Field.Optional("$schema");
    private static readonly Field HeaderField = Field.Optional("header");
    private static readonly Field ConferenceField = Field.Optional("conference");
    private static readonly Field AgendaField = Field.Optional("agenda");
    private static readonly Field SectionsField = Field.Optional("sections");

    /// <summary>Says how the file can be checked; it is about the file, not the report, so it is accepted and not kept.</summary>
    private string? schema;
    private PostHeader? header;
    private Conference? conference;
    private Agenda? agenda;
    private ValueList<Section>? sections;

    public DataMap? Extensions { get; set; }

    public void Take(ConferenceReport value)
    {
        // Said by saying nothing: an empty part is what a missing one becomes.
        header = value.Header == PostHeader.None ? null : value.Header;
        conference = value.Conference == Conference.None ? null : value.Conference;
        agenda = value.Agenda;
        sections = ValueList.From(value.Sections);
        Extensions = value.Extensions;
    }

    public void Visit<TVisitor>(ref TVisitor visitor)
        where TVisitor : struct, IFieldVisitor
    {
        visitor.Text(SchemaField, ref schema);
        visitor.Part<PostHeader, PostHeaderShape>(HeaderField, ref header);
        visitor.Part<Conference, ConferenceShape>(ConferenceField, ref conference);
        visitor.Part<Agenda, AgendaShape>(AgendaField, ref agenda);
        visitor.Parts<Section, SectionShape>(SectionsField, ref sections);
    }

    public readonly ConferenceReport Build(out string? problem)
    {
        problem = null;
        return new ConferenceReport
        {
            Header = header ?? PostHeader.None,
            Conference = conference ?? Conference.None,
            Agenda = agenda,
            Sections = sections ?? ValueList<Section>.Empty,
            Extensions = Extensions ?? DataMap.Empty,
        };
    }
}

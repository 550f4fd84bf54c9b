namespace ConfReport.Shapes;

internal struct TalkListingShape : IShape<TalkListing>
{
    private static readonly Field GuidField = Field.Optional("guid");
    private static readonly Field CodeField = Field.Optional("code");
    private static readonly Field SlugField = Field.Optional("slug");
    private static readonly Field TypeField = Field.Optional("type");
    private static readonly Field StateField = Field.Optional("state");
    private static readonly Field DescriptionField = Field.Optional("description");
    private static readonly Field AudienceField = Field.Optional("audience");
    private static readonly Field ContentNoteField = Field.Optional("contentNote");
    private static readonly Field ImageField = Field.Optional("image");
    private static readonly Field UrlField = Field.Optional("url");
    private static readonly Field FeedbackUrlField = Field.Optional("feedbackUrl");
    private static readonly Field OriginUrlField = Field.Optional("originUrl");
    private static readonly Field SignupUrlField = Field.Optional("signupUrl");
    private static readonly Field CostField = Field.Optional("cost");
    private static readonly Field SeatsField = Field.AtLeast(0, "seats");
    private static readonly Field RecordingField = Field.Optional("recording");
    private static readonly Field AttachmentsField = Field.Optional("attachments");
    private static readonly Field AnswersField = Field.Optional("answers");

    private string? guid;
    private string? code;
    private string? slug;
    private string? type;
    private string? state;
    private string? description;
    private string? audience;
    private string? contentNote;
    private string? image;
    private string? url;
    private string? feedbackUrl;
    private string? originUrl;
    private string? signupUrl;
    private string? cost;
    private int? seats;
    private Recording? recording;
    private ValueList<Link>? attachments;
    private ValueList<Answer>? answers;

    public DataMap? Extensions { get; set; }

    public void Take(TalkListing value)
    {
        guid = value.Guid;
        code = value.Code;
        slug = value.Slug;
        type = value.Type;
        state = value.State;
        description = value.Description;
        audience = value.Audience;
        contentNote = value.ContentNote;
        image = value.Image;
        url = value.Url;
        feedbackUrl = value.FeedbackUrl;
        originUrl = value.OriginUrl;
        signupUrl = value.SignupUrl;
        cost = value.Cost;
        seats = value.Seats;
        recording = value.Recording;
        attachments = ValueList.From(value.Attachments);
        answers = ValueList.From(value.Answers);
        Extensions = value.Extensions;
    }

    public void Visit<TVisitor>(ref TVisitor visitor)
        where TVisitor : struct, IFieldVisitor
    {
        visitor.Text(GuidField, ref guid);
        visitor.Text(CodeField, ref code);
        visitor.Text(SlugField, ref slug);
        visitor.Text(TypeField, ref type);
        visitor.Text(StateField, ref state);
        visitor.Text(DescriptionField, ref description);
        visitor.Text(AudienceField, ref audience);
        visitor.Text(ContentNoteField, ref contentNote);
        visitor.Text(ImageField, ref image);
        visitor.Text(UrlField, ref url);
        visitor.Text(FeedbackUrlField, ref feedbackUrl);
        visitor.Text(OriginUrlField, ref originUrl);
        visitor.Text(SignupUrlField, ref signupUrl);
        visitor.Text(CostField, ref cost);
        visitor.Integer(SeatsField, ref seats);
        visitor.Part<Recording, RecordingShape>(RecordingField, ref recording);
        visitor.Parts<Link, LinkShape>(AttachmentsField, ref attachments);
        visitor.Parts<Answer, AnswerShape>(AnswersField, ref answers);
    }

    public readonly TalkListing Build(out string? problem)
    {
        problem = null;
        return new TalkListing
        {
            Guid = guid,
            Code = code,
            Slug = slug,
            Type = type,
            State = state,
            Description = description,
            Audience = audience,
            ContentNote = contentNote,
            Image = image,
            Url = url,
            FeedbackUrl = feedbackUrl,
            OriginUrl = originUrl,
            SignupUrl = signupUrl,
            Cost = cost,
            Seats = seats,
            Recording = recording,
            Attachments = attachments ?? ValueList<Link>.Empty,
            Answers = answers ?? ValueList<Answer>.Empty,
            Extensions = Extensions ?? DataMap.Empty,
        };
    }
}

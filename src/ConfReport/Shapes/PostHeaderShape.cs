namespace ConfReport.Shapes;

internal struct PostHeaderShape : IShape<PostHeader>
{
    private static readonly Field TitleField = Field.Optional("title");
    private static readonly Field PublishedField = Field.Optional("published");
    private static readonly Field UpdatedField = Field.Optional("updated");
    private static readonly Field IsDraftField = Field.Optional("isDraft");
    private static readonly Field AuthorsField = Field.Optional("authors");
    private static readonly Field DescriptionField = Field.Optional("description");
    private static readonly Field TagsField = Field.Optional("tags");
    private static readonly Field CategoriesField = Field.Optional("categories");
    private static readonly Field SeriesField = Field.Optional("series");
    private static readonly Field KeywordsField = Field.Optional("keywords");
    private static readonly Field SlugField = Field.Optional("slug");
    private static readonly Field WeightField = Field.Optional("weight");
    private static readonly Field LanguageField = Field.Optional("language");
    private static readonly Field CoverField = Field.Optional("cover");
    private static readonly Field ExtraField = Field.Optional("extra");

    private string? title;
    private PostDate? published;
    private PostDate? updated;
    private bool isDraft;
    private ValueList<Author>? authors;
    private string? description;
    private ValueList<string>? tags;
    private ValueList<string>? categories;
    private ValueList<string>? series;
    private ValueList<string>? keywords;
    private Slug? slug;
    private int? weight;
    private string? language;
    private Figure? cover;
    private DataMap? extra;

    public DataMap? Extensions { get; set; }

    public void Take(PostHeader value)
    {
        title = value.Title;
        published = value.Published;
        updated = value.Updated;
        isDraft = value.IsDraft;
        authors = ValueList.From(value.Authors);
        description = value.Description;
        tags = ValueList.From(value.Tags);
        categories = ValueList.From(value.Categories);
        series = ValueList.From(value.Series);
        keywords = ValueList.From(value.Keywords);
        slug = value.Slug;
        weight = value.Weight;
        language = value.Language;
        cover = value.Cover;
        extra = value.Extra;
        Extensions = value.Extensions;
    }

    public void Visit<TVisitor>(ref TVisitor visitor)
        where TVisitor : struct, IFieldVisitor
    {
        visitor.Text(TitleField, ref title);
        visitor.Scalar<PostDate, PostDateForm>(PublishedField, ref published);
        visitor.Scalar<PostDate, PostDateForm>(UpdatedField, ref updated);
        visitor.Flag(IsDraftField, ref isDraft);
        visitor.Parts<Author, AuthorShape>(AuthorsField, ref authors);
        visitor.Text(DescriptionField, ref description);
        visitor.Texts(TagsField, ref tags);
        visitor.Texts(CategoriesField, ref categories);
        visitor.Texts(SeriesField, ref series);
        visitor.Texts(KeywordsField, ref keywords);
        visitor.Scalar<Slug, SlugForm>(SlugField, ref slug);
        visitor.Integer(WeightField, ref weight);
        visitor.Text(LanguageField, ref language);
        visitor.Part<Figure, FigureShape>(CoverField, ref cover);
        visitor.Map(ExtraField, ref extra);
    }

    public readonly PostHeader Build(out string? problem)
    {
        problem = null;
        return new PostHeader
        {
            Title = title,
            Published = published,
            Updated = updated,
            IsDraft = isDraft,
            Authors = authors ?? ValueList<Author>.Empty,
            Description = description,
            Tags = tags ?? ValueList<string>.Empty,
            Categories = categories ?? ValueList<string>.Empty,
            Series = series ?? ValueList<string>.Empty,
            Keywords = keywords ?? ValueList<string>.Empty,
            Slug = slug,
            Weight = weight,
            Language = language,
            Cover = cover,
            Extra = extra ?? DataMap.Empty,
            Extensions = Extensions ?? DataMap.Empty,
        };
    }
}

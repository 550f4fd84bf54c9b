namespace ConfReport.Shapes;

/// <summary>Asks a shape which fields it has.</summary>
internal struct FieldCollector() : IFieldVisitor
{
    public List<Field> Fields { get; } = [];

    public readonly void Text(Field field, ref string? value) => Fields.Add(field);

    public readonly void Name(Field field, ref string? value) => Fields.Add(field);

    public readonly void Markdown(Field field, ref MarkdownText value) => Fields.Add(field);

    public readonly void Flag(Field field, ref bool value) => Fields.Add(field);

    public readonly void Integer(Field field, ref int? value) => Fields.Add(field);

    public readonly void Number(Field field, ref double? value) => Fields.Add(field);

    public readonly void Choice<TEnum>(Field field, ref TEnum? value)
        where TEnum : struct, Enum => Fields.Add(field);

    public readonly void Scalar<T, TForm>(Field field, ref T? value)
        where T : struct
        where TForm : struct, ITextForm<T> => Fields.Add(field);

    public readonly void Texts(Field field, ref ValueList<string>? value) => Fields.Add(field);

    public readonly void Markdowns(Field field, ref ValueList<MarkdownText>? value) => Fields.Add(field);

    public readonly void Part<T, TShape>(Field field, ref T? value)
        where T : class
        where TShape : struct, IShape<T> => Fields.Add(field);

    public readonly void Parts<T, TShape>(Field field, ref ValueList<T>? value)
        where T : class
        where TShape : struct, IShape<T> => Fields.Add(field);

    public readonly void Map(Field field, ref DataMap? value) => Fields.Add(field);
}

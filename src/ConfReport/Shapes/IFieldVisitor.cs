namespace ConfReport.Shapes;

/// <summary>
/// What a data format does with a field of each kind. Absent is null, and an absent field is not written; a list or map
/// that is empty counts as absent, and so does a flag that is off.
/// </summary>
internal interface IFieldVisitor
{
    void Text(Field field, ref string? value);

    /// <summary>A required text that must not be blank.</summary>
    void Name(Field field, ref string? value);

    void Markdown(Field field, ref MarkdownText value);

    void Flag(Field field, ref bool value);

    void Integer(Field field, ref int? value);

    void Number(Field field, ref double? value);

    void Choice<TEnum>(Field field, ref TEnum? value)
        where TEnum : struct, Enum;

    /// <summary>A value with a text form of its own, such as a date.</summary>
    void Scalar<T, TForm>(Field field, ref T? value)
        where T : struct
        where TForm : struct, ITextForm<T>;

    void Texts(Field field, ref ValueList<string>? value);

    void Markdowns(Field field, ref ValueList<MarkdownText>? value);

    void Part<T, TShape>(Field field, ref T? value)
        where T : class
        where TShape : struct, IShape<T>;

    void Parts<T, TShape>(Field field, ref ValueList<T>? value)
        where T : class
        where TShape : struct, IShape<T>;

    void Map(Field field, ref DataMap? value);
}

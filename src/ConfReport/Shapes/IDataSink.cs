namespace ConfReport.Shapes;

/// <summary>Where the values of a report go: into text of one format or another.</summary>
internal interface IDataSink
{
    void StartObject();

    void EndObject();

    void StartList();

    void EndList();

    void Name(Field field);

    void Name(string name);

    void Text(string text);

    /// <summary>A name and its text: the same as the two one after the other.</summary>
    void Member(Field field, string text);

    /// <summary>Text that is ASCII and needs no escaping.</summary>
    void PlainText(ReadOnlySpan<byte> text);

    void Integer(long value);

    /// <summary>A finite number that is written with a point or an exponent, so that it is not read as a whole one.</summary>
    void Number(double value);

    void Flag(bool value);

    void Null();
}

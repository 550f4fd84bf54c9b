namespace ConfReport.Shapes;

/// <summary>
/// The one description of a model type for every data format: which fields, under which names, in which order. A shape
/// is a struct that holds the fields of one value while it is written or read.
/// </summary>
/// <remarks>
/// Writing is <see cref="Take"/>, then <see cref="IShape.Visit"/> with a visitor that writes; reading is <see cref="IShape.Visit"/> once for
/// each member found, with a visitor that fills the field of that name, then <see cref="Build"/>. Shapes and visitors are
/// structs so that the runtime makes code for each pair of them: a field that is absent costs a comparison, not a call.
/// <para>
/// To add a property to the model: the property, with its documentation; in the type's shape a <see cref="Field"/>, a variable,
/// and a line each in <see cref="Take"/>, <see cref="IShape.Visit"/> and <see cref="Build"/>. The round-trip law fails as long as
/// one is missing; the tests of the schema and of the public API then ask to accept their new files.
/// </para>
/// </remarks>
/// <typeparam name="T">The model type.</typeparam>
internal interface IShape<T> : IShape
    where T : class
{
    /// <summary>Members without a field of their own.</summary>
    DataMap? Extensions { get; set; }

    /// <summary>Holds the fields of a value.</summary>
    void Take(T value);

    /// <summary>The value of these fields. Called when all required fields are there.</summary>
    /// <param name="problem">Why the fields do not fit one another, when they do not; the value is then without those that do not fit.</param>
    T Build(out string? problem);
}

/// <summary>The fields of a shape, whatever type it describes.</summary>
internal interface IShape
{
    /// <summary>Shows every field to a visitor, in the order in which they are written.</summary>
    void Visit<TVisitor>(ref TVisitor visitor)
        where TVisitor : struct, IFieldVisitor;
}

namespace ConfReport;

/// <summary>What a reader found, and what it has to say about it.</summary>
/// <remarks>Equal when value and diagnostics are.</remarks>
/// <typeparam name="T">What was to be read.</typeparam>
public sealed record ReadResult<T>
    where T : class
{
    internal ReadResult(T? value, IReadOnlyList<Diagnostic> diagnostics) =>
        (Value, Diagnostics) = (value, ValueList.From(diagnostics));

    /// <summary>What was found: all of it, or what could be read beside the errors. Null when there was nothing to be found at all.</summary>
    public T? Value { get; }

    /// <summary>What there is to say, in the order of the input. Empty when all is well.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>Whether something could not be read and is missing from <see cref="Value"/>.</summary>
    public bool HasErrors => Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error);
}

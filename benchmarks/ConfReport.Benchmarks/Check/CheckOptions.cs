using NodaTime;
using NodaTime.Text;

namespace ConfReport.Benchmarks.Check;

/// <summary>The command line of a check.</summary>
internal sealed record CheckOptions
{
    public const string Usage = "--check [--allocations | --only json-write | --save --date 2024-10-20]";

    /// <summary>Only what calls allocate: quick, and the same on every machine.</summary>
    public bool AllocationsOnly { get; private init; }

    /// <summary>How the names of the benchmarks begin that are measured; empty for all.</summary>
    public string Only { get; private init; } = "";

    /// <summary>The day under which the result is kept. Null when it is only printed.</summary>
    public LocalDate? SaveUnder { get; private init; }

    /// <summary>The options of these arguments, or null when they are none.</summary>
    public static CheckOptions? From(ReadOnlySpan<string> arguments) => arguments switch
    {
        ["--check"] => new(),
        ["--check", "--allocations"] => new() { AllocationsOnly = true },
        ["--check", "--only", var beginning] => new() { Only = beginning },
        ["--check", "--save", "--date", var text] when LocalDatePattern.Iso.Parse(text) is { Success: true, Value: var date } =>
            new() { SaveUnder = date },
        _ => null,
    };
}

using Spectre.Console;

namespace ConfReport.Samples.BlogIndex;

/// <summary>The terminals behind the output and the errors; null for one that goes into a file or a pipe.</summary>
internal sealed record Terminals(IAnsiConsole? Output, IAnsiConsole? Errors)
{
    public static Terminals None { get; } = new(null, null);
}

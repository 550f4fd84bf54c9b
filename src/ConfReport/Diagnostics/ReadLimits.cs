using System.Runtime.CompilerServices;

namespace ConfReport;

/// <summary>How much a reader takes from input that it has no reason to trust. What goes over a limit ends in a diagnostic.</summary>
/// <remarks>The defaults are far above any report or programme seen in the wild and far below what hurts.</remarks>
public sealed record ReadLimits
{
    /// <summary>The limits that hold when none are given.</summary>
    public static ReadLimits Default { get; } = new();

    /// <summary>The size of the input: 8 MiB.</summary>
    public int MaximumBytes { get; init => field = Positive(value); } = 8 * 1024 * 1024;

    /// <summary>The most that <see cref="MaximumDepth"/> can be: each level takes room on the stack.</summary>
    public const int LargestMaximumDepth = 512;

    /// <summary>How deep objects and lists nest: 64, enough for every report that the model can hold.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not 1 to <see cref="LargestMaximumDepth"/>.</exception>
    public int MaximumDepth
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, LargestMaximumDepth, nameof(MaximumDepth));
            field = Positive(value);
        }
    } = 64;

    /// <summary>The size of one string, in bytes of UTF-8 as it stands in the input: 1 MiB.</summary>
    public int MaximumTextBytes { get; init => field = Positive(value); } = 1024 * 1024;

    /// <summary>The keys of one object: 10,000.</summary>
    public int MaximumKeys { get; init => field = Positive(value); } = 10_000;

    /// <summary>The items of one list: 100,000.</summary>
    public int MaximumItems { get; init => field = Positive(value); } = 100_000;

    /// <summary>How many diagnostics are reported before the reader stops: 100.</summary>
    public int MaximumDiagnostics { get; init => field = Positive(value); } = 100;

    private static int Positive(int value, [CallerMemberName] string member = "")
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value, member);
        return value;
    }
}

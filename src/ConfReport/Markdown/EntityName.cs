using System.Buffers;

namespace ConfReport.Markdown;

/// <summary>What stands between the ampersand and the semicolon of an entity.</summary>
internal static class EntityName
{
    /// <summary>No name is shorter than <c>gt</c>, no number than <c>#9</c>.</summary>
    public const int Shortest = 2;

    /// <summary>No name is longer than CounterClockwiseContourIntegral.</summary>
    public const int Longest = 31;

    public static SearchValues<char> Characters { get; } =
        SearchValues.Create("#0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");
}

namespace ConfReport.Posts;

/// <summary>How much of a folder is held in memory while it is read: at most so many posts, each of at most so many bytes.</summary>
public sealed record PostFolderOptions
{
    /// <summary>The options that hold when none are given.</summary>
    public static PostFolderOptions Default { get; } = new();

    /// <summary>How many posts are being read, or have been read and wait to be taken: 8. What is found does not depend on it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not 1 to 1024.</exception>
    public int MaximumInFlight { get; init => field = Within(value, 1024, nameof(MaximumInFlight)); } = 8;

    /// <summary>The size of a file: that of <see cref="ReadLimits.MaximumBytes"/>, 8 MiB, and never more. A larger file is not opened.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is less than 1 or more than the default.</exception>
    public int MaximumBytes { get; init => field = Within(value, ReadLimits.Default.MaximumBytes, nameof(MaximumBytes)); } = ReadLimits.Default.MaximumBytes;

    private static int Within(int value, int most, string member)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value, member);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, most, member);
        return value;
    }
}

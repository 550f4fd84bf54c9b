namespace ConfReport.Tests.Support;

/// <summary>How many cases a law is tried on: all of them in a deep run (<c>CONFREPORT_DEEP=1</c>), else a fiftieth, so that the usual run stays short.</summary>
internal static class Deep
{
    private const int Fewest = 20;

    public static bool IsOn { get; } = Environment.GetEnvironmentVariable("CONFREPORT_DEEP") == "1";

    public static int Count(int full) => IsOn ? full : Math.Max(Math.Min(Fewest, full), full / 50);
}

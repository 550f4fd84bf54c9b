using System.Globalization;

namespace ConfReport.Json;

internal static class JsonNumber
{
    /// <summary>Room for the longest number.</summary>
    public const int MaximumLength = 40;

    /// <summary>The shortest text that reads back as the same double, with a point or an exponent so that it is not taken for a whole number.</summary>
    public static int Format(double value, Span<byte> destination)
    {
        value.TryFormat(destination, out var length, "R", CultureInfo.InvariantCulture);
        if (destination[..length].ContainsAny((byte)'.', (byte)'E'))
        {
            return length;
        }

        ".0"u8.CopyTo(destination[length..]);
        return length + 2;
    }
}

using System.Buffers;
using System.Text;

namespace ConfReport.Json;

/// <summary>The way from bytes to a value: limits, grammar, shapes; then what was wrong on the way.</summary>
internal static class JsonReading
{
    /// <summary>Longer than nearly every text.</summary>
    private const int ScratchLength = 4096;

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    public static ReadResult<T> Read<T, TRoot>(ReadOnlySpan<byte> json, ReadLimits limits)
        where T : class
        where TRoot : struct, IJsonRoot<T>
    {
        if (json.Length > limits.MaximumBytes)
        {
            return TooLarge<T>(limits);
        }

        // A copy, because shapes cannot hold a span: about 2 % of the time that reading takes.
        var copy = ArrayPool<byte>.Shared.Rent(json.Length + 1);
        try
        {
            json.CopyTo(copy);
            return ReadOwned<T, TRoot>(copy, json.Length, limits, new JsonProblems(limits.MaximumDiagnostics));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(copy);
        }
    }

    public static ReadResult<T> Read<T, TRoot>(string json, ReadLimits limits)
        where T : class
        where TRoot : struct, IJsonRoot<T>
    {
        if (json.Length > limits.MaximumBytes)
        {
            return TooLarge<T>(limits);
        }

        var copy = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(json.Length) + 1);
        try
        {
            var length = Encoding.UTF8.GetBytes(json, copy);
            var problems = new JsonProblems(limits.MaximumDiagnostics);
            var illFormed = UnicodeText.FirstIllFormed(json);
            if (illFormed >= 0)
            {
                problems.AtByte(Encoding.UTF8.GetByteCount(json.AsSpan(0, illFormed)), JsonCodes.IllFormedText, "The text holds one half of a surrogate pair; U+FFFD takes its place.");
            }

            return length > limits.MaximumBytes ? TooLarge<T>(limits) : ReadOwned<T, TRoot>(copy, length, limits, problems);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(copy);
        }
    }

    public static ReadResult<T> TooLarge<T>(ReadLimits limits)
        where T : class =>
        new(null, [new Diagnostic(JsonCodes.OverLimit, Severity.Error, $"The input is larger than {limits.MaximumBytes} bytes.", 1, 1)]);

    private static ReadResult<T> ReadOwned<T, TRoot>(byte[] json, int length, ReadLimits limits, JsonProblems problems)
        where T : class
        where TRoot : struct, IJsonRoot<T>
    {
        var firstByte = 0;
        if (json.AsSpan(0, length).StartsWith(ByteOrderMark))
        {
            firstByte = ByteOrderMark.Length;
            // White space instead of a shift: places stay what they are.
            " "u8.CopyTo(json);
            "  "u8.CopyTo(json.AsSpan(1));
        }

        // Stops every comparison at the end of the text.
        json[length] = 0;
        var scratch = ArrayPool<char>.Shared.Rent(ScratchLength);
        var reader = new JsonFieldReader(json, length, limits, problems, scratch);
        T? value = null;
        if (reader.TryStart())
        {
            value = TRoot.Read(ref reader);
            reader.Finish();
        }

        ArrayPool<char>.Shared.Return(scratch);
        return new ReadResult<T>(value, reader.Problems.ToDiagnostics(json.AsSpan(0, length), firstByte));
    }
}

using System.Buffers;

namespace ConfReport.Json;

/// <summary>What a stream holds, up to one byte more than is allowed: enough to see that it is too much.</summary>
internal readonly struct LimitedContent : IDisposable
{
    private const int FirstRead = 16 * 1024;

    private readonly byte[] buffer;
    private readonly int length;

    private LimitedContent(byte[] buffer, int length) => (this.buffer, this.length) = (buffer, length);

    public ReadOnlySpan<byte> Bytes => buffer.AsSpan(0, length);

    public static LimitedContent ReadFrom(Stream stream, ReadLimits limits)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var (buffer, length) = (ArrayPool<byte>.Shared.Rent(FirstRead), 0);
        while (length <= limits.MaximumBytes)
        {
            buffer = WithRoom(buffer, length);
            var read = stream.Read(buffer, length, buffer.Length - length);
            if (read == 0)
            {
                break;
            }

            length += read;
        }

        return new LimitedContent(buffer, length);
    }

    public static async Task<LimitedContent> ReadFromAsync(Stream stream, ReadLimits limits, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var (buffer, length) = (ArrayPool<byte>.Shared.Rent(FirstRead), 0);
        while (length <= limits.MaximumBytes)
        {
            buffer = WithRoom(buffer, length);
            var read = await stream.ReadAsync(buffer.AsMemory(length), cancellationToken).ConfigureAwait(false);
            if (read == 0)
            {
                break;
            }

            length += read;
        }

        return new LimitedContent(buffer, length);
    }

    public void Dispose() => ArrayPool<byte>.Shared.Return(buffer);

    private static byte[] WithRoom(byte[] buffer, int length)
    {
        if (length < buffer.Length)
        {
            return buffer;
        }

        var larger = ArrayPool<byte>.Shared.Rent(length * 2);
        buffer.AsSpan(0, length).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(buffer);
        return larger;
    }
}

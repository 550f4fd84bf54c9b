using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace ConfReport.Json;

/// <summary>
/// A JSON text as the list of its tokens, so that a value can be skipped or counted before it is read, and so that what
/// stood before an error is not lost with it.
/// </summary>
/// <remarks>Objects and lists that an error leaves open are closed at its place: the list is always balanced.</remarks>
internal struct JsonTokens : IDisposable
{
    private JsonToken[] tokens;
    private int count;

    private JsonTokens(JsonToken[] tokens) => this.tokens = tokens;

    /// <summary>The tokens; what stands behind <see cref="All"/> is left from other texts.</summary>
    public readonly JsonToken[] Buffer => tokens;

    public readonly ReadOnlySpan<JsonToken> All => tokens.AsSpan(0, count);

    public readonly int Count => count;

    /// <summary>An empty list with room for the tokens of a text of that many bytes: about one in eight, and more for compact numbers.</summary>
    public static JsonTokens ForTextOf(int bytes) => new(ArrayPool<JsonToken>.Shared.Rent(Math.Max(256, bytes / 8)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(JsonToken token)
    {
        var room = tokens;
        if ((uint)count >= (uint)room.Length)
        {
            room = Grow();
        }

        room[count++] = token;
    }

    /// <summary>Ends the object or list that begins at this token.</summary>
    public void Close(int start, JsonTokenType end, int at)
    {
        Add(new JsonToken(end, at, 1, false));
        tokens[start] = new JsonToken(tokens[start].Type, tokens[start].Start, count - 1 - start, false);
    }

    /// <summary>Ends, from the inside out, what an error has left open.</summary>
    public void CutShort(ReadOnlySpan<int> open)
    {
        // A name at the very end has lost its value.
        if (count > 0 && tokens[count - 1].Type == JsonTokenType.PropertyName)
        {
            count--;
        }

        for (var i = open.Length - 1; i >= 0; i--)
        {
            var start = tokens[open[i]];
            Close(open[i], start.Type == JsonTokenType.StartObject ? JsonTokenType.EndObject : JsonTokenType.EndArray, start.Start);
        }
    }

    public void Dispose()
    {
        ArrayPool<JsonToken>.Shared.Return(tokens);
        (tokens, count) = ([], 0);
    }

    private JsonToken[] Grow()
    {
        var larger = ArrayPool<JsonToken>.Shared.Rent(count * 2);
        All.CopyTo(larger);
        ArrayPool<JsonToken>.Shared.Return(tokens);
        tokens = larger;
        return larger;
    }
}

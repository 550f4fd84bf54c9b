using System.Buffers;
using System.Text.Json;

namespace ConfReport.Json;

/// <summary>
/// A JSON text as the list of its tokens. <see cref="Utf8JsonReader"/> decides what is JSON; the list is there so that a
/// value can be skipped or counted before it is read, and so that what stood before an error is not lost with it.
/// </summary>
/// <remarks>Objects and lists that an error leaves open are closed at its place: the list is always balanced.</remarks>
internal struct JsonTokens : IDisposable
{
    private const int MostOpen = 1024;

    private JsonToken[] tokens;
    private int count;

    private JsonTokens(JsonToken[] tokens) => this.tokens = tokens;

    /// <summary>The tokens; what stands behind <see cref="All"/> is left from other texts.</summary>
    public readonly JsonToken[] Buffer => tokens;

    public readonly ReadOnlySpan<JsonToken> All => tokens.AsSpan(0, count);

    /// <summary>The tokens of a JSON text, as far as it is one.</summary>
    /// <param name="json">Well-formed UTF-8 without a byte order mark.</param>
    /// <param name="maximumDepth">How deep objects and lists may nest.</param>
    /// <param name="problems">Where to say what is wrong.</param>
    public static JsonTokens Of(ReadOnlySpan<byte> json, int maximumDepth, ref JsonProblems problems)
    {
        // About one token in eight bytes; compact numbers need more, and then the list grows.
        var tokens = new JsonTokens(ArrayPool<JsonToken>.Shared.Rent(Math.Max(256, json.Length / 8)));
        tokens.Scan(json, Math.Min(maximumDepth, MostOpen), ref problems);
        return tokens;
    }

    public void Dispose()
    {
        ArrayPool<JsonToken>.Shared.Return(tokens);
        (tokens, count) = ([], 0);
    }

    private void Scan(ReadOnlySpan<byte> json, int maximumDepth, ref JsonProblems problems)
    {
        // One level more than is allowed, so that the limit is ours to report.
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = maximumDepth + 1 });
        Span<int> open = stackalloc int[maximumDepth + 1];
        var depth = 0;
        try
        {
            while (reader.Read())
            {
                var type = reader.TokenType;
                var start = (int)reader.TokenStartIndex;
                switch (type)
                {
                    case JsonTokenType.StartObject or JsonTokenType.StartArray:
                        if (depth == maximumDepth)
                        {
                            problems.AtByte(start, JsonCodes.TooDeep, $"Objects and lists nest deeper than {maximumDepth}; reading stopped.");
                            Close(open[..depth]);
                            return;
                        }

                        open[depth++] = count;
                        Add(new JsonToken(type, start, 0, false));
                        break;
                    case JsonTokenType.EndObject or JsonTokenType.EndArray:
                        Add(new JsonToken(type, start, 1, false));
                        CloseOne(open[--depth]);
                        break;
                    case JsonTokenType.String or JsonTokenType.PropertyName:
                        Add(new JsonToken(type, start + 1, reader.ValueSpan.Length, reader.ValueIsEscaped));
                        break;
                    default:
                        Add(new JsonToken(type, start, reader.ValueSpan.Length, false));
                        break;
                }
            }
        }
        catch (JsonException exception)
        {
            problems.AtByte(OffsetOf(exception, json), JsonCodes.Syntax, Sentence(exception));
            Close(open[..depth]);
        }
    }

    private void Add(JsonToken token)
    {
        if (count == tokens.Length)
        {
            var larger = ArrayPool<JsonToken>.Shared.Rent(count * 2);
            All.CopyTo(larger);
            ArrayPool<JsonToken>.Shared.Return(tokens);
            tokens = larger;
        }

        tokens[count++] = token;
    }

    private void Close(ReadOnlySpan<int> open)
    {
        // A name at the very end has lost its value.
        if (count > 0 && tokens[count - 1].Type == JsonTokenType.PropertyName)
        {
            count--;
        }

        for (var i = open.Length - 1; i >= 0; i--)
        {
            var type = tokens[open[i]].Type == JsonTokenType.StartObject ? JsonTokenType.EndObject : JsonTokenType.EndArray;
            Add(new JsonToken(type, tokens[open[i]].Start, 1, false));
            CloseOne(open[i]);
        }
    }

    private readonly void CloseOne(int start) =>
        tokens[start] = new JsonToken(tokens[start].Type, tokens[start].Start, count - 1 - start, false);

    private static int OffsetOf(JsonException exception, ReadOnlySpan<byte> json)
    {
        var offset = 0;
        for (var line = exception.LineNumber ?? 0; line > 0; line--)
        {
            offset += json[offset..].IndexOf((byte)'\n') + 1;
        }

        return (int)Math.Min(offset + (exception.BytePositionInLine ?? 0), json.Length);
    }

    /// <summary>The message without the position that the exception appends: a diagnostic has its own.</summary>
    private static string Sentence(JsonException exception)
    {
        var end = exception.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return "This is not JSON: " + (end < 0 ? exception.Message : exception.Message[..end]);
    }
}

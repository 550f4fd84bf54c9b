using System.Globalization;
using System.Text;
using System.Text.Json;

namespace ConfReport.Json;

/// <summary>Where in the data a token stands, as a path such as <c>$.sections[3].talk</c>.</summary>
internal static class JsonPaths
{
    /// <summary>So much of a name is shown: a hundred problems under a name of megabytes must not make a hundred paths of that size.</summary>
    private const int LongestName = 80;

    /// <summary>The paths of the names and values that begin at these bytes, which must be in order, in one pass over the text.</summary>
    /// <remarks>The text is JSON as far as the last of them; what follows may be anything.</remarks>
    public static string[] Of(ReadOnlySpan<int> wanted, ReadOnlySpan<byte> json)
    {
        var paths = new string[wanted.Length];
        Array.Fill(paths, "");
        var open = new List<Level>();
        var names = new Dictionary<int, string>();
        var next = 0;
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = ReadLimits.LargestMaximumDepth + 1 });
        while (next < wanted.Length && TryRead(ref reader))
        {
            if (reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray)
            {
                open.RemoveAt(open.Count - 1);
                continue;
            }

            Enter(open, ref reader);
            for (; next < wanted.Length && wanted[next] <= reader.TokenStartIndex; next++)
            {
                paths[next] = Write(open, names, json);
            }

            if (reader.TokenType is JsonTokenType.StartArray or JsonTokenType.StartObject)
            {
                open.Add(new Level(reader.TokenType == JsonTokenType.StartArray, -1, default));
            }
        }

        return paths;
    }

    private static bool TryRead(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.Read();
        }
        catch (JsonException)
        {
            return false;
        }
    }

    /// <summary>Notes in the innermost level that this token has come.</summary>
    private static void Enter(List<Level> open, ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.PropertyName)
        {
            open[^1] = new Level(false, -1, new JsonSpan((int)reader.TokenStartIndex + 1, reader.ValueSpan.Length, reader.ValueIsEscaped));
        }
        else if (open is [.., { IsList: true } list])
        {
            open[^1] = list with { Index = list.Index + 1 };
        }
    }

    private static string Write(List<Level> open, Dictionary<int, string> names, ReadOnlySpan<byte> json)
    {
        var path = new StringBuilder("$");
        foreach (var (isList, index, span) in open)
        {
            if (isList)
            {
                path.Append(CultureInfo.InvariantCulture, $"[{index}]");
                continue;
            }

            // Each name once, however much is wrong below it.
            if (!names.TryGetValue(span.Start, out var step))
            {
                var name = JsonText.Decode(json.Slice(span.Start, span.Length), span.IsEscaped, default, out _);
                names.Add(span.Start, step = IsPlain(name) ? $".{name}" : $"[{Quoted(name)}]");
            }

            path.Append(step);
        }

        return path.ToString();
    }

    /// <summary>A name as a path or a message shows it: in quotation marks, on one line, not too long.</summary>
    public static string Quoted(string name)
    {
        var quoted = new StringBuilder("'");
        foreach (var letter in name.AsSpan(0, Math.Min(name.Length, LongestName)))
        {
            quoted = letter switch
            {
                '\'' or '\\' => quoted.Append('\\').Append(letter),
                < ' ' or '\u007F' or '\u0085' or '\u2028' or '\u2029' => quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)letter:x4}"),
                _ => quoted.Append(letter),
            };
        }

        if (name.Length > LongestName)
        {
            // Not half of a pair.
            quoted.Length -= char.IsHighSurrogate(quoted[^1]) ? 1 : 0;
            quoted.Append('…');
        }

        return quoted.Append('\'').ToString();
    }

    private static bool IsPlain(string name) =>
        name.Length is > 0 and <= LongestName && name.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '_' or '$' or '-');

    /// <summary>An open list, with the index of its last item, or an open object, with the name that stands last in it.</summary>
    private readonly record struct Level(bool IsList, int Index, JsonSpan Name);
}

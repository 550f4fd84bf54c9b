using System.Globalization;
using System.Text;
using System.Text.Json;

namespace ConfReport.Json;

/// <summary>Where in the data a token stands, as a path such as <c>$.sections[3].talk</c>.</summary>
internal static class JsonPaths
{
    /// <summary>So much of a name is shown: a hundred problems under a name of megabytes must not make a hundred paths of that size.</summary>
    private const int LongestName = 80;

    /// <summary>The paths of these tokens, which must be in order, in one pass over the text's tokens.</summary>
    public static string[] Of(ReadOnlySpan<int> wanted, ReadOnlySpan<byte> json, ReadOnlySpan<JsonToken> tokens)
    {
        var paths = new string[wanted.Length];
        Array.Fill(paths, "");
        var open = new Stack<Level>();
        var names = new Dictionary<int, string>();
        var next = 0;
        for (var i = 0; i < tokens.Length && next < wanted.Length; i++)
        {
            var token = tokens[i];
            if (token.Type is JsonTokenType.EndObject or JsonTokenType.EndArray)
            {
                open.Pop();
                continue;
            }

            if (token.Type == JsonTokenType.PropertyName)
            {
                open.Push(open.Pop() with { Name = i });
            }
            else if (open.TryPeek(out var level) && level.IsList)
            {
                open.Push(open.Pop() with { Index = level.Index + 1 });
            }

            for (; next < wanted.Length && wanted[next] == i; next++)
            {
                paths[next] = Write(open, names, json, tokens);
            }

            if (token.Type is JsonTokenType.StartArray or JsonTokenType.StartObject)
            {
                open.Push(new Level(token.Type == JsonTokenType.StartArray, -1, -1));
            }
        }

        return paths;
    }

    private static string Write(Stack<Level> open, Dictionary<int, string> names, ReadOnlySpan<byte> json, ReadOnlySpan<JsonToken> tokens)
    {
        var path = new StringBuilder("$");
        foreach (var level in open.Reverse())
        {
            if (level.IsList)
            {
                path.Append(CultureInfo.InvariantCulture, $"[{level.Index}]");
                continue;
            }

            // Each name once, however much is wrong below it.
            if (!names.TryGetValue(level.Name, out var step))
            {
                var name = JsonText.Decode(json.Slice(tokens[level.Name].Start, tokens[level.Name].Length), tokens[level.Name].IsEscaped, default, out _);
                names.Add(level.Name, step = IsPlain(name) ? $".{name}" : $"[{Quoted(name)}]");
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

    /// <summary>An open list, with the index of its last item, or an open object, with the token of the name that stands last in it.</summary>
    private readonly record struct Level(bool IsList, int Index, int Name);
}

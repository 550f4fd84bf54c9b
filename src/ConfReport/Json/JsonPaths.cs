using System.Globalization;
using System.Text;
using System.Text.Json;

namespace ConfReport.Json;

/// <summary>Where in the data a token stands, as a path such as <c>$.sections[3].talk</c>.</summary>
internal static class JsonPaths
{
    /// <summary>The paths of these tokens, which must be in order, in one pass over the text's tokens.</summary>
    public static string[] Of(ReadOnlySpan<int> wanted, ReadOnlySpan<byte> json, ReadOnlySpan<JsonToken> tokens)
    {
        var paths = new string[wanted.Length];
        Array.Fill(paths, "");
        var open = new Stack<Level>();
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
                paths[next] = Write(open, json, tokens);
            }

            if (token.Type is JsonTokenType.StartArray or JsonTokenType.StartObject)
            {
                open.Push(new Level(token.Type == JsonTokenType.StartArray, -1, -1));
            }
        }

        return paths;
    }

    private static string Write(Stack<Level> open, ReadOnlySpan<byte> json, ReadOnlySpan<JsonToken> tokens)
    {
        var path = new StringBuilder("$");
        foreach (var level in open.Reverse())
        {
            if (level.IsList)
            {
                path.Append(CultureInfo.InvariantCulture, $"[{level.Index}]");
                continue;
            }

            var name = JsonText.Decode(json.Slice(tokens[level.Name].Start, tokens[level.Name].Length), tokens[level.Name].IsEscaped, default, out _);
            path.Append(name.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '_' or '$' or '-') ? $".{name}" : $"['{name}']");
        }

        return path.ToString();
    }

    /// <summary>An open list, with the index of its last item, or an open object, with the token of the name that stands last in it.</summary>
    private readonly record struct Level(bool IsList, int Index, int Name);
}

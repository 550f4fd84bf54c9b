using System.Text.Json;

namespace ConfReport.Json;

/// <summary>Goes through the items of a list and collects their values in an array of the right size.</summary>
internal struct ItemReader<T>
{
    private readonly JsonToken[] tokens;
    private readonly int end;
    private readonly T[] values;
    private int next;
    private int count;

    private ItemReader(JsonToken[] tokens, int start, int items)
    {
        this.tokens = tokens;
        next = start + 1;
        end = start + tokens[start].Length;
        values = items == 0 ? [] : new T[items];
    }

    public static bool TryStart(ref JsonProblems problems, int start, JsonToken[] tokens, ReadLimits limits, out ItemReader<T> items)
    {
        items = default;
        if (tokens[start].Type != JsonTokenType.StartArray)
        {
            problems.AtToken(start, JsonCodes.WrongType, "Expected a list.");
            return false;
        }

        var count = 0;
        for (var i = start + 1; i < start + tokens[start].Length; i = After(tokens, i))
        {
            count++;
        }

        if (count > limits.MaximumItems)
        {
            problems.AtToken(start, JsonCodes.OverLimit, $"A list has more than {limits.MaximumItems} items; it is left out.");
            return false;
        }

        items = new ItemReader<T>(tokens, start, count);
        return true;
    }

    /// <summary>The token of the next item.</summary>
    public bool Next(out int item)
    {
        item = next;
        if (next >= end)
        {
            return false;
        }

        next = After(tokens, next);
        return true;
    }

    /// <summary>Keeps a value; null is one that could not be read.</summary>
    public void Add(T? value)
    {
        if (value is not null)
        {
            values[count++] = value;
        }
    }

    public readonly ValueList<T> ToList() => count == 0
        ? ValueList<T>.Empty
        : new ValueList<T>(count == values.Length ? values : values[..count]);

    private static int After(JsonToken[] tokens, int token) =>
        tokens[token].Type is JsonTokenType.StartObject or JsonTokenType.StartArray ? token + tokens[token].Length + 1 : token + 1;
}

using System.Text.Json;

namespace ConfReport.Json;

/// <summary>Goes through the items of a list and collects their values in an array of the right size.</summary>
internal struct ItemReader<T>
{
    private readonly JsonToken[] tokens;
    private readonly int end;

    /// <summary>Null when there is but one item, which a list holds without an array.</summary>
    private readonly T[]? values;
    private T? single;
    private int next;
    private int count;

    private ItemReader(JsonToken[] tokens, int start, int items)
    {
        this.tokens = tokens;
        next = start + 1;
        end = start + tokens[start].Length;
        values = items switch
        {
            0 => [],
            1 => null,
            _ => new T[items],
        };
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
        if (value is null)
        {
            return;
        }

        if (values is null)
        {
            single = value;
        }
        else
        {
            values[count] = value;
        }

        count++;
    }

    public readonly ValueList<T> ToList()
    {
        if (values is null)
        {
            return count == 1 && single is not null ? new ValueList<T>(single) : ValueList<T>.Empty;
        }

        return ValueList.Of(count == values.Length ? values : values[..count]);
    }

    private static int After(JsonToken[] tokens, int token) =>
        tokens[token].Type is JsonTokenType.StartObject or JsonTokenType.StartArray ? token + tokens[token].Length + 1 : token + 1;
}

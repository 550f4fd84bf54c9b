using System.Text.Json;

namespace ConfReport.Json;

/// <summary>Goes through the members of an object, without going into their values.</summary>
internal struct MemberReader(int start, JsonToken[] tokens)
{
    private readonly int end = start + tokens[start].Length;
    private int next = start + 1;
    private int count;

    /// <summary>The token of the name.</summary>
    public int Name { get; private set; }

    /// <summary>The token of the value.</summary>
    public readonly int Value => Name + 1;

    public bool Next(ref JsonProblems problems, ReadLimits limits)
    {
        if (next >= end || problems.AreTooMany)
        {
            return false;
        }

        if (count++ == limits.MaximumKeys)
        {
            problems.AtToken(start, JsonCodes.OverLimit, $"An object has more than {limits.MaximumKeys} members; the rest is left out.");
            return false;
        }

        Name = next;
        next = tokens[Value].Type is JsonTokenType.StartObject or JsonTokenType.StartArray
            ? Value + tokens[Value].Length + 1
            : Value + 1;
        return true;
    }
}

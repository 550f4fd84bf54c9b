namespace ConfReport.FrontMatter;

/// <summary>
/// A bit for a key, the same for all that are equal without regard to case: where the bits of many keys lack it, none of them is
/// this one. Asking each of them took a third of the time of a header with two keys of the author's own.
/// </summary>
internal static class KeyMark
{
    public static ulong Of(string key)
    {
        if (key.Length == 0)
        {
            return ulong.MaxValue;
        }

        var (first, last) = (key[0], key[^1]);
        return (first | last) >= 0x80
            ? ulong.MaxValue
            : 1ul << ((((first | 0x20) * 5) + ((last | 0x20) * 3) + key.Length) & 63);
    }

    public static ulong Of(IReadOnlyList<string> keys)
    {
        var marks = 0ul;
        foreach (var key in ValueList.From(keys).Span)
        {
            marks |= Of(key);
        }

        return marks;
    }
}

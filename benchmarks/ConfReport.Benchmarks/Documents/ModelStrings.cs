using System.Reflection;

namespace ConfReport.Benchmarks.Documents;

/// <summary>The strings that a model holds: what no reader can do without allocating.</summary>
internal static class ModelStrings
{
    /// <summary>All distinct string objects that can be reached from here.</summary>
    public static IReadOnlyList<string> In(object model)
    {
        var strings = new List<string>();
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var open = new Stack<object>([model]);
        while (open.TryPop(out var item))
        {
            if (!item.GetType().IsValueType && !seen.Add(item))
            {
                continue;
            }

            switch (item)
            {
                case string { Length: > 0 } text:
                    strings.Add(text);
                    break;
                case string:
                    break;
                case Array items:
                    Push(open, items.Cast<object?>());
                    break;
                default:
                    Push(open, FieldsOf(item.GetType()).Select(field => field.GetValue(item)));
                    break;
            }
        }

        return strings;
    }

    /// <summary>What 64-bit .NET allocates for a string: object header, method table, length, the characters and a final zero, in steps of eight bytes.</summary>
    public static long AllocatedBytes(string text) => (22 + (2L * text.Length) + 7) / 8 * 8;

    private static void Push(Stack<object> open, IEnumerable<object?> items)
    {
        foreach (var item in items)
        {
            if (item is not null)
            {
                open.Push(item);
            }
        }
    }

    private static IEnumerable<FieldInfo> FieldsOf(Type type)
    {
        const BindingFlags Declared = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;
        for (var at = type; at is not null; at = at.BaseType)
        {
            foreach (var field in at.GetFields(Declared).Where(field => !field.FieldType.IsPrimitive && !field.FieldType.IsEnum && !field.FieldType.IsPointer))
            {
                yield return field;
            }
        }
    }
}

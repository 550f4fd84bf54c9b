using System.Text;

namespace ConfReport.Shapes;

/// <summary>The fields of a shape, in order, found by name.</summary>
internal sealed class FieldSet
{
    private readonly Field[] fields;

    private FieldSet(Field[] fields)
    {
        // The reader keeps what it has seen in the bits of one word.
        ArgumentOutOfRangeException.ThrowIfGreaterThan(fields.Length, 64);
        this.fields = fields;
        for (var i = 0; i < fields.Length; i++)
        {
            fields[i].Bit = 1UL << i;
            RequiredBits |= fields[i].IsRequired ? fields[i].Bit : 0;
        }
    }

    public ReadOnlySpan<Field> All => fields;

    /// <summary>One bit for each required field.</summary>
    public ulong RequiredBits { get; }

    public static FieldSet Of<TShape>()
        where TShape : struct, IShape => Kept<TShape>.Fields;

    /// <summary>The field of this name, or null.</summary>
    public Field? Find(ReadOnlySpan<byte> name)
    {
        foreach (var field in fields)
        {
            if (name.SequenceEqual(field.Utf8Name))
            {
                return field;
            }
        }

        return null;
    }

    /// <summary>The field of this name in whatever case, or null.</summary>
    public Field? FindInAnyCase(ReadOnlySpan<byte> name)
    {
        foreach (var field in fields)
        {
            if (Ascii.EqualsIgnoreCase(name, field.Utf8Name))
            {
                return field;
            }
        }

        return null;
    }

    public bool Contains(string name) => Array.Exists(fields, field => field.Name == name);

    private static class Kept<TShape>
        where TShape : struct, IShape
    {
        public static readonly FieldSet Fields = Collect();

        private static FieldSet Collect()
        {
            var collector = new FieldCollector();
            default(TShape).Visit(ref collector);
            return new FieldSet(collector.Fields.ToArray());
        }
    }
}

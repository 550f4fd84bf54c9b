using System.Text;

namespace ConfReport.Shapes;

/// <summary>One field of a model type, as every data format knows it.</summary>
internal sealed class Field
{
    /// <summary>How many bytes of <see cref="JsonName"/> are copied at once.</summary>
    public const int JsonBlockLength = 32;

    private Field(string name, bool isRequired, double minimum, double maximum)
    {
        Name = name;
        IsRequired = isRequired;
        (Minimum, Maximum) = (minimum, maximum);
        Utf8Name = Encoding.UTF8.GetBytes(name);
        var jsonName = Encoding.UTF8.GetBytes($",\"{name}\":");
        ArgumentOutOfRangeException.ThrowIfGreaterThan(jsonName.Length, JsonBlockLength, nameof(name));
        (JsonName, JsonNameLength) = ([.. jsonName, .. new byte[JsonBlockLength + 1 - jsonName.Length]], jsonName.Length);
    }

    /// <summary>The name in camelCase: plain ASCII that needs no escaping in any format.</summary>
    public string Name { get; }

    /// <summary>Whether a value without this field is no value.</summary>
    public bool IsRequired { get; }

    /// <summary>The least value of a number.</summary>
    public double Minimum { get; }

    /// <summary>The greatest value of a number.</summary>
    public double Maximum { get; }

    /// <summary>One bit among those of its type's fields. Set once, by the set that the field belongs to.</summary>
    public ulong Bit { get; set; }

    public byte[] Utf8Name { get; }

    /// <summary>
    /// The name as it stands in JSON after another member: with comma, quotes and colon, and zeros behind it, so that
    /// writing it is one copy of a length that the compiler knows: two instructions instead of a call.
    /// </summary>
    public byte[] JsonName { get; }

    /// <summary>How much of <see cref="JsonName"/> is the name.</summary>
    public int JsonNameLength { get; }

    public static Field Optional(string name) => new(name, false, int.MinValue, int.MaxValue);

    public static Field Required(string name) => new(name, true, int.MinValue, int.MaxValue);

    public static Field AtLeast(int minimum, string name) => new(name, false, minimum, int.MaxValue);

    public static Field RequiredBetween(double minimum, double maximum, string name) => new(name, true, minimum, maximum);
}

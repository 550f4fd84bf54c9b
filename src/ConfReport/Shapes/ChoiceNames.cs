using System.Runtime.CompilerServices;
using System.Text;

namespace ConfReport.Shapes;

/// <summary>The names under which the members of an enumeration are written: theirs in camelCase.</summary>
/// <remarks>The enumerations of the model are bytes that count from 0, so a value is the place of its name.</remarks>
internal static class ChoiceNames<TEnum>
    where TEnum : struct, Enum
{
    private static readonly byte[][] Utf8Names = Array.ConvertAll(Enum.GetNames<TEnum>(), name => Encoding.UTF8.GetBytes(CamelCase(name)));

    public static IEnumerable<string> All => Utf8Names.Select(Encoding.UTF8.GetString);

    /// <summary>The name of a member.</summary>
    public static ReadOnlySpan<byte> Of(TEnum value) => Utf8Names[Unsafe.BitCast<TEnum, byte>(value)];

    public static bool TryParse(ReadOnlySpan<byte> name, out TEnum value)
    {
        for (var i = 0; i < Utf8Names.Length; i++)
        {
            if (name.SequenceEqual(Utf8Names[i]))
            {
                value = Unsafe.BitCast<byte, TEnum>((byte)i);
                return true;
            }
        }

        value = default;
        return false;
    }

    private static string CamelCase(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}

using System.Diagnostics.CodeAnalysis;
using ConfReport.Json;
using ConfReport.Shapes;

namespace ConfReport.FrontMatter;

/// <summary>A key of front matter: at the root, or within a table there.</summary>
/// <param name="Table">The table, or null for the root.</param>
/// <param name="Name">The name.</param>
internal sealed record HeaderKey(string? Table, string Name)
{
    /// <summary>What a <see cref="Shapes.Field"/> has room for.</summary>
    public const int LongestName = 28;

    public const int BlockLength = 32;

    /// <summary>
    /// The name as it begins a line of YAML, TOML or JSON, and zeros behind it: writing it is one copy of a length that the compiler
    /// knows. Made when a header first needs it.
    /// </summary>
    public byte[] Yaml => field ??= Block(BlockLength, "", ": "u8);

    /// <summary>How much of <see cref="Yaml"/> is the key.</summary>
    public int YamlLength => Name.Length + 2;

    /// <inheritdoc cref="Yaml"/>
    public byte[] Toml => field ??= Block(BlockLength, "", " = "u8);

    /// <summary>How much of <see cref="Toml"/> is the key.</summary>
    public int TomlLength => Name.Length + 3;

    /// <summary>The same for a member of the outermost object, with the comma of the one before it.</summary>
    public byte[] Json => field ??= Block(IndentedJson.NameBlockLength + 1, ",\n  \"", "\": "u8);

    /// <summary>How much of <see cref="Json"/> is the key.</summary>
    public int JsonLength => Name.Length + 8;

    /// <summary>The name as a field of a shape, for where it stands in a table.</summary>
    public Field Field => field ??= Field.Optional(Name);

    public bool Equals(HeaderKey? other) => other is not null && Table == other.Table && Name == other.Name;

    public override int GetHashCode() => HashCode.Combine(Table, Name);

    /// <summary>The path as a profile says it, <c>name</c> or <c>table.name</c>.</summary>
    public string Path => Table is null ? Name : $"{Table}.{Name}";

    /// <summary>Splits a path, or refuses it.</summary>
    [return: NotNullIfNotNull(nameof(path))]
    public static HeaderKey? Of(string? path, string member)
    {
        if (path is null)
        {
            return null;
        }

        var dot = path.IndexOf('.', StringComparison.Ordinal);
        return dot < 0
            ? new HeaderKey(null, CheckedName(path, member))
            : new HeaderKey(CheckedName(path[..dot], member), CheckedName(path[(dot + 1)..], member));
    }

    /// <summary>
    /// A name that is the same in every format without quotation marks: a letter, then letters, digits, hyphens and
    /// underscores. So it is neither <c>__proto__</c> nor <c>&lt;&lt;</c>, nor <c>no</c>.
    /// </summary>
    [return: NotNullIfNotNull(nameof(name))]
    public static string? CheckedName(string? name, string member) =>
        name is null || (name.Length is > 0 and <= LongestName
            && char.IsAsciiLetter(name[0])
            && YamlText.IsPlainKey(name)
            && !HarmfulKeys.Contains(name))
            ? name
            : throw new ArgumentException($"'{name}' is no key: a letter, then letters, digits, hyphens and underscores, {LongestName} at most; no word for true, false or null, and none of the names that harm a reader.", member);

    private byte[] Block(int length, string before, ReadOnlySpan<byte> after)
    {
        var block = new byte[length];
        var at = 0;
        foreach (var character in before)
        {
            block[at++] = (byte)character;
        }

        foreach (var character in Name)
        {
            block[at++] = (byte)character;
        }

        after.CopyTo(block.AsSpan(at));
        return block;
    }
}

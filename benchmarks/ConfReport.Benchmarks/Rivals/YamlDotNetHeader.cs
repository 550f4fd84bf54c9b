using System.Globalization;
using YamlDotNet.Serialization;

namespace ConfReport.Benchmarks.Rivals;

/// <summary>Front matter by YamlDotNet's serializer, which is built once.</summary>
internal static class YamlDotNetHeader
{
    private static readonly ISerializer Serializer = new SerializerBuilder()
        .ConfigureDefaultValuesHandling(DefaultValuesHandling.OmitNull)
        .WithNewLine("\n")
        .Build();

    /// <summary>Writes the keys, without fences.</summary>
    public static void Write(TextWriter output, YamlHeader header) => Serializer.Serialize(output, header);

    /// <summary>The header in a class whose members have the names of the keys.</summary>
    public static YamlHeader From(HeaderDto header) => new()
    {
        Title = header.Title,
        Published = header.Published?.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture),
        Description = header.Description,
        Tags = header.Tags,
        Categories = header.Categories,
        Weight = header.Weight,
        ShowToc = header.Extra?["ShowToc"],
        TocOpen = header.Extra?["TocOpen"],
    };

    /// <summary>What a reader finds in front matter: the same reader for everybody.</summary>
    public static Dictionary<string, object> Read(string yaml) => new DeserializerBuilder().Build().Deserialize<Dictionary<string, object>>(yaml);
}

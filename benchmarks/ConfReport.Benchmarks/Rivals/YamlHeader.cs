namespace ConfReport.Benchmarks.Rivals;

/// <summary>Eight keys of front matter. Public, as YamlDotNet needs it.</summary>
public sealed class YamlHeader
{
    [YamlDotNet.Serialization.YamlMember(Alias = "title")]
    public string? Title { get; set; }

    [YamlDotNet.Serialization.YamlMember(Alias = "date")]
    public string? Published { get; set; }

    [YamlDotNet.Serialization.YamlMember(Alias = "description")]
    public string? Description { get; set; }

    [YamlDotNet.Serialization.YamlMember(Alias = "tags")]
    public List<string>? Tags { get; set; }

    [YamlDotNet.Serialization.YamlMember(Alias = "categories")]
    public List<string>? Categories { get; set; }

    [YamlDotNet.Serialization.YamlMember(Alias = "weight")]
    public int? Weight { get; set; }

    public bool? ShowToc { get; set; }

    public bool? TocOpen { get; set; }
}

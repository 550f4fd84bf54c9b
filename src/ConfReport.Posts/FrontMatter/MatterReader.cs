using ConfReport.Posts.FrontMatter.Json;
using ConfReport.Posts.FrontMatter.Toml;

namespace ConfReport.Posts.FrontMatter;

/// <summary>The front matter of a post as a tree, whatever its language.</summary>
internal static class MatterReader
{
    /// <summary>The map of the root; empty where there is none that can be read.</summary>
    public static MatterValue Read(SourceText source, FrontMatterBlock block, Findings findings) => block.Format switch
    {
        FrontMatterFormat.Yaml => YamlReader.Read(source, block.Content, findings),
        FrontMatterFormat.Toml => TomlReader.Read(source, block.Content, findings),
        FrontMatterFormat.Json => JsonReader.Read(source, block.Content, findings),
        FrontMatterFormat.MetaLines => MetaLinesReader.Read(source, block.Content, findings),
        _ => MatterValue.Map([], block.Content, MatterForm.Block),
    };
}

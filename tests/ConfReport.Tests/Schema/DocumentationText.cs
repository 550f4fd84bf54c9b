using System.Text;
using System.Xml.Linq;

namespace ConfReport.Tests.Schema;

/// <summary>The summaries of the model's documentation, as plain text.</summary>
internal static class DocumentationText
{
    private static readonly Dictionary<string, string> Summaries = Load();

    public static string? OfType(Type type) => Summaries.GetValueOrDefault($"T:{type.FullName}");

    /// <summary>What is said of the property that a field is named after; a section's fields belong to one of its two kinds.</summary>
    public static string? OfMember(Type type, string field)
    {
        var property = char.ToUpperInvariant(field[0]) + field[1..];
        Type[] owners = type == typeof(Section) ? [type, typeof(PlainSection), typeof(TalkSection)] : [type];
        return owners.Select(owner => Summaries.GetValueOrDefault($"P:{owner.FullName}.{property}")).FirstOrDefault(text => text is not null);
    }

    private static Dictionary<string, string> Load()
    {
        var file = Path.ChangeExtension(typeof(ConferenceReport).Assembly.Location, ".xml");
        return XDocument.Load(file, LoadOptions.PreserveWhitespace).Descendants("member")
            .Where(member => member.Element("summary") is not null)
            .ToDictionary(member => (string?)member.Attribute("name") ?? "", member => Plain(member.Elements("summary").First()));
    }

    private static string Plain(XElement element)
    {
        var text = new StringBuilder();
        foreach (var node in element.Nodes())
        {
            text.Append(node switch
            {
                XText words => words.Value,
                XElement { Name.LocalName: "see" } see => NameIn((string?)see.Attribute("cref")),
                XElement inner => Plain(inner),
                _ => "",
            });
        }

        return string.Join(' ', text.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    private static string NameIn(string? reference) => reference is null ? "" : reference[(reference.LastIndexOfAny([':', '.']) + 1)..];
}

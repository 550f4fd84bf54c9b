using System.Reflection;
using System.Xml.Linq;
using ConfReport.Tests.Support;

namespace ConfReport.Tests.PublicApi;

/// <summary>The documentation file that the package carries. The compiler asks for a comment; this asks that there is something in it.</summary>
public sealed class DocumentationTests
{
    [Fact]
    public void Summary_OfEveryPublicMember_SaysSomething()
    {
        var members = LibraryAssemblies.PublicTypes.SelectMany(type => LibraryAssemblies.PublicMembers(type).Prepend(type)).ToList();
        Assert.True(members.Count > 200, $"Only {members.Count} members were found.");

        // A constructor that nobody wrote has no place for a comment, and makes what the type's own comment says.
        var silent = members.Where(member => member is not ConstructorInfo constructor || constructor.GetParameters().Length > 0)
            .Select(DocumentationId.Of)
            .Except(LibraryAssemblies.All.SelectMany(Documented));
        Assert.Equal("", string.Join('\n', silent));
    }

    [Fact]
    public void File_OfEveryAssembly_SpeaksOfNothingThatIsNotThere()
    {
        var named = LibraryAssemblies.All.SelectMany(assembly => Members(assembly)).SelectMany(member => member.Descendants())
            .SelectMany(element => element.Attributes("cref")).Select(cref => cref.Value);

        Assert.DoesNotContain(named, cref => cref.StartsWith("!:", StringComparison.Ordinal));
    }

    private static IEnumerable<XElement> Members(Assembly assembly) =>
        XDocument.Load(Path.ChangeExtension(assembly.Location, ".xml")).Descendants("member");

    private static IEnumerable<string> Documented(Assembly assembly) =>
        from member in Members(assembly)
        where member.Element("inheritdoc") is not null || !string.IsNullOrWhiteSpace(member.Element("summary")?.Value)
        select member.Attribute("name")?.Value ?? "";
}

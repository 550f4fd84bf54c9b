using System.Reflection;

namespace ConfReport.Tests.Support;

/// <summary>The assemblies that we publish: one for each folder in <c>src</c>, all of which the test project references.</summary>
internal static class LibraryAssemblies
{
    public static IReadOnlyList<Assembly> All { get; } =
        [.. Directory.GetFiles(SourceTree.Path("src"), "*.csproj", SearchOption.AllDirectories)
            .Select(path => Path.GetFileNameWithoutExtension(path))
            .Order(StringComparer.Ordinal)
            .Select(Assembly.Load)];

    public static IEnumerable<Type> PublicTypes => All.SelectMany(assembly => assembly.GetExportedTypes());

    /// <summary>What users see of a type itself, without what it inherits and what the compiler writes for records.</summary>
    public static IEnumerable<MemberInfo> PublicMembers(Type type) => type
        .GetMembers(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
        .Where(IsVisible)
        .Where(member => !CompilerWritten.IsMade(member) && !(type.IsEnum && member.Name == "value__"));

    private static bool IsVisible(MemberInfo member) => member switch
    {
        Type nested => nested.IsNestedPublic,
        FieldInfo field => field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly,
        MethodBase method => (method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly) && !IsAccessor(method),
        PropertyInfo property => property.GetAccessors(nonPublic: true).Any(IsVisible),
        EventInfo evt => evt.AddMethod is { } add && IsVisible(add),
        _ => false,
    };

    private static bool IsVisible(MethodInfo accessor) => accessor.IsPublic || accessor.IsFamily || accessor.IsFamilyOrAssembly;

    private static bool IsAccessor(MethodBase method) =>
        method.IsSpecialName && (method.Name.StartsWith("get_", StringComparison.Ordinal) || method.Name.StartsWith("set_", StringComparison.Ordinal));
}

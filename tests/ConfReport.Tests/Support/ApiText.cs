using System.Reflection;
using System.Text;

namespace ConfReport.Tests.Support;

/// <summary>The public face of an assembly as text: a line for each member, as C# would declare it, in an order that depends on names alone.</summary>
/// <remarks>What the compiler writes for every record (equality, <c>with</c>, <c>ToString</c>) is said by the word <c>record</c>.</remarks>
internal static class ApiText
{
    public static string Of(Assembly assembly)
    {
        var text = new StringBuilder();
        foreach (var group in assembly.GetExportedTypes().GroupBy(type => type.Namespace).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            text.Append("namespace ").Append(group.Key).Append(";\n");
            foreach (var type in group.OrderBy(ApiNames.Type, StringComparer.Ordinal))
            {
                text.Append('\n').Append(Declaration(type)).Append('\n');
                foreach (var line in Members(type))
                {
                    text.Append("    ").Append(line).Append('\n');
                }
            }

            text.Append('\n');
        }

        return text.ToString().TrimEnd('\n') + "\n";
    }

    private static string Declaration(Type type)
    {
        if (type.IsEnum)
        {
            return $"public enum {ApiNames.Type(type)} : {ApiNames.Type(Enum.GetUnderlyingType(type))}";
        }

        var isRecord = CompilerWritten.IsRecordClass(type) || CompilerWritten.IsRecordStruct(type);
        var words = new List<string> { "public" };
        if (type.IsClass)
        {
            words.Add(type is { IsAbstract: true, IsSealed: true } ? "static" : type.IsAbstract ? "abstract" : "sealed");
            words.Add(isRecord ? "record" : "class");
        }
        else
        {
            words.Add(type.IsInterface ? "interface" : isRecord ? "readonly record struct" : "struct");
        }

        var bases = Bases(type, isRecord).ToList();
        return $"{string.Join(' ', words)} {ApiNames.Type(type)}{(bases.Count == 0 ? "" : $" : {string.Join(", ", bases)}")}";
    }

    private static IEnumerable<string> Bases(Type type, bool isRecord)
    {
        if (type.BaseType is { } parent && parent != typeof(object) && parent != typeof(ValueType))
        {
            yield return ApiNames.Type(parent);
        }

        var inherited = type.GetInterfaces().SelectMany(one => one.GetInterfaces())
            .Concat(type.BaseType?.GetInterfaces() ?? [])
            .ToHashSet();
        foreach (var name in type.GetInterfaces().Except(inherited)
            .Where(one => !(isRecord && one == typeof(IEquatable<>).MakeGenericType(type)))
            .Select(ApiNames.Type)
            .Order(StringComparer.Ordinal))
        {
            yield return name;
        }
    }

    private static IEnumerable<string> Members(Type type)
    {
        if (type.IsEnum)
        {
            return type.GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => $"{field.Name} = {Convert.ToInt64(field.GetRawConstantValue(), null)}");
        }

        return LibraryAssemblies.PublicMembers(type)
            .OrderBy(Rank).ThenBy(member => member.Name, StringComparer.Ordinal)
            .Select(member => (Rank: Rank(member), member.Name, Line: Line(member)))
            .OrderBy(line => line.Rank).ThenBy(line => line.Name, StringComparer.Ordinal).ThenBy(line => line.Line, StringComparer.Ordinal)
            .Select(line => line.Line);
    }

    private static int Rank(MemberInfo member) => member switch
    {
        FieldInfo => 0,
        ConstructorInfo => 1,
        PropertyInfo => 2,
        MethodInfo { IsSpecialName: true } => 4,
        _ => 3,
    };

    private static string Line(MemberInfo member) => member switch
    {
        FieldInfo { IsLiteral: true } field => $"public const {ApiNames.Of(field)} {field.Name} = {ApiNames.Constant(field.GetRawConstantValue())};",
        FieldInfo field => $"public {(field.IsStatic ? "static " : "")}readonly {ApiNames.Of(field)} {field.Name};",
        ConstructorInfo constructor => $"{Access(constructor)} {ApiNames.Bare(constructor.DeclaringType)}({ApiNames.Parameters(constructor)});",
        PropertyInfo property => Property(property),
        MethodInfo method => Method(method),
        _ => throw new ArgumentException($"There is no text for a {member.MemberType} yet.", nameof(member)),
    };

    private static string Property(PropertyInfo property)
    {
        var accessor = property.GetMethod ?? property.SetMethod ?? throw new ArgumentException("A property without accessors.", nameof(property));
        var index = property.GetIndexParameters();
        var name = index.Length == 0 ? property.Name : $"this[{string.Join(", ", index.Select(ApiNames.Parameter))}]";
        var get = property.GetMethod is { IsPublic: true } ? " get;" : "";
        var set = property.SetMethod is { IsPublic: true } ? " init;" : "";
        return $"{Access(accessor)} {Modifiers(accessor)}{ApiNames.Of(property)} {name} {{{get}{set} }}";
    }

    private static string Method(MethodInfo method)
    {
        if (method.Name is "op_Implicit" or "op_Explicit")
        {
            var kind = method.Name == "op_Implicit" ? "implicit" : "explicit";
            return $"public static {kind} operator {ApiNames.Of(method.ReturnParameter)}({ApiNames.Parameters(method)});";
        }

        var name = method.Name switch
        {
            "op_Equality" => "operator ==",
            "op_Inequality" => "operator !=",
            var other => other,
        };
        var generic = method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(ApiNames.Type))}>" : "";
        return $"{Access(method)} {Modifiers(method)}{ApiNames.Of(method.ReturnParameter)} {name}{generic}({ApiNames.Parameters(method)});";
    }

    private static string Access(MethodBase method) => method.IsPublic ? "public" : "protected";

    private static string Modifiers(MethodInfo method) =>
        method.IsStatic ? "static "
        : method.IsAbstract && method.DeclaringType?.IsInterface == false ? "abstract "
        : method.IsVirtual && method.GetBaseDefinition() != method ? "override "
        : "";
}

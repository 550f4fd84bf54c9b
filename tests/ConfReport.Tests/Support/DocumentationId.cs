using System.Reflection;

namespace ConfReport.Tests.Support;

/// <summary>The name of a member in an XML documentation file (C# standard, annex D.4.2).</summary>
internal static class DocumentationId
{
    public static string Of(MemberInfo member) => member switch
    {
        Type type => $"T:{Name(type)}",
        FieldInfo field => $"F:{Owner(field)}.{field.Name}",
        PropertyInfo property => $"P:{Owner(property)}.{property.Name}{Parameters(property.GetIndexParameters())}",
        ConstructorInfo constructor => $"M:{Owner(constructor)}.#ctor{Parameters(constructor.GetParameters())}",
        MethodInfo method => $"M:{Owner(method)}.{method.Name}{Arity(method)}{Parameters(method.GetParameters())}{Conversion(method)}",
        EventInfo evt => $"E:{Owner(evt)}.{evt.Name}",
        _ => throw new ArgumentException($"There is no documentation for a {member.MemberType}.", nameof(member)),
    };

    private static string Owner(MemberInfo member) => Name(member.DeclaringType ?? typeof(void));

    private static string Name(Type type) => (type.FullName ?? type.Name).Replace('+', '.');

    private static string Arity(MethodInfo method) => method.IsGenericMethod ? $"``{method.GetGenericArguments().Length}" : "";

    private static string Conversion(MethodInfo method) =>
        method.Name is "op_Implicit" or "op_Explicit" ? $"~{Reference(method.ReturnType)}" : "";

    private static string Parameters(ParameterInfo[] parameters) =>
        parameters.Length == 0 ? "" : $"({string.Join(',', parameters.Select(parameter => Reference(parameter.ParameterType)))})";

    private static string Reference(Type type)
    {
        if (type.IsByRef)
        {
            return $"{Reference(type.GetElementType() ?? type)}@";
        }

        if (type.IsArray)
        {
            return $"{Reference(type.GetElementType() ?? type)}[]";
        }

        if (type.IsGenericParameter)
        {
            return $"{(type.DeclaringMethod is null ? "`" : "``")}{type.GenericParameterPosition}";
        }

        if (!type.IsGenericType)
        {
            return Name(type);
        }

        var definition = Name(type.GetGenericTypeDefinition());
        return $"{definition[..definition.LastIndexOf('`')]}{{{string.Join(',', type.GetGenericArguments().Select(Reference))}}}";
    }
}

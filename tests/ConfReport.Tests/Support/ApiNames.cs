using System.Globalization;
using System.Reflection;

namespace ConfReport.Tests.Support;

/// <summary>Types, parameters and constants as C# writes them, with the question marks of nullable references.</summary>
internal static class ApiNames
{
    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(void)] = "void", [typeof(object)] = "object", [typeof(string)] = "string", [typeof(bool)] = "bool",
        [typeof(byte)] = "byte", [typeof(sbyte)] = "sbyte", [typeof(short)] = "short", [typeof(ushort)] = "ushort",
        [typeof(int)] = "int", [typeof(uint)] = "uint", [typeof(long)] = "long", [typeof(ulong)] = "ulong",
        [typeof(float)] = "float", [typeof(double)] = "double", [typeof(decimal)] = "decimal", [typeof(char)] = "char",
    };

    public static string Type(Type type) => Name(type, null);

    /// <summary>Without type parameters, as a constructor is named.</summary>
    public static string Bare(Type? type) => type?.Name.Split('`')[0] ?? "";

    public static string Of(FieldInfo field) => Name(field.FieldType, new NullabilityInfoContext().Create(field));

    public static string Of(PropertyInfo property) => Name(property.PropertyType, new NullabilityInfoContext().Create(property));

    public static string Of(ParameterInfo parameter) => Name(parameter.ParameterType, new NullabilityInfoContext().Create(parameter));

    public static string Parameters(MethodBase method)
    {
        var isExtension = method.IsDefined(typeof(System.Runtime.CompilerServices.ExtensionAttribute));
        return (isExtension ? "this " : "") + string.Join(", ", method.GetParameters().Select(Parameter));
    }

    public static string Parameter(ParameterInfo parameter)
    {
        var prefix = parameter.IsDefined(typeof(ParamArrayAttribute)) || parameter.GetCustomAttributesData().Any(data => data.AttributeType.Name == "ParamCollectionAttribute") ? "params "
            : parameter.IsOut ? "out "
            : parameter.ParameterType.IsByRef ? (parameter.IsIn ? "in " : "ref ")
            : "";
        var value = parameter.HasDefaultValue ? $" = {Constant(parameter.RawDefaultValue, parameter.ParameterType)}" : "";
        return $"{prefix}{Of(parameter)} {parameter.Name}{value}";
    }

    public static string Constant(object? value, Type? type = null) => value switch
    {
        null => type is { IsValueType: true } && Nullable.GetUnderlyingType(type) is null ? "default" : "null",
        string text => $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"",
        bool flag => flag ? "true" : "false",
        Enum => $"{value.GetType().Name}.{value}",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    };

    private static string Name(Type type, NullabilityInfo? nullability)
    {
        if (type.IsByRef)
        {
            return Name(type.GetElementType() ?? type, nullability?.ElementType ?? nullability);
        }

        if (Nullable.GetUnderlyingType(type) is { } underlying)
        {
            return $"{Name(underlying, null)}?";
        }

        // Both states matter: a result may be null where a value given may not.
        var mark = !type.IsValueType && (nullability?.ReadState == NullabilityState.Nullable || nullability?.WriteState == NullabilityState.Nullable) ? "?" : "";
        if (type.IsArray)
        {
            return $"{Name(type.GetElementType() ?? type, nullability?.ElementType)}[]{mark}";
        }

        if (!type.IsGenericType)
        {
            return (Keywords.GetValueOrDefault(type) ?? (type.IsNested && !type.IsGenericParameter ? $"{Bare(type.DeclaringType)}.{type.Name}" : type.Name)) + mark;
        }

        var arguments = type.GetGenericArguments();
        var inner = arguments.Select((argument, i) => Name(
            argument, nullability?.GenericTypeArguments is { } known && i < known.Length ? known[i] : null));
        return type.Name.StartsWith("ValueTuple`", StringComparison.Ordinal)
            ? $"({string.Join(", ", inner)})"
            : $"{Bare(type)}<{string.Join(", ", inner)}>{mark}";
    }
}

using System.Collections;
using System.Reflection;

namespace ConfReport.Tests.Support;

/// <summary>The model seen through reflection, so that a property added tomorrow is in every test that goes over all of them.</summary>
internal static class Parts
{
    /// <summary>Every type that a report is made of.</summary>
    public static IReadOnlyList<Type> Types { get; } =
        [.. typeof(ReportPart).Assembly.GetExportedTypes().Where(type => type.IsSubclassOf(typeof(ReportPart)) && !type.IsAbstract)];

    /// <summary>What can be set with <c>with</c>. The kind of a section about a talk is no choice, so it is not among them.</summary>
    public static IEnumerable<PropertyInfo> Properties(Type type) =>
        type.GetProperties().Where(property => property.CanWrite && !(type == typeof(TalkSection) && property.Name == nameof(Section.Kind)));

    /// <summary>What <c>part with { property = value }</c> gives.</summary>
    public static T With<T>(T part, PropertyInfo property, object? value)
        where T : notnull
    {
        var copy = part.GetType().GetMethod("<Clone>$")?.Invoke(part, null)
            ?? throw new ArgumentException($"{part.GetType()} is no record.", nameof(part));
        try
        {
            property.SetValue(copy, value);
        }
        catch (TargetInvocationException refused) when (refused.InnerException is not null)
        {
            throw refused.InnerException;
        }

        return (T)copy;
    }

    /// <summary>The same, or null where the model refuses it: a name without a letter, a section too deep.</summary>
    public static T? TryWith<T>(T part, PropertyInfo property, object? value)
        where T : class
    {
        try
        {
            return With(part, property, value);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    /// <summary>The part itself and all parts within.</summary>
    public static IEnumerable<object> Walk(object part)
    {
        yield return part;
        foreach (var property in Properties(part.GetType()))
        {
            IEnumerable<object> within = property.GetValue(part) switch
            {
                ReportPart inner => [inner],
                IEnumerable items when IsListOfParts(property) => items.Cast<object>(),
                _ => [],
            };
            foreach (var inner in within.SelectMany(Walk))
            {
                yield return inner;
            }
        }
    }

    /// <summary>What an <c>IReadOnlyList</c> is a list of; null for anything else.</summary>
    public static Type? ItemType(PropertyInfo property) =>
        property.PropertyType is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>)
            ? type.GetGenericArguments()[0]
            : null;

    public static bool IsListOfParts(PropertyInfo property) => ItemType(property)?.IsAssignableTo(typeof(ReportPart)) == true;

    /// <summary>A list of the type that the property wants.</summary>
    public static Array ListOf(Type itemType, IReadOnlyList<object> items)
    {
        var array = Array.CreateInstance(itemType, items.Count);
        for (var i = 0; i < items.Count; i++)
        {
            array.SetValue(items[i], i);
        }

        return array;
    }

    /// <summary>The least that a part can be: blank where that is allowed, one letter where it is not.</summary>
    public static object Least(Type type)
    {
        if (type == typeof(Section))
        {
            return new PlainSection();
        }

        var constructor = type.GetConstructors().OrderBy(candidate => candidate.GetParameters().Length).First();
        return constructor.Invoke([.. constructor.GetParameters().Select(parameter => LeastArgument(parameter.ParameterType))]);
    }

    private static object? LeastArgument(Type type) =>
        type == typeof(string) ? "n" : type.IsValueType ? Activator.CreateInstance(type) : Least(type);
}

using System.Collections;
using System.Reflection;
using NodaTime;

namespace ConfReport.Tests.Support;

/// <summary>Parts that differ from a given one in exactly one place, at any depth: one for each property that there is.</summary>
internal static class Changed
{
    public static IEnumerable<(string Where, T Part)> InOnePlace<T>(T part)
        where T : class
    {
        foreach (var property in Parts.Properties(part.GetType()))
        {
            var value = property.GetValue(part);
            // Refused are only sections under the deepest that may be.
            if (Parts.TryWith(part, property, Different(property, value)) is { } changed)
            {
                yield return (property.Name, changed);
            }

            foreach (var (where, inner) in Within(property, value))
            {
                if (Parts.TryWith(part, property, inner) is { } changedWithin)
                {
                    yield return ($"{property.Name}{where}", changedWithin);
                }
            }
        }
    }

    private static IEnumerable<(string Where, object Value)> Within(PropertyInfo property, object? value)
    {
        if (value is ReportPart part)
        {
            foreach (var (where, inner) in InOnePlace<object>(part))
            {
                yield return ($".{where}", inner);
            }
        }
        else if (Parts.IsListOfParts(property) && Parts.ItemType(property) is { } type && value is IEnumerable list)
        {
            var items = list.Cast<object>().ToList();
            for (var i = 0; i < items.Count; i++)
            {
                foreach (var (where, inner) in InOnePlace(items[i]))
                {
                    yield return ($"[{i}].{where}", Parts.ListOf(type, [.. items[..i], inner, .. items[(i + 1)..]]));
                }
            }
        }
    }

    private static object? Different(PropertyInfo property, object? value)
    {
        var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        if (Parts.ItemType(property) is { } item && value is IEnumerable list)
        {
            var items = list.Cast<object>().ToList();
            return Parts.ListOf(item, items.Count > 0 ? items[..^1] : [Some(item)]);
        }

        return value switch
        {
            string text => text + "x",
            bool flag => !flag,
            MarkdownText markdown => new MarkdownText(markdown.Source + "x"),
            DataMap map => map.With("x-other", map.TryGetValue("x-other", out var old) && old == DataValue.True ? DataValue.False : DataValue.True),
            LocalDate date when date.Year > 1 => date.PlusDays(-1),
            LocalDate date => date.PlusDays(1),
            double number => number / 2 == number ? 1.0 : number / 2,
            Enum kind when Nullable.GetUnderlyingType(property.PropertyType) is null => kind.Equals(Last(type, kind)) ? Activator.CreateInstance(type) : Last(type, kind),
            null => Some(type),
            ReportPart when !IsNullable(property) => Parts.With(value, ExtensionsOf(value), DataMap.Of(("x-other", "x"))),
            _ => null,
        };
    }

    private static PropertyInfo ExtensionsOf(object part) =>
        part.GetType().GetProperty(nameof(ReportPart.Extensions)) ?? throw new ArgumentException("No part of a report.", nameof(part));

    private static bool IsNullable(PropertyInfo property) =>
        new NullabilityInfoContext().Create(property).WriteState == NullabilityState.Nullable;

    /// <summary>The last member, but for a section, where the one about talks is refused and is not the last.</summary>
    private static object Last(Type type, Enum kind)
    {
        var all = Enum.GetValues(type);
        return all.GetValue(all.Length - 1) ?? kind;
    }

    private static object Some(Type type) => type switch
    {
        _ when type == typeof(string) => "x",
        _ when type == typeof(int) => 1,
        _ when type == typeof(MarkdownText) => new MarkdownText("x"),
        _ when type == typeof(PostDate) => new PostDate(new LocalDate(2024, 10, 6)),
        _ when type == typeof(LocalDate) => new LocalDate(2024, 10, 6),
        _ when type == typeof(DateInterval) => new DateInterval(new LocalDate(2024, 10, 4), new LocalDate(2024, 10, 6)),
        _ when type == typeof(Duration) => Duration.FromMinutes(30),
        _ when type == typeof(Slug) => Slug.Parse("a-slug"),
        _ when type == typeof(Rating) => new Rating(4),
        _ when type.IsEnum => Enum.GetValues(type).GetValue(0) ?? 0,
        _ => Parts.Least(type),
    };
}

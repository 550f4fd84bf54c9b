using System.Collections;

namespace ConfReport.Tests.Support;

/// <summary>Reports a step smaller than one that broke a law, so that what is shown in the end is little more than the reason.</summary>
internal static class Smaller
{
    public static IEnumerable<ConferenceReport> Reports(ConferenceReport report) => Values(report).Cast<ConferenceReport>();

    private static IEnumerable<object> Values(object value) => value switch
    {
        ReportPart part => OfPart(part),
        string text => OfText(text),
        MarkdownText markdown => OfText(markdown.Source).Select(text => (object)new MarkdownText((string)text)),
        DataMap map => map.Keys.Select(object (key) => map.Without(key)).Concat(map.SelectMany(
            entry => OfData(entry.Value).Select(object (smaller) => map.With(entry.Key, smaller)))),
        _ => [],
    };

    /// <summary>First without a whole property, then with something smaller in it.</summary>
    private static IEnumerable<object> OfPart(ReportPart part)
    {
        var least = Parts.Least(part.GetType());
        var properties = Parts.Properties(part.GetType()).ToList();
        foreach (var property in properties)
        {
            var (value, leastValue) = (property.GetValue(part), property.GetValue(least));
            if (!Equals(value, leastValue))
            {
                yield return Parts.With(part, property, leastValue);
            }
        }

        foreach (var property in properties)
        {
            var smaller = property.GetValue(part) switch
            {
                null => [],
                IEnumerable list when Parts.ItemType(property) is { } item => OfList(item, [.. list.Cast<object>()]),
                var value => Values(value),
            };
            foreach (var value in smaller)
            {
                if (Parts.TryWith(part, property, value) is { } made)
                {
                    yield return made;
                }
            }
        }
    }

    private static IEnumerable<object> OfList(Type item, List<object> items)
    {
        for (var i = 0; i < items.Count; i++)
        {
            yield return Parts.ListOf(item, [.. items[..i], .. items[(i + 1)..]]);
        }

        for (var i = 0; i < items.Count; i++)
        {
            foreach (var smaller in Values(items[i]))
            {
                yield return Parts.ListOf(item, [.. items[..i], smaller, .. items[(i + 1)..]]);
            }
        }
    }

    private static IEnumerable<DataValue> OfData(DataValue value) => value.Kind switch
    {
        DataKind.Text => OfText(value.AsText() ?? "").Select(text => (DataValue)(string)text),
        DataKind.Map => Values(value.AsMap() ?? DataMap.Empty).Select(map => (DataValue)(DataMap)map),
        DataKind.List => value.AsList() ?? [],
        DataKind.Null => [],
        _ => [DataValue.Null],
    };

    /// <summary>Halves and then single characters less, without cutting a pair of surrogates in two.</summary>
    private static IEnumerable<object> OfText(string text)
    {
        for (var cut = text.Length / 2; cut > 0; cut /= 2)
        {
            for (var at = 0; at + cut <= text.Length; at += cut)
            {
                if ((at == 0 || !char.IsLowSurrogate(text[at])) && (at + cut == text.Length || !char.IsLowSurrogate(text[at + cut])))
                {
                    yield return text.Remove(at, cut);
                }
            }
        }
    }
}

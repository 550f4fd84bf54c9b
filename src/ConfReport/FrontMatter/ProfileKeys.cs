namespace ConfReport.FrontMatter;

/// <summary>That no two things of a profile stand under one key.</summary>
internal static class ProfileKeys
{
    public static void Check(SiteProfile site, string member)
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var fact in Enum.GetValues<HeaderFact>())
        {
            if (site.Keys?[fact] is { } key && !taken.Add(key.Path))
            {
                throw new ArgumentException($"'{key.Path}' stands for two things.", member);
            }
        }

        // While a profile is being made, what has not been set yet is null.
        foreach (var key in site.FixedKeys?.Keys ?? [])
        {
            if (!taken.Add(key))
            {
                throw new ArgumentException($"'{key}' stands for a fact already.", member);
            }
        }

        foreach (var table in Tables(site))
        {
            if (taken.Contains(table))
            {
                throw new ArgumentException($"'{table}' is a table, so it cannot be a key as well.", member);
            }
        }
    }

    private static IEnumerable<string> Tables(SiteProfile site)
    {
        foreach (var fact in Enum.GetValues<HeaderFact>())
        {
            if (site.Keys?[fact]?.Table is { } table)
            {
                yield return table;
            }
        }

        if (site.ExtraTable is { } extra)
        {
            yield return extra;
        }

        if (site.DataTable is { } data)
        {
            yield return data;
        }
    }
}

namespace ConfReport.FrontMatter;

/// <summary>That no two things of a profile stand under one key.</summary>
/// <remarks>In plain loops over few keys: a set, and what asks for one thing after the other, took 2 ms of the first post to compile.</remarks>
internal static class ProfileKeys
{
    public static void Check(SiteProfile site, string member)
    {
        CheckFacts(site, member);

        // While a profile is being made, what has not been set yet is null.
        var fixedKeys = site.FixedKeys is { } given ? given.Span : [];
        for (var i = 0; i < fixedKeys.Length; i++)
        {
            if (IsFact(site, fixedKeys[i].Key) || IsFixed(site, fixedKeys[i].Key, i))
            {
                throw new ArgumentException($"'{fixedKeys[i].Key}' stands for a fact already.", member);
            }
        }

        CheckTable(site, site.ExtraTable, member);
        CheckTable(site, site.DataTable, member);
    }

    private static void CheckFacts(SiteProfile site, string member)
    {
        for (var fact = HeaderFact.Title; fact <= HeaderFacts.Last; fact++)
        {
            if (site.Keys?[fact] is not { } key)
            {
                continue;
            }

            for (var before = HeaderFact.Title; before < fact; before++)
            {
                if (site.Keys[before] is { } other && Same(other.Name, key.Name) && Same(other.Table, key.Table))
                {
                    throw new ArgumentException($"'{key.Path}' stands for two things.", member);
                }
            }

            CheckTable(site, key.Table, member);
        }
    }

    private static void CheckTable(SiteProfile site, string? table, string member)
    {
        if (table is not null && (IsFact(site, table) || IsFixed(site, table, int.MaxValue)))
        {
            throw new ArgumentException($"'{table}' is a table, so it cannot be a key as well.", member);
        }
    }

    /// <summary>Whether a fact stands under this key at the root.</summary>
    private static bool IsFact(SiteProfile site, string key)
    {
        for (var fact = HeaderFact.Title; fact <= HeaderFacts.Last; fact++)
        {
            if (site.Keys?[fact] is { Table: null } known && Same(known.Name, key))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether one of the first of the fixed keys is this.</summary>
    private static bool IsFixed(SiteProfile site, string key, int first)
    {
        var fixedKeys = site.FixedKeys is { } given ? given.Span : [];
        for (var i = 0; i < fixedKeys.Length && i < first; i++)
        {
            if (Same(fixedKeys[i].Key, key))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Same(string? left, string? right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);
}

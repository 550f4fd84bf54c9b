using System.Globalization;
using System.Text;

namespace ConfReport.Benchmarks.Rivals;

/// <summary>A post as most scripts write one: a StringBuilder, interpolated lines, a chain of replacements for what must be escaped.</summary>
/// <remarks>It knows what the documents of the benchmarks hold and nothing else, and escapes far less than it would have to.</remarks>
internal static class NaivePost
{
    public static string Write(ReportDto report)
    {
        var post = new StringBuilder();
        FrontMatter(post, report.Header ?? new());
        foreach (var section in report.Sections ?? [])
        {
            Section(post, section, "##");
        }

        return post.ToString();
    }

    private static void FrontMatter(StringBuilder post, HeaderDto header)
    {
        post.Append("---\n");
        post.Append($"title: {Quoted(header.Title ?? "")}\n");
        post.Append($"date: {header.Published?.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture)}\n");
        post.Append($"tags: [{string.Join(", ", header.Tags ?? [])}]\n");
        post.Append($"categories: [{string.Join(", ", header.Categories ?? [])}]\n");
        post.Append($"weight: {header.Weight}\n");
        foreach (var (key, value) in header.Extra ?? [])
        {
            post.Append($"{key}: {(value ? "true" : "false")}\n");
        }

        post.Append("---\n");
    }

    private static void Section(StringBuilder post, SectionDto section, string marks)
    {
        if (section.Talk is { } talk)
        {
            post.Append($"\n{marks} {section.Number}. {Escaped(talk.Title ?? "")}\n");
            if (talk.Speakers is { Count: > 0 } speakers)
            {
                post.Append($"\n*{string.Join("; ", speakers.Select(Speaker))}*\n");
            }
        }
        else if (section.Heading is { } heading)
        {
            post.Append($"\n{marks} {Escaped(heading)}\n");
        }

        foreach (var figure in section.Figures ?? [])
        {
            post.Append($"\n![{Escaped(figure.AlternativeText ?? "")}]({figure.Source} {Quoted(figure.Title ?? "")})\n");
        }

        Prose(post, section.Impression?.Text ?? section.Content);
        Points(post, section.Impression?.Takeaways ?? section.Points);
        Links(post, section.Impression?.Links ?? section.Links);
        foreach (var child in section.Children ?? [])
        {
            Section(post, child, marks + "#");
        }
    }

    private static string Speaker(SpeakerDto speaker) =>
        speaker.Affiliation is { } affiliation ? $"{Escaped(speaker.Name ?? "")}, {Escaped(affiliation.Name ?? "")}" : Escaped(speaker.Name ?? "");

    private static void Prose(StringBuilder post, string? text)
    {
        if (!string.IsNullOrWhiteSpace(text))
        {
            post.Append($"\n{Lines(text)}\n");
        }
    }

    private static void Points(StringBuilder post, List<string>? points)
    {
        if (points is null)
        {
            return;
        }

        post.Append('\n');
        foreach (var point in points)
        {
            post.Append($"* {Lines(point).Replace("\n", "\n  ", StringComparison.Ordinal)}\n");
        }
    }

    private static void Links(StringBuilder post, List<LinkDto>? links)
    {
        if (links is null)
        {
            return;
        }

        post.Append('\n');
        foreach (var link in links)
        {
            post.Append($"+ <{link.Url}>\n");
        }
    }

    private static string Lines(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal).Trim();

    private static string Quoted(string text) =>
        $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    private static string Escaped(string text)
    {
        foreach (var mark in "\\`*_[]<>|~{}")
        {
            text = text.Replace(mark.ToString(), "\\" + mark, StringComparison.Ordinal);
        }

        return text;
    }
}

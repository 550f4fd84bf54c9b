using System.Text.Encodings.Web;
using System.Text.Json;
using ConfReport.Posts;

namespace ConfReport.Samples.BlogIndex;

/// <summary>What was read of one post, as one line of JSON.</summary>
internal static class PostLine
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(Stream output, string file, ReportPost post)
    {
        using (var json = new Utf8JsonWriter(output, Options))
        {
            Write(json, file, post);
        }

        output.WriteByte((byte)'\n');
    }

    private static void Write(Utf8JsonWriter json, string file, ReportPost post)
    {
        var header = post.Report.Header;
        var conference = post.Report.Conference;
        json.WriteStartObject();
        json.WriteString("file", file);
        json.WriteString("title", header.Title);
        json.WriteString("published", header.Published?.Date.ToString("uuuu-MM-dd", null));
        Strings(json, "tags", header.Tags);
        Strings(json, "categories", header.Categories);
        json.WriteBoolean("draft", header.IsDraft);
        json.WriteStartObject("conference");
        json.WriteString("name", conference.Name);
        if (conference.Year is { } year)
        {
            json.WriteNumber("year", year);
        }

        json.WriteString("city", conference.City);
        json.WriteEndObject();
        json.WriteStartArray("sections");
        foreach (var section in post.Sections.Where(section => section.Section.Heading is not null || section.Section is TalkSection))
        {
            Section(json, section);
        }

        json.WriteEndArray();
        json.WriteStartArray("talks");
        foreach (var section in post.Sections)
        {
            if (section.Section is TalkSection talk)
            {
                Talk(json, section, talk.Talk);
            }
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Section(Utf8JsonWriter json, RecognizedSection section)
    {
        json.WriteStartObject();
        json.WriteNumber("line", section.Line);
        json.WriteString("heading", section.Section.Heading);
        json.WriteString("kind", NameOf(section.Section.Kind));
        json.WriteString("confidence", section.Confidence.ToString().ToLowerInvariant());
        json.WriteString("reason", section.Reason);
        json.WriteEndObject();
    }

    private static void Talk(Utf8JsonWriter json, RecognizedSection section, Talk talk)
    {
        json.WriteStartObject();
        json.WriteNumber("line", section.Line);
        json.WriteString("title", talk.Title);
        Strings(json, "speakers", talk.Speakers.Select(speaker => speaker.Name));
        json.WriteString("format", talk.Format?.ToString().ToLowerInvariant());
        json.WriteEndObject();
    }

    private static void Strings(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }

    private static string NameOf(SectionKind kind) => kind switch
    {
        SectionKind.Introduction => "intro",
        SectionKind.Group => "container",
        var other => other.ToString().ToLowerInvariant(),
    };
}

using System.Text;

namespace ConfReport.Benchmarks.Documents;

/// <summary>A report that is plain text from a programme nearly throughout, with one character in ten that must be escaped.</summary>
internal static class EscapeDensePost
{
    private const int Talks = 500;

    private const int Spacing = 10;

    /// <summary>What must be escaped wherever it stands.</summary>
    private const string Marks = "*[`]<|\\{_";

    public static ConferenceReport Report { get; } = new()
    {
        Header = OrdinaryPost.Report.Header,
        Conference = OrdinaryPost.Report.Conference,
        Sections = [new PlainSection { Kind = SectionKind.Agenda, Heading = Dense("What others say of it"), Children = [.. Enumerable.Range(0, Talks).Select(Talk)] }],
    };

    private static TalkSection Talk(int number)
    {
        var model = PostTalks.All[number % PostTalks.All.Count];
        return new(model.Talk with { Title = Dense(model.Talk.Title ?? ""), Speakers = [new(Dense("Ottilie Brandt"))] })
        {
            Number = number,
            // The words of the impression, as if somebody had been quoted: plain text.
            Impression = new() { Quotes = [new(Dense(model.Impression.Text.Source))] },
        };
    }

    /// <summary>The text with a mark after every ninth character.</summary>
    private static string Dense(string text)
    {
        var dense = new StringBuilder(text.Length + (text.Length / 9) + 1);
        for (var i = 0; i < text.Length; i++)
        {
            dense.Append(text[i]);
            if (i % (Spacing - 1) == Spacing - 2 && !char.IsSurrogate(text[i]))
            {
                dense.Append(Marks[i / (Spacing - 1) % Marks.Length]);
            }
        }

        return dense.ToString();
    }
}

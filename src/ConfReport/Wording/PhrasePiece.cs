namespace ConfReport;

/// <summary>A stretch of text of a phrase, or a hole.</summary>
internal readonly record struct PhrasePiece(PhraseHole Hole, string Text)
{
    public static PhrasePiece[] Read(string text)
    {
        var pieces = new List<PhrasePiece>();
        var start = 0;
        while (text.AsSpan(start).IndexOfAny('{', '}') is var at and >= 0)
        {
            var open = start + at;
            var close = text.IndexOf('}', open);
            if (text[open] == '}' || close < 0)
            {
                throw new ArgumentException($"In \"{text}\", the brace at character {open + 1} belongs to no hole.", nameof(text));
            }

            pieces.Add(new PhrasePiece(PhraseHole.None, text[start..open]));
            pieces.Add(new PhrasePiece(HoleOf(text[(open + 1)..close], text), ""));
            start = close + 1;
        }

        pieces.Add(new PhrasePiece(PhraseHole.None, text[start..]));
        return [.. pieces];
    }

    public static string NameOf(PhraseHole hole) => hole switch
    {
        PhraseHole.Count => "count",
        PhraseHole.Names => "names",
        PhraseHole.Talks => "talks",
        PhraseHole.Date => "date",
        PhraseHole.Weekday => "weekday",
        PhraseHole.Day => "day",
        PhraseHole.Month => "month",
        PhraseHole.Year => "year",
        PhraseHole.EndDay => "endDay",
        PhraseHole.EndMonth => "endMonth",
        PhraseHole.EndYear => "endYear",
        _ => "",
    };

    private static PhraseHole HoleOf(string name, string text)
    {
        for (var hole = PhraseHole.Count; hole <= PhraseHole.EndYear; hole++)
        {
            if (string.Equals(NameOf(hole), name, StringComparison.Ordinal))
            {
                return hole;
            }
        }

        throw new ArgumentException($"In \"{text}\", there is no hole of the name {{{name}}}.", nameof(text));
    }
}

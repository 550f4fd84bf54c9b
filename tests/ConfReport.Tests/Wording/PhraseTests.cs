namespace ConfReport.Tests.Words;

public sealed class PhraseTests
{
    [Theory]
    [InlineData("with {names}", "with ", "")]
    [InlineData("{names}", "", "")]
    [InlineData("由{names}主讲", "由", "主讲")]
    [InlineData("{talks} in {count} days", "", " days")]
    [InlineData("one day", "one day", "")]
    public void Parts_OfAPhrase_AreWhatStandsAroundItsHoles(string text, string before, string after)
    {
        Phrase phrase = text;
        Assert.Equal(before, phrase.Before);
        Assert.Equal(after, phrase.After);
        Assert.Equal(text, phrase.Text);
        Assert.Equal(new Phrase(text), phrase);
    }

    [Theory]
    [InlineData("{0} talks", "{0}")]
    [InlineData("{cuont} talks", "{cuont}")]
    [InlineData("{Count} talks", "{Count}")]
    [InlineData("{} talks", "{}")]
    [InlineData("{count talks", "character 1")]
    [InlineData("talks}", "character 6")]
    [InlineData("{count}} talks", "character 8")]
    [InlineData("a\nb", "U+000A")]
    [InlineData("a\u2028b", "U+2028")]
    public void Phrase_WithAMistake_SaysWhereItIs(string text, string message) =>
        Assert.Contains(message, Assert.Throws<ArgumentException>(() => new Phrase(text)).Message, StringComparison.Ordinal);

    [Fact]
    public void Phrase_TooLongOrBlankOrIllFormed_IsRefused()
    {
        Assert.Equal(Phrase.MaximumLength, new Phrase(new string('a', Phrase.MaximumLength)).Text.Length);
        Assert.Throws<ArgumentException>(() => new Phrase(new string('a', Phrase.MaximumLength + 1)));
        Assert.Throws<ArgumentException>(() => new Phrase("  "));
        Assert.Throws<ArgumentException>(() => new Phrase("a\uD800"));
    }

    [Fact]
    public void Wording_PhraseWithoutItsHole_SaysWhichIsMissing()
    {
        var english = Wording.English;
        AssertSays("With is \"by {count}\"; it must have the hole {names}", () => english.Labels with { With = "by {count}" });
        AssertSays("nothing is known there that could fill {year}", () => english.Labels with { With = "by {names} in {year}" });
        AssertSays("it must have the hole {endDay}", () => english.Dates with { DaysOfMonth = "{day} {month} {year}" });
        AssertSays("it must have the hole {talks}", () => english.Counts with { TalksInDays = new() { One = "in {count} day", Other = "{talks} in {count} days" } });
        AssertSays("that could fill {names}", () => english.Counts with { Talks = new() { Other = "{names}" } });
        AssertSays("must have the hole {count}", () => english with { Editions = new() { Other = "another edition" } });
        AssertSays("Months has 2 words instead of 12", () => english.Dates with { Months = ["May", "June"] });
        AssertSays("WordsPerMinute must be between 1 and 10000", () => english.Reading with { WordsPerMinute = 0 });
    }

    [Fact]
    public void Count_PhraseThatNeedsMore_IsRefused()
    {
        Assert.Throws<ArgumentException>(() => Wording.English.Count(Wording.English.Counts.TalksInDays, 3));
        Assert.Throws<ArgumentException>(() => Wording.English.Named(Wording.English.Dates.Date, ["Ana"]));
    }

    private static void AssertSays(string message, Func<object> make) =>
        Assert.Contains(message, Assert.ThrowsAny<ArgumentException>(make).Message, StringComparison.Ordinal);
}

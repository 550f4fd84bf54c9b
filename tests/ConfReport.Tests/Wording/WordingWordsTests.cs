using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;

namespace ConfReport.Tests.Words;

/// <summary>Every word of every language, found by reflection, so that a word added tomorrow is looked at too.</summary>
public sealed partial class WordingWordsTests
{
    /// <summary>Words that another language shares with English, and why.</summary>
    private static readonly Dictionary<string, string[]> SharedWithEnglish = new()
    {
        // Spanish: "agenda" is Spanish of old; conferences in Spain and America say "keynote".
        ["es"] = ["agenda", "keynote"],
        // French: the words are French by origin; "keynote" is what conferences say.
        ["fr"] = ["introduction", "session", "code", "article", "keynote"],
        // German: loanwords of the Duden, but for "track", for which programmes have no other word. Names of months are the same by origin.
        ["de"] = ["track", "links", "link", "keynote", "workshop", "demo", "video", "feedback", "april", "august", "september", "november"],
        // Portuguese: "link" and "slide" are in every dictionary of Brazil; "keynote" is what conferences say.
        ["pt"] = ["links", "link", "slides", "keynote"],
        ["pt-PT"] = ["keynote"],
        // Italian: "link", "video" and "workshop" are in the dictionaries; "in" is Italian too; "keynote" is what conferences say.
        ["it"] = ["link", "in", "keynote", "workshop", "video"],
    };

    public static TheoryData<string> Others => [.. Wording.All.Where(wording => !wording.Language.StartsWith("en", StringComparison.Ordinal)).Select(wording => wording.Language)];

    public static TheoryData<string> Languages => [.. Wording.All.Select(wording => wording.Language)];

    [Theory]
    [MemberData(nameof(Others))]
    public void Words_OfAnotherLanguage_AreNotEnglish(string language)
    {
        var english = SingleWords(Wording.English).ToHashSet(StringComparer.Ordinal);
        var shared = SingleWords(Wording.For(language)).Where(english.Contains).Distinct();

        Assert.Equal(SharedWithEnglish.GetValueOrDefault(language, []).Order(StringComparer.Ordinal), shared.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("ja")]
    [InlineData("zh")]
    [InlineData("zh-Hant")]
    public void Words_OfJapaneseAndChinese_HoldNoLatinLetter(string language) =>
        Assert.DoesNotContain(Texts(Wording.For(language)), text => Latin().IsMatch(text));

    /// <summary>GB 2312 holds the simplified characters and not the traditional ones, Big5 the other way round.</summary>
    [Theory]
    [InlineData("zh", 20936)]
    [InlineData("zh-Hant", 950)]
    public void Words_OfChinese_AreInTheCharactersOfTheirScript(string language, int codePage)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(codePage, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
        Assert.NotNull(encoding);
        foreach (var text in Texts(Wording.For(language)))
        {
            Assert.DoesNotMatch(@"[\u3041-\u30FF]", text);
            Assert.Equal(text, encoding.GetString(encoding.GetBytes(text)));
        }
    }

    /// <summary>Latin-1 holds all letters of these languages and none of others.</summary>
    [Theory]
    [InlineData("en")]
    [InlineData("en-US")]
    [InlineData("es")]
    [InlineData("fr")]
    [InlineData("de")]
    [InlineData("pt")]
    [InlineData("pt-PT")]
    [InlineData("it")]
    public void Words_OfWesternEurope_HaveLettersOfWesternEurope(string language) =>
        Assert.DoesNotContain(Texts(Wording.For(language)), text => text.Any(letter => letter > '\u00FF' && letter != '–'));

    /// <summary>A space is a part of what joins or marks words; elsewhere it would show up twice.</summary>
    [Theory]
    [MemberData(nameof(Languages))]
    public void Words_OfEveryLanguage_HaveNoSpaceAround(string language)
    {
        var wording = Wording.For(language);
        var joints = new[] { wording.Lists.Separator, wording.Lists.Pair, wording.Lists.Last, wording.Lists.BeforeSound, wording.Labels.Colon };
        var texts = Words(wording).Except(joints).ToList();

        Assert.True(texts.Count > 65, $"Only {texts.Count} words were found.");
        Assert.All(texts, text => Assert.Equal(text?.Trim(), text));
        Assert.All(texts, text => Assert.DoesNotContain("  ", text, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Words_ForEveryChoice_AreThere(string language)
    {
        var wording = Wording.For(language);
        Assert.Equal(Enum.GetValues<TalkFormat>().Length, Enum.GetValues<TalkFormat>().Select(format => wording.Formats.For(format)).Distinct().Count());
        Assert.Equal(Enum.GetValues<LinkKind>().Length, Enum.GetValues<LinkKind>().Select(wording.LinkKinds.For).Distinct().Count());
        Assert.Equal(wording.Formats.Talk, wording.Formats.For(null));
        Assert.Equal(7, Enum.GetValues<SectionKind>().Select(wording.Sections.For).Count(word => word is not null));
        Assert.Equal(12, wording.Dates.Months.Distinct().Count());
        Assert.Equal(7, wording.Dates.Weekdays.Distinct().Count());
    }

    [Fact]
    public void Wordings_OfTwoLanguages_AreNotEqualAndACopyIs()
    {
        Assert.Equal(Wording.All.Count, Wording.All.Distinct().Count());
        Assert.Equal(Wording.German, Wording.German with { Dates = Wording.German.Dates with { Months = [.. Wording.German.Dates.Months] } });
    }

    private static IEnumerable<string> SingleWords(Wording wording) =>
        Texts(wording).SelectMany(text => Letters().Matches(text)).Select(match => match.Value.ToLowerInvariant());

    /// <summary>All texts, without the names of their holes.</summary>
    private static IEnumerable<string> Texts(Wording wording) => Words(wording).Select(text => Holes().Replace(text, " "));

    private static IEnumerable<string> Words(object part) =>
        from property in part.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
        where property.Name != nameof(Wording.Language)
            && property.Name is not (nameof(ListWords.Sounds) or nameof(ListWords.SoundsExcept))
        let value = property.GetValue(part)
        from text in value switch
        {
            string word => [word],
            Phrase phrase => [phrase.Text],
            IReadOnlyList<string> words => words,
            PluralRule or int or null => [],
            _ => Words(value),
        }
        select text;

    [GeneratedRegex(@"\p{L}+")]
    private static partial Regex Letters();

    [GeneratedRegex(@"\{\w+\}")]
    private static partial Regex Holes();

    [GeneratedRegex(@"[A-Za-z\u00C0-\u024F]")]
    private static partial Regex Latin();
}

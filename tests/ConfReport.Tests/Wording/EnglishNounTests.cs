using System.Globalization;
using System.Reflection;
using System.Runtime.Loader;

namespace ConfReport.Tests.Words;

public sealed class EnglishNounTests
{
    public static TheoryData<string, string, string> Nouns => new()
    {
        { "poster", "1 poster", "2 posters" },
        { "lightning talk", "1 lightning talk", "2 lightning talks" },
        { "Keynote", "1 Keynote", "2 Keynotes" },
        { "party", "1 party", "2 parties" },
        { "Q&A", "1 Q&A", "2 Q&As" },
        { "birds of a feather session", "1 birds of a feather session", "2 birds of a feather sessions" },
        { "BoF", "1 BoF", "2 BoFs" },
        { "Person", "1 Person", "2 People" },
        { "quiz", "1 quiz", "2 quizzes" },
        { "Index", "1 Index", "2 Indices" },
        { "café", "1 café", "2 cafés" },
        { "API", "1 API", "2 APIs" },
        { "PANELIST", "1 PANELIST", "2 PANELISTs" },
    };

    [Theory]
    [MemberData(nameof(Nouns))]
    public void OfEnglishNoun_NounOfAProgramme_CountsIt(string noun, string one, string two)
    {
        var phrase = CountedPhrase.OfEnglishNoun(noun);
        Assert.Equal(one, Wording.English.Count(phrase, 1));
        Assert.Equal(two, Wording.English.Count(phrase, 2));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("two\nlines")]
    [InlineData("{count}")]
    [InlineData("{")]
    [InlineData("a {count}")]
    public void OfEnglishNoun_NoWord_IsRefused(string noun) =>
        Assert.Equal("noun", Assert.ThrowsAny<ArgumentException>(() => CountedPhrase.OfEnglishNoun(noun)).ParamName);

    /// <summary>Humanizer's English is the oracle.</summary>
    [Fact]
    public void Edition_OfEnglish_HasTheOrdinalsOfHumanizer()
    {
        for (var number = 1; number <= 2000; number++)
        {
            var ordinal = Humanizer.OrdinalizeExtensions.Ordinalize(number, CultureInfo.GetCultureInfo("en"));
            Assert.Equal($"{ordinal} edition", Wording.English.Edition(number));
        }
    }

    /// <summary>Loaded once more, in a context that hears of every assembly that is asked for.</summary>
    [Fact]
    public void Humanizer_IsLoaded_ForNounsOnly()
    {
        var context = new Listening();
        var library = context.LoadFromAssemblyPath(typeof(Wording).Assembly.Location);
        var wording = Assert.IsAssignableFrom<Type>(library.GetType("ConfReport.Wording"));
        var counted = Assert.IsAssignableFrom<Type>(library.GetType("ConfReport.CountedPhrase"));
        foreach (var property in wording.GetProperties(BindingFlags.Public | BindingFlags.Static))
        {
            property.GetValue(null);
        }

        var english = wording.GetMethod("For")?.Invoke(null, ["en"]);
        Assert.Equal("12 talks in 3 days", wording.GetMethod("TalksInDays")?.Invoke(english, [12L, 3L]));
        Assert.Equal("7th edition", wording.GetMethod("Edition")?.Invoke(english, [7]));
        Assert.DoesNotContain("Humanizer", context.Asked);

        counted.GetMethod("OfEnglishNoun")?.Invoke(null, ["poster"]);
        Assert.Contains("Humanizer", context.Asked);
    }

    private sealed class Listening() : AssemblyLoadContext("what the wording loads")
    {
        public List<string?> Asked { get; } = [];

        protected override Assembly? Load(AssemblyName assemblyName)
        {
            Asked.Add(assemblyName.Name);
            return null;
        }
    }
}

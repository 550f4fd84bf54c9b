using System.Text;
using System.Text.RegularExpressions;
using ConfReport.Shapes;
using ConfReport.Tests.Support;
using NodaTime;
using NodaTime.Text;

namespace ConfReport.Tests.Json;

/// <summary>The text forms of small values, as the JSON Schema describes them and as they are read.</summary>
public sealed class TextFormTests
{
    private const string Likely = "0123456789-:./TZ+ az\u0000é";

    /// <summary>What is read must be what the schema allows, else an editor marks as wrong what is right.</summary>
    [Fact]
    public void Pattern_OfEveryForm_AllowsAllThatIsRead() => Law.Holds(
        Reports.From(dice => (Damaged(dice, Sample(dice)), Damaged(dice, Sample(dice)))),
        Deep.Count(300_000),
        texts =>
        {
            foreach (var text in new[] { texts.Item1, texts.Item2 })
            {
                AssertPattern<PostDate, PostDateForm>(text);
                AssertPattern<LocalDate, LocalDateForm>(text);
                AssertPattern<Duration, DurationForm>(text);
                AssertPattern<Slug, SlugForm>(text);
                AssertPattern<Rating, RatingForm>(text);
            }
        },
        "What is read matches the pattern");

    [Fact]
    public void Duration_OfAnyLength_HasTheFormThatNodaTimesSerializerUses() => Law.Holds(
        Reports.From(dice => new NastyValues(dice, new NastyText(dice)).Duration()),
        Deep.Count(50_000),
        duration =>
        {
            var bytes = new byte[DurationForm.MaximumLength];
            var text = Encoding.ASCII.GetString(bytes, 0, DurationForm.Format(duration, bytes));

            Assert.Equal(DurationPattern.JsonRoundtrip.Format(duration), text);
            Assert.True(DurationForm.TryParse(Encoding.ASCII.GetBytes(text), out var read));
            Assert.Equal(duration, read);
        },
        "Durations as NodaTime writes them");

    [Fact]
    public void Duration_LongestThatThereIs_ComesBack()
    {
        var bytes = new byte[DurationForm.MaximumLength];
        var length = DurationForm.Format(Duration.MaxValue, bytes);

        Assert.True(DurationForm.TryParse(bytes.AsSpan(0, length), out var read));
        Assert.Equal(Duration.MaxValue, read);
    }

    private static void AssertPattern<T, TForm>(string text)
        where T : struct
        where TForm : struct, ITextForm<T>
    {
        if (TForm.TryParse(Encoding.UTF8.GetBytes(text), out _))
        {
            // In JSON Schema a pattern is one of ECMAScript, where $ is the end and not also a line break before it.
            Assert.Matches(new Regex(TForm.Pattern, RegexOptions.ECMAScript), text);
            Assert.DoesNotContain('\n', text);
        }
    }

    private static string Sample(Dice dice)
    {
        var values = new NastyValues(dice, new NastyText(dice));
        return dice.Below(5) switch
        {
            0 => values.PostDate().ToString(),
            1 => LocalDatePattern.Iso.Format(values.LocalDate()),
            2 => DurationPattern.JsonRoundtrip.Format(values.Duration()),
            3 => values.Slug().ToString(),
            _ => values.Rating().ToString(),
        };
    }

    private static string Damaged(Dice dice, string text)
    {
        for (var n = dice.Below(3); n > 0; n--)
        {
            var at = dice.Below(text.Length + 1);
            var letter = Likely[dice.Below(Likely.Length)].ToString();
            text = dice.OneIn(3) && at < text.Length ? text.Remove(at, 1)
                : dice.OneIn(2) && at < text.Length ? text.Remove(at, 1).Insert(at, letter)
                : text.Insert(at, letter);
        }

        return text;
    }
}

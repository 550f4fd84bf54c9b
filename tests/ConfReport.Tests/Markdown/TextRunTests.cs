using System.Buffers;
using System.Text;
using ConfReport.Markdown;
using ConfReport.Tests.Support;

namespace ConfReport.Tests.Markdown;

/// <summary>Text written in runs is what looking at each character gives.</summary>
public sealed class TextRunTests
{
    private static readonly string[] Separators = ["", ",;(/", "/", ")"];

    /// <summary>Parts of ordinary text first, which every second text has no others than.</summary>
    private static readonly string[] Pieces =
    [
        "a", "B", "8", "x", "import", "i", "12", "Cómo", "Київ", "año", "www", "tel", "smile", " ", " ", " ", ", ", ": ", " - ", " + ", "-", "/", "?", "!", "'", "\"",
        ",", ":", "+", ".", "&", "*", "_", "(c)", ")", "\u00A0", "\u00AD", "\u058F", "\u0590", "\u0085", "\t", "😅", "#", "  ", "\u0000", "\u007F", "~", "<", "日本語", "\uFFFD", "\uE000", "\uFDCF", "\uFDD0",
        " lorem ipsum dolor sit amet consectetur", "\uD83D", "\uDE05",
    ];

    private const int Ordinary = 26;

    [Fact]
    public void Write_AnyText_IsWhatLookingAtEachCharacterGives() => Law.Holds(
        Reports.From(dice => (Text: Text(dice), Place: Place(dice))),
        Deep.Count(1_000_000),
        sample =>
        {
            foreach (var separators in Separators)
            {
                AssertSame(sample.Text, sample.Place, separators);
            }
        },
        "EscapedText.Write == EscapedText.WriteJudged");

    [Fact]
    public void Write_LongText_IsWhatLookingAtEachCharacterGives() => Law.Holds(
        Reports.From(dice => (Text: Long(dice), Place: Place(dice))),
        Deep.Count(50_000),
        sample => AssertSame(sample.Text, sample.Place, ""),
        "EscapedText.Write == EscapedText.WriteJudged, in several runs");

    [Fact]
    public void Write_AnyThreeCharacters_AreWhatLookingAtEachGives()
    {
        const string Marks = "\\`*_[]<>&{}%#+-.:;@!|~^$=(\"/,?)' aZ8xcwé😅\u007F\u0001\u0085日";
        foreach (var place in new[] { TextPlace.Inline, TextPlace.Whole, TextPlace.LinkText, TextPlace.Apart | TextPlace.BeforeSpace, TextPlace.Emphasis, TextPlace.Heading | TextPlace.Whole, TextPlace.Remark | TextPlace.Whole, TextPlace.Remark | TextPlace.LinkText })
        {
            foreach (var before in Marks)
            {
                foreach (var mark in Marks)
                {
                    foreach (var after in Marks)
                    {
                        ReadOnlySpan<char> text = [before, mark, after];
                        AssertSame(text, place, "");
                        AssertSame(['i', 's', ' ', ' ', .. text, ' ', 'i', 's'], place, "");
                        AssertSame(['i', 's', '_', '1', .. text, '1', '*', 's'], place, "");
                    }
                }
            }
        }
    }

    [Fact]
    public void Write_PairOrSpaceAnywhereInALongText_IsWhatLookingAtEachCharacterGives()
    {
        foreach (var part in new[] { "😅", "  ", "\uD83D", "*", "&", "日", "\u0085" })
        {
            for (var length = 0; length < 70; length++)
            {
                for (var before = 0; before <= length; before++)
                {
                    AssertSame(new string('a', before) + part + new string('b', length - before), TextPlace.Inline, "");
                }
            }

            for (var before = 440; before < 580; before++)
            {
                AssertSame(new string('a', before) + part + new string('b', 600), TextPlace.Inline, "");
            }
        }
    }

    private static void AssertSame(ReadOnlySpan<char> text, TextPlace place, string separators)
    {
        var judged = new ArrayBufferWriter<byte>();
        var judging = new Utf8Output(judged);
        EscapedText.WriteJudged(ref judging, text, place, separators);
        judging.Complete();
        var written = new ArrayBufferWriter<byte>();
        var writing = new Utf8Output(written);
        EscapedText.Write(ref writing, text, place, separators);
        writing.Complete();
        if (!written.WrittenSpan.SequenceEqual(judged.WrittenSpan))
        {
            Assert.Fail($"{place}, \"{separators}\": {text} is {Encoding.UTF8.GetString(written.WrittenSpan)}, but {Encoding.UTF8.GetString(judged.WrittenSpan)} when each character is looked at");
        }
    }

    private static TextPlace Place(Dice dice) => (TextPlace)dice.Below(2 * (int)Enum.GetValues<TextPlace>().Max());

    private static string Text(Dice dice)
    {
        if (dice.OneIn(3))
        {
            return MarkText.Make(dice);
        }

        var text = new StringBuilder();
        var kinds = dice.OneIn(2) ? Ordinary : Pieces.Length;
        for (var n = 1 + dice.Below(14); n > 0; n--)
        {
            text.Append(Pieces[dice.Below(dice.OneIn(10) ? Pieces.Length : kinds)]);
        }

        return text.ToString();
    }

    private static string Long(Dice dice)
    {
        var text = new StringBuilder();
        for (var length = dice.Below(1500); text.Length < length;)
        {
            text.Append(dice.OneIn(2) ? Text(dice).Replace("  ", " ", StringComparison.Ordinal).Trim() : "some words_and more");
        }

        return text.ToString();
    }
}

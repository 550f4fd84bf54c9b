using System.Buffers;
using System.Text;
using ConfReport.Markdown;
using ConfReport.Tests.Support;

namespace ConfReport.Tests.Markdown;

public sealed class OrdinaryTextTests
{
    private static readonly string[] Pieces =
    [
        "a", "B", "8", "x", "import", "i", "12", "Cómo", "Київ", "año", "www", "tel", "smile", " ", " ", " ", ", ", ": ", " - ", " + ", "-", "/", "?", "!", "'", "\"",
        ",", ":", "+", ".", "&", "*", "_", "(c)", ")", "\u00A0", "\u00AD", "\u058F", "\u0590", "\u0085", "\t", "😅", "#", "  ", "\u0000", "~", "<",
    ];

    [Theory]
    [InlineData("Cómo perder una elección usando Python y un censo sintético")]
    [InlineData("Watching the River Rise: Live Gauges with Streams and SQL")]
    [InlineData("¿Quién vigila la calidad del dato mientras dormís?")]
    [InlineData("formatos + licencias + API")]
    [InlineData("Xosé Ramón")]
    [InlineData("Ada")]
    public void Is_TitleOrName_Holds(string text) => Assert.True(OrdinaryText.Is(text));

    [Fact]
    public void Write_AnyText_IsWhatLookingAtEachCharacterGives() => Law.Holds(
        Reports.From(dice => (Text: Text(dice), Place: (TextPlace)dice.Below(2 * (int)Enum.GetValues<TextPlace>().Max()))),
        Deep.Count(500_000),
        sample =>
        {
            var (text, place) = sample;
            foreach (var separators in new[] { "", ",;(/" })
            {
                Assert.Equal(
                    Written((ref output) => EscapedText.WriteJudged(ref output, text, place, separators)),
                    Written((ref output) => EscapedText.Write(ref output, text, place, separators)));
            }
        },
        "EscapedText.Write == EscapedText.WriteJudged");

    /// <summary>Mostly ordinary, so that much of it comes through; one piece in ten is anything.</summary>
    private static string Text(Dice dice)
    {
        var text = new StringBuilder();
        for (var n = 1 + dice.Below(14); n > 0; n--)
        {
            text.Append(Pieces[dice.Below(dice.OneIn(10) ? Pieces.Length : 26)]);
        }

        return text.ToString();
    }

    private static string Written(Writing write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        var output = new Utf8Output(buffer);
        write(ref output);
        output.Complete();
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private delegate void Writing(ref Utf8Output output);
}

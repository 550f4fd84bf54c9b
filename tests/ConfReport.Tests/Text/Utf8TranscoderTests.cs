using System.Text;
using ConfReport.Tests.Support;

namespace ConfReport.Tests.Text;

public sealed class Utf8TranscoderTests
{
    private const byte Guard = 0xA5;

    private const int Around = 64;

    /// <summary>One of each kind: plain, control, two bytes, three, a pair, halves of a pair, the last of all.</summary>
    private static readonly string[] Specials =
        ["a", "\0", "\t", "\n", "\r", "\u007F", "\u0080", "é", "\u07FF", "\u0800", "€", "\uFEFF", "\uFFFF", "😅", "\uD83D", "\uDE05", "\U0010FFFF"];

    /// <summary>All ways of copying, those for other machines too.</summary>
    private static readonly (string Name, Copying Copy)[] Ways =
    [
        ("this machine", (text, room, out written) =>
        {
            written = Utf8Transcoder.Transcode(text, room);
            return text.Length;
        }),
        ("16", Utf8Transcoder.Copy<AnyAscii, Block16>),
        ("32", Utf8Transcoder.Copy<AnyAscii, Block32>),
    ];

    private static readonly (string Name, Copying Copy)[] LineWays =
    [
        ("this machine", Utf8Transcoder.TranscodeLine),
        ("16", Utf8Transcoder.Copy<AsciiFromSpace, Block16>),
        ("32", Utf8Transcoder.Copy<AsciiFromSpace, Block32>),
    ];

    private delegate int Copying(ReadOnlySpan<char> text, Span<byte> room, out int written);

    [Fact]
    public void Transcode_EverySpecialCharacterAtEveryPlace_WritesWhatTheFrameworkWrites()
    {
        foreach (var special in Specials)
        {
            for (var length = 0; length <= 80; length++)
            {
                for (var at = 0; at <= length; at++)
                {
                    Verify(new string('x', at) + special + new string('y', length - at));
                }
            }
        }
    }

    [Fact]
    public void Transcode_EveryScriptAtEveryLength_WritesWhatTheFrameworkWrites()
    {
        string[] scripts =
        [
            "plain words of a post, one after another; ", "La canción del niño que soñó más allá. ", "Київ і Львів. ", "Αθήνα, ", "会議の報告はデータである。", "عربي ",
            "😅🙂👩‍💻", "talk 😅 and words ", "\uD83D", "é", "\uD83Dx\uDE05", "today's コーヒー break, 15:30; ", "line\r\n\r\nand line\n",
        ];
        foreach (var script in scripts)
        {
            for (var length = 0; length <= 300; length++)
            {
                Verify(Cut(script, length % 7, length));
            }
        }

        static string Cut(string script, int from, int length)
        {
            var text = new StringBuilder();
            while (text.Length < from + length)
            {
                text.Append(script);
            }

            return text.ToString(from, length);
        }
    }

    [Fact]
    public void Transcode_AnyText_WritesWhatTheFrameworkWrites() =>
        Law.Holds(Reports.From(Text), Deep.Count(50_000), Verify, "Transcode == Encoding.UTF8.GetBytes", Halves);

    [Fact]
    public void Transcode_TooLittleRoom_IsRefusedAndWritesNothing()
    {
        var room = new byte[(3 * 40) - 1];

        Assert.Throws<ArgumentException>(() => Utf8Transcoder.Transcode(new string('x', 40), room));
        Assert.All(room, written => Assert.Equal(0, written));
    }

    [Fact]
    public void Transcode_LongProse_AllocatesNothing()
    {
        var text = string.Concat(Enumerable.Repeat("Words, una canción, 会議の報告はデータである。データ 😅\n", 100));
        var room = new byte[text.Length * 3];

        Assert.Equal(0, Allocated.By(() =>
        {
            Utf8Transcoder.Transcode(text, room);
            Utf8Transcoder.TranscodeLine(text, room, out _);
        }));
    }

    /// <summary>Plain stretches of every length between nasty things, cut anywhere: pairs are torn at both ends.</summary>
    private static string Text(Dice dice)
    {
        var text = new StringBuilder();
        var nasty = new NastyText(dice);
        for (var n = dice.Below(3 + (dice.Size / 4)); n > 0; n--)
        {
            switch (dice.Below(4))
            {
                case 0:
                    text.Append((char)('a' + dice.Below(26)), dice.Below(100));
                    break;
                case 1:
                    text.Append(nasty.Text());
                    break;
                case 2:
                    text.Append(Specials[dice.Below(Specials.Length)]);
                    break;
                default:
                    text.Append((char)dice.Below(0x10000), 1 + dice.Below(3));
                    break;
            }
        }

        var from = dice.Below(Math.Min(text.Length, 4) + 1);
        return text.ToString(from, text.Length - from - dice.Below(Math.Min(text.Length - from, 4) + 1));
    }

    private static IEnumerable<string> Halves(string text) =>
        text.Length < 2 ? [] : [text[..(text.Length / 2)], text[(text.Length / 2)..], text[1..], text[..^1]];

    private static void Verify(string text)
    {
        var expected = Encoding.UTF8.GetBytes(text);
        foreach (var (name, copy) in Ways)
        {
            var (taken, bytes) = Run(copy, text);
            Assert.True(taken == text.Length && bytes.AsSpan().SequenceEqual(expected), $"{name}: {Convert.ToHexString(bytes)} of {text}");
        }

        var end = text.AsSpan().IndexOfAny('\r', '\n');
        var line = end < 0 ? text : text[..end];
        var expectedLine = Encoding.UTF8.GetBytes(line);
        foreach (var (name, copy) in LineWays)
        {
            var (taken, bytes) = Run(copy, text);
            Assert.True(taken == line.Length && bytes.AsSpan().SequenceEqual(expectedLine), $"line, {name}: {Convert.ToHexString(bytes)} of {text}");
        }
    }

    /// <summary>Copies into exactly the room that is asked for, and looks at what is around it.</summary>
    private static (int Taken, byte[] Bytes) Run(Copying copy, string text)
    {
        var length = text.Length * Utf8Transcoder.BytesPerCharacter;
        var memory = new byte[length + (2 * Around)];
        Array.Fill(memory, Guard);
        var taken = copy(text, memory.AsSpan(Around, length), out var written);

        Assert.InRange(written, 0, length);
        Assert.False(memory.AsSpan(0, Around).ContainsAnyExcept(Guard), "written before the room");
        Assert.False(memory.AsSpan(Around + length).ContainsAnyExcept(Guard), "written behind the room");
        return (taken, memory.AsSpan(Around, written).ToArray());
    }
}

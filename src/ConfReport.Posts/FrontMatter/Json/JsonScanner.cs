using System.Buffers;
using System.Globalization;
using System.Text;

namespace ConfReport.Posts.FrontMatter.Json;

/// <summary>Where the reading of JSON stands, and the words and strings there.</summary>
internal sealed class JsonScanner(SourceText source, TextSpan span, Findings findings) : MatterScanner(source, span, findings)
{
    private static readonly SearchValues<char> WordCharacters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_+-.");

    /// <summary>What ends a piece of a string that stands for itself (RFC 8259, section 7).</summary>
    private static readonly SearchValues<char> StringEnds =
        SearchValues.Create("\"\\" + string.Concat(Enumerable.Range(0, 0x20).Select(code => (char)code)));

    public void SkipSpace()
    {
        while (!IsAtEnd && Next is ' ' or '\t' or '\n' or '\r')
        {
            At++;
        }
    }

    /// <summary>What may be a number or one of JSON's words.</summary>
    public string ReadWord()
    {
        var start = At;
        var length = Rest.IndexOfAnyExcept(WordCharacters);
        At = length < 0 ? Span.End : At + length;
        LimitText(start);
        return Source.Text[start..At];
    }

    /// <summary>A string, from its quotation mark to behind the other.</summary>
    public string ReadString()
    {
        var start = At++;
        var text = default(StringBuilder);
        while (true)
        {
            var length = Rest.IndexOfAny(StringEnds);
            if (length < 0)
            {
                throw new MatterRefusedException(Codes.JsonSyntax, "The text is not closed.", start);
            }

            var piece = Rest[..length];
            At += length;
            if (Next == '"')
            {
                At++;
                LimitText(start);
                return text is null ? piece.ToString() : Whole(text.Append(piece).ToString(), start);
            }

            if (Next != '\\')
            {
                throw Refused("A control character in text is written as an escape.");
            }

            (text ??= new StringBuilder()).Append(piece).Append(ReadEscape());
        }
    }

    /// <summary>What to throw where the text is not JSON.</summary>
    public MatterRefusedException Refused(string message) => new(Codes.JsonSyntax, message, At);

    private char ReadEscape()
    {
        At++;
        var letter = Next;
        if (letter == 'u')
        {
            // Signs and spaces are no digits here, as they would be for a parser that may skip them.
            if (Rest.Length < 5 || !ushort.TryParse(Rest.Slice(1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
            {
                throw Refused("Four hexadecimal digits should follow.");
            }

            At += 5;
            return (char)code;
        }

        var character = letter switch
        {
            '"' or '\\' or '/' => letter,
            'b' => '\b',
            'f' => '\f',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            _ => throw Refused("There is no such escape."),
        };
        At++;
        return character;
    }

    /// <summary>The text with U+FFFD for halves of surrogate pairs, which escapes can make.</summary>
    private string Whole(string text, int start)
    {
        var whole = WellFormed.Of(text);
        if (!ReferenceEquals(whole, text))
        {
            Report(Codes.LoneSurrogate, "An escape stands for a surrogate without its other half; it is read as U+FFFD.", start, Severity.Warning);
        }

        return whole;
    }
}

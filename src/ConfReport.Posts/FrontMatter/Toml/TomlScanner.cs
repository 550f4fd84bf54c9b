using System.Buffers;

namespace ConfReport.Posts.FrontMatter.Toml;

/// <summary>Where the reading of TOML stands, what may stand between its words, and what ends the reading.</summary>
internal sealed class TomlScanner(SourceText source, TextSpan span, Findings findings) : MatterScanner(source, span, findings)
{
    /// <summary>Control characters but the tab, which stand nowhere (TOML 1.0, "Comment" and "String").</summary>
    public const string Controls =
        "\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\n\v\f\r\u000E\u000F\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F\u007F";

    private const int LongestShown = 60;

    private static readonly SearchValues<char> CommentEnds = SearchValues.Create(Controls);

    private int values;

    public void SkipBlanks()
    {
        while (!IsAtEnd && Next is ' ' or '\t')
        {
            At++;
        }
    }

    /// <summary>Passes over blanks, comments and line ends: what may stand between the items of an array and between lines.</summary>
    public void SkipLines()
    {
        do
        {
            SkipBlanks();
            SkipComment();
        }
        while (TryTakeLineEnd());
    }

    /// <summary>LF or CRLF; a CR alone ends no line.</summary>
    public bool TryTakeLineEnd()
    {
        var length = LineEndLength();
        At += length;
        return length > 0;
    }

    /// <summary>Sees to it that nothing but a comment follows on the line.</summary>
    public void EndLine()
    {
        SkipBlanks();
        SkipComment();
        if (!IsAtEnd && LineEndLength() == 0)
        {
            throw Refused(At, "The line should end here.");
        }
    }

    /// <summary>Counts one more value.</summary>
    /// <exception cref="MatterRefusedException">There are too many.</exception>
    public void Count(int at)
    {
        if (++values > TomlReader.MaximumValues)
        {
            throw new MatterRefusedException(Codes.FrontMatterTooMuch, $"The front matter holds more than {TomlReader.MaximumValues} values.", at);
        }
    }

    public static void LimitDepth(int depth, int at)
    {
        if (depth > TomlReader.MaximumDepth)
        {
            throw new MatterRefusedException(Codes.FrontMatterTooDeep, $"Lists and maps nest deeper than {TomlReader.MaximumDepth}.", at);
        }
    }

    /// <summary>What to throw where the text is not TOML.</summary>
    public static MatterRefusedException Refused(int at, string message) => new(Codes.TomlSyntax, message, at);

    public void ReportTwice(TomlKeyPart part)
    {
        if (Findings.IsFull)
        {
            return;
        }

        var name = part.Name.Length > LongestShown ? part.Name[..LongestShown] + "…" : part.Name;
        Report(Codes.DuplicateKey, $"'{WellFormed.Of(name)}' is defined already; what was defined first is taken.", part.Span.Start);
    }

    private int LineEndLength() => Next switch
    {
        '\n' => 1,
        '\r' when At + 1 < Span.End && Source.Text[At + 1] == '\n' => 2,
        _ => 0,
    };

    private void SkipComment()
    {
        if (!TryTake('#'))
        {
            return;
        }

        var length = Rest.IndexOfAny(CommentEnds);
        At = length < 0 ? Span.End : At + length;
        if (!IsAtEnd && LineEndLength() == 0)
        {
            throw Refused(At, "A comment holds a control character.");
        }
    }
}

using System.Text;

namespace ConfReport.Posts.FrontMatter;

/// <summary>Where the reading of front matter stands that is read character by character.</summary>
internal abstract class MatterScanner(SourceText source, TextSpan span, Findings findings)
{
    /// <summary>The offset of the next character in the whole text.</summary>
    public int At { get; set; } = span.Start;

    public bool IsAtEnd => At >= span.End;

    /// <summary>The next character; NUL at the end, which no rule takes for anything.</summary>
    public char Next => At < span.End ? source.Text[At] : '\0';

    public ReadOnlySpan<char> Rest => source.Text.AsSpan(At, span.End - At);

    protected SourceText Source => source;

    protected TextSpan Span => span;

    protected Findings Findings => findings;

    public TextSpan SpanFrom(int from) => TextSpan.Between(from, At);

    public bool TryTake(char expected)
    {
        if (IsAtEnd || Next != expected)
        {
            return false;
        }

        At++;
        return true;
    }

    /// <summary>Sees to it that a string or key from there to here is not too long.</summary>
    public void LimitText(int from)
    {
        var most = ReadLimits.Default.MaximumTextBytes;
        var text = source.Text.AsSpan(from, At - from);
        if (text.Length > most / 3 && Encoding.UTF8.GetByteCount(text) > most)
        {
            throw new MatterRefusedException(Codes.FrontMatterTooMuch, $"A text has more than {most} bytes.", from);
        }
    }

    public void Report(string code, string message, int at, Severity severity = Severity.Error)
    {
        if (!findings.IsFull)
        {
            var (line, column) = source.PositionOf(at);
            findings.Add(code, severity, message, line, column);
        }
    }
}

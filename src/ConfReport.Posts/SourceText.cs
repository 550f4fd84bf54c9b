namespace ConfReport.Posts;

/// <summary>The text of a post, and the way from an offset in it to line and column.</summary>
internal sealed class SourceText
{
    public const char ByteOrderMark = '\uFEFF';

    private readonly List<int> lineStarts = [0];

    public SourceText(string text)
    {
        Text = text;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
            {
                lineStarts.Add(i + 1);
            }
        }
    }

    public string Text { get; }

    public int LineCount => lineStarts.Count;

    /// <summary>Where a line begins, counted from 0.</summary>
    public int StartOf(int line) => lineStarts[line];

    /// <summary>A line, counted from 0, without its end.</summary>
    public ReadOnlySpan<char> Line(int line)
    {
        var end = line + 1 < lineStarts.Count ? lineStarts[line + 1] : Text.Length;
        return Text.AsSpan(lineStarts[line], end - lineStarts[line]).TrimEnd("\r\n");
    }

    /// <summary>How its lines end.</summary>
    public NewlineStyle Newlines
    {
        get
        {
            NewlineStyle? all = null;
            foreach (var start in lineStarts.Skip(1))
            {
                var style = Text[start - 1] == '\r' ? NewlineStyle.CarriageReturn
                    : start > 1 && Text[start - 2] == '\r' ? NewlineStyle.CarriageReturnLineFeed
                    : NewlineStyle.LineFeed;
                if (all is not null && all != style)
                {
                    return NewlineStyle.Mixed;
                }

                all = style;
            }

            return all ?? NewlineStyle.LineFeed;
        }
    }

    /// <summary>Line and column of an offset, both counted from 1.</summary>
    public (int Line, int Column) PositionOf(int offset)
    {
        var line = lineStarts.BinarySearch(offset);
        line = line < 0 ? ~line - 1 : line;
        return (line + 1, offset - lineStarts[line] + 1);
    }
}

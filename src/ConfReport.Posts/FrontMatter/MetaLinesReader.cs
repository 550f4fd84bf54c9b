using System.Text;
using ConfReport.Posts.Embedded;

namespace ConfReport.Posts.FrontMatter;

/// <summary>Lines of <c>Key: value</c> as a tree (Python-Markdown, extension "Meta-Data"; Pelican, "File metadata").</summary>
/// <remarks>
/// A value is text to the end of its line; indented lines below go on with it. What Pelican takes for several words is a list:
/// separated by semicolons if there are any, else by commas, or one word on each line. Keys are compared without regard to case, and
/// of one that stands twice the first counts.
/// </remarks>
internal sealed class MetaLinesReader
{
    private readonly SourceText source;
    private readonly Findings findings;
    private readonly TextSpan span;
    private readonly List<MatterEntry> entries = [];
    private readonly HashSet<string> keys = new(StringComparer.OrdinalIgnoreCase);

    private MetaLinesReader(SourceText source, TextSpan span, Findings findings) => (this.source, this.span, this.findings) = (source, span, findings);

    /// <summary>The map of the lines; with the lines before the first one that goes over a limit, where there is one.</summary>
    public static MatterValue Read(SourceText source, TextSpan span, Findings findings)
    {
        var reader = new MetaLinesReader(source, span, findings);
        reader.ReadLines();
        return MatterValue.Map(reader.entries, span, MatterForm.Block);
    }

    private void ReadLines()
    {
        var at = span.Start;
        while (at < span.End)
        {
            var first = LineAt(at);
            var key = MatterLine.MetaKey(first.In(source.Text));
            List<TextSpan> pieces = [Trimmed(TextSpan.Between(at + Math.Min(key.End + 1, first.Length), first.End))];
            var next = NextLine(first.End);
            while (next < span.End && LineAt(next) is var more && MatterLine.IsContinuation(more.In(source.Text)))
            {
                pieces.Add(Trimmed(more));
                next = NextLine(more.End);
            }

            if (key.Length > 0 && !TryAdd(new TextSpan(at + key.Start, key.Length), pieces))
            {
                return;
            }

            at = next;
        }
    }

    /// <summary>Whether reading goes on.</summary>
    private bool TryAdd(TextSpan keySpan, List<TextSpan> pieces)
    {
        var key = keySpan.In(source.Text).ToString();
        var value = TextSpan.Between(pieces[0].Start, pieces[^1].End);
        var limits = ReadLimits.Default;
        var isTooLong = value.Length > limits.MaximumTextBytes / 3
            && !key.Equals(EmbeddedReport.Key, StringComparison.OrdinalIgnoreCase)
            && Encoding.UTF8.GetByteCount(value.In(source.Text)) > limits.MaximumTextBytes;
        if (isTooLong || entries.Count == limits.MaximumKeys)
        {
            Report(Codes.FrontMatterTooMuch, isTooLong ? $"A text has more than {limits.MaximumTextBytes} bytes." : $"There are more than {limits.MaximumKeys} keys.", keySpan.Start);
            return false;
        }

        if (keys.Add(key))
        {
            entries.Add(new MatterEntry(key, keySpan, TextSpan.Between(keySpan.Start, Math.Max(keySpan.End, value.End)), ValueOf(key, value, pieces)));
        }
        else
        {
            Report(Codes.DuplicateKey, "The key stands twice; the first one is taken.", keySpan.Start);
        }

        return true;
    }

    private MatterValue ValueOf(string key, TextSpan value, List<TextSpan> pieces)
    {
        if (MayBeSeveral(key) is not { } isSeparated)
        {
            var text = string.Join(' ', pieces.Select(piece => piece.In(source.Text).ToString()).Where(piece => piece.Length > 0));
            return MatterValue.Scalar(HeaderNames.FactOf(key) == "weight" ? YamlScalar.Typed(text) : DataValue.From(text), text, value);
        }

        var items = new List<MatterValue>();
        var separator = !isSeparated ? '\n' : value.In(source.Text).Contains(';') ? ';' : ',';
        foreach (var piece in pieces)
        {
            for (var start = piece.Start; start <= piece.End;)
            {
                var length = source.Text.AsSpan(start, piece.End - start).IndexOf(separator);
                var end = length < 0 ? piece.End : start + length;
                var item = Trimmed(TextSpan.Between(start, end));
                if (item.Length > 0)
                {
                    var text = item.In(source.Text).ToString();
                    items.Add(MatterValue.Scalar(text, text, item));
                }

                start = end + 1;
            }
        }

        return MatterValue.List(items, value, MatterForm.Words);
    }

    /// <summary>Whether the value of the key is words, and if so whether separators stand between them: one author or one category may hold a comma.</summary>
    private static bool? MayBeSeveral(string key) => HeaderNames.FactOf(key) switch
    {
        "tags" or "series" or "keywords" => true,
        "author" or "categories" => !key.Equals("author", StringComparison.OrdinalIgnoreCase) && !key.Equals("category", StringComparison.OrdinalIgnoreCase),
        _ => null,
    };

    private TextSpan LineAt(int at)
    {
        var length = source.Text.AsSpan(at, span.End - at).IndexOfAny('\r', '\n');
        return length < 0 ? TextSpan.Between(at, span.End) : new TextSpan(at, length);
    }

    private int NextLine(int lineEnd) =>
        lineEnd + 1 < span.End && source.Text[lineEnd] == '\r' && source.Text[lineEnd + 1] == '\n' ? lineEnd + 2 : lineEnd + 1;

    private TextSpan Trimmed(TextSpan piece)
    {
        var text = piece.In(source.Text);
        var start = text.Length - text.TrimStart().Length;
        return new TextSpan(piece.Start + start, text.Trim().Length);
    }

    private void Report(string code, string message, int at)
    {
        var (line, column) = source.PositionOf(at);
        findings.Add(code, Severity.Error, message, line, column);
    }
}

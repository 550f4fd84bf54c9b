using ConfReport.Posts.Embedded;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ConfReport.Posts.FrontMatter;

/// <summary>YAML as nodes, through YamlDotNet's event parser: the one place that knows that library.</summary>
/// <remarks>
/// The events and not the deserializer, whose recursion ends the process on 14 KB of brackets. The events know no depth,
/// accept a key twice and, on some input, throw what is not a YAML error; so all three are looked after here. Nothing but
/// plain data is taken: an alias can make megabytes of a line, and a tag asks for a type.
/// </remarks>
internal sealed class YamlReader
{
    /// <summary>The largest front matter that is read. The parser takes more than linear time on hostile input; real ones have 1 KB.</summary>
    public const int MaximumLength = 64 * 1024;

    /// <summary>The same where a report is embedded: one of 2,000 talks. To here no hostile text was found that takes more than linear time.</summary>
    public const int MaximumLengthWithReport = 1024 * 1024;

    /// <summary>How deep lists and maps nest, the root among them: as deep as a report does, in the table around embedded data.</summary>
    public const int MaximumDepth = 66;

    private const string ReportKey = EmbeddedReport.Key + ":";

    private readonly IParser parser;
    private readonly SourceText source;
    private readonly TextSpan span;
    private readonly Findings findings;
    private readonly List<MatterEntry> entries = [];

    private YamlReader(SourceText source, TextSpan span, Findings findings)
    {
        parser = new Parser(new StringReader(span.In(source.Text).ToString()));
        (this.source, this.span, this.findings) = (source, span, findings);
    }

    /// <summary>The map of the root; up to the first error, where there is one.</summary>
    /// <param name="source">The whole post, whose text is well-formed.</param>
    /// <param name="span">What of it is read: what stands between the fences.</param>
    /// <param name="findings">Takes the diagnostics.</param>
    public static MatterValue Read(SourceText source, TextSpan span, Findings findings)
    {
        var most = span.Length > MaximumLength && span.In(source.Text).Contains(ReportKey, StringComparison.Ordinal) ? MaximumLengthWithReport : MaximumLength;
        if (span.Length > most)
        {
            var (line, column) = source.PositionOf(span.Start);
            findings.Add(Codes.FrontMatterTooLarge, Severity.Error, $"The front matter is larger than {most} characters and is not read.", line, column);
            return MatterValue.Map([], span, MatterForm.Block);
        }

        var reader = new YamlReader(source, span, findings);
        try
        {
            reader.ReadDocument();
        }
        catch (RefusedException)
        {
            // Reported where it was found.
        }
        catch (YamlException exception)
        {
            reader.Report(Codes.YamlSyntax, $"The front matter is not valid YAML: {exception.Message}", exception.Start);
        }
        catch (Exception exception) when (exception is InvalidOperationException or ArgumentException or IndexOutOfRangeException or NullReferenceException)
        {
            // The parser's own defects on broken input; an unclosed list is one (YamlDotNet 16.3.0).
            reader.Report(Codes.YamlSyntax, "The front matter is not valid YAML.", Mark.Empty);
        }

        return MatterValue.Map(reader.entries, span, MatterForm.Block);
    }

    private void ReadDocument()
    {
        parser.Consume<StreamStart>();
        if (!parser.TryConsume<DocumentStart>(out var document))
        {
            return;
        }

        if (document.Version is not null)
        {
            // The parser takes for a version what is none (YamlDotNet 16.3.0), and front matter needs none.
            Refuse(Codes.YamlFeatureRefused, "Directives are not read: front matter is plain data.", document);
        }

        if (parser.Current is MappingStart start)
        {
            ReadEntries(start, entries, depth: 0);
        }
        else if (parser.Current is not Scalar { IsQuotedImplicit: false, Value.Length: 0 })
        {
            Refuse(Codes.FrontMatterIsNoMap, "The front matter is not a map of keys and values.", parser.Current);
        }
        else
        {
            parser.MoveNext();
        }

        parser.Consume<DocumentEnd>();
        if (parser.Current is DocumentStart second)
        {
            Refuse(Codes.YamlSyntax, "The front matter goes on after its end.", second);
        }
    }

    /// <summary>Reads a map, and says where its closing brace ends, should it have one.</summary>
    private int ReadEntries(MappingStart start, List<MatterEntry> into, int depth)
    {
        RefuseAnchorAndTag(start);
        RefuseDepth(start, depth);
        parser.MoveNext();
        var keys = new HashSet<string>(StringComparer.Ordinal);
        while (parser.Current is not MappingEnd)
        {
            if (parser.Current is not Scalar key)
            {
                Refuse(parser.Current is AnchorAlias ? Codes.YamlFeatureRefused : Codes.FrontMatterIsNoMap, "A key must be plain text.", parser.Current);
                throw new RefusedException();
            }

            RefuseAnchorAndTag(key);
            parser.MoveNext();
            var name = WellFormed.Of(key.Value);
            var keySpan = SpanOf(key);
            var value = ReadNode(depth);
            if (keys.Add(name))
            {
                into.Add(new MatterEntry(name, keySpan, TextSpan.Between(keySpan.Start, Math.Max(keySpan.End, value.Span.End)), value));
            }
            else
            {
                Report(Codes.DuplicateKey, $"The key '{name}' stands twice; the first one is taken.", key.Start);
            }
        }

        return CloseOf(parser.Consume<MappingEnd>());
    }

    private MatterValue ReadNode(int depth)
    {
        switch (parser.Current)
        {
            case Scalar scalar:
                RefuseAnchorAndTag(scalar);
                parser.MoveNext();
                var text = WellFormed.Of(scalar.Value);
                return MatterValue.Scalar(scalar.Style == ScalarStyle.Plain ? YamlScalar.Typed(text) : DataValue.From(text), text, SpanOf(scalar));
            case SequenceStart sequence:
                RefuseAnchorAndTag(sequence);
                RefuseDepth(sequence, depth + 1);
                parser.MoveNext();
                var items = new List<MatterValue>();
                while (parser.Current is not SequenceEnd)
                {
                    items.Add(ReadNode(depth + 1));
                }

                var end = parser.Consume<SequenceEnd>();
                return sequence.Style == SequenceStyle.Flow
                    ? MatterValue.List(items, TextSpan.Between(OffsetOf(sequence.Start), CloseOf(end)), MatterForm.Inline)
                    : MatterValue.List(items, BlockSpan(sequence, items.Count == 0 ? 0 : items[^1].Span.End), MatterForm.Block);
            case MappingStart mapping:
                var inner = new List<MatterEntry>();
                var close = ReadEntries(mapping, inner, depth + 1);
                return mapping.Style == MappingStyle.Flow
                    ? MatterValue.Map(inner, TextSpan.Between(OffsetOf(mapping.Start), close), MatterForm.Inline)
                    : MatterValue.Map(inner, BlockSpan(mapping, inner.Count == 0 ? 0 : inner[^1].Span.End), MatterForm.Block);
            case var other:
                Refuse(Codes.YamlFeatureRefused, "An alias is not read: front matter is plain data.", other);
                throw new RefusedException();
        }
    }

    private TextSpan SpanOf(Scalar scalar) => TextSpan.Between(OffsetOf(scalar.Start), OffsetOf(scalar.End));

    /// <summary>Behind a closing bracket. The parser says of a list that it ends before it (YamlDotNet 16.3.0), of a map behind it.</summary>
    private int CloseOf(ParsingEvent end)
    {
        var at = OffsetOf(end.Start);
        return at < span.End && source.Text[at] is ']' or '}' ? at + 1 : OffsetOf(end.End);
    }

    /// <summary>The parser ends a block where the next thing begins; here it ends with the last value in it.</summary>
    private TextSpan BlockSpan(NodeEvent start, int end) => TextSpan.Between(OffsetOf(start.Start), Math.Max(OffsetOf(start.Start), end));

    private int OffsetOf(Mark mark) => Math.Min(span.Start + (int)mark.Index, span.End);

    private void RefuseAnchorAndTag(NodeEvent node)
    {
        if (!node.Anchor.IsEmpty || (!node.Tag.IsEmpty && !node.Tag.IsNonSpecific))
        {
            Refuse(Codes.YamlFeatureRefused, "Anchors and tags are not read: front matter is plain data.", node);
        }
    }

    private void RefuseDepth(NodeEvent node, int depth)
    {
        if (depth >= MaximumDepth)
        {
            Refuse(Codes.FrontMatterTooDeep, $"Lists and maps nest deeper than {MaximumDepth}.", node);
        }
    }

    private void Refuse(string code, string message, ParsingEvent? at)
    {
        Report(code, message, at?.Start ?? Mark.Empty);
        throw new RefusedException();
    }

    private void Report(string code, string message, Mark at)
    {
        var (line, column) = source.PositionOf(OffsetOf(at));
        findings.Add(code, Severity.Error, message, line, column);
    }

    /// <summary>Ends the reading from wherever it is; what has been read stays.</summary>
    private sealed class RefusedException : Exception;
}

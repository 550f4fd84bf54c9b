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

    private readonly IParser parser;
    private readonly int lineOffset;
    private readonly Findings findings;
    private readonly List<(string Key, YamlNode Value)> entries = [];

    private YamlReader(string yaml, int lineOffset, Findings findings)
    {
        parser = new Parser(new StringReader(yaml));
        (this.lineOffset, this.findings) = (lineOffset, findings);
    }

    /// <summary>The entries of the top-level map; up to the first error, where there is one.</summary>
    public static IReadOnlyList<(string Key, YamlNode Value)> Read(string yaml, int firstLine, Findings findings)
    {
        if (yaml.Length > MaximumLength)
        {
            findings.Add(Codes.FrontMatterTooLarge, Severity.Error, $"The front matter is larger than {MaximumLength} characters and is not read.", firstLine, 1);
            return [];
        }

        var reader = new YamlReader(yaml, firstLine - 1, findings);
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
            findings.Add(Codes.YamlSyntax, Severity.Error, "The front matter is not valid YAML.", firstLine, 1);
        }

        return reader.entries;
    }

    private void ReadDocument()
    {
        parser.Consume<StreamStart>();
        if (!parser.TryConsume<DocumentStart>(out _))
        {
            return;
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

    private void ReadEntries(MappingStart start, List<(string Key, YamlNode Value)> into, int depth)
    {
        RefuseAnchorAndTag(start);
        RefuseDepth(start, depth);
        parser.MoveNext();
        var keys = new HashSet<string>(StringComparer.Ordinal);
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            if (parser.Current is not Scalar key)
            {
                Refuse(parser.Current is AnchorAlias ? Codes.YamlFeatureRefused : Codes.FrontMatterIsNoMap, "A key must be plain text.", parser.Current);
                return;
            }

            RefuseAnchorAndTag(key);
            parser.MoveNext();
            var name = WellFormed.Of(key.Value);
            var value = ReadNode(depth);
            if (keys.Add(name))
            {
                into.Add((name, value));
            }
            else
            {
                Report(Codes.DuplicateKey, $"The key '{name}' stands twice; the first one is taken.", key.Start);
            }
        }
    }

    private YamlNode ReadNode(int depth)
    {
        var at = parser.Current?.Start ?? Mark.Empty;
        var (line, column) = PositionOf(at);
        switch (parser.Current)
        {
            case Scalar scalar:
                RefuseAnchorAndTag(scalar);
                parser.MoveNext();
                var text = WellFormed.Of(scalar.Value);
                return new YamlNode(scalar.Style == ScalarStyle.Plain ? YamlScalar.Typed(text) : DataValue.From(text), text, line, column);
            case SequenceStart sequence:
                RefuseAnchorAndTag(sequence);
                RefuseDepth(sequence, depth + 1);
                parser.MoveNext();
                var items = new List<YamlNode>();
                while (!parser.TryConsume<SequenceEnd>(out _))
                {
                    items.Add(ReadNode(depth + 1));
                }

                return new YamlNode(DataValue.From(items.ConvertAll(item => item.Value)), null, line, column) { Items = items };
            case MappingStart mapping:
                var inner = new List<(string Key, YamlNode Value)>();
                ReadEntries(mapping, inner, depth + 1);
                var map = DataMap.From(inner.Select(entry => KeyValuePair.Create(entry.Key, entry.Value.Value)));
                return new YamlNode(DataValue.From(map), null, line, column) { Entries = inner };
            case var other:
                Refuse(Codes.YamlFeatureRefused, "An alias is not read: front matter is plain data.", other);
                throw new RefusedException();
        }
    }

    private void RefuseAnchorAndTag(NodeEvent node)
    {
        if (!node.Anchor.IsEmpty || (!node.Tag.IsEmpty && !node.Tag.IsNonSpecific))
        {
            Refuse(Codes.YamlFeatureRefused, "Anchors and tags are not read: front matter is plain data.", node);
        }
    }

    private void RefuseDepth(NodeEvent node, int depth)
    {
        if (depth > DataValue.MaximumDepth)
        {
            Refuse(Codes.FrontMatterTooDeep, $"Lists and maps nest deeper than {DataValue.MaximumDepth}.", node);
        }
    }

    private void Refuse(string code, string message, ParsingEvent? at)
    {
        Report(code, message, at?.Start ?? Mark.Empty);
        throw new RefusedException();
    }

    private void Report(string code, string message, Mark at)
    {
        var (line, column) = PositionOf(at);
        findings.Add(code, Severity.Error, message, line, column);
    }

    private (int Line, int Column) PositionOf(Mark mark) =>
        ((int)Math.Max(1, mark.Line) + lineOffset, (int)Math.Max(1, mark.Column));

    /// <summary>Ends the reading from wherever it is; what has been read stays.</summary>
    private sealed class RefusedException : Exception;
}

using System.Buffers;
using ConfReport.Json;
using ConfReport.Shapes;

namespace ConfReport.FrontMatter;

/// <summary>
/// Lines of <c>Key: value</c> (Python-Markdown, extension "Meta-Data"). A value is text up to the end of its line; what would
/// break the line becomes a space.
/// </summary>
internal struct MetaLines(Utf8Output output, ConferenceReport report, SiteProfile site, EmbedData embed)
{
    private static readonly SearchValues<char> KeyCharacters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-");

    /// <summary>Control characters, and all that some reader takes for the end of a line.</summary>
    private static readonly SearchValues<char> Breaking = SearchValues.Create(
        "\u007F\u0085\u2028\u2029\uFEFF" + string.Concat(Enumerable.Range(0, 0x20).Select(code => (char)code)));

    private readonly PostHeader header = report.Header;
    private readonly ExtraKeys extraKeys = new(report.Header, site, embed);
    private Utf8Output output = output;
    private bool isAny;

    public static bool IsKey(ReadOnlySpan<char> key) => key.Length > 0 && !key.ContainsAnyExcept(KeyCharacters);

    public Utf8Output Write()
    {
        for (var fact = HeaderFact.Title; fact <= HeaderFacts.Last; fact++)
        {
            if (HeaderFacts.IsStated(header, fact, site) && site.Keys[fact] is { } key)
            {
                Name(key.Name);
                Fact(fact);
                output.Byte((byte)'\n');
            }
        }

        foreach (var (key, value) in site.FixedKeys.Span)
        {
            Line(key, value);
        }

        for (var i = 0; i < header.Extra.Count; i++)
        {
            if (extraKeys.FateOf(i, out _) == ExtraFate.Written)
            {
                Line(header.Extra.Span[i].Key, header.Extra.Span[i].Value);
            }
        }

        if (embed == EmbedData.Report)
        {
            Name("Confreport");
            var json = new FieldWriter<JsonSink<CompactJson>>(new JsonSink<CompactJson>(output));
            json.Object<ConferenceReport, ConferenceReportShape>(report);
            output = json.Sink.Output;
            output.Byte((byte)'\n');
        }

        if (!isAny)
        {
            // A blank line, so that a body which begins with a word and a colon is not taken for meta lines.
            output.Byte((byte)'\n');
        }

        return output;
    }

    private void Name(string name)
    {
        isAny = true;
        output.Text(name);
        output.Bytes(": "u8);
    }

    private void Fact(HeaderFact fact)
    {
        switch (fact)
        {
            case HeaderFact.Published or HeaderFact.Updated:
                Date((fact == HeaderFact.Published ? header.Published : header.Updated) ?? default);
                break;
            case HeaderFact.Draft:
                Scalar(site.DraftValue);
                break;
            case HeaderFact.Weight:
                output.Integer(header.Weight ?? 0);
                break;
            case HeaderFact.Authors:
                Words(ValueList.From(header.Authors).Span, static author => author.Name);
                break;
            case HeaderFact.Categories when site.CategoryForm == ListForm.First:
                Text(header.Categories[0]);
                break;
            case HeaderFact.Tags or HeaderFact.Categories or HeaderFact.Series or HeaderFact.Keywords:
                Words(HeaderFacts.Words(header, fact), static word => word);
                break;
            default:
                Text(HeaderFacts.Text(header, fact) ?? "");
                break;
        }
    }

    private void Words<T>(ReadOnlySpan<T> items, Func<T, string?> wordOf)
    {
        var separator = JoinedText.Separator(items, wordOf);
        for (var i = 0; i < items.Length; i++)
        {
            if (i > 0)
            {
                output.Bytes(separator == ';' ? "; "u8 : ", "u8);
            }

            if (items[i] is DataValue { Kind: not DataKind.Text } value)
            {
                Scalar(value);
            }
            else
            {
                Text(JoinedText.Part(wordOf(items[i]) ?? "", separator));
            }
        }

        if (JoinedText.NeedsEnd(items.Length, separator))
        {
            output.Byte((byte)';');
        }
    }

    private void Line(string key, DataValue value)
    {
        if (!IsKey(key) || value.Kind is DataKind.Map or DataKind.Null)
        {
            return;
        }

        if (value.Kind != DataKind.List)
        {
            Name(key);
            Scalar(value);
            output.Byte((byte)'\n');
        }
        else if (IsWords(value))
        {
            Name(key);
            Words(value.Items, static item => item.AsText());
            output.Byte((byte)'\n');
        }
    }

    /// <summary>Whether it is a list of scalars, which one line can hold.</summary>
    public static bool IsWords(DataValue value)
    {
        foreach (var item in value.Items)
        {
            if (item.Kind is DataKind.Map or DataKind.List or DataKind.Null)
            {
                return false;
            }
        }

        return value.Kind == DataKind.List;
    }

    private void Scalar(DataValue value)
    {
        switch (value.Kind)
        {
            case DataKind.Text:
                Text(value.AsText() ?? "");
                break;
            case DataKind.Boolean:
                output.Bytes(value.AsBoolean() == true ? "true"u8 : "false"u8);
                break;
            case DataKind.Integer:
                output.Integer(value.AsInteger() ?? 0);
                break;
            case DataKind.Number:
                output.Advance(JsonNumber.Format(value.AsNumber() ?? 0, output.Room(JsonNumber.MaximumLength)));
                break;
            default:
                Date(value.AsDate() ?? default);
                break;
        }
    }

    private void Date(PostDate date) =>
        output.Advance(DateText.Format(date, site.DateLayout, output.Room(DateText.MaximumLength)).Length);

    private void Text(ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOfAny(Breaking); at >= 0; at = text.IndexOfAny(Breaking))
        {
            output.Text(text[..at]);
            output.Byte((byte)' ');
            text = text[(at + 1)..];
        }

        output.Text(text);
    }
}

using System.Buffers;
using System.Text;
using ConfReport.SiteTests.Conversion;

namespace ConfReport.SiteTests.Escaping;

/// <summary>Every place where a <see cref="MarkdownWriter"/> puts plain text.</summary>
internal static class WriterContexts
{
    private const string Address = "https://s.example/a";

    public static IReadOnlyList<TextContext> All { get; } =
    [
        Of("heading", (writer, text) => writer.WriteHeading(2, text), text => $"<h2>{text}</h2>"),
        Of("paragraph", (writer, text) => writer.WriteParagraph(text), text => $"<p>{text}</p>"),
        Of("text after text", (writer, text) => Paragraph(writer, () =>
        {
            writer.WriteText("Then ");
            writer.WriteText(text);
            writer.WriteText(" and on");
        }), text => $"<p>Then {text} and on</p>"),
        Of("text after a line break", (writer, text) => Paragraph(writer, () =>
        {
            writer.WriteText("Then");
            writer.WriteSoftBreak();
            writer.WriteText(text);
        }), text => $"<p>Then {text}</p>"),
        Of("emphasis", (writer, text) => Paragraph(writer, () =>
        {
            writer.StartEmphasis();
            writer.WriteText(text);
            writer.EndEmphasis();
        }), text => $"<p><em>{text}</em></p>"),
        Of("strong emphasis", (writer, text) => Paragraph(writer, () =>
        {
            writer.StartStrong();
            writer.WriteText(text);
            writer.EndStrong();
        }), text => $"<p><strong>{text}</strong></p>"),
        Of("code", (writer, text) => Paragraph(writer, () => writer.WriteCode(text)), text => $"<p><code>{text}</code></p>") with
        {
            // Within code nothing can be escaped: what a template language would act upon is written as text.
            OrHtml = text => $"<p>{text}</p>",
        },
        Of("list item", (writer, text) => List(writer, () => writer.WriteItem(text)), text => $"<ul><li>{text}</li></ul>"),
        Of("numbered item", (writer, text) =>
        {
            writer.StartNumberedList();
            writer.WriteItem(text);
            writer.EndList();
        }, text => $"<ol><li>{text}</li></ol>"),
        Of("nested item", (writer, text) => List(writer, () =>
        {
            writer.StartItem();
            writer.WriteText("I");
            List(writer, () => writer.WriteItem(text));
            writer.EndItem();
        }), text => $"<ul><li>I<ul><li>{text}</li></ul></li></ul>"),
        Of("quote", (writer, text) =>
        {
            writer.StartQuote();
            writer.WriteParagraph(text);
            writer.EndQuote();
        }, text => $"<blockquote><p>{text}</p></blockquote>"),
        Of("link text", (writer, text) => Paragraph(writer, () => writer.WriteLink(text, Address)), text => $"<p><a href=\"{Address}\">{text}</a></p>"),
        Of("link text in an item", (writer, text) => List(writer, () =>
        {
            writer.StartItem();
            writer.WriteLink(text, Address);
            writer.EndItem();
        }), text => $"<ul><li><a href=\"{Address}\">{text}</a></li></ul>"),
        Of("link title", (writer, text) => Paragraph(writer, () => writer.WriteLink("L", Address, text)), text => $"<p><a href=\"{Address}\" title=\"{text}\">L</a></p>"),
        Of("link destination", (writer, text) => Paragraph(writer, () => writer.WriteLink("L", $"{Address}?q={text}")), text => $"<p><a href=\"{Address}?q={text}\">L</a></p>") with { IsAddress = true },
        Of("text of an image", (writer, text) => Paragraph(writer, () => writer.WriteImage(text, Address)), text => $"<p><img src=\"{Address}\" alt=\"{text}\"></p>"),
        Of("title of an image", (writer, text) => Paragraph(writer, () => writer.WriteImage("A", Address, text)), text => $"<p><img src=\"{Address}\" alt=\"A\" title=\"{text}\"></p>"),
        Of("table", (writer, text) =>
        {
            writer.StartTable(text, "H");
            writer.StartRow();
            writer.WriteCell("C");
            writer.WriteCell(text);
            writer.EndRow();
            writer.EndTable();
        }, text => $"<table><tr><th>{text}</th><th>H</th></tr><tr><td>C</td><td>{text}</td></tr></table>") with { Needs = EngineTraits.Tables },
    ];

    private static TextContext Of(string name, Action<MarkdownWriter, string> write, Func<string, string> html) =>
        new(name, (text, dialect) => Written(writer => write(writer, text), dialect), html);

    private static string Written(Action<MarkdownWriter> write, MarkdownDialect dialect)
    {
        var output = new ArrayBufferWriter<byte>();
        var writer = new MarkdownWriter(output, dialect);
        write(writer);
        writer.Complete();
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    private static void Paragraph(MarkdownWriter writer, Action write)
    {
        writer.StartParagraph();
        write();
        writer.EndParagraph();
    }

    private static void List(MarkdownWriter writer, Action write)
    {
        writer.StartBulletList();
        write();
        writer.EndList();
    }
}

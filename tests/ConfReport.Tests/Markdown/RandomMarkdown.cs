using System.Text;
using ConfReport.Tests.Support;

namespace ConfReport.Tests.Markdown;

/// <summary>A document of every block and mark there is, with nasty texts, and the outline that a reader must find.</summary>
internal sealed class RandomMarkdown(MarkdownWriter writer, Dice dice)
{
    private readonly NastyText texts = new(dice);
    private readonly StringBuilder outline = new();

    /// <summary>What <see cref="MarkdownOutline"/> says of the document when it is read.</summary>
    public string Outline => outline.ToString();

    public void Write()
    {
        Blocks(depth: 0);
        writer.Complete();
    }

    private void Blocks(int depth)
    {
        // Two lists in a row are one list to a reader.
        var afterList = false;
        for (var n = 1 + dice.Below(depth == 0 ? 6 : 2); n > 0; n--)
        {
            var kind = dice.Below(depth > 3 ? 4 : afterList ? 7 : 8);
            afterList = kind == 7;
            Block(kind, depth);
        }
    }

    private void Block(int kind, int depth)
    {
        switch (kind)
        {
            case 0:
                var level = 1 + dice.Below(6);
                writer.StartHeading(level);
                Inside($"h{level}", () => Inlines(0));
                writer.EndHeading();
                break;
            case 1:
                var text = Word() + texts.Text();
                writer.WriteParagraph(text);
                Inside("p", () => Note(text));
                break;
            case 2 or 3:
                writer.StartParagraph();
                Inside("p", () => Inlines(0));
                writer.EndParagraph();
                break;
            case 4:
                writer.WriteThematicBreak();
                outline.Append("hr[]");
                break;
            case 5:
                Table();
                break;
            case 6:
                writer.StartQuote();
                Inside("quote", () => Blocks(depth + 1));
                writer.EndQuote();
                break;
            default:
                List(depth);
                break;
        }
    }

    private void List(int depth)
    {
        var isNumbered = dice.OneIn(3);
        if (isNumbered)
        {
            writer.StartNumberedList(dice.Below(1200));
        }
        else
        {
            writer.StartBulletList(dice.Of('*', '-', '+'));
        }

        Inside(isNumbered ? "ol" : "ul", () =>
        {
            for (var n = 1 + dice.Below(3); n > 0; n--)
            {
                writer.StartItem();
                Inside("li", () =>
                {
                    if (dice.OneIn(4))
                    {
                        Blocks(depth + 1);
                    }
                    else
                    {
                        Inside("p", () => Inlines(0));
                        if (depth < 3 && dice.OneIn(3))
                        {
                            List(depth + 1);
                        }
                        else if (dice.OneIn(4))
                        {
                            Block(2, depth + 1);
                        }
                    }
                });
                writer.EndItem();
            }
        });
        writer.EndList();
    }

    private void Table()
    {
        var columns = 1 + dice.Below(3);
        var headings = Enumerable.Range(0, columns).Select(_ => Word() + texts.Text()).ToArray();
        writer.StartTable(headings);
        Inside("table", () =>
        {
            Inside("tr", () => Array.ForEach(headings, heading => Inside("td", () => Note(heading))));
            for (var n = dice.Below(3); n > 0; n--)
            {
                writer.StartRow();
                Inside("tr", () =>
                {
                    for (var i = 0; i < columns; i++)
                    {
                        writer.StartCell();
                        Inside("td", () => Inlines(0));
                        writer.EndCell();
                    }
                });
                writer.EndRow();
            }
        });
        writer.EndTable();
    }

    /// <summary>Something that begins with a word, so that no block is empty; marks stand between spaces, where every reader takes them for marks.</summary>
    private void Inlines(int depth)
    {
        Text(Word());
        for (var n = dice.Below(4); n > 0; n--)
        {
            Text(texts.Text());
            if (depth < 3 && dice.OneIn(2))
            {
                Text(" ");
                Mark(depth);
                Text(" ");
            }
        }
    }

    private void Mark(int depth)
    {
        switch (dice.Below(depth == 0 ? 5 : 3))
        {
            case 0:
                writer.StartEmphasis();
                Inside("em", () => Inlines(depth + 1));
                writer.EndEmphasis();
                break;
            case 1:
                writer.StartStrong();
                Inside("strong", () => Inlines(depth + 1));
                writer.EndStrong();
                break;
            case 2:
                var text = texts.Text();
                writer.WriteImage(text, "a.png", dice.OneIn(2) ? texts.Text() : null);
                outline.Append("img[]");
                break;
            case 3:
                writer.StartLink($"https://a.example/{dice.Below(9)}", dice.OneIn(2) ? texts.Text() : null);
                Inside("a", () => Inlines(2));
                writer.EndLink();
                break;
            default:
                var code = Word() + dice.Of("", " ", "`", "``a", "\\", "*b*", "<i>", "&amp;");
                writer.WriteCode(code);
                Inside("code", () => Note(code));
                break;
        }
    }

    private void Text(string text)
    {
        writer.WriteText(text);
        Note(text);
    }

    private string Word() => dice.Of("a", "Talk", "é", "語", "9");

    private void Note(string text) => MarkdownOutline.AppendText(outline, text);

    private void Inside(string name, Action content)
    {
        outline.Append(name).Append('[');
        content();
        outline.Append(']');
    }
}

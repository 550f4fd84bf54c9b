using ConfReport.Markdown;

namespace ConfReport;

/// <content>Tables (GitHub Flavored Markdown, section 4.10).</content>
public sealed partial class MarkdownWriter
{
    /// <summary>Starts a table with these column headings.</summary>
    /// <param name="headings">Plain text, one for each column; at least one.</param>
    public void StartTable(params ReadOnlySpan<string> headings)
    {
        if (headings.IsEmpty)
        {
            throw new ArgumentException("A table has at least one column.", nameof(headings));
        }

        BeginBlock("A table");
        foreach (var heading in headings)
        {
            output.Bytes("| "u8);
            EscapedText.Write(ref output, heading, TextPlace.Cell | everyPlace);
            output.Byte((byte)' ');
        }

        output.Bytes("|\n"u8);
        Prefix();
        foreach (var _ in headings)
        {
            output.Bytes("| --- "u8);
        }

        output.Bytes("|\n"u8);
        Push(Place.Table).Number = headings.Length;
    }

    /// <summary>Ends a table.</summary>
    public void EndTable()
    {
        Pop(Place.Table);
    }

    /// <summary>Starts a row.</summary>
    public void StartRow()
    {
        if (Top.Place != Place.Table)
        {
            ThrowMisplaced("A table row", Top.Place);
        }

        Prefix();
        Push(Place.Row);
    }

    /// <summary>Ends a row.</summary>
    /// <exception cref="InvalidOperationException">The row has not as many cells as the table has columns.</exception>
    public void EndRow()
    {
        var cells = Pop(Place.Row).Number;
        if (cells != Top.Number)
        {
            throw new InvalidOperationException($"The row has {cells} cells, the table {Top.Number} columns.");
        }

        output.Bytes("|\n"u8);
    }

    /// <summary>Starts a cell, to be filled with text, emphasis, links, images and code.</summary>
    public void StartCell()
    {
        if (Top.Place != Place.Row)
        {
            ThrowMisplaced("A table cell", Top.Place);
        }

        Top.Number++;
        output.Bytes("| "u8);
        Push(Place.Cell);
        place = TextPlace.Cell;
        owesSpace = false;
    }

    /// <summary>Ends a cell.</summary>
    public void EndCell()
    {
        place = Pop(Place.Cell).Before;
        owesSpace = false;
        output.Byte((byte)' ');
    }

    /// <summary>A cell of this text alone, which may be empty.</summary>
    /// <param name="text">Plain text.</param>
    public void WriteCell(string? text)
    {
        StartCell();
        WriteText(text);
        EndCell();
    }
}

using System.Buffers;
using System.Text;
using ConfReport.Shapes;

namespace ConfReport.Json;

/// <summary>JSON (RFC 8259) as UTF-8. Only what must be escaped is: quotation mark, backslash and control characters.</summary>
/// <remarks>
/// Not <see cref="System.Text.Json.Utf8JsonWriter"/>: it checks the order of calls, which the shapes already ensure, and
/// takes 25 ns a token, ten times as long.
/// </remarks>
internal struct JsonSink<TLayout>(Utf8Output output) : IDataSink
    where TLayout : struct, IJsonLayout
{
    private static readonly QuotedText Quoted = new(
        SearchValues.Create("\"\\\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\t\n\u000B\f\r\u000E\u000F\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F"),
        letters: "btnfr",
        QuotedText.LowerDigits);

    private const int IndentBlock = 16;

    private Utf8Output output = output;
    private int depth;
    private Place place = Place.Value;

    /// <summary>What comes next, and so what must stand before it.</summary>
    private enum Place
    {
        /// <summary>A member or item after another one. The value 0 and the next are where a field's name begins.</summary>
        Next,

        /// <summary>The first member or item.</summary>
        First,

        /// <summary>A value after its name, or the whole text.</summary>
        Value,
    }

    public void StartObject() => Start((byte)'{');

    public void EndObject() => End((byte)'}');

    public void StartList() => Start((byte)'[');

    public void EndList() => End((byte)']');

    public void Name(Field field)
    {
        if (!TLayout.IsIndented && output.HasRoom(Field.JsonBlockLength))
        {
            output.Block(field.JsonName.AsSpan((int)place, Field.JsonBlockLength), field.JsonNameLength - (int)place);
            place = Place.Value;
        }
        else
        {
            NameInPieces(field);
        }
    }

    /// <summary>A name that is known with all that stands before and behind it, a comma first: a block of a length that the compiler knows.</summary>
    public void Name(byte[] block, int length)
    {
        var start = place == Place.First ? 1 : 0;
        block.AsSpan(start, IndentedJson.NameBlockLength).CopyTo(output.Room(IndentedJson.NameBlockLength));
        output.Advance(length - start);
        place = Place.Value;
    }

    /// <summary>For people, and where the caller's memory ends: apart, so that the way of nearly every name needs no room on the stack.</summary>
    private void NameInPieces(Field field)
    {
        Separate();
        output.Bytes(field.JsonName.AsSpan(1, field.JsonNameLength - 1));
        if (TLayout.IsIndented)
        {
            output.Byte((byte)' ');
        }

        place = Place.Value;
    }

    public void Name(string name)
    {
        Text(name);
        output.Byte((byte)':');
        if (TLayout.IsIndented)
        {
            output.Byte((byte)' ');
        }

        place = Place.Value;
    }

    public void Text(string text)
    {
        Separate();
        if (text.Length <= Utf8Output.LongestRun && TryFill(output.Room((text.Length * 3) + 2), text, out var length))
        {
            output.Advance(length);
        }
        else
        {
            Quoted.Write(ref output, text);
        }
    }

    public void Member(Field field, string text)
    {
        if (!TLayout.IsIndented && text.Length <= Utf8Output.LongestRun)
        {
            // Room for both is asked for once.
            var room = output.Room(Field.JsonBlockLength + (text.Length * 3) + 2);
            var start = field.JsonNameLength - (int)place;
            field.JsonName.AsSpan((int)place, Field.JsonBlockLength).CopyTo(room);
            if (TryFill(room[start..], text, out var length))
            {
                output.Advance(start + length);
                place = Place.Next;
                return;
            }
        }

        Name(field);
        place = Place.Next;
        Quoted.Write(ref output, text);
    }

    /// <summary>Writes a text that needs no escape, in quotation marks.</summary>
    private static bool TryFill(Span<byte> room, string text, out int length)
    {
        var inside = room[1..];
        if (text.Length <= PlainQuotedText.LongestText && PlainQuotedText.TryCopy(text, inside))
        {
            length = text.Length;
        }
        else if (!Quoted.IsPlain(text))
        {
            length = 0;
            return false;
        }
        else
        {
            length = Encoding.UTF8.GetBytes(text, inside);
        }

        room[0] = inside[length] = (byte)'"';
        length += 2;
        return true;
    }

    public void PlainText(ReadOnlySpan<byte> text)
    {
        Separate();
        var room = output.Room(text.Length + 2);
        room[0] = (byte)'"';
        text.CopyTo(room[1..]);
        room[text.Length + 1] = (byte)'"';
        output.Advance(text.Length + 2);
    }

    public void Integer(long value)
    {
        Separate();
        output.Integer(value);
    }

    public void Number(double value)
    {
        Separate();
        output.Advance(JsonNumber.Format(value, output.Room(JsonNumber.MaximumLength)));
    }

    public void Flag(bool value)
    {
        Separate();
        output.Bytes(value ? "true"u8 : "false"u8);
    }

    public void Null()
    {
        Separate();
        output.Bytes("null"u8);
    }

    /// <summary>How many objects and lists are open.</summary>
    public readonly int Depth => depth;

    /// <summary>What was written so far, for one who goes on writing behind this text.</summary>
    public readonly Utf8Output Output => output;

    /// <summary>Ends the text: a newline when it is for people, then all is handed over.</summary>
    public void Complete()
    {
        if (TLayout.IsIndented)
        {
            output.Byte((byte)'\n');
        }

        output.Complete();
    }

    private void Start(byte bracket)
    {
        Separate();
        output.Byte(bracket);
        depth++;
        place = Place.First;
    }

    private void End(byte bracket)
    {
        depth--;
        if (TLayout.IsIndented && place == Place.Next)
        {
            NewLine(isAfterItem: false);
        }

        output.Byte(bracket);
        place = Place.Next;
    }

    private void Separate()
    {
        if (TLayout.IsIndented && place != Place.Value)
        {
            NewLine(place == Place.Next);
        }
        else if (place == Place.Next)
        {
            output.Byte((byte)',');
        }

        place = Place.Next;
    }

    /// <summary>A line of its own for the next item, in one copy of a length that the compiler knows, unless it stands deep.</summary>
    private void NewLine(bool isAfterItem)
    {
        var lineBreak = ",\n                             "u8;
        var start = isAfterItem ? 0 : 1;
        var columns = depth * 2;
        if (columns <= IndentBlock - 2)
        {
            lineBreak.Slice(start, IndentBlock).CopyTo(output.Room(IndentBlock));
            output.Advance(2 - start + columns);
            return;
        }

        output.Bytes(lineBreak[start..2]);
        output.Room(columns)[..columns].Fill((byte)' ');
        output.Advance(columns);
    }
}

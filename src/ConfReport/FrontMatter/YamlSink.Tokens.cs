using ConfReport.Json;
using ConfReport.Shapes;

namespace ConfReport.FrontMatter;

/// <content>Keys, and the values that are neither maps nor lists.</content>
internal partial struct YamlSink
{
    /// <summary>Up to this length one pass is quicker than a vectorised search and a copy.</summary>
    private const int ShortText = 256;

    public void Key(HeaderKey key)
    {
        if (depth > 0)
        {
            Name(key.Field);
            return;
        }

        key.Yaml.AsSpan(0, HeaderKey.BlockLength).CopyTo(output.Room(HeaderKey.BlockLength));
        output.Advance(key.YamlLength);
        place = Place.Value;
    }

    public void Name(Field field)
    {
        var name = field.Utf8Name;
        if (place == Place.OpenAfterKey)
        {
            output.Byte((byte)'\n');
        }

        var columns = place is Place.Line or Place.OpenAfterKey ? depth * 2 : 0;
        var room = output.Room(columns + name.Length + 1);
        room[..columns].Fill((byte)' ');
        name.CopyTo(room[columns..]);
        room[columns + name.Length] = (byte)':';
        output.Advance(columns + name.Length + 1);
        place = Place.Key;
    }

    public void Name(string name)
    {
        name = HarmfulKeys.Guarded(name);
        BeginEntry();
        if (name.Length is > 0 and <= YamlText.LongestSimpleKey)
        {
            var room = output.Room(name.Length + 1);
            if (YamlText.TryCopyPlain(name, YamlPlace.Key, room))
            {
                room[name.Length] = (byte)':';
                output.Advance(name.Length + 1);
                place = Place.Key;
                return;
            }
        }

        if (YamlText.IsPlainKey(name))
        {
            output.Text(name);
            output.Byte((byte)':');
        }
        else if (name.Length <= YamlText.LongestSimpleKey)
        {
            YamlText.WriteQuoted(ref output, name);
            output.Byte((byte)':');
        }
        else
        {
            output.Bytes("? "u8);
            YamlText.WriteQuoted(ref output, name);
            NewLine(depth);
            output.Byte((byte)':');
        }

        place = Place.Key;
    }

    public void Text(string text)
    {
        if (text.Length is > 0 and <= ShortText && (isFlow || place is Place.Key or Place.Value) && TryShort(text))
        {
            return;
        }

        BeginValue();
        if (YamlText.IsPlain(text, isFlow))
        {
            output.Text(text);
        }
        else
        {
            YamlText.WriteQuoted(ref output, text);
        }

        EndValue();
    }

    public void Member(Field field, string text)
    {
        Name(field);
        Text(text);
    }

    public void PlainText(ReadOnlySpan<byte> text)
    {
        Span<char> characters = stackalloc char[text.Length];
        System.Text.Ascii.ToUtf16(text, characters, out _);
        BeginValue();
        var isPlain = YamlText.IsPlain(characters, isFlow);
        Between(isPlain ? default : (byte)'"', text);
        EndValue();
    }

    public void Date(PostDate date, DateLayout layout)
    {
        if (place == Place.Value && layout == DateLayout.Rfc3339)
        {
            var room = output.Room(IsoDate.LongestOutput + 1);
            var end = IsoDate.Format(date, room);
            room[end] = (byte)'\n';
            output.Advance(end + 1);
            place = Place.Line;
            return;
        }

        DateInLayout(date, layout);
    }

    private void DateInLayout(PostDate date, DateLayout layout)
    {
        Span<byte> text = stackalloc byte[DateText.MaximumLength];
        var (length, isQuoted) = DateText.Format(date, layout, text);
        BeginValue();
        Between(isQuoted ? (byte)'"' : default, text[..length]);
        EndValue();
    }

    public void Integer(long value)
    {
        BeginValue();
        output.Integer(value);
        EndValue();
    }

    /// <summary>A number with a point, since 1E+21 is text to readers of YAML 1.1.</summary>
    public void Number(double value)
    {
        Span<byte> text = stackalloc byte[JsonNumber.MaximumLength];
        text = text[..JsonNumber.Format(value, text)];
        BeginValue();
        var exponent = text.IndexOf((byte)'E');
        if (exponent >= 0 && !text.Contains((byte)'.'))
        {
            output.Bytes(text[..exponent]);
            output.Bytes(".0"u8);
            output.Bytes(text[exponent..]);
        }
        else
        {
            output.Bytes(text);
        }

        EndValue();
    }

    public void Flag(bool value)
    {
        BeginValue();
        output.Bytes(value ? "true"u8 : "false"u8);
        EndValue();
    }

    public void Null()
    {
        BeginValue();
        output.Bytes("null"u8);
        EndValue();
    }

    /// <summary>What stands before the text, the text and what stands behind it, in one piece.</summary>
    private bool TryShort(ReadOnlySpan<char> text)
    {
        var room = output.Room(text.Length + 5);
        var at = 0;
        if (!isFlow)
        {
            room[0] = (byte)' ';
            at = place == Place.Key ? 1 : 0;
        }
        else if (!isFirst)
        {
            room[at++] = (byte)',';
            room[at++] = (byte)' ';
        }

        if (YamlText.TryCopyPlain(text, isFlow ? YamlPlace.Flow : YamlPlace.Line, room[at..]))
        {
            at += text.Length;
        }
        else if (PlainQuotedText.TryCopy(text, room[(at + 1)..]))
        {
            room[at] = (byte)'"';
            at += text.Length + 2;
            room[at - 1] = (byte)'"';
        }
        else
        {
            return false;
        }

        if (isFlow)
        {
            isFirst = false;
        }
        else
        {
            room[at++] = (byte)'\n';
            place = Place.Line;
        }

        output.Advance(at);
        return true;
    }

    private void Between(byte quote, ReadOnlySpan<byte> text)
    {
        if (quote != 0)
        {
            output.Byte(quote);
        }

        output.Bytes(text);
        if (quote != 0)
        {
            output.Byte(quote);
        }
    }
}

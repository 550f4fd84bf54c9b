using System.Buffers.Text;
using System.Globalization;
using System.Runtime.CompilerServices;
using ConfReport.Shapes;

namespace ConfReport.Json;

/// <content>
/// The value of a field whose turn it is, by kind. Each is a method of its own, not inlined, so that a shape's
/// <c>Visit</c> stays a row of comparisons.
/// </content>
internal partial struct JsonFieldReader
{
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void TakeText(Field field, ref string? value)
    {
        if (TryTake(field))
        {
            value = ReadText();
            Done(field, value is not null);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void TakeName(Field field, ref string? value)
    {
        if (!TryTake(field))
        {
            return;
        }

        var start = at;
        value = ReadText();
        if (value is not null && string.IsNullOrWhiteSpace(value))
        {
            problems.AtValue(start, JsonCodes.NotValid, $"'{field.Name}' must not be blank.");
            value = null;
        }

        Done(field, value is not null);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void TakeMarkdown(Field field, ref MarkdownText value)
    {
        if (TryTake(field))
        {
            value = ReadText() is { } source ? MarkdownText.FromWellFormed(source) : default;
            Done(field, true);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void TakeFlag(Field field, ref bool value)
    {
        if (!TryTake(field))
        {
            return;
        }

        value = json[at] == 't';
        if (json[at] is (byte)'t' or (byte)'f')
        {
            value &= TryScanWord(json[at] == 't' ? "true"u8 : "false"u8);
        }
        else
        {
            SkipWrongType("true or false");
        }

        Done(field, true);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void TakeInteger(Field field, ref int? value)
    {
        if (!TryTake(field))
        {
            return;
        }

        var start = at;
        if (!IsNumber())
        {
            SkipWrongType("a whole number");
        }
        else if (TryScanNumber(out var text, out var isWhole))
        {
            if (!isWhole)
            {
                problems.AtValue(start, JsonCodes.WrongType, "Expected a whole number.");
            }
            else if (Utf8Parser.TryParse(Bytes(text), out long number, out _) && number >= field.Minimum && number <= field.Maximum)
            {
                value = (int)number;
            }
            else
            {
                OutOfRange(field, start);
            }
        }

        Done(field, value is not null);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void TakeNumber(Field field, ref double? value)
    {
        if (!TryTake(field))
        {
            return;
        }

        var start = at;
        if (!IsNumber())
        {
            SkipWrongType("a number");
        }
        else if (TryScanNumber(out var text, out _))
        {
            if (Utf8Parser.TryParse(Bytes(text), out double number, out _) && number >= field.Minimum && number <= field.Maximum)
            {
                value = number;
            }
            else
            {
                OutOfRange(field, start);
            }
        }

        Done(field, value is not null);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void TakeChoice<TEnum>(Field field, ref TEnum? value)
        where TEnum : struct, Enum
    {
        if (!TryTake(field))
        {
            return;
        }

        var start = at;
        if (TryScanAscii("text", out var text))
        {
            if (ChoiceNames<TEnum>.TryParse(text, out var choice))
            {
                value = choice;
            }
            else
            {
                problems.AtValue(start, JsonCodes.NotValid, $"'{field.Name}' must be one of {string.Join(", ", ChoiceNames<TEnum>.All)}.");
            }
        }

        Done(field, value is not null);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void TakeScalar<T, TForm>(Field field, ref T? value)
        where T : struct
        where TForm : struct, ITextForm<T>
    {
        if (!TryTake(field))
        {
            return;
        }

        var start = at;
        if (TryScanAscii(TForm.Expected, out var text))
        {
            if (TForm.TryParse(text, out var scalar))
            {
                value = scalar;
            }
            else
            {
                problems.AtValue(start, JsonCodes.NotValid, $"'{field.Name}' must be {TForm.Expected}.");
            }
        }

        Done(field, value is not null);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void TakeTexts(Field field, ref ValueList<string>? value)
    {
        if (!TryTake(field))
        {
            return;
        }

        var items = default(JsonItems<string>);
        for (var list = new JsonList(at); TryGoToItem(ref list);)
        {
            items.Add(ReadText());
        }

        value = items.ToList();
        Done(field, true);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void TakeMarkdowns(Field field, ref ValueList<MarkdownText>? value)
    {
        if (!TryTake(field))
        {
            return;
        }

        var items = default(JsonItems<MarkdownText>);
        for (var list = new JsonList(at); TryGoToItem(ref list);)
        {
            if (ReadText() is { } source)
            {
                items.Add(MarkdownText.FromWellFormed(source));
            }
        }

        value = items.ToList();
        Done(field, true);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void TakePart<T, TShape>(Field field, ref T? value)
        where T : class
        where TShape : struct, IShape<T>
    {
        if (TryTake(field))
        {
            value = Object<T, TShape>();
            Done(field, value is not null);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void TakeParts<T, TShape>(Field field, ref ValueList<T>? value)
        where T : class
        where TShape : struct, IShape<T>
    {
        if (!TryTake(field))
        {
            return;
        }

        var items = default(JsonItems<T>);
        for (var list = new JsonList(at); TryGoToItem(ref list);)
        {
            items.Add(Object<T, TShape>());
        }

        value = items.ToList();
        Done(field, true);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void TakeMap(Field field, ref DataMap? value)
    {
        if (TryTake(field))
        {
            value = ReadMap();
            Done(field, true);
        }
    }

    /// <summary>Goes to the value of a field; false when there is none to take: it is null, or there was one before.</summary>
    private bool TryTake(Field field)
    {
        if (frame.Next >= 0)
        {
            frame.NameStart = frame.Next;
            at = frame.Next + field.JsonNameLength - 1;
            frame.Next = -1;
            SkipWhiteSpace();
        }

        frame.Found = null;
        if ((frame.Seen & field.Bit) != 0)
        {
            Duplicate(field.Name);
        }
        else if (json[at] != 'n')
        {
            frame.Seen |= field.Bit;
            return true;
        }
        else
        {
            // Null is as good as absent.
            frame.Seen |= field.Bit;
            if (TryScanNull() && field.IsRequired)
            {
                problems.AtValue(at - "null".Length, JsonCodes.Missing, $"The member '{field.Name}' must not be null.");
            }
        }

        GoToNextMember();
        return false;
    }

    private void Done(Field field, bool isFilled)
    {
        frame.Filled |= isFilled ? field.Bit : 0;
        GoToNextMember();
    }

    private void OutOfRange(Field field, int start) =>
        problems.AtValue(start, JsonCodes.OutOfRange, string.Create(CultureInfo.InvariantCulture, $"'{field.Name}' must lie between {field.Minimum} and {field.Maximum}."));
}

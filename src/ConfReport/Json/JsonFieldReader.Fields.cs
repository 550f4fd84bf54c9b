using System.Buffers.Text;
using System.Text.Json;
using ConfReport.Shapes;

namespace ConfReport.Json;

/// <content>The value of the field that was found, by kind. Null is what could not be read and has been complained of.</content>
internal partial struct JsonFieldReader
{
    private string? ReadRequiredText()
    {
        var value = ReadText(at);
        if (value is not null && string.IsNullOrWhiteSpace(value))
        {
            problems.AtToken(at, JsonCodes.NotValid, $"'{current?.Name}' must not be blank.");
            value = null;
        }

        isFilled = value is not null;
        return value;
    }

    private MarkdownText ReadMarkdown() => ReadText(at) is { } source ? MarkdownText.FromWellFormed(source) : default;

    private bool ReadFlag()
    {
        if (tokens[at].Type is not (JsonTokenType.True or JsonTokenType.False))
        {
            WrongType(at, "true or false");
        }

        return tokens[at].Type == JsonTokenType.True;
    }

    private int? ReadInteger()
    {
        if (tokens[at].Type != JsonTokenType.Number || Bytes(at).ContainsAny(".eE"u8))
        {
            WrongType(at, "a whole number");
            return null;
        }

        if (current is { } field && Utf8Parser.TryParse(Bytes(at), out long number, out _) && number >= field.Minimum && number <= field.Maximum)
        {
            isFilled = true;
            return (int)number;
        }

        OutOfRange();
        return null;
    }

    private double? ReadNumber()
    {
        if (tokens[at].Type != JsonTokenType.Number)
        {
            WrongType(at, "a number");
            return null;
        }

        if (current is { } field && Utf8Parser.TryParse(Bytes(at), out double number, out _) && number >= field.Minimum && number <= field.Maximum)
        {
            isFilled = true;
            return number;
        }

        OutOfRange();
        return null;
    }

    private TEnum? ReadChoice<TEnum>()
        where TEnum : struct, Enum
    {
        if (!IsText(at))
        {
            return null;
        }

        isFilled = ChoiceNames<TEnum>.TryParse(AsciiBytes(at), out var choice);
        if (!isFilled)
        {
            problems.AtToken(at, JsonCodes.NotValid, $"'{current?.Name}' must be one of {string.Join(", ", ChoiceNames<TEnum>.All)}.");
        }

        return isFilled ? choice : null;
    }

    private T? ReadScalar<T, TForm>()
        where T : struct
        where TForm : struct, ITextForm<T>
    {
        if (!IsText(at))
        {
            return null;
        }

        isFilled = TForm.TryParse(AsciiBytes(at), out var scalar);
        if (!isFilled)
        {
            problems.AtToken(at, JsonCodes.NotValid, $"'{current?.Name}' must be {TForm.Expected}.");
        }

        return isFilled ? scalar : null;
    }

    private ValueList<string>? ReadTexts()
    {
        if (!ItemReader<string>.TryStart(ref problems, at, tokens, limits, out var items))
        {
            return null;
        }

        while (!problems.AreTooMany && items.Next(out var item))
        {
            items.Add(ReadText(item));
        }

        return items.ToList();
    }

    private ValueList<MarkdownText>? ReadMarkdowns()
    {
        if (!ItemReader<MarkdownText>.TryStart(ref problems, at, tokens, limits, out var items))
        {
            return null;
        }

        while (!problems.AreTooMany && items.Next(out var item))
        {
            if (ReadText(item) is { } source)
            {
                items.Add(MarkdownText.FromWellFormed(source));
            }
        }

        return items.ToList();
    }

    private ValueList<T>? ReadParts<T, TShape>()
        where T : class
        where TShape : struct, IShape<T>
    {
        if (!ItemReader<T>.TryStart(ref problems, at, tokens, limits, out var items))
        {
            return null;
        }

        while (!problems.AreTooMany && items.Next(out var item))
        {
            items.Add(Object<T, TShape>(item));
        }

        // An item of the same type has left its own field here.
        current = null;
        return items.ToList();
    }
}

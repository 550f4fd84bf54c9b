using System.Globalization;
using System.Text;

namespace ConfReport.FrontMatter;

/// <summary>Values in YAML that every reader takes for the same, those of version 1.1 included.</summary>
internal static class YamlText
{
    /// <summary>Words that some reader takes for a value that is no text (YAML 1.1, "bool" and "null").</summary>
    private static readonly HashSet<string> Reserved =
        new(["true", "false", "yes", "no", "on", "off", "y", "n", "null"], StringComparer.OrdinalIgnoreCase);

    /// <summary>A key: plain where it is a simple word, else quoted.</summary>
    public static void AppendKey(StringBuilder output, string key)
    {
        var plain = key.Length > 0 && (char.IsAsciiLetter(key[0]) || key[0] == '_') && !Reserved.Contains(key);
        foreach (var c in key)
        {
            plain = plain && (char.IsAsciiLetterOrDigit(c) || c is '_' or '-');
        }

        if (plain)
        {
            output.Append(key);
        }
        else
        {
            AppendQuoted(output, key);
        }
    }

    /// <summary>
    /// Text in double quotes on one line. Plain text would be a date, a number or a truth value to one reader or another, and
    /// a line of its own inside a value could end the front matter.
    /// </summary>
    public static void AppendQuoted(StringBuilder output, string text)
    {
        output.Append('"');
        foreach (var c in text)
        {
            switch (c)
            {
                case '"' or '\\':
                    output.Append('\\').Append(c);
                    break;
                case '\n':
                    output.Append("\\n");
                    break;
                case '\t':
                    output.Append("\\t");
                    break;
                case '\r':
                    output.Append("\\r");
                    break;
                case < ' ' or (>= '\u007F' and <= '\u00A0') or '\u2028' or '\u2029' or '\uFEFF' or '\uFFFE' or '\uFFFF':
                    output.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
                    break;
                default:
                    output.Append(c);
                    break;
            }
        }

        output.Append('"');
    }

    /// <summary>A value on one line: lists and maps in brackets.</summary>
    public static void AppendFlow(StringBuilder output, DataValue value)
    {
        if (value.AsText() is { } text)
        {
            AppendQuoted(output, text);
        }
        else if (value.AsList() is { } list)
        {
            output.Append('[');
            for (var i = 0; i < list.Count; i++)
            {
                output.Append(i == 0 ? "" : ", ");
                AppendFlow(output, list[i]);
            }

            output.Append(']');
        }
        else if (value.AsMap() is { } map)
        {
            output.Append('{');
            var separator = "";
            foreach (var (key, item) in map)
            {
                output.Append(separator);
                AppendKey(output, key);
                output.Append(": ");
                AppendFlow(output, item);
                separator = ", ";
            }

            output.Append('}');
        }
        else if (value.Kind == DataKind.Number && value.AsNumber() is { } number)
        {
            output.Append(Number(number));
        }
        else
        {
            output.Append(value);
        }
    }

    /// <summary>A number with a point, since 1e3 is text to readers of YAML 1.1 and 1 would come back as a whole number.</summary>
    private static string Number(double number)
    {
        var text = number.ToString("R", CultureInfo.InvariantCulture);
        var exponent = text.IndexOf('E', StringComparison.Ordinal);
        return text.Contains('.', StringComparison.Ordinal) ? text
            : exponent < 0 ? text + ".0"
            : text.Insert(exponent, ".0");
    }
}

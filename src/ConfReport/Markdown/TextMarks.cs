using System.Text;

namespace ConfReport.Markdown;

/// <summary>Which characters of one text could mean something, judged by what stands beside them.</summary>
/// <remarks>
/// The text is on one line, without white space at its ends. Whatever needs a partner (<c>--</c>, <c>==</c>) loses its second half, so that
/// the first stays readable; where the text's neighbour is not known, what might be a second half is one.
/// </remarks>
internal ref partial struct TextMarks
{
    /// <summary>Beyond the end of the text stands nothing, or a mark that joins with nothing.</summary>
    private const char Nothing = '\0';

    /// <summary>Beyond the end of the text may stand anything. No text holds this character when it comes here.</summary>
    private const char Unknown = '\uFFFF';

    /// <summary>So many characters are written at a time, so that no run asks for much more than a chunk of the output.</summary>
    public const int LongestRun = 512;

    /// <summary>No name of an emoji is longer.</summary>
    private const int LongestName = 64;

    private readonly ReadOnlySpan<char> text;
    private readonly ReadOnlySpan<char> separators;
    private readonly TextPlace place;
    private readonly char left;
    private readonly char right;

    private bool sawAsterisk;
    private bool sawTilde;
    private bool sawDollar;
    private bool sawCaret;

    /// <summary>The marks of a run to judge whatever stands beside them: at this place, and for now.</summary>
    private ulong always;
    private ulong judged;

    public TextMarks(ReadOnlySpan<char> text, TextPlace place, ReadOnlySpan<char> separators)
    {
        this.text = text;
        this.separators = separators;
        this.place = place;
        left = (place & TextPlace.Apart) != 0 ? ' ' : IsOpenOnTheLeft(place) ? Unknown : Nothing;
        right = (place & TextPlace.BeforeSpace) != 0 ? ' ' : (place & (TextPlace.Whole | TextPlace.LinkText)) != 0 ? Nothing : Unknown;
    }

    private static bool IsOpenOnTheLeft(TextPlace place) => (place & (TextPlace.Apart | TextPlace.Whole | TextPlace.LineStart | TextPlace.LinkText)) == 0;

    private readonly bool IsWhole => (place & TextPlace.Whole) != 0 && (place & (TextPlace.Cell | TextPlace.Emphasis)) == 0;

    /// <summary>Writes the text, mark by mark: for machines without the vectors of <see cref="MarkScan"/>, and what that is measured by.</summary>
    public void Write(ref Utf8Output output)
    {
        var at = WriteStart(ref output);
        while (at < text.Length)
        {
            at = WriteCharacters(ref output, at, Math.Min(text.Length, at + LongestRun));
        }
    }

    /// <summary>The mark with which the text would begin a block, or an index of -1.</summary>
    private readonly (int At, MarkdownEscape Escape) StartMark
    {
        get
        {
            var start = (At: -1, Escape: MarkdownEscape.None);
            if (text[0] == '[')
            {
                return (place & (TextPlace.LineStart | TextPlace.Heading | TextPlace.LinkText)) == TextPlace.LineStart ? LineStart.BoxMark(text, right != Nothing) : start;
            }

            if ((place & TextPlace.LineStart) != 0)
            {
                start = LineStart.Mark(text, (place & TextPlace.Heading) != 0, right == Unknown);
            }
            else if ((place & TextPlace.Cell) != 0 && text[0] is '+' or '-' or ':' or '=' && text.IndexOfAnyExcept("+-:= ") < 0)
            {
                // kramdown takes a row of such cells for a line of the table.
                return (0, text[0] is ':' or '=' ? MarkdownEscape.Entity : MarkdownEscape.Backslash);
            }

            // First in an item, such a link would be a box that is ticked.
            return start.At < 0 && (place & TextPlace.LinkText) != 0 && text is "x" or "X" ? (0, MarkdownEscape.Entity) : start;
        }
    }

    private readonly bool IsForRemark => (place & TextPlace.Remark) != 0;

    /// <summary>Writes the text up to the mark with which it would begin a block, if it does, and says how far that is.</summary>
    private readonly int WriteStart(ref Utf8Output output)
    {
        var (mark, escape) = StartMark;
        if (mark < 0)
        {
            return 0;
        }

        if (text[0] == '[')
        {
            // A box to tick, whose mark is its end or what follows that.
            output.Bytes("\\["u8);
            output.Text(text[1..2]);
            output.Bytes(mark == 2 ? ""u8 : "\\]"u8);
        }
        else
        {
            output.Text(text[..mark]);
        }

        output.Advance(Escape(text[mark], escape, output.Room(MarkRules.Longest)));
        return mark + 1;
    }

    /// <summary>Writes from one index to another, or one further for the sake of a surrogate pair, and says how far it came.</summary>
    private int WriteCharacters(ref Utf8Output output, int at, int end)
    {
        var room = output.Room((end - at + 1) * MarkRules.Longest);
        var length = 0;
        while (at < end)
        {
            var c = text[at];
            if (c < 0x80)
            {
                length += Escape(c, Judge(at), room[length..]);
                at++;
            }
            else
            {
                Rune.DecodeFromUtf16(text[at..], out var rune, out var read);
                length += rune.EncodeToUtf8(room[length..]);
                at += read;
            }
        }

        output.Advance(length);
        return at;
    }

    /// <summary>Writes the character, and says how many bytes that were.</summary>
    public static int Escape(char c, MarkdownEscape escape, Span<byte> room)
    {
        if (escape == MarkdownEscape.None)
        {
            room[0] = (byte)c;
            return 1;
        }

        if (escape == MarkdownEscape.Backslash)
        {
            room[0] = (byte)'\\';
            room[1] = (byte)c;
            return 2;
        }

        if (escape == MarkdownEscape.Parted)
        {
            "\u2060"u8.CopyTo(room);
            return 3 + EscapedText.Entity(c, room[3..]);
        }

        return EscapedText.Entity(c, room);
    }

    private MarkdownEscape Judge(int at)
    {
        var before = at > 0 ? text[at - 1] : left;
        var after = at + 1 < text.Length ? text[at + 1] : right;
        return IsForRemark && IsFoundByRemark(at, before) ? MarkdownEscape.Parted : Judge(at, before, after);
    }

    /// <summary>Whether this is a character within an address, within the name of an emoji or within an identifier.</summary>
    private readonly bool IsFoundByRemark(int at, char before) => text[at] switch
    {
        '/' => before == '/' && (place & TextPlace.LinkText) == 0,
        '@' => (char.IsLetterOrDigit(before) || before is '.' or '+' or '-' or '_') && (place & TextPlace.LinkText) == 0,
        '.' => at >= 3 && text[(at - 3)..at].Equals("www", StringComparison.OrdinalIgnoreCase) && (place & TextPlace.LinkText) == 0,
        ':' => EndsEmojiName(at),
        '#' => before == '{',

        // Two of them make a quotation mark there.
        '`' => before == '`',
        _ => false,
    };

    private MarkdownEscape Judge(int at, char before, char after)
    {
        var c = text[at];
        if (separators.Contains(c) || (c == '&' && before == ' ' && !separators.IsEmpty))
        {
            return MarkdownEscape.Entity;
        }

        // Whether another of its kind stands before it, or may stand there.
        var isSecond = before == c || before == Unknown;
        switch (c)
        {
            case '\\':
                // At the end of a line two backslashes break it in kramdown.
                return at + 1 == text.Length ? MarkdownEscape.Entity : MarkdownEscape.Backslash;
            case '`':
                return after == Unknown ? MarkdownEscape.Entity : MarkdownEscape.Backslash;
            case '[' or ']':
                return MarkdownEscape.Backslash;
            case '|' or '{':
                return MarkdownEscape.Entity;
            case '}':
                return Entity(before is '}' or '%' or '#' or Unknown);
            case '*':
                // kramdown pairs one in the text of a link with one behind the link.
                return Backslash(!IsSpaced(before, after) && ((place & TextPlace.LinkText) != 0 || !IsLone(at, ref sawAsterisk)));
            case '_':
                return Backslash(!(char.IsLetterOrDigit(before) && char.IsLetterOrDigit(after)));
            case '<':
                // marked takes all from here to the next > for a tag when it pairs marks of emphasis, a space or not.
                return Entity(after != ' ' || (place & TextPlace.Emphasis) != 0);
            case '>':
                // The other two are arrows.
                return Backslash(isSecond || before is '-' or '=');
            case '&':
                return Entity(BeginsEntity(at));
            case '%':
                return Entity(isSecond);
            case '#':
                return Backslash((at + 1 == text.Length && (place & TextPlace.Heading) != 0) || BeginsHashtag(before, after));
            case '+':
                return Backslash(before == Unknown || (isSecond && CanOpen(at, after)));
            case '-':
                return Backslash(isSecond || before == '+' || (before is '8' or 'B' or 'x' or 'X' && after is ')' or Unknown));
            case '=':
                return Entity(before == Unknown || (isSecond && CanOpen(at, after)));
            case '~':
                return Entity(!IsSpaced(before, after) && !IsLone(at, ref sawTilde));
            case '^':
                return Entity(!IsSpaced(before, after) && !(IsLone(at, ref sawCaret) && char.IsLetterOrDigit(before)));
            case '$':
                // In the text of a link it would find one in the title.
                return Entity((place & TextPlace.LinkText) != 0 || !IsLone(at, ref sawDollar));
            case '"' or ',':
                // Markdig's citations; a typographer that makes one comma of two.
                return Entity(before == c || after == Unknown);
            case ':':
                return Entity(IsActiveColon(at, before, after));
            case ';':
                return Entity((!char.IsLetterOrDigit(before) && after is '(' or ')' or '-' or Unknown) || EndsForeignEntity(at));
            case '@':
                // Razor un-escapes a backslash; to Pandoc a mark that follows is a name.
                return Entity(after != ' ' || before == '\\');
            case '!':
                return Backslash(after == Unknown || before == Unknown || IsFourth(at));
            case '?':
                return Entity(before == Unknown || IsFourth(at));
            case '.':
                return Backslash(isSecond || DomainName.IsBroken(text, at));
            case '(':
                // marked takes a link before it has seen that a backslash stands before its bracket.
                return Backslash(before == ']' || BeginsSymbol(at));
            case '/':
                return Entity(isSecond && after is not (' ' or Nothing));
            default:
                return MarkdownEscape.None;
        }
    }

    private static MarkdownEscape Backslash(bool isEscaped) => isEscaped ? MarkdownEscape.Backslash : MarkdownEscape.None;

    private static MarkdownEscape Entity(bool isEscaped) => isEscaped ? MarkdownEscape.Entity : MarkdownEscape.None;

    /// <summary>Whether it stands between spaces, where no mark begins or ends anything; Python-Markdown sees that only outside emphasis.</summary>
    private readonly bool IsSpaced(char before, char after) => before == ' ' && after == ' ' && (place & TextPlace.Emphasis) == 0;

    /// <summary>Whether there is no other of its kind with which it could pair.</summary>
    private readonly bool IsLone(int at, ref bool saw)
    {
        var isLone = IsWhole && !saw && text[(at + 1)..].IndexOf(text[at]) < 0;
        saw = true;
        return isLone;
    }

    /// <summary>Whether the pair of marks that ends here could open something that another pair closes.</summary>
    private readonly bool CanOpen(int at, char after)
    {
        if (after is ' ' or Nothing)
        {
            return false;
        }

        var mark = text[at];
        return !IsWhole || text[(at + 1)..].IndexOf([mark, mark]) >= 0;
    }

    /// <summary>Whether three marks of exclamation or question stand before this one: some typographers make three of any more.</summary>
    private readonly bool IsFourth(int at) => at >= 3 && text[(at - 3)..at].IndexOfAnyExcept('!', '?') < 0;

    private readonly bool BeginsEntity(int at)
    {
        var name = text[(at + 1)..];
        if (name is ['#', ..])
        {
            // Python-Markdown, as a browser, does without the semicolon.
            return true;
        }

        var length = name.IndexOfAnyExcept(EntityName.Characters);
        return length < 0 ? right == Unknown && name.Length >= EntityName.Shortest : length >= EntityName.Shortest && name[length] == ';';
    }

    /// <summary>Whether the text up to this semicolon could end an entity that the text before it began.</summary>
    private readonly bool EndsForeignEntity(int at) =>
        left == Unknown && at > 0 && at <= EntityName.Longest && text[..at].IndexOfAnyExcept(EntityName.Characters) < 0;

    /// <summary>Obsidian's tags.</summary>
    private static bool BeginsHashtag(char before, char after) =>
        before == Unknown || (before is ' ' or Nothing or '(' && (after is '_' or '-' or '/' or Unknown || char.IsLetter(after) || char.IsSurrogate(after)));

    /// <summary><c>(c)</c> and its like, which some typographers make one sign of.</summary>
    private readonly bool BeginsSymbol(int at)
    {
        var inside = text[(at + 1)..];
        return inside switch
        {
            ['c' or 'C' or 'r' or 'R' or 'p' or 'P', ')', ..] or ['t' or 'T', 'm' or 'M', ')', ..] => true,
            [] or ['c' or 'C' or 'r' or 'R' or 'p' or 'P' or 't' or 'T'] or ['t' or 'T', 'm' or 'M'] => right == Unknown,
            _ => false,
        };
    }

    private readonly bool IsActiveColon(int at, char before, char after)
    {
        // kramdown and Python-Markdown take a bracket and a colon for a definition, also within the text of a link.
        if (before == ']')
        {
            return true;
        }

        // A directive of Docusaurus, which needs no space before it.
        if (IsForRemark && char.IsLetter(after))
        {
            return true;
        }

        if (after is ' ' or Nothing)
        {
            return false;
        }

        if (before == ':' && char.IsLetter(after) && !"oODPpsSzZ".Contains(after))
        {
            // An inline container of Markdig, when there is a second pair.
            return CanOpen(at, after) || IsEmojiName(at);
        }

        // A smiley or the name of an emoji, an address of a telephone.
        return !char.IsLetterOrDigit(before)
            || after == Unknown
            || (before is 'o' or 'O' or '0' && after is ')' or '-')
            || IsEmojiName(at)
            || (at >= 3 && text[(at - 3)..at].Equals("tel", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Whether this ends <c>:name:</c>, where a joiner within keeps it from being one.</summary>
    private readonly bool EndsEmojiName(int at)
    {
        var begin = text[..at].LastIndexOfAnyExcept(EmojiName.Characters);
        return begin >= 0 && begin < at - 1 && text[begin] == ':';
    }

    /// <summary>Whether this begins <c>:name:</c>. A number is the name of an emoji only if it is 100 or 1234; the others are times.</summary>
    private readonly bool IsEmojiName(int at)
    {
        var name = text[(at + 1)..];
        name = name[..Math.Min(name.Length, LongestName)];
        var length = name.IndexOfAnyExcept(EmojiName.Characters);
        if (length < 0 ? right != Unknown : length == 0 || name[length] != ':')
        {
            return false;
        }

        name = length < 0 ? name : name[..length];
        return name.IndexOfAnyExceptInRange('0', '9') >= 0 || name is "100" or "1234";
    }
}

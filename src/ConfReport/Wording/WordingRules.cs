using System.Runtime.CompilerServices;

namespace ConfReport;

/// <summary>What every word and phrase of a language must be, so that a report can be written with it.</summary>
internal static class WordingRules
{
    /// <summary>Far more than any word needs; it bounds what one phrase can add to a post.</summary>
    public const int MaximumLength = 200;

    /// <summary>A text that is there, is one line, and can be written as UTF-8.</summary>
    public static string Word(string value, [CallerMemberName] string member = "")
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(value, member);
        if (value.Length > MaximumLength)
        {
            throw new ArgumentException($"{member} has {value.Length} characters; at most {MaximumLength} are allowed.", member);
        }

        if (!UnicodeText.IsWellFormed(value))
        {
            throw new ArgumentException($"{member} holds a lone surrogate.", member);
        }

        foreach (var letter in value)
        {
            if (char.IsControl(letter) || letter is '\u2028' or '\u2029')
            {
                throw new ArgumentException($"{member} holds the control character U+{(int)letter:X4}.", member);
            }
        }

        return value;
    }

    /// <summary>A list of so many words, as the language counts months or weekdays.</summary>
    public static ValueList<string> Words(IReadOnlyList<string> value, int count, [CallerMemberName] string member = "")
    {
        var list = ValueList.From(value, member);
        if (list.Count != count)
        {
            throw new ArgumentException($"{member} has {list.Count} words instead of {count}.", member);
        }

        foreach (var word in list.Span)
        {
            Word(word, member);
        }

        return list;
    }

    /// <summary>A phrase with these holes, each of them, and no others.</summary>
    public static Phrase Phrase(Phrase value, ReadOnlySpan<PhraseHole> holes, [CallerMemberName] string member = "")
    {
        ArgumentNullException.ThrowIfNull(value, member);
        foreach (var hole in holes)
        {
            if (!value.Has(hole))
            {
                throw new ArgumentException($"{member} is \"{value.Text}\"; it must have the hole {{{PhrasePiece.NameOf(hole)}}}.", member);
            }
        }

        Only(value, holes, member);
        return value;
    }

    /// <summary>A counted phrase whose forms have the hole <paramref name="needed"/>, if one is named, and else <c>{count}</c> at most.</summary>
    public static CountedPhrase Counted(CountedPhrase value, PhraseHole needed = PhraseHole.None, [CallerMemberName] string member = "")
    {
        ArgumentNullException.ThrowIfNull(value, member);
        for (var category = PluralCategory.Other; category <= PluralCategory.Many; category++)
        {
            var form = value.Form(category);
            if (needed != PhraseHole.None && !form.Has(needed))
            {
                throw new ArgumentException($"{member} is \"{form.Text}\"; it must have the hole {{{PhrasePiece.NameOf(needed)}}}.", member);
            }

            Only(form, [PhraseHole.Count, needed], member);
        }

        return value;
    }

    public static T Present<T>(T value, [CallerMemberName] string member = "")
        where T : class
    {
        ArgumentNullException.ThrowIfNull(value, member);
        return value;
    }

    private static void Only(Phrase phrase, ReadOnlySpan<PhraseHole> holes, string member)
    {
        foreach (var piece in phrase.Pieces)
        {
            // By hand: an enumeration is no IEquatable, which the search of .NET 8 asks for.
            var isAllowed = piece.Hole == PhraseHole.None;
            foreach (var hole in holes)
            {
                isAllowed |= piece.Hole == hole;
            }

            if (!isAllowed)
            {
                throw new ArgumentException($"{member} is \"{phrase.Text}\"; nothing is known there that could fill {{{PhrasePiece.NameOf(piece.Hole)}}}.", member);
            }
        }
    }
}

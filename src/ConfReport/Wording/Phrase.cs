namespace ConfReport;

/// <summary>Words with holes for what is not known beforehand, such as <c>with {names}</c> or <c>{day} de {month} de {year}</c>.</summary>
/// <remarks>
/// A hole is a name in braces; which names a phrase can and must have is said where it is used. It is read once, when it is
/// made: filling it later searches for nothing. A brace that begins no hole is an error, and so is a control character, so
/// that no phrase breaks a line. Two phrases are equal when their text is, in every character.
/// </remarks>
public sealed record Phrase
{
    /// <summary>The longest text of a phrase, in characters.</summary>
    public const int MaximumLength = WordingRules.MaximumLength;

    private readonly PhrasePiece[] pieces;

    /// <summary>The phrase of this text.</summary>
    /// <exception cref="ArgumentException">The text is blank or too long, holds a control character or a lone surrogate, or a brace that is not a hole's.</exception>
    public Phrase(string text)
    {
        Text = WordingRules.Word(text, nameof(text));
        pieces = PhrasePiece.Read(text);
    }

    /// <summary>The phrase as it was written, holes and all.</summary>
    public string Text { get; }

    /// <summary>What stands before the first hole: for who writes what comes into the hole himself, with markup. All of it, if there is no hole.</summary>
    public string Before => pieces[0].Text;

    /// <summary>What stands after the last hole; empty if there is no hole.</summary>
    public string After => pieces.Length == 1 ? "" : pieces[^1].Text;

    /// <summary>Text and holes by turns, beginning and ending with text, which may be empty.</summary>
    internal ReadOnlySpan<PhrasePiece> Pieces => pieces;

    /// <summary>The phrase of this text, as the constructor makes it.</summary>
    public static implicit operator Phrase(string text) => new(text);

    /// <summary>Whether the texts are the same.</summary>
    public bool Equals(Phrase? other) => other is not null && string.Equals(Text, other.Text, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Text);

    /// <summary>The phrase as it was written.</summary>
    public override string ToString() => Text;

    internal bool Has(PhraseHole hole)
    {
        foreach (var piece in pieces)
        {
            if (piece.Hole == hole)
            {
                return true;
            }
        }

        return false;
    }
}

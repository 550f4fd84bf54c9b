using System.Globalization;

namespace ConfReport;

/// <summary>Writes into what it is given, and counts on when that is full, so that the caller knows how much it takes.</summary>
internal ref struct PhraseWriter(Span<char> destination)
{
    private readonly Span<char> destination = destination;

    /// <summary>How many characters there are in all, written or not.</summary>
    public int Length { get; private set; }

    /// <summary>Whether the very first character is written as a capital.</summary>
    public bool IsCapital { get; init; }

    public readonly bool Fits => Length <= destination.Length;

    public void Append(scoped ReadOnlySpan<char> text)
    {
        if (Fits && text.TryCopyTo(destination[Length..]) && IsCapital && Length == 0 && text.Length > 0)
        {
            destination[0] = char.ToUpperInvariant(destination[0]);
        }

        // Where the text did not fit, this is past the end, so that nothing shorter is written after it.
        Length = checked(Length + text.Length);
    }

    public void Append(long number)
    {
        Span<char> digits = stackalloc char[20];
        number.TryFormat(digits, out var written, default, CultureInfo.InvariantCulture);
        Append(digits[..written]);
    }
}

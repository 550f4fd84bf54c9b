using System.Buffers;

namespace ConfReport.Markdown;

/// <summary>The text on one line: the caller's own characters, or a copy for as long as this is in use.</summary>
internal ref struct CleanText
{
    private char[]? rented;

    public CleanText(ReadOnlySpan<char> text)
    {
        if (OneLine.Is(text))
        {
            Line = text;
            return;
        }

        rented = ArrayPool<char>.Shared.Rent(text.Length);
        Line = rented.AsSpan(0, OneLine.Write(text, rented));
    }

    public ReadOnlySpan<char> Line { get; private set; }

    public void Dispose()
    {
        if (rented is not null)
        {
            ArrayPool<char>.Shared.Return(rented);
            rented = null;
            Line = default;
        }
    }
}

using System.Runtime.CompilerServices;

namespace ConfReport.Markdown;

/// <summary>What stands where among at most 64 characters: a bit for each, the lowest for the first.</summary>
/// <param name="marks">What may mean something or cannot be copied as it is.</param>
/// <param name="spaces">Spaces.</param>
/// <param name="endings">Those of the marks that are <c>!),-.</c></param>
/// <param name="ws">The letter w, large and small: after <c>www</c> a point makes an address.</param>
internal readonly struct MarkBits(ulong marks, ulong spaces, ulong endings, ulong ws)
{
    private readonly ulong marks = marks;
    private readonly ulong spaces = spaces;
    private readonly ulong endings = endings;
    private readonly ulong ws = ws;

    public ulong Marks => marks;

    public ulong Spaces => spaces;

    /// <summary>The marks without the punctuation of prose, which means nothing between a word and a space: a third of the time of prose.</summary>
    public ulong MarksBesidesPunctuation
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => marks & ~(endings & (spaces >> 1) & (~(marks | spaces | ws) << 1));
    }

    /// <summary>The same, with these no marks.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public MarkBits Without(ulong letters) => new(marks & ~letters, spaces, endings, ws);

    /// <summary>The first so many alone.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public MarkBits First(int count)
    {
        var all = (1UL << count) - 1;
        return new(marks & all, spaces & all, endings & all, ws & all);
    }

    /// <summary>These, and the bits of others behind them.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public MarkBits Before(MarkBits others, int at) =>
        new(marks | (others.marks << at), spaces | (others.spaces << at), endings | (others.endings << at), ws | (others.ws << at));

    /// <summary>The same bits where the second half, of so many, begins at an earlier index; those that come together are equal.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public MarkBits Overlapped(int half, int at) =>
        new(Overlapped(marks, half, at), Overlapped(spaces, half, at), Overlapped(endings, half, at), Overlapped(ws, half, at));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Overlapped(ulong bits, int half, int at) => (bits & ((1UL << half) - 1)) | (bits >> half << at);
}

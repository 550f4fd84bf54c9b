namespace ConfReport.Tests.Support;

/// <summary>Chance with a seed: the same throws each time, on every target and machine.</summary>
/// <param name="seed">What the throws depend on. <see cref="Random"/> keeps its algorithm for a given seed.</param>
/// <param name="size">How large and how full things get, 0 to 100.</param>
internal sealed class Dice(int seed, int size)
{
    private readonly Random random = new(seed);

    public int Size { get; } = size;

    public int Below(int limit) => random.Next(limit);

    public bool OneIn(int n) => random.Next(n) == 0;

    public long Bits() => random.NextInt64(long.MinValue, long.MaxValue);

    public T Of<T>(params ReadOnlySpan<T> choices) => choices[random.Next(choices.Length)];

    public T OfAll<T>()
        where T : struct, Enum
    {
        var all = Enum.GetValues<T>();
        return all[random.Next(all.Length)];
    }

    /// <summary>A fact that is there more often the larger things are.</summary>
    public bool IsGiven() => random.Next(130) < 10 + Size;

    public T? Maybe<T>(Func<T> make)
        where T : class => IsGiven() ? make() : null;

    public T? MaybeValue<T>(Func<T> make)
        where T : struct => IsGiven() ? make() : null;

    /// <summary>Mostly none or one or two, now and then as many as <paramref name="most"/>.</summary>
    public T[] Some<T>(Func<T> make, int most = 4)
    {
        if (!IsGiven() || OneIn(3))
        {
            return [];
        }

        var items = new T[1 + (OneIn(4) ? random.Next(most) : random.Next(2))];
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = make();
        }

        return items;
    }
}

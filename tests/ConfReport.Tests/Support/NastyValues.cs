using NodaTime;

namespace ConfReport.Tests.Support;

/// <summary>The small values of the model, at their limits as often as not.</summary>
internal sealed class NastyValues(Dice dice, NastyText text)
{
    private static readonly LocalDate FirstDay = new(1, 1, 1);
    private static readonly int Days = Period.DaysBetween(FirstDay, new LocalDate(9999, 12, 31));

    public LocalDate LocalDate() => dice.Below(8) switch
    {
        0 => FirstDay,
        1 => new LocalDate(9999, 12, 31),
        2 => new LocalDate(2024, 2, 29),
        3 => FirstDay.PlusDays(dice.Below(Days + 1)),
        _ => new LocalDate(2024, 1, 1).PlusDays(dice.Below(800)),
    };

    public PostDate PostDate() => dice.Below(3) switch
    {
        0 => new PostDate(LocalDate()),
        1 => new PostDate(LocalDate() + LocalTime()),
        _ => new PostDate((LocalDate() + LocalTime()).WithOffset(Offset())),
    };

    /// <summary>Two days in order.</summary>
    public DateInterval DateInterval()
    {
        var (one, other) = (LocalDate(), LocalDate());
        return one < other ? new(one, other) : new(other, one);
    }

    public Duration Duration() => dice.Below(7) switch
    {
        0 => NodaTime.Duration.Zero,
        1 => NodaTime.Duration.FromNanoseconds(1L + dice.Below(1_000_000_000)),
        2 => NodaTime.Duration.FromHours(dice.Below(1000)),
        3 => NodaTime.Duration.FromTicks(Math.Abs(dice.Bits() / 100)),
        4 => NodaTime.Duration.FromDays(dice.Below(100_000)) + NodaTime.Duration.FromNanoseconds(dice.Below(1_000_000_000)),
        _ => NodaTime.Duration.FromMinutes(5 * dice.Below(30)),
    };

    public Rating Rating()
    {
        var scale = dice.Of(5, 5, 10, 1, 100, 1 + dice.Below(100));
        return new Rating(dice.Below((scale * 10) + 1) / 10m, scale);
    }

    public Slug Slug()
    {
        const string letters = "abcdefghijklmnopqrstuvwxyz0123456789";
        var length = dice.OneIn(20) ? ConfReport.Slug.MaximumLength : 1 + dice.Below(30);
        var slug = new char[length];
        for (var i = 0; i < length; i++)
        {
            // A hyphen only between two letters: not first, not last, not after another.
            slug[i] = i > 0 && i < length - 1 && slug[i - 1] != '-' && dice.OneIn(6) ? '-' : letters[dice.Below(letters.Length)];
        }

        return ConfReport.Slug.Parse(new string(slug));
    }

    public GeoPoint GeoPoint() => new(
        dice.Of(-90, 90, 42.2406, -0.0, double.Epsilon, (dice.Below(180_001) / 1000.0) - 90),
        dice.Of(-180, 180, -8.7207, 0.1, -1e-300, (dice.Below(360_001) / 1000.0) - 180));

    public int Int(int minimum = int.MinValue) =>
        Math.Max(minimum, dice.Of(minimum, int.MaxValue, 0, 1, -1, dice.Below(3000), (int)dice.Bits()));

    public DataMap DataMap(Func<string> key, int around = 0)
    {
        var entries = new List<KeyValuePair<string, DataValue>>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var count = dice.OneIn(200) ? 40 : dice.Below(5);
        for (var i = 0; i < count; i++)
        {
            var name = key();
            if (seen.Add(name))
            {
                entries.Add(KeyValuePair.Create(name, DataValue(around)));
            }
        }

        return ConfReport.DataMap.From(entries);
    }

    /// <param name="around">How many lists and maps there are around it, which leaves so many fewer for within.</param>
    public DataValue DataValue(int around = 0) => dice.Below(around < ConfReport.DataValue.MaximumDepth && dice.Size > 0 ? 10 : 8) switch
    {
        0 => ConfReport.DataValue.Null,
        1 => dice.OneIn(2),
        2 => dice.Of(long.MinValue, long.MaxValue, 0, 1, -1, int.MaxValue + 1L, (1L << 53) + 1, dice.Bits()),
        3 => dice.Of(0.0, -0.0, 0.1, 1.0, -1.5, 1e308, -1e308, double.MaxValue, double.Epsilon, 2.2250738585072011e-308, 1e21, 1e-7, 0.1 + 0.2, RandomDouble()),
        4 => PostDate(),
        5 or 6 or 7 => text.Text(),
        8 when dice.OneIn(10) => ConfReport.DataValue.From(LooksMarked()),
        8 => ConfReport.DataValue.From(List(around + 1)),
        _ => ConfReport.DataValue.From(DataMap(AnyKey, around + 1)),
    };

    /// <summary>A value as deep as values may be.</summary>
    public DataValue DeepestValue()
    {
        var value = DataValue(ConfReport.DataValue.MaximumDepth);
        for (var i = 0; i < ConfReport.DataValue.MaximumDepth; i++)
        {
            value = dice.OneIn(2)
                ? ConfReport.DataValue.From([value])
                : ConfReport.DataValue.From(ConfReport.DataMap.Of((AnyKey(), value)));
        }

        return value;
    }

    /// <summary>A key that may also be the name of something: nothing inside a value is known to the model.</summary>
    public string AnyKey() => dice.Of("title", "$date", "$null", "$type", "__proto__", "$__proto__", "constructor", "<<", "", "1", "a b", text.Text(), text.Text(), text.Text());

    /// <summary>A map that some format would take for one of its own ways to write a date or null.</summary>
    private DataMap LooksMarked() => dice.OneIn(3)
        ? ConfReport.DataMap.Of((dice.Of("$null", "$$null", "null"), dice.Of<DataValue>(true, false, "true")))
        : ConfReport.DataMap.Of((dice.Of("$date", "$$date", "$$$date", "date"), dice.Of("2024-10-06", "2024-10-06 10:00", "soon", PostDate().ToString())));

    private DataValue[] List(int around)
    {
        var items = new DataValue[dice.Below(4)];
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = DataValue(around);
        }

        return items;
    }

    private double RandomDouble()
    {
        var number = BitConverter.Int64BitsToDouble(dice.Bits());
        return double.IsFinite(number) ? number : 0.5;
    }

    private LocalTime LocalTime() => dice.Below(5) switch
    {
        0 => NodaTime.LocalTime.Midnight,
        1 => new LocalTime(23, 59, 59).PlusNanoseconds(999_999_999),
        2 => NodaTime.LocalTime.FromNanosecondsSinceMidnight(Math.Abs(dice.Bits() % NodaConstants.NanosecondsPerDay)),
        3 => NodaTime.LocalTime.FromMillisecondsSinceMidnight(dice.Below(NodaConstants.MillisecondsPerDay)),
        _ => NodaTime.LocalTime.FromSecondsSinceMidnight(dice.Below(NodaConstants.SecondsPerDay)),
    };

    private Offset Offset() => dice.Below(4) switch
    {
        0 => NodaTime.Offset.Zero,
        1 => NodaTime.Offset.FromHours(dice.Of(1, 2, -5, 18, -18)),
        2 => NodaTime.Offset.FromHoursAndMinutes(dice.Of(5, 12), 45),
        _ => NodaTime.Offset.FromSeconds(60 * (dice.Below((2 * 18 * 60) + 1) - (18 * 60))),
    };
}

using ConfReport.Tests.Support;

namespace ConfReport.Tests.Model;

public sealed class DataValueTests
{
    private static readonly (DataKind Kind, DataValue Value)[] OneOfEach =
    [
        (DataKind.Null, DataValue.Null),
        (DataKind.Boolean, false),
        (DataKind.Integer, 0),
        (DataKind.Number, 0.0),
        (DataKind.Text, ""),
        (DataKind.Date, default(PostDate)),
        (DataKind.List, DataValue.From([])),
        (DataKind.Map, DataMap.Empty),
    ];

    [Fact]
    public void Equals_EmptyOfEveryKind_DiffersFromEveryOther()
    {
        Assert.Equal(Enum.GetValues<DataKind>(), OneOfEach.Select(one => one.Kind));
        for (var i = 0; i < OneOfEach.Length; i++)
        {
            Assert.Equal(OneOfEach[i].Kind, OneOfEach[i].Value.Kind);
            for (var j = 0; j < OneOfEach.Length; j++)
            {
                Assert.Equal(i == j, OneOfEach[i].Value == OneOfEach[j].Value);
            }
        }
    }

    [Fact]
    public void As_OtherKind_IsNull()
    {
        foreach (var (kind, value) in OneOfEach)
        {
            Assert.Equal(kind == DataKind.Boolean, value.AsBoolean() is not null);
            Assert.Equal(kind == DataKind.Integer, value.AsInteger() is not null);
            Assert.Equal(kind is DataKind.Integer or DataKind.Number, value.AsNumber() is not null);
            Assert.Equal(kind == DataKind.Text, value.AsText() is not null);
            Assert.Equal(kind == DataKind.Date, value.AsDate() is not null);
            Assert.Equal(kind == DataKind.List, value.AsList() is not null);
            Assert.Equal(kind == DataKind.Map, value.AsMap() is not null);
        }
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    public void From_NumberThatIsNotFinite_ThrowsArgumentOutOfRange(double number) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => DataValue.From(number));

    [Fact]
    public void From_Number_KeepsEveryBit()
    {
        foreach (var number in new[] { 0.0, -0.0, 0.1, double.Epsilon, double.MaxValue, double.MinValue })
        {
            var kept = DataValue.From(number).AsNumber() ?? double.NaN;
            Assert.Equal(BitConverter.DoubleToInt64Bits(number), BitConverter.DoubleToInt64Bits(kept));
        }
    }

    [Fact]
    public void Equals_ZeroAndItsNegative_AreTwoNumbers() => Assert.NotEqual(DataValue.From(0.0), DataValue.From(-0.0));

    [Fact]
    public void From_TextWithALoneSurrogate_ThrowsArgumentException() =>
        Assert.Throws<ArgumentException>(() => DataValue.From("a\uD83D"));

    [Fact]
    public void From_SixteenDeep_IsTakenAndSeventeenRefused()
    {
        var list = DataValue.Null;
        DataValue map = 1;
        for (var i = 0; i < DataValue.MaximumDepth; i++)
        {
            list = DataValue.From([list]);
            map = DataMap.Of(("k", map));
        }

        Assert.Throws<ArgumentException>(() => DataValue.From([list]));
        Assert.Throws<ArgumentException>(() => DataValue.From([DataValue.Null, map]));
        Assert.Throws<ArgumentException>(() => DataValue.From(DataMap.Of(("k", list))));
        Assert.Throws<ArgumentException>(() => DataValue.From(DataMap.Of(("a", 1), ("k", map))));
    }

    [Fact]
    public void Equals_AnyValueBuiltTwice_IsTrueWithTheSameHashCode() => Law.Holds(
        Reports.From(dice =>
        {
            var seed = dice.Below(int.MaxValue);
            DataValue Make() => new NastyValues(new Dice(seed, dice.Size), new NastyText(new Dice(seed, dice.Size))).DeepestValue();
            return (Make(), Make());
        }),
        Deep.Count(20_000),
        pair =>
        {
            Assert.True(pair.Item1 == pair.Item2);
            Assert.Equal(pair.Item1.GetHashCode(), pair.Item2.GetHashCode());
            Assert.True(DataValue.From([pair.Item1.AsList()?[0] ?? DataValue.Null, DataValue.True]) != pair.Item1);
        },
        "Equal values");

    [Fact]
    public void ToString_EveryKind_IsInvariant()
    {
        Assert.Equal("0.1", DataValue.From(0.1).ToString());
        Assert.Equal("{a: [1, true], b: 2024-10-06}", DataValue.From(DataMap.Of(
            ("a", DataValue.From([DataValue.From(1), DataValue.True])), ("b", PostDate.Parse("2024-10-06")))).ToString());
    }
}

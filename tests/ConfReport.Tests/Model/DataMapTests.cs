using ConfReport.Tests.Support;

namespace ConfReport.Tests.Model;

public sealed class DataMapTests
{
    // xunit compares dictionaries without regard to order, and order is what counts here: hence == throughout.

    [Fact]
    public void Equals_SameEntriesInAnotherOrder_IsFalse()
    {
        Assert.True(DataMap.Of(("a", 1), ("b", 2)) == DataMap.Of(("a", 1), ("b", 2)));
        Assert.True(DataMap.Of(("a", 1), ("b", 2)) != DataMap.Of(("b", 2), ("a", 1)));
        Assert.True(DataMap.Of(("a", 1)) != DataMap.Of(("a", 1.0)));
        Assert.True(DataMap.Of(("a", 1)) != DataMap.Of(("A", 1)));
        Assert.True(DataMap.Empty == DataMap.Of());
        Assert.True(DataMap.Of(("a", 1)) != null);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(40)]
    public void From_KeyTwice_ThrowsArgumentException(int count)
    {
        var entries = Enumerable.Range(0, count).Select(i => KeyValuePair.Create($"k{i}", DataValue.Null));
        Assert.Throws<ArgumentException>(() => DataMap.From(entries.Append(KeyValuePair.Create("k1", DataValue.True))));
    }

    [Fact]
    public void From_KeyThatIsNoText_ThrowsArgumentException()
    {
        Assert.Throws<ArgumentException>(() => DataMap.Of(("\uD83D", 1)));
        Assert.Throws<ArgumentNullException>(() => DataMap.From([default]));
        Assert.Throws<ArgumentNullException>(() => DataMap.From([KeyValuePair.Create<string, DataValue>("a", null!)])); // the very thing that is tested
    }

    [Theory]
    [InlineData(3)]
    [InlineData(8)]
    [InlineData(9)]
    [InlineData(500)]
    public void Indexer_MapOfAnySize_FindsEveryKeyAndNoOther(int count)
    {
        var map = DataMap.From(Enumerable.Range(0, count).Select(i => KeyValuePair.Create($"k{i}", DataValue.From(i))));

        Assert.Equal(count, map.Count);
        Assert.All(Enumerable.Range(0, count), i => Assert.Equal(i, map[$"k{i}"].AsInteger()));
        Assert.False(map.ContainsKey("k"));
        Assert.False(map.TryGetValue("K1", out _));
        Assert.Throws<KeyNotFoundException>(() => map["other"]);
        Assert.Equal(Enumerable.Range(0, count).Select(i => $"k{i}"), map.Keys);
    }

    [Fact]
    public void With_KeyThatStands_KeepsItsPlace()
    {
        var map = DataMap.Of(("a", 1), ("b", 2), ("c", 3));

        Assert.True(map.With("b", "new") == DataMap.Of(("a", 1), ("b", "new"), ("c", 3)));
        Assert.True(map.With("d", 4) == DataMap.Of(("a", 1), ("b", 2), ("c", 3), ("d", 4)));
        Assert.True(map.Without("b") == DataMap.Of(("a", 1), ("c", 3)));
        Assert.Same(map, map.Without("x"));
        Assert.True(DataMap.Of(("a", 1)).Without("a") == DataMap.Empty);
        Assert.Equal(3, map.Count);
    }

    [Fact]
    public void WithAndWithout_AnyMap_UndoOneAnother() => Law.Holds(
        Reports.From(dice =>
        {
            var values = new NastyValues(dice, new NastyText(dice));
            return (Map: values.DataMap(values.AnyKey), Key: values.AnyKey(), Value: values.DataValue());
        }),
        Deep.Count(20_000),
        given =>
        {
            var with = given.Map.With(given.Key, given.Value);
            Assert.Equal(given.Value, with[given.Key]);
            Assert.True(with.Without(given.Key) == given.Map.Without(given.Key));
            Assert.True(with.With(given.Key, given.Value) == with);
            Assert.Equal(with.GetHashCode(), DataMap.From(with).GetHashCode());
        },
        "With and Without");
}

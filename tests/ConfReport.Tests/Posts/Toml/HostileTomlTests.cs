using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using ConfReport.Posts;
using ConfReport.Posts.FrontMatter;
using ConfReport.Posts.FrontMatter.Toml;
using ConfReport.Tests.Support;

namespace ConfReport.Tests.Posts.Toml;

/// <summary>TOML that nobody wrote in good faith, or that something damaged on its way.</summary>
public sealed class HostileTomlTests
{
    private const int Size = 512 * 1024;

    /// <summary>How much longer four times the text may take: between the four of a linear way and the sixteen of a quadratic one.</summary>
    private const double MostGrowth = 8;

    /// <summary>Bytes for each character. An item takes two characters at least, a table of a list six.</summary>
    private const long MostMemory = 64;

    private static readonly string[] Pieces =
    [
        "[", "]", "[[", "]]", "{", "}", "=", ".", ",", "\"", "'", "\"\"\"", "'''", "\\", "\\u", "\\U0001F605", "#", "\n", "\r\n", "\r", "\0", "\u007F", "\uFEFF", "\uD83D", "\uDE00", "é😅",
        "a", "a.b", "a = ", "[a]\n", "[a.b]\n", "[[a]]\n", "[[a.b]]\n", "a.b = 1\n", "a = {b.c = 1}\n", "a = [[1], {}]\n", "1", "-0", "1e9", "1_0", "0x", "inf", "true", "2024-10-06", " 10:00:00", "+01:00", "Z",
    ];

    private static readonly string Harmless = Repeat("a = '", "a", Size) + "'";

    private static readonly string HarmlessQuarter = Repeat("a = '", "a", Size / 4) + "'";

    public static TheoryData<string> LargeNames => [.. Large.Keys];

    /// <summary>Texts that ask for the worst of a reader.</summary>
    private static Dictionary<string, Func<int, string>> Large { get; } = new()
    {
        ["open lists"] = size => Repeat("a = ", "[", size),
        ["open tables"] = size => Repeat("a = ", "{a=", size),
        ["brackets"] = size => Repeat("[", size),
        ["one dotted key"] = size => Repeat("a.", size),
        ["one header"] = size => Repeat("[", "a.", size),
        ["one bare key"] = size => Repeat("a", size),
        ["one text without an end"] = size => Repeat("a = \"", "a", size),
        ["one text of escapes"] = size => Repeat("a = \"", "\\u00e9", size),
        ["one text of quotation marks"] = size => Repeat("a = \"\"\"a", "\"\" ", size),
        ["one text of backslashes at line ends"] = size => Repeat("a = \"\"\"", "\\\n", size),
        ["one text of line ends"] = size => Repeat("a = '''", "\r\n", size),
        ["one whole number"] = size => Repeat("a = ", "1", size),
        ["one fraction"] = size => Repeat("a = 0.", "1", size),
        ["one number of underscores"] = size => Repeat("a = 1", "_1", size),
        ["one hexadecimal number"] = size => Repeat("a = 0x", "0", size),
        ["decimals of a second"] = size => Repeat("a = 10:00:00.", "1", size),
        ["one word"] = size => Repeat("a = ", "b", size),
        ["one remark"] = size => Repeat("#", size),
        ["remarks in a list"] = size => Repeat("a = [", "#\n", size),
        ["blanks"] = size => Repeat("a = 1", " ", size),
        ["line ends"] = size => Repeat("\n", size),
        ["items of a list"] = size => Repeat("a = [", "1,", size),
        ["lists of a list"] = size => Repeat("a = [", "[],", size),
        ["pairs of an inline table"] = size => Numbered("a = {", "a{0}=1,", size),
        ["keys"] = size => Numbered("", "a{0}=1\n", size),
        ["keys of other tables"] = size => Numbered("", "a{0}.b=1\n", size),
        ["keys of one table"] = size => Numbered("", "a.b.c.d{0}=1\n", size),
        ["tables"] = size => Numbered("", "[a{0}]\n", size),
        ["tables within"] = size => Numbered("", "[a.b.c{0}.d]\n", size),
        ["tables of one list"] = size => Repeat("[[a]]\n", size),
        ["lists within lists"] = size => Repeat("[[a]]\n[[a.b]]\n[[a.b.c]]\n", size),
        ["one key again and again"] = size => Repeat("a = 1\n", size),
        ["one long key again and again"] = size => Repeat($"{new string('a', 20_000)} = 1\n", size),
        ["one table again and again"] = size => Repeat("[a]\n", size),
        ["one pair of an inline table again and again"] = size => Repeat("a = {", "b=1,", size),
    };

    /// <summary>Time and memory in proportion to the text, whatever it holds.</summary>
    [Theory]
    [MemberData(nameof(LargeNames))]
    public void Read_LargeHostileText_TakesTimeAndMemoryInProportion(string name)
    {
        var (text, quarter) = (Large[name](Size), Large[name](Size / 4));
        var (whole, part, harmless, harmlessPart) = (double.MaxValue, double.MaxValue, double.MaxValue, double.MaxValue);
        var growth = double.MaxValue;
        for (var attempt = 0; attempt < 24 && growth > MostGrowth; attempt++)
        {
            // What disturbs one attempt, a neighbour or a collection, does not disturb all; a quadratic way is slow in all. Where memory
            // is scarce for megabytes of whatever text, one harmless string of the same length says how much of the growth is that.
            whole = Math.Min(whole, Shortest(() => TomlText.Read(text)));
            part = Math.Min(part, Shortest(() => TomlText.Read(quarter)));
            harmless = Math.Min(harmless, Shortest(() => TomlText.Read(Harmless)));
            harmlessPart = Math.Min(harmlessPart, Shortest(() => TomlText.Read(HarmlessQuarter)));
            growth = whole / part / Math.Max(1, harmless / harmlessPart / 4);
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        var (_, diagnostics) = TomlText.Read(text);

        Assert.InRange(growth, 0, MostGrowth);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, MostMemory * Size);
        Assert.InRange(diagnostics.Count, 0, ReadLimits.Default.MaximumDiagnostics);
        Assert.All(diagnostics, diagnostic => Assert.InRange(diagnostic.ToString().Length, 1, 300));
    }

    [Theory]
    [InlineData("a = ", "[", TomlReader.MaximumDepth - 1, "]", null)]
    [InlineData("a = ", "[", TomlReader.MaximumDepth, "]", "CR0214")]
    [InlineData("", "a.", TomlReader.MaximumDepth - 1, "a = 1", null)]
    [InlineData("", "a.", TomlReader.MaximumDepth, "a = 1", "CR0214")]
    [InlineData("[a", ".a", TomlReader.MaximumDepth - 2, "]", null)]
    [InlineData("[a", ".a", TomlReader.MaximumDepth - 1, "]", "CR0214")]
    [InlineData("[[a", ".a", TomlReader.MaximumDepth - 3, "]]", null)]
    [InlineData("[[a", ".a", TomlReader.MaximumDepth - 2, "]]", "CR0214")]
    [InlineData("a = [", "1,", TomlReader.MaximumValues - 2, "]", null)]
    [InlineData("a = [", "1,", TomlReader.MaximumValues - 1, "]", "CR0219")]
    [InlineData("a = \"", "a", (1024 * 1024) - 2, "\"", null)]
    [InlineData("a = \"", "a", (1024 * 1024) - 1, "\"", "CR0219")]
    [InlineData("", "a", 1024 * 1024, "=1", null)]
    [InlineData("", "a", (1024 * 1024) + 1, "=1", "CR0219")]
    public void Read_AtALimit_EndsInADiagnosticBeyondIt(string start, string piece, int times, string end, string? code)
    {
        var close = end == "]" && piece == "[" ? string.Concat(Enumerable.Repeat(end, times)) : end;
        var (root, diagnostics) = TomlText.Read(start + string.Concat(Enumerable.Repeat(piece, times)) + close);
        Assert.Equal(code, diagnostics.SingleOrDefault()?.Code);
        Assert.True(code is not null || root.Entries.Count == 1);
    }

    [Theory]
    [InlineData(10_000, null)]
    [InlineData(10_001, "CR0219")]
    public void Read_ManyKeysOfOneTable_EndInADiagnosticBeyondTheLimit(int count, string? code)
    {
        var (root, diagnostics) = TomlText.Read(string.Concat(Enumerable.Range(0, count).Select(i => $"a{i}=1\n")));
        Assert.Equal(code, diagnostics.SingleOrDefault()?.Code);
        Assert.Equal(10_000, root.Entries.Count);
    }

    [Fact]
    public void Read_ListsOfTablesOnTheWay_CountForTheDepth()
    {
        var toml = new StringBuilder();
        for (var name = "a"; name.Length < 100; name += ".a")
        {
            toml.Append(CultureInfo.InvariantCulture, $"[[{name}]]\n");
        }

        var (root, diagnostics) = TomlText.Read(toml.ToString());
        Assert.Equal("CR0214", Assert.Single(diagnostics).Code);
        Assert.InRange(TomlText.All(root).Count(), 60, 70);
    }

    [Fact]
    public void Read_AnySoup_NeverThrows() => Law.Holds(
        Reports.From(dice => string.Concat(Enumerable.Range(0, dice.Below(4 + dice.Size)).Select(_ => Pieces[dice.Below(Pieces.Length)]))),
        Deep.Count(1_000_000),
        AssertRead,
        "Soup ends in diagnostics");

    [Fact]
    public void Read_DamagedFrontMatter_NeverThrows() => Law.Holds(
        Reports.From(dice => Damaged(dice, new WholeReports(dice).Report().ToFrontMatter(SiteProfile.Zola, EmbedData.Report)[4..^4])),
        Deep.Count(100_000),
        AssertRead,
        "Damage ends in diagnostics");

    private static void AssertRead(string toml)
    {
        var (root, diagnostics) = TomlText.Read(toml);
        Assert.All(diagnostics, diagnostic =>
        {
            Assert.Matches(new Regex("^CR02[0-9]{2}$"), diagnostic.Code);
            Assert.True(diagnostic is { Line: >= 1, Column: >= 1, Message.Length: > 0 });
        });
        foreach (var value in TomlText.All(root))
        {
            Assert.True(value.Span is { Start: >= 0, Length: >= 0 } && value.Span.End <= toml.Length);
            Assert.Equal(value.Kind is DataKind.List or DataKind.Map, value.Form != MatterForm.Scalar);
            Assert.True(value.Items.All(item => IsWithin(item.Span, value.Span)));
            Assert.True(value.Entries.All(entry => IsWithin(entry.KeySpan, entry.Span) && IsWithin(entry.Value.Span, entry.Span) && IsWithin(entry.Span, value.Span)));
        }

        Assert.Equal(Deepest(root) > DataValue.MaximumDepth, root.ToData() is null);
    }

    private static bool IsWithin(TextSpan inner, TextSpan outer) => inner.Start >= outer.Start && inner.End <= outer.End;

    private static int Deepest(MatterValue value) => value.Form == MatterForm.Scalar
        ? 0
        : 1 + value.Items.Concat(value.Entries.Select(entry => entry.Value)).Select(Deepest).DefaultIfEmpty().Max();

    private static string Damaged(Dice dice, string toml)
    {
        var text = new StringBuilder(toml);
        for (var n = 1 + dice.Below(4); n > 0; n--)
        {
            var at = dice.Below(text.Length + 1);
            var length = Math.Min(text.Length - at, dice.OneIn(3) ? dice.Below(200) : dice.Below(8));
            var piece = dice.Below(3) switch
            {
                0 => "",
                1 => text.ToString(at, length) + text.ToString(at, length),
                _ => Pieces[dice.Below(Pieces.Length)],
            };
            text.Remove(at, length).Insert(at, piece);
        }

        return text.ToString();
    }

    private static double Shortest(Action action)
    {
        var shortest = double.MaxValue;
        for (var run = 0; run < 3; run++)
        {
            var start = Stopwatch.GetTimestamp();
            action();
            shortest = Math.Min(shortest, Stopwatch.GetElapsedTime(start).TotalNanoseconds);
        }

        return shortest;
    }

    private static string Repeat(string unit, int size) => Repeat("", unit, size);

    private static string Repeat(string start, string unit, int size)
    {
        var text = new StringBuilder(start, size + unit.Length);
        while (text.Length < size)
        {
            text.Append(unit);
        }

        return text.ToString();
    }

    private static string Numbered(string start, string unit, int size)
    {
        var text = new StringBuilder(start, size + 100);
        for (var i = 0; text.Length < size; i++)
        {
            text.Append(unit.Replace("{0}", i.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal));
        }

        return text.ToString();
    }
}

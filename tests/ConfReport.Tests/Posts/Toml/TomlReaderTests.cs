namespace ConfReport.Tests.Posts.Toml;

public sealed class TomlReaderTests
{
    [Theory]
    [InlineData("", "{}")]
    [InlineData(" \t\r\n# only a remark", "{}")]
    [InlineData("a=1", "{a: 1}")]
    [InlineData("a = 1 # one\nb\t=\t2\r\n", "{a: 1, b: 2}")]
    [InlineData("\"\" = 1\n'b c' = 2\n\"d\\te\" = 3", "{\"\": 1, \"b c\": 2, \"d\\te\": 3}")]
    [InlineData("1234 = 1\n-_ = 2\n1.5 = 3", "{1234: 1, \"-_\": 2, 1: {5: 3}}")]
    [InlineData("a.b . \"c.d\" = 1\na.e = 2", "{a: {b: {\"c.d\": 1}, e: 2}}")]
    [InlineData("true = false\ninf = true", "{true: false, inf: true}")]
    public void Read_Keys_AreTheirNames(string toml, string expected) => AssertReads(expected, toml);

    [Theory]
    [InlineData("[a]\nb = 1\n[c]\nb = 2", "{a: {b: 1}, c: {b: 2}}")]
    [InlineData("[ a . 'b' ]\nc = 1\n[a]\nd = 2", "{a: {b: {c: 1}, d: 2}}")]
    [InlineData("[a.b]\n[a]\nb.c = 1", null)]
    [InlineData("[a.b.c]\n[a]\nb.d = 1", "{a: {b: {c: {}, d: 1}}}")]
    [InlineData("[a]\nb.c = 1\n[a.b]\n", null)]
    [InlineData("[a]\nb.c = 1\n[a.b.d]\ne = 2", "{a: {b: {c: 1, d: {e: 2}}}}")]
    [InlineData("[[a]]\nb = 1\n[[a]]\n[a.c]\nd = 2\n[[a.e]]\n[[a.e]]", "{a: [{b: 1}, {c: {d: 2}, e: [{}, {}]}]}")]
    [InlineData("[a]\n[a]", null)]
    [InlineData("[a]\n[[a]]", null)]
    [InlineData("[[a]]\n[a]", null)]
    [InlineData("a = []\n[[a]]", null)]
    [InlineData("a = {}\n[a.b]", null)]
    [InlineData("a = {b = {}}\na.b.c = 1", null)]
    [InlineData("[[a.b]]\n[a]\nb.c = 1", null)]
    [InlineData("a = 1\na = 2", null)]
    [InlineData("a = 1\na.b = 2", null)]
    [InlineData("a.b = 1\na = 2", null)]
    [InlineData("a = {b = 1, b = 2}", null)]
    [InlineData("a = {b.c = 1, b.d = {e = 2}, b.f = 3}", "{a: {b: {c: 1, d: {e: 2}, f: 3}}}")]
    [InlineData("a = {b.c = {}, b.c.d = 2}", null)]
    public void Read_Tables_AreDefinedOnce(string toml, string? expected)
    {
        if (expected is not null)
        {
            AssertReads(expected, toml);
        }
        else
        {
            Assert.Equal("CR0216", Assert.Single(TomlText.Read(toml).Diagnostics).Code);
        }
    }

    [Fact]
    public void Read_TableThatIsDefinedAlready_CountsOnce()
    {
        var (root, diagnostics) = TomlText.Read("a = 1\n[b]\nc = 1\n[b]\nc = 2\nd = 3\n[b.e]\na = 2\n[f]\na = 'x'\na = 'y'");
        Assert.Equal("{a: 1, b: {c: 1, e: {a: 2}}, f: {a: \"x\"}}", TomlText.Shown(root));
        Assert.Equal([(4, 2), (11, 1)], diagnostics.Select(diagnostic => (diagnostic.Line, diagnostic.Column)));
    }

    [Theory]
    [InlineData("\"\"", "")]
    [InlineData("\"a\\b\\t\\n\\f\\r\\\"\\\\\\u00e9\\U0001F605é\"", "a\b\t\n\f\r\"\\é😅é")]
    [InlineData("'a\\n\"'", "a\\n\"")]
    [InlineData("\"tab\tit\"", "tab\tit")]
    [InlineData("\"\"\"\"\"\"", "")]
    [InlineData("\"\"\"\n\na\n\"\"\"", "\na\n")]
    [InlineData("\"\"\"\r\na\r\nb\"\"\"", "a\nb")]
    [InlineData("\"\"\"a \\\n   \n\t b\"\"\"", "a b")]
    [InlineData("\"\"\"a \\  \r\n\r\n b\"\"\"", "a b")]
    [InlineData("\"\"\"\"a\"\" b\"\"\"\"\"", "\"a\"\" b\"\"")]
    [InlineData("'''\n'a'' \\b\n''''", "'a'' \\b\n'")]
    [InlineData("'''it''s'''", "it''s")]
    [InlineData("\"\"\"\\\"\"\"\"", "\"")]
    public void Read_Text_IsWhatItSays(string written, string expected)
    {
        var (root, diagnostics) = TomlText.Read($"a = {written} # end");
        Assert.Empty(diagnostics);
        Assert.Equal(expected, root.Find("a")?.AsScalar()?.AsText());
        Assert.Equal(expected, root.Find("a")?.Text);
    }

    [Theory]
    [InlineData("0", "0")]
    [InlineData("-0", "0")]
    [InlineData("+17", "17")]
    [InlineData("1_000_000", "1000000")]
    [InlineData("9223372036854775807", "9223372036854775807")]
    [InlineData("-9_223_372_036_854_775_808", "-9223372036854775808")]
    [InlineData("0xDEAD_beef", "3735928559")]
    [InlineData("0x7FFFFFFFFFFFFFFF", "9223372036854775807")]
    [InlineData("0o0755", "493")]
    [InlineData("0b1101_0110", "214")]
    [InlineData("1.0", "1.0")]
    [InlineData("-3.14", "-3.14")]
    [InlineData("5e+22", "5E+22")]
    [InlineData("1e06", "1000000.0")]
    [InlineData("6.626e-34", "6.626E-34")]
    [InlineData("224_617.445_991_228", "224617.445991228")]
    [InlineData("inf", "\"inf\"")]
    [InlineData("-nan", "\"-nan\"")]
    [InlineData("1e999", "\"1e999\"")]
    public void Read_Number_IsHeldOrText(string written, string expected) => AssertReads($"{{a: {expected}}}", $"a = {written}");

    [Theory]
    [InlineData("1979-05-27T07:32:00Z", "@1979-05-27T07:32:00Z")]
    [InlineData("1979-05-27t00:32:00.999999-07:00", "@1979-05-27T00:32:00.999999-07:00")]
    [InlineData("1979-05-27 07:32:00z", "@1979-05-27T07:32:00Z")]
    [InlineData("1979-05-27 07:32:00", "@1979-05-27T07:32:00")]
    [InlineData("1979-05-27", "@1979-05-27")]
    [InlineData("1979-05-27 # 1979-05-27 07", "@1979-05-27")]
    [InlineData("1979-05-27 07:32:00.12345678999Z", "@1979-05-27T07:32:00.123456789Z")]
    [InlineData("2000-02-29T00:00:00-00:00", "@2000-02-29T00:00:00Z")]
    [InlineData("07:32:00", "\"07:32:00\"")]
    [InlineData("00:32:00.5", "\"00:32:00.5\"")]
    [InlineData("0000-02-29", "\"0000-02-29\"")]
    [InlineData("2016-12-31T23:59:60Z", "\"2016-12-31T23:59:60Z\"")]
    [InlineData("2024-01-01T00:00:00+23:59", "\"2024-01-01T00:00:00+23:59\"")]
    public void Read_Date_IsHeldOrText(string written, string expected) => AssertReads($"{{a: {expected}}}", $"a = {written}");

    [Theory]
    [InlineData("[]", "[]")]
    [InlineData("[ # none\n\n ]", "[]")]
    [InlineData("[1,2,]", "[1, 2]")]
    [InlineData("[\n1 # one\n, # and\n'x',\n[ 2.5, [true] ],\n{ a = 1 },\n]", "[1, \"x\", [2.5, [true]], {a: 1}]")]
    [InlineData("{}", "{}")]
    [InlineData("{ a = [\n1,\n], b = \"\"\"\nx\"\"\" }", "{a: [1], b: \"x\"}")]
    public void Read_ListsAndInlineTables_MayNest(string written, string expected) => AssertReads($"{{a: {expected}}}", $"a = {written}");

    [Theory]
    [InlineData("a", 1, 2)]
    [InlineData("a =", 1, 4)]
    [InlineData("a = b", 1, 5)]
    [InlineData("a = 1 b = 2", 1, 7)]
    [InlineData("a = 1\n= 2", 2, 1)]
    [InlineData("a. = 2", 1, 4)]
    [InlineData("é = 2", 1, 1)]
    [InlineData("\"\"\"a\"\"\" = 1", 1, 3)]
    [InlineData("[a\nb = 1", 1, 3)]
    [InlineData("[[a] ]", 1, 5)]
    [InlineData("[]", 1, 2)]
    [InlineData("[a] b = 1", 1, 5)]
    [InlineData("a = \"x\nb = 1", 1, 5)]
    [InlineData("a = 1\nb = '''x\n", 2, 5)]
    [InlineData("a = \"\\q\"", 1, 6)]
    [InlineData("a = \"\\uD83D\"", 1, 6)]
    [InlineData("a = \"\\U00110000\"", 1, 6)]
    [InlineData("a = \"\\u12\"", 1, 6)]
    [InlineData("a = \"\\", 1, 6)]
    [InlineData("a = \"\\u", 1, 6)]
    [InlineData("a = \"\"\"\\ x\"\"\"", 1, 8)]
    [InlineData("a = \"\0\"", 1, 6)]
    [InlineData("a = '\u007F'", 1, 6)]
    [InlineData("a = 1 # \u0001", 1, 9)]
    [InlineData("a = 1\rb = 2", 1, 6)]
    [InlineData("a = 01", 1, 5)]
    [InlineData("a = 1__0", 1, 5)]
    [InlineData("a = 1_", 1, 5)]
    [InlineData("a = .5", 1, 5)]
    [InlineData("a = 5.", 1, 5)]
    [InlineData("a = 1.e3", 1, 5)]
    [InlineData("a = 1e3.5", 1, 5)]
    [InlineData("a = 0x", 1, 5)]
    [InlineData("a = -0x1", 1, 5)]
    [InlineData("a = 0o8", 1, 5)]
    [InlineData("a = 9223372036854775808", 1, 5)]
    [InlineData("a = 0xFFFFFFFFFFFFFFFF", 1, 5)]
    [InlineData("a = True", 1, 5)]
    [InlineData("a = 2023-02-29", 1, 5)]
    [InlineData("a = 2024-10-06T21:54", 1, 5)]
    [InlineData("a = 2024-10-06T24:00:00", 1, 5)]
    [InlineData("a = 2024-10-06T21:54:61", 1, 5)]
    [InlineData("a = 2024-10-06T21:54:45.", 1, 5)]
    [InlineData("a = 2024-10-06T21:54:45+0100", 1, 5)]
    [InlineData("a = 2024-10-06T21:54:45+24:00", 1, 5)]
    [InlineData("a = 2024-10-06T", 1, 5)]
    [InlineData("a = 7:32:00", 1, 5)]
    [InlineData("a = 10/08/2014", 1, 7)]
    [InlineData("a = [1 2]", 1, 8)]
    [InlineData("a = [,]", 1, 6)]
    [InlineData("a = [1,,2]", 1, 8)]
    [InlineData("a = [1,\n\n", 1, 5)]
    [InlineData("a = {b = 1,}", 1, 12)]
    [InlineData("a = {b = 1\n}", 1, 11)]
    [InlineData("a = {b = 1", 1, 11)]
    public void Read_WhatIsNoToml_IsRefusedAtItsPlace(string toml, int line, int column)
    {
        var diagnostic = Assert.Single(TomlText.Read(toml).Diagnostics);
        Assert.Equal(("CR0240", Severity.Error, line, column), (diagnostic.Code, diagnostic.Severity, diagnostic.Line, diagnostic.Column));
    }

    [Fact]
    public void Read_BrokenText_KeepsWhatStoodBefore() =>
        Assert.Equal("{a: 1, b: {c: 2}}", TomlText.Shown(TomlText.Read("a = 1\n[b]\nc = 2\nd = [3\n").Root));

    private static void AssertReads(string expected, string toml)
    {
        var (root, diagnostics) = TomlText.Read(toml);
        Assert.Empty(diagnostics);
        Assert.Equal(expected, TomlText.Shown(root));
    }
}

namespace ConfReport.Tests.Model;

public sealed class MarkdownTextTests
{
    [Fact]
    public void Equals_DefaultAndEmpty_AreTheSame()
    {
        Assert.Equal(default, new MarkdownText(""));
        Assert.Equal(default(MarkdownText).GetHashCode(), new MarkdownText("").GetHashCode());
        Assert.True(default(MarkdownText).IsEmpty);
        Assert.Equal("", default(MarkdownText).Source);
    }

    [Theory]
    [InlineData(" ")]
    [InlineData("*a* \r\n b\\")]
    [InlineData("\0")]
    public void Source_OfAnyText_IsKeptAsItIs(string source)
    {
        var text = new MarkdownText(source);

        Assert.Equal(source, text.Source);
        Assert.Equal(source, text.ToString());
        Assert.False(text.IsEmpty);
    }

    [Fact]
    public void Equals_TextThatLooksTheSame_ComparesCharacters() =>
        Assert.NotEqual(new MarkdownText("\u00E9"), new MarkdownText("e\u0301"));

    [Fact]
    public void Conversions_FromAndToString_DoNotExist() =>
        Assert.DoesNotContain(typeof(MarkdownText).GetMethods(), method => method.Name is "op_Implicit" or "op_Explicit");
}

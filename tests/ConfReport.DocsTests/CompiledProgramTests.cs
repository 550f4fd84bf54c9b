namespace ConfReport.DocsTests;

/// <summary>The test of the pages must itself see what is wrong.</summary>
public sealed class CompiledProgramTests
{
    private static Step StepOf(string code) => new(new Block("csharp", code, "", false, 1, 9), "");

    [Fact]
    public void Run_TwoSteps_ShareVariablesAndPrintApart()
    {
        var printed = CompiledProgram.Run(
            "page.md",
            [StepOf("using ConfReport;\n\nvar talk = new Talk { Title = \"T\" };\nConsole.WriteLine(talk.Title);"), StepOf("using ConfReport;\nConsole.WriteLine(talk == new Talk { Title = \"T\" });")],
            AppContext.BaseDirectory);

        Assert.Equal(["T\n", "True\n"], printed);
    }

    [Theory]
    [InlineData("var x = ;")]
    [InlineData("string s = null;")]
    [InlineData("var report = new ConfReport.ConferenceReport { Nonsense = 1 };")]
    public void Run_CodeThatDoesNotCompileCleanly_FailsWithTheLineOfThePage(string code)
    {
        var failure = Assert.ThrowsAny<Exception>(() => CompiledProgram.Run("page.md", [StepOf(code)], AppContext.BaseDirectory));
        Assert.Contains("page.md(2,", failure.Message, StringComparison.Ordinal);
    }
}

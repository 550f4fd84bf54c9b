namespace ConfReport.Tests.Json;

public sealed class OtherCaseTests
{
    [Fact]
    public void Read_MemberInAnotherCase_IsKeptWithAWarning()
    {
        var result = ReportJson.Read("""{ "Header": { "title": "Two days" } }""");

        var warning = Assert.Single(result.Diagnostics);
        Assert.Equal(("CR0112", Severity.Warning, 1, 3, "$.Header"), (warning.Code, warning.Severity, warning.Line, warning.Column, warning.Path));
        Assert.False(result.HasErrors);
        Assert.True(result.Value?.Extensions.ContainsKey("Header"));
    }
}

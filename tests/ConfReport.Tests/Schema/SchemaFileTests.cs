using ConfReport.Tests.Support;

namespace ConfReport.Tests.Schema;

public sealed class SchemaFileTests
{
    [Fact]
    public void SchemaFile_IsWhatTheShapesSay()
    {
        var file = SourceTree.Path("docs", "schema", "conference-report.schema.json");
        var schema = ReportSchema.Write();
        if (Environment.GetEnvironmentVariable("CONFREPORT_ACCEPT") == "1")
        {
            File.WriteAllText(file, schema);
        }

        Assert.True(
            File.Exists(file) && File.ReadAllText(file) == schema,
            "The JSON Schema is not what the shapes say. Run the tests once with CONFREPORT_ACCEPT=1 and look at the difference.");
    }
}

using System.Text.Json;

namespace ConfReport.Tests.Json;

public sealed class EnumConverterTests
{
    [Fact]
    public void Serialize_EnumOfTheModelAlone_WritesTheNameThatTheModelWrites()
    {
        Assert.Equal("\"keynote\"", JsonSerializer.Serialize(TalkFormat.Keynote));
        Assert.Equal("\"inPerson\"", JsonSerializer.Serialize(Attendance.InPerson, new JsonSerializerOptions(JsonSerializerDefaults.Web)));
        Assert.Equal("{\"Severity\":\"warning\"}", JsonSerializer.Serialize(new { Severity = Severity.Warning }));
    }

    [Fact]
    public void Deserialize_NameThatTheModelWrites_GivesTheEnum()
    {
        Assert.Equal(SectionKind.Conclusion, JsonSerializer.Deserialize<SectionKind>("\"conclusion\""));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<SectionKind>("\"Conclusion\""));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<SectionKind>("7"));
    }

    [Fact]
    public void Converter_EveryEnumOfTheModel_HasOne() => Assert.All(
        typeof(ConferenceReport).Assembly.GetExportedTypes()
            .Where(type => type.IsSubclassOf(typeof(ReportPart)))
            .SelectMany(type => type.GetProperties())
            .Select(property => Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType)
            .Where(type => type.IsEnum)
            .Append(typeof(Severity))
            .Append(typeof(DataKind))
            .Distinct(),
        type => Assert.Equal('"', JsonSerializer.Serialize(Enum.ToObject(type, 0), type)[0]));
}

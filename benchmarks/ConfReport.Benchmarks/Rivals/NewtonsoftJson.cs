using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace ConfReport.Benchmarks.Rivals;

/// <summary>Newtonsoft.Json on the same DTOs, from and to UTF-8.</summary>
internal static class NewtonsoftJson
{
    private static readonly JsonSerializer Serializer = JsonSerializer.Create(new()
    {
        // Only member names: CamelCasePropertyNamesContractResolver would change the keys of dictionaries as well.
        ContractResolver = new DefaultContractResolver { NamingStrategy = new CamelCaseNamingStrategy() },
        DefaultValueHandling = DefaultValueHandling.Ignore,
    });

    public static void Write(MemoryStream output, ReportDto report)
    {
        using var text = new StreamWriter(output, leaveOpen: true);
        Serializer.Serialize(text, report);
    }

    public static ReportDto? Read(byte[] utf8Json)
    {
        using var text = new StreamReader(new MemoryStream(utf8Json));
        using var reader = new JsonTextReader(text);
        return Serializer.Deserialize<ReportDto>(reader);
    }
}

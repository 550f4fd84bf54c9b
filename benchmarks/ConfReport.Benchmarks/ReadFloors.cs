using System.Text.Json;

namespace ConfReport.Benchmarks;

/// <summary>What reading cannot do without.</summary>
internal static class ReadFloors
{
    public static int CountTokens(ReadOnlySpan<byte> utf8Json)
    {
        var reader = new Utf8JsonReader(utf8Json);
        var count = 0;
        while (reader.Read())
        {
            count++;
        }

        return count;
    }

    public static string[] Copy(IReadOnlyList<string> strings)
    {
        var copies = new string[strings.Count];
        for (var i = 0; i < copies.Length; i++)
        {
            copies[i] = new string(strings[i].AsSpan());
        }

        return copies;
    }
}

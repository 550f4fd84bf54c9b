using System.Reflection;
using System.Runtime.InteropServices;
using BenchmarkDotNet.Environments;

namespace ConfReport.Benchmarks.Check;

/// <summary>What figures depend on besides the code.</summary>
internal static class Surroundings
{
    public static string Describe()
    {
        var host = HostEnvironmentInfo.GetCurrent();
        return $"""
            - Processor: {host.CpuInfo.Value.ProcessorName?.Trim()}, {Environment.ProcessorCount} logical cores, {RuntimeInformation.ProcessArchitecture}
            - System: {host.OsVersion.Value}
            - Runtime: {RuntimeInformation.FrameworkDescription}, {(System.Runtime.GCSettings.IsServerGC ? "server" : "workstation")} collector
            - System.Text.Json {VersionOf<System.Text.Json.JsonDocument>()}, Newtonsoft.Json {VersionOf<Newtonsoft.Json.JsonSerializer>()}, ConfReport {VersionOf<ConferenceReport>()}

            """;
    }

    /// <summary>The version without the commit that follows a plus sign.</summary>
    private static string? VersionOf<T>() =>
        typeof(T).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0];
}

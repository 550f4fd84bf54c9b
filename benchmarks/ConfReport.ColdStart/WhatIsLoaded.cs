using System.Collections.Concurrent;
using System.Diagnostics.Tracing;

namespace ConfReport.ColdStart;

/// <summary>Lists the assemblies and types that some work makes the runtime load, as the runtime says itself.</summary>
internal static class WhatIsLoaded
{
    /// <summary>The events come from another thread, a little later.</summary>
    private static readonly TimeSpan Delay = TimeSpan.FromMilliseconds(500);

    public static int List(Func<int> work)
    {
        using var types = new LoadedTypes();
        var result = work();
        string[] assemblies = [.. AppDomain.CurrentDomain.GetAssemblies().Select(assembly => assembly.GetName().Name ?? "")];
        Thread.Sleep(Delay);
        foreach (var name in assemblies.Order(StringComparer.Ordinal))
        {
            Console.WriteLine($"assembly {name}");
        }

        foreach (var name in types.Names.Order(StringComparer.Ordinal))
        {
            Console.WriteLine($"type {name}");
        }

        return result;
    }

    private sealed class LoadedTypes : EventListener
    {
        private const EventKeywords TypeDiagnostics = (EventKeywords)0x80_0000_0000;

        private readonly ConcurrentDictionary<string, bool> names = [];

        public ICollection<string> Names => names.Keys;

        protected override void OnEventSourceCreated(EventSource eventSource)
        {
            if (eventSource.Name == "Microsoft-Windows-DotNETRuntime")
            {
                EnableEvents(eventSource, EventLevel.Verbose, TypeDiagnostics);
            }
        }

        protected override void OnEventWritten(EventWrittenEventArgs eventData)
        {
            // The base constructor enables events before this object's fields are set.
            if (names is not null && eventData.EventName?.StartsWith("TypeLoadStop", StringComparison.Ordinal) == true
                && eventData.Payload is [_, _, _, _, string { Length: > 0 } name, ..])
            {
                names[name] = true;
            }
        }
    }
}

using ConfReport.Posts;
using ConfReport.Samples.ReadReport;
using Spectre.Console;

namespace ConfReport.Samples.BlogIndex;

/// <summary>The reading of a folder, with a bar that shows how far it has come.</summary>
internal static class Reading
{
    /// <summary>What is over sooner shows no bar: it would only flicker.</summary>
    private static readonly TimeSpan Long = TimeSpan.FromSeconds(1);

    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(100);

    /// <summary>Reads all posts, hands each over, and makes an index of them.</summary>
    /// <param name="folder">The posts.</param>
    /// <param name="take">Gets each entry in order, one at a time.</param>
    /// <param name="terminal">Where the bar is shown; null when nobody is there to see one.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="CommandException">The folder cannot be read.</exception>
    public static async Task<PostIndex> RunAsync(PostFolder folder, Action<PostEntry> take, IAnsiConsole? terminal, CancellationToken cancellationToken)
    {
        try
        {
            var progress = new Latest();
            var reading = PostIndex.FromAsync(Handed(folder.ReadAsync(progress, cancellationToken), take), cancellationToken);
            if (terminal is not null && await Task.WhenAny(reading, Task.Delay(Long, CancellationToken.None)) != reading)
            {
                await ShowAsync(terminal, reading, progress);
            }

            return await reading;
        }
        catch (DirectoryNotFoundException)
        {
            throw new CommandException(File.Exists(folder.Path) ? $"{folder.Path} is a file; name a folder." : $"{folder.Path} does not exist.");
        }
    }

    private static Task ShowAsync(IAnsiConsole terminal, Task reading, Latest progress) => terminal.Progress().AutoClear(true).StartAsync(async shown =>
    {
        var bar = shown.AddTask("Reading posts");
        while (!reading.IsCompleted)
        {
            var (done, total) = progress.Value;
            (bar.Value, bar.MaxValue) = (done, Math.Max(1, total));
            await Task.WhenAny(reading, Task.Delay(BetweenLooks, CancellationToken.None));
        }
    });

    private static async IAsyncEnumerable<PostEntry> Handed(IAsyncEnumerable<PostEntry> entries, Action<PostEntry> take)
    {
        await foreach (var entry in entries)
        {
            take(entry);
            yield return entry;
        }
    }

    /// <summary>Keeps the last report for whoever looks: a bar that is drawn ten times a second needs no others.</summary>
    private sealed class Latest : IProgress<PostProgress>
    {
        private readonly Lock gate = new();
        private PostProgress value;

        public PostProgress Value
        {
            get
            {
                lock (gate)
                {
                    return value;
                }
            }
        }

        public void Report(PostProgress value)
        {
            lock (gate)
            {
                this.value = value;
            }
        }
    }
}

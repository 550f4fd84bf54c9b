using System.Runtime.CompilerServices;
using ConfReport.Posts.Library;

namespace ConfReport.Posts;

/// <summary>A folder of posts: the content of a blog, with all folders in it.</summary>
/// <remarks>
/// <para>
/// Posts are the files <c>*.md</c>, <c>*.markdown</c> and <c>*.mdx</c>, whatever the case of these letters. Left out is what
/// is hidden (its name begins with a dot, or the system says so) and what tools fill: folders of the name <c>node_modules</c>,
/// <c>bower_components</c>, <c>vendor</c>, <c>_site</c> and <c>__pycache__</c>. Symbolic links are not followed, neither to
/// folders nor to files, so that nothing outside is read; the folder itself may be reached by one.
/// </para>
/// <para>Nothing is read before <see cref="ReadAsync"/>, and nothing is kept afterwards.</para>
/// </remarks>
public sealed class PostFolder
{
    private readonly PostFolderOptions options;

    /// <summary>The folder of this path.</summary>
    /// <param name="path">Where it is. A relative path starts at the current folder of this moment.</param>
    /// <param name="options">How much is held in memory; <see cref="PostFolderOptions.Default"/> when null.</param>
    /// <exception cref="ArgumentException">The path is empty or holds U+0000.</exception>
    public PostFolder(string path, PostFolderOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        Path = System.IO.Path.GetFullPath(path);
        this.options = options ?? PostFolderOptions.Default;
    }

    /// <summary>The folder, as a full path.</summary>
    public string Path { get; }

    /// <summary>Finds the posts and reads them, several at a time.</summary>
    /// <remarks>
    /// <para>
    /// The entries come in the order of the folder, on every machine the same: in each folder by name, compared ordinally, and
    /// what is in a folder in the place of its name. A file or folder that cannot be read, or a file that is too large, is an
    /// entry without a post and never an exception.
    /// </para>
    /// <para>
    /// At most <see cref="PostFolderOptions.MaximumInFlight"/> posts are held at a time, and reading waits until they are
    /// taken. Who stops taking before the end, or cancels, waits for the posts that are being read at that moment.
    /// </para>
    /// </remarks>
    /// <param name="progress">Is told of each entry before it is handed over.</param>
    /// <param name="cancellationToken">Ends the reading with an <see cref="OperationCanceledException"/>.</param>
    /// <exception cref="IOException">The folder itself is not there or cannot be listed.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder itself may not be listed.</exception>
    public async IAsyncEnumerable<PostEntry> ReadAsync(IProgress<PostProgress>? progress = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var found = await Task.Run(() => PostWalk.Under(Path, cancellationToken), cancellationToken).ConfigureAwait(false);
        var inFlight = new Queue<Task<PostEntry>>();
        var started = 0;
        try
        {
            for (var done = 1; done <= found.Count; done++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                for (; started < found.Count && inFlight.Count < options.MaximumInFlight; started++)
                {
                    var next = found[started];
                    inFlight.Enqueue(Task.Run(() => Read(next), CancellationToken.None));
                }

                // Taken from the queue only when it is there: until then it counts, and is waited for if this ends early.
                var entry = await inFlight.Peek().WaitAsync(cancellationToken).ConfigureAwait(false);
                _ = inFlight.Dequeue();
                progress?.Report(new(done, found.Count));
                yield return entry;
            }
        }
        finally
        {
            // Nothing goes on behind the caller's back.
            await Task.WhenAll(inFlight).ConfigureAwait(false);
        }
    }

    private PostEntry Read(PostWalk.Found found) => found.Problem is { } problem
        ? PostEntry.NotRead(found.Name, Codes.FolderNotRead, $"The folder cannot be listed: {problem}")
        : PostFileReader.Read(System.IO.Path.Combine(Path, found.Name), found.Name, options.MaximumBytes);
}

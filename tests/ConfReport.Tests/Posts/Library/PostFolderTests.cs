using System.Diagnostics;
using System.Text;
using ConfReport.Posts;
using ConfReport.Tests.Support;

namespace ConfReport.Tests.Posts.Library;

public sealed class PostFolderTests : IDisposable
{
    private static readonly CancellationToken Test = TestContext.Current.CancellationToken;

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task ReadAsync_FoldersInFolders_GivesPostsByNameInEachFolder()
    {
        foreach (var name in new[] { "b.md", "B.md", "a/z.MD", "a/é.markdown", "a/index.mdx", "a.md", "c/d/e.md", "a/notes.txt", "md" })
        {
            folder.Write(name, "# Ada\n");
        }

        Assert.Equal(["B.md", "a/index.mdx", "a/z.MD", "a/é.markdown", "a.md", "b.md", "c/d/e.md"], await Files());
    }

    [Fact]
    public async Task ReadAsync_WhatIsHiddenOrFilledByTools_IsLeftOut()
    {
        foreach (var name in new[] { ".git/a.md", ".a.md", "node_modules/p/README.md", "x/node_modules/a.md", "vendor/a.md", "_site/a.md", "bower_components/a.md", "__pycache__/a.md", "my_node_modules/a.md" })
        {
            folder.Write(name, "# Ada\n");
        }

        Assert.Equal(["my_node_modules/a.md"], await Files());
    }

    [Fact]
    public async Task ReadAsync_Links_AreNotFollowed()
    {
        using var outside = new TemporaryFolder();
        outside.Write("secret.md", "# Secret\n");
        folder.Write("in/a.md", "# Ada\n");
        Directory.CreateSymbolicLink(folder.At("out"), outside.Path);
        Directory.CreateSymbolicLink(folder.At("in/again"), folder.Path);
        File.CreateSymbolicLink(folder.At("secret.md"), outside.At("secret.md"));
        File.CreateSymbolicLink(folder.At("dead.md"), outside.At("none.md"));

        Assert.Equal(["in/a.md"], await Files());
    }

    [Fact]
    public async Task ReadAsync_FolderThatIsReachedByALink_IsRead()
    {
        using var outside = new TemporaryFolder();
        outside.Write("a.md", "# Ada\n");
        Directory.CreateSymbolicLink(folder.At("blog"), outside.Path);

        Assert.Equal("a.md", Assert.Single(await Read(new PostFolder(folder.At("blog")))).File);
    }

    [Fact]
    public async Task ReadAsync_FileThatIsLocked_IsAnEntryThatSaysSo()
    {
        folder.Write("a.md", "# Ada\n");
        folder.Write("c.md", "# Cesar\n");
        using var locked = new FileStream(folder.Write("b.md", "# Berta\n"), FileMode.Open, FileAccess.ReadWrite, FileShare.None);

        var entries = await Read(new PostFolder(folder.Path));
        Assert.Equal(["a.md", "b.md", "c.md"], entries.Select(entry => entry.File));
        Assert.Null(entries[1].Post);
        Assert.Equal(("CR0260", Severity.Error), Said(entries[1]));
        Assert.NotNull(entries[2].Post);
    }

    [Fact]
    public async Task ReadAsync_FolderThatMayNotBeListed_IsAnEntryThatSaysSo()
    {
        folder.Write("b/a.md", "# Ada\n");
        folder.Write("c.md", "# Cesar\n");
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Rights are set in another way on Windows.");
            return;
        }

        File.SetUnixFileMode(folder.At("b"), UnixFileMode.None);
        try
        {
            var entries = await Read(new PostFolder(folder.Path));
            if (Environment.IsPrivilegedProcess)
            {
                // The superuser may list it all the same.
                Assert.Equal(["b/a.md", "c.md"], entries.Select(entry => entry.File));
                return;
            }

            Assert.Equal(["b", "c.md"], entries.Select(entry => entry.File));
            Assert.Equal(("CR0261", Severity.Error), Said(entries[0]));
        }
        finally
        {
            File.SetUnixFileMode(folder.At("b"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    [Fact]
    public async Task ReadAsync_FileOverTheLimit_IsNotOpened()
    {
        folder.Write("large.md", "# Ada\n\n12345");
        folder.Write("small.md", "# Ada\n\n1234");
        using (var huge = File.Create(folder.At("sparse.md")))
        {
            huge.SetLength(1L << 40);
        }

        var entries = await Read(new PostFolder(folder.Path, new() { MaximumBytes = 11 }));
        Assert.Equal([("CR0201", Severity.Error), ("CR0210", Severity.Information), ("CR0201", Severity.Error)], entries.Select(Said));
        Assert.Equal([true, false, true], entries.Select(entry => entry.Post is null));
    }

    [Fact]
    public async Task ReadAsync_Pipe_IsAnEmptyPost()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Windows has no pipes among files.");
            return;
        }

        using (var make = Process.Start(Needs.Tool("mkfifo"), [folder.At("pipe.md")]))
        {
            await make.WaitForExitAsync(Test);
        }

        Assert.Equal("", Assert.Single(await Read(new PostFolder(folder.Path))).Post?.Text);
    }

    public static TheoryData<byte[], string, string?> Encodings => new()
    {
        { [], "", null },
        { "# Ñ\r\n"u8.ToArray(), "# Ñ\r\n", null },
        { [0xEF, 0xBB, 0xBF, .. "# Ñ"u8], "# Ñ", null },
        { [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("# Ñ")], "# Ñ", null },
        { [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes("# Ñ")], "# Ñ", null },
        { [.. "# 😀\n\n## Caf"u8, 0xE9, 0x0A], "# 😀\n\n## Caf\uFFFD\n", "(3,7): warning CR0262: " },
        { [.. "\uFFFD\r"u8, 0x80], "\uFFFD\r\uFFFD", "(2,1): warning CR0262: " },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public async Task ReadAsync_Bytes_AreReadAsTextWithoutMark(byte[] bytes, string text, string? says)
    {
        await File.WriteAllBytesAsync(folder.At("a.md"), bytes, Test);

        var entry = Assert.Single(await Read(new PostFolder(folder.Path)));
        Assert.Equal(text, entry.Post?.Text);
        Assert.StartsWith(says ?? "(1,1): info CR0210: ", entry.Diagnostics[0].ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ReadAsync_ManyAtATime_AreTheSameAsOneByOne()
    {
        for (var i = 0; i < 60; i++)
        {
            // Posts of very different length, so that later ones are ready before earlier ones.
            folder.Write($"{i % 7}/{i}.md", string.Concat(Enumerable.Repeat($"## Talk {i} by Ada Lovelace\n\nText.\n\n", i % 5 == 0 ? 200 : 1)));
        }

        var one = await Read(new PostFolder(folder.Path, new() { MaximumInFlight = 1 }));
        var many = await Read(new PostFolder(folder.Path, new() { MaximumInFlight = 50 }));
        Assert.Equal(60, one.Count);
        Assert.Equal(one.Select(entry => (entry.File, entry.Post?.Report)), many.Select(entry => (entry.File, entry.Post?.Report)));
    }

    [Fact]
    public async Task ReadAsync_Progress_IsToldOfEachEntryInOrder()
    {
        for (var i = 0; i < 5; i++)
        {
            folder.Write($"{i}.md", "# Ada\n");
        }

        var told = new Told();
        var seen = 0;
        await foreach (var _ in new PostFolder(folder.Path).ReadAsync(told, Test))
        {
            Assert.Equal(++seen, told.Reports.Count);
        }

        Assert.Equal(Enumerable.Range(1, 5).Select(done => new PostProgress(done, 5)), told.Reports);
    }

    /// <summary>Files that are taken away before their turn are missing, those in flight are not: so the number in flight can be seen.</summary>
    [Fact]
    public async Task ReadAsync_WhileNobodyTakes_ReadsNoMoreThanTheLimit()
    {
        for (var i = 0; i < 9; i++)
        {
            folder.Write($"{i}.md", "# Ada\n");
        }

        await using var entries = new PostFolder(folder.Path, new() { MaximumInFlight = 3 }).ReadAsync(cancellationToken: Test).GetAsyncEnumerator(Test);
        Assert.True(await entries.MoveNextAsync());
        for (var i = 3; i < 9; i++)
        {
            File.Delete(folder.At($"{i}.md"));
        }

        var read = new List<bool>();
        while (await entries.MoveNextAsync())
        {
            read.Add(entries.Current.Post is not null);
        }

        Assert.Equal([false, false, false, false, false, false], read[2..]);
    }

    [Fact]
    public async Task ReadAsync_Cancelled_EndsWithoutMoreEntries()
    {
        for (var i = 0; i < 20; i++)
        {
            folder.Write($"{i}.md", "# Ada\n");
        }

        using var stop = new CancellationTokenSource();
        var read = 0;
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var _ in new PostFolder(folder.Path).ReadAsync(cancellationToken: stop.Token))
            {
                if (++read == 2)
                {
                    await stop.CancelAsync();
                }
            }
        });
        Assert.Equal(2, read);
    }

    [Fact]
    public async Task ReadAsync_NoFolder_Throws()
    {
        await Assert.ThrowsAsync<DirectoryNotFoundException>(() => Read(new PostFolder(folder.At("none"))));
        await Assert.ThrowsAnyAsync<IOException>(() => Read(new PostFolder(folder.Write("a.md", ""))));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(1025)]
    public void Options_OutOfRange_AreRefused(int inFlight) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new PostFolderOptions { MaximumInFlight = inFlight });

    [Fact]
    public void Options_MoreBytesThanAPostMayHave_AreRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new PostFolderOptions { MaximumBytes = ReadLimits.Default.MaximumBytes + 1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new PostFolderOptions { MaximumBytes = 0 });
        Assert.Throws<ArgumentException>(() => new PostFolder(""));
    }

    private static (string Code, Severity Severity) Said(PostEntry entry) => (entry.Diagnostics[0].Code, entry.Diagnostics[0].Severity);

    private static async Task<List<PostEntry>> Read(PostFolder posts)
    {
        var entries = new List<PostEntry>();
        await foreach (var entry in posts.ReadAsync(cancellationToken: Test))
        {
            entries.Add(entry);
        }

        return entries;
    }

    private async Task<IEnumerable<string>> Files() => (await Read(new PostFolder(folder.Path))).Select(entry => entry.File);

    /// <summary>Notes at once what it is told; <see cref="Progress{T}"/> would hand it on to another thread.</summary>
    private sealed class Told : IProgress<PostProgress>
    {
        public List<PostProgress> Reports { get; } = [];

        public void Report(PostProgress value) => Reports.Add(value);
    }
}

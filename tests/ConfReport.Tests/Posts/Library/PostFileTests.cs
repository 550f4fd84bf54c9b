using System.Text;
using ConfReport.Posts;
using ConfReport.Posts.Library;

namespace ConfReport.Tests.Posts.Library;

public sealed class PostFileTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData(null, "# Ñ\r\n", "# Ñ\r\n")]
    [InlineData("", "", "")]
    [InlineData("old and longer", "new", "new")]
    [InlineData("\uFEFFold", "new", "\uFEFFnew")]
    [InlineData("\uFEFFold", "\uFEFFnew", "\uFEFFnew")]
    [InlineData("old", "\uFEFFnew", "\uFEFFnew")]
    [InlineData("\uFEFF", "", "\uFEFF")]
    public void Write_Text_IsUtf8WithTheMarkThatWasThere(string? old, string text, string written)
    {
        var path = folder.At("a.md");
        if (old is not null)
        {
            File.WriteAllBytes(path, Encoding.UTF8.GetBytes(old));
        }

        PostFile.Write(path, text);
        Assert.Equal(Encoding.UTF8.GetBytes(written), File.ReadAllBytes(path));
        AssertOnly("a.md");
    }

    [Fact]
    public void Write_Bytes_AreWhatIsThere()
    {
        var path = folder.Write("a.json", "\uFEFFold");
        PostFile.Write(path, [0xFF, 0, 1]);
        Assert.Equal([0xFF, 0, 1], File.ReadAllBytes(path));
        AssertOnly("a.json");
    }

    [Fact]
    public void Write_WriterThatFailsHalfWay_LeavesTheOldFileAndNothingElse()
    {
        var path = folder.Write("a.md", "old");
        Assert.Throws<InvalidOperationException>((Action)(() =>
        {
            using var replacement = FileReplacement.Of(path);
            replacement.Content.Write("half"u8);
            throw new InvalidOperationException("It fails.");
        }));
        AssertOld(path);
    }

    [Fact]
    public void Write_LoneSurrogate_IsRefusedBeforeAnythingIsTouched()
    {
        var path = folder.Write("a.md", "old");
        Assert.ThrowsAny<ArgumentException>(() => PostFile.Write(path, "a\uD800"));
        AssertOld(path);
    }

    [Fact]
    public void Write_ReadOnlyFile_IsRefused()
    {
        var path = folder.Write("a.md", "old");
        File.SetAttributes(path, FileAttributes.ReadOnly);
        Assert.Throws<UnauthorizedAccessException>(() => PostFile.Write(path, "new"));
        File.SetAttributes(path, FileAttributes.Normal);
        AssertOld(path);
    }

    /// <summary>The superuser may write there all the same; then the new content is there, whole.</summary>
    [Fact]
    public void Write_InAReadOnlyFolder_LeavesTheOldFileAndNothingElse()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Windows lets files be made in a read-only folder.");
            return;
        }

        var path = folder.Write("a.md", "old");
        File.SetUnixFileMode(folder.Path, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        var thrown = Record.Exception(() => PostFile.Write(path, "new"));
        File.SetUnixFileMode(folder.Path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);

        Assert.Equal(!Environment.IsPrivilegedProcess, thrown is UnauthorizedAccessException);
        Assert.Equal(thrown is null ? "new" : "old", File.ReadAllText(path));
        AssertOnly("a.md");
    }

    /// <summary>Here the new content is complete, and only the last step cannot be done.</summary>
    [Fact]
    public void Write_WhereAFolderStands_LeavesItAndNothingElse()
    {
        folder.Write("a.md/b.md", "old");
        Assert.True(Record.Exception(() => PostFile.Write(folder.At("a.md"), "new")) is IOException or UnauthorizedAccessException);
        Assert.Equal("old", File.ReadAllText(folder.At("a.md/b.md")));
        AssertOnly("a.md");
    }

    [Fact]
    public void Write_InAFolderThatIsNotThere_Throws() =>
        Assert.Throws<DirectoryNotFoundException>(() => PostFile.Write(folder.At("none/a.md"), "new"));

    [Fact]
    public void Write_LongName_NeedsNoLongerOne()
    {
        var name = new string('n', 252) + ".md";
        PostFile.Write(folder.At(name), "new");
        AssertOnly(name);
    }

    [Fact]
    public void Write_Link_StaysAndLeadsToTheNewContent()
    {
        using var elsewhere = new TemporaryFolder();
        elsewhere.Write("real.md", "\uFEFFold");
        File.CreateSymbolicLink(folder.At("step.md"), elsewhere.At("real.md"));
        File.CreateSymbolicLink(folder.At("a.md"), folder.At("step.md"));

        PostFile.Write(folder.At("a.md"), "new");
        Assert.Equal(folder.At("step.md"), new FileInfo(folder.At("a.md")).LinkTarget);
        Assert.Equal([0xEF, 0xBB, 0xBF, .. "new"u8], File.ReadAllBytes(elsewhere.At("real.md")));
        Assert.Equal(["a.md", "step.md"], Names(folder));
        Assert.Equal(["real.md"], Names(elsewhere));
    }

    [Fact]
    public void Write_FileThatOthersMayWriteTo_StaysSo()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Rights are set in another way on Windows.");
            return;
        }

        // Write access for all is what a usual mask takes away.
        const UnixFileMode Mode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupWrite | UnixFileMode.OtherWrite | UnixFileMode.UserExecute;
        var path = folder.Write("a.md", "old");
        File.SetUnixFileMode(path, Mode);
        PostFile.Write(path, "new");
        Assert.Equal(Mode, File.GetUnixFileMode(path));
    }

    private static IEnumerable<string?> Names(TemporaryFolder folder) =>
        Directory.GetFileSystemEntries(folder.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal);

    private void AssertOld(string path)
    {
        Assert.Equal("old", File.ReadAllText(path));
        AssertOnly(Path.GetFileName(path));
    }

    private void AssertOnly(string name) => Assert.Equal([name], Names(folder));
}

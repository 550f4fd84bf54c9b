namespace ConfReport.Tests.Posts.Library;

/// <summary>A folder that is there for one test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("confreport-library-").FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);

    /// <summary>The path of a file or folder in it, whose parts are parted by slashes.</summary>
    public string At(string name) => System.IO.Path.Combine(Path, name);

    /// <summary>Writes a file, and the folders that it is in.</summary>
    public string Write(string name, string text)
    {
        var path = At(name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path) ?? Path);
        File.WriteAllText(path, text);
        return path;
    }
}

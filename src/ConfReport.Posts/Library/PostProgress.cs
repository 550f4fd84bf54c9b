namespace ConfReport.Posts;

/// <summary>How far the reading of a folder has come.</summary>
/// <param name="Done">How many entries were handed over, those that could not be read included.</param>
/// <param name="Total">How many there are. It is known from the first report on and does not change.</param>
public readonly record struct PostProgress(int Done, int Total);

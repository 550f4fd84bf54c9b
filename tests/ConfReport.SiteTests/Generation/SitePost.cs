namespace ConfReport.SiteTests.Generation;

/// <summary>A post as a file of a site.</summary>
/// <param name="FileName">Its name in the folder where the generator keeps posts.</param>
/// <param name="Text">All of the file.</param>
internal sealed record SitePost(string FileName, string Text);

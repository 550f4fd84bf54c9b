using System.Buffers;
using ConfReport.Benchmarks.Documents;
using ConfReport.Benchmarks.Rivals;

namespace ConfReport.Benchmarks.Check;

/// <summary>Front matter alone, in each format against YamlDotNet's serializer.</summary>
internal static class FrontMatterContest
{
    public static Contest Named(string benchmark) => benchmark switch
    {
        "front-matter-yaml" => In(SiteProfile.Hugo),
        "front-matter-toml" => In(SiteProfile.HugoToml),
        "front-matter-json" => In(SiteProfile.HugoJson),
        _ => throw new ArgumentOutOfRangeException(nameof(benchmark), benchmark, "There is no such benchmark."),
    };

    private static Contest In(SiteProfile site)
    {
        SameFrontMatter.Verify();
        var output = new ArrayBufferWriter<byte>(1 << 12);
        var rivalOutput = new ArrayBufferWriter<byte>(1 << 12);
        var rivalText = new StringWriter();
        var header = YamlDotNetHeader.From(FrontMatterHeader.Dto);
        return new(
            "YamlDotNet",
            () =>
            {
                output.ResetWrittenCount();
                FrontMatterHeader.Report.WriteFrontMatter(output, site);
            },
            () =>
            {
                rivalText.GetStringBuilder().Clear();
                YamlDotNetHeader.Write(rivalText, header);
                rivalOutput.ResetWrittenCount();
                PostWriting.Encode(rivalText.ToString(), rivalOutput);
            });
    }
}

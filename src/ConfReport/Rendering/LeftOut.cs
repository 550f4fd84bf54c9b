namespace ConfReport.Rendering;

/// <summary>What a post still shows when parts are left out.</summary>
internal static class LeftOut
{
    public static bool Shows(this PostParts leavesOut, PostParts part) => (leavesOut & part) == 0;

    /// <summary>Whether the section itself is shown; those in it may be without it.</summary>
    public static bool Shows(this PostParts leavesOut, Section section) => leavesOut == PostParts.None || (section is TalkSection talk
        ? leavesOut.Shows(PostParts.TalksWithoutImpression) || !talk.Impression.IsEmpty
        : leavesOut.Shows(PostParts.PlainSections));
}

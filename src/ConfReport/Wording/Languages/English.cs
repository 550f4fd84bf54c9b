namespace ConfReport.Languages;

/// <summary>English. Dates have the day first, which readers everywhere understand; the variant of the United States has the month first.</summary>
internal static class English
{
    public static readonly Wording International = new()
    {
        Language = "en",
        Plurals = PluralRule.OneOrMore,
        Ordinals = PluralRule.Parse("one: n % 10 = 1 and n % 100 != 11; two: n % 10 = 2 and n % 100 != 12; few: n % 10 = 3 and n % 100 != 13"),
        Sections = new()
        {
            Contents = "Contents",
            Agenda = "Agenda",
            Day = "Day {count}",
            DayAndDate = "Day {count}: {date}",
            Talks = "Talks",
            OtherTalks = "Other talks",
            Unscheduled = "Unscheduled talks",
            Introduction = "Introduction",
            Summary = "Summary",
            Logistics = "Logistics",
            Conclusions = "My conclusions",
            Thanks = "Thanks",
            Resources = "Resources",
        },
        Labels = new()
        {
            Talk = "Talk",
            Title = "Title",
            Speakers = new() { One = "Speaker", Other = "Speakers" },
            Time = "Time",
            Room = "Room",
            Track = "Track",
            Rating = "Rating",
            KeyPoints = "Key points",
            Quotes = "Quotes",
            FollowUps = "To follow up",
            Links = "Links",
            Colon = ": ",
            With = "with {names}",
            OrganizedBy = "Organised by {names}",
            SponsoredBy = "Sponsored by {names}",
        },
        Formats = new()
        {
            Talk = "Talk",
            Keynote = "Keynote",
            Workshop = "Workshop",
            Panel = "Panel",
            Lightning = "Lightning talk",
            Demo = "Demo",
            Break = "Break",
            Other = "Session",
        },
        LinkKinds = new()
        {
            Slides = "Slides",
            Video = "Video",
            Repository = "Code",
            Article = "Article",
            Schedule = "Schedule",
            Profile = "Profile",
            Feedback = "Feedback",
            Other = "Link",
        },
        Counts = new()
        {
            Talks = new() { One = "{count} talk", Other = "{count} talks" },
            Speakers = new() { One = "{count} speaker", Other = "{count} speakers" },
            Days = new() { One = "{count} day", Other = "{count} days" },
            TalksInDays = new() { One = "{talks} in {count} day", Other = "{talks} in {count} days" },
        },
        Lists = new() { Separator = ", ", Pair = " and ", Last = " and " },
        Dates = new()
        {
            Months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"],
            Weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
            Date = "{day} {month} {year}",
            WeekdayDate = "{weekday}, {date}",
            DaysOfMonth = "{day}–{endDay} {month} {year}",
            DaysOfYear = "{day} {month} – {endDay} {endMonth} {year}",
            DaysOfYears = "{day} {month} {year} – {endDay} {endMonth} {endYear}",
        },
        Reading = new() { Minutes = new() { Other = "{count} min read" }, WordsPerMinute = 228 },
        Editions = new() { One = "{count}st edition", Two = "{count}nd edition", Few = "{count}rd edition", Other = "{count}th edition" },
    };

    public static readonly Wording American = International with
    {
        Language = "en-US",
        Labels = International.Labels with { OrganizedBy = "Organized by {names}" },
        Lists = International.Lists with { Last = ", and " },
        Dates = International.Dates with
        {
            Date = "{month} {day}, {year}",
            DaysOfMonth = "{month} {day}–{endDay}, {year}",
            DaysOfYear = "{month} {day} – {endMonth} {endDay}, {year}",
            DaysOfYears = "{month} {day}, {year} – {endMonth} {endDay}, {endYear}",
        },
    };
}

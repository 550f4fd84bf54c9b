namespace ConfReport.Languages;

/// <summary>Japanese. No space stands between digits and words.</summary>
internal static class Japanese
{
    public static readonly Wording Wording = new()
    {
        Language = "ja",
        Plurals = PluralRule.None,
        Ordinals = PluralRule.None,
        Sections = new()
        {
            Contents = "目次",
            Agenda = "プログラム",
            Day = "{count}日目",
            DayAndDate = "{count}日目：{date}",
            Talks = "セッション",
            OtherTalks = "その他のセッション",
            Unscheduled = "日時不明のセッション",
            Introduction = "はじめに",
            Summary = "概要",
            Logistics = "会場・運営",
            Conclusions = "まとめと感想",
            Thanks = "謝辞",
            Resources = "参考資料",
        },
        Labels = new()
        {
            Talk = "セッション",
            Title = "タイトル",
            Speakers = new() { Other = "登壇者" },
            Time = "時間",
            Room = "会場",
            Track = "トラック",
            Rating = "評価",
            KeyPoints = "要点",
            Quotes = "印象に残った言葉",
            FollowUps = "あとで調べること",
            Links = "リンク",
            Colon = "：",
            With = "登壇：{names}",
            OrganizedBy = "主催：{names}",
            SponsoredBy = "協賛：{names}",
        },
        Formats = new()
        {
            Talk = "セッション",
            Keynote = "基調講演",
            Workshop = "ワークショップ",
            Panel = "パネルディスカッション",
            Lightning = "ライトニングトーク",
            Demo = "デモ",
            Break = "休憩",
            Other = "その他",
        },
        LinkKinds = new()
        {
            Slides = "スライド",
            Video = "動画",
            Repository = "ソースコード",
            Article = "記事",
            Schedule = "プログラム",
            Profile = "プロフィール",
            Feedback = "フィードバック",
            Other = "リンク",
        },
        Counts = new()
        {
            Talks = new() { Other = "{count}件のセッション" },
            Speakers = new() { Other = "登壇者{count}名" },
            Days = new() { Other = "{count}日間" },
            TalksInDays = new() { Other = "{count}日間で{talks}" },
        },
        Lists = new() { Separator = "、", Pair = "、", Last = "、" },
        Dates = new()
        {
            Months = ["1月", "2月", "3月", "4月", "5月", "6月", "7月", "8月", "9月", "10月", "11月", "12月"],
            Weekdays = ["月曜日", "火曜日", "水曜日", "木曜日", "金曜日", "土曜日", "日曜日"],
            Date = "{year}年{month}{day}日",
            WeekdayDate = "{date}（{weekday}）",
            DaysOfMonth = "{year}年{month}{day}日〜{endDay}日",
            DaysOfYear = "{year}年{month}{day}日〜{endMonth}{endDay}日",
            DaysOfYears = "{year}年{month}{day}日〜{endYear}年{endMonth}{endDay}日",
        },
        Reading = new() { Minutes = new() { Other = "約{count}分で読めます" }, WordsPerMinute = 193, CharactersPerMinute = 357 },
        Editions = new() { Other = "第{count}回" },
    };
}

namespace ConfReport.Languages;

/// <summary>Chinese in simplified characters, as written on the mainland, and in traditional ones, as written in Taiwan. No space stands between digits and words.</summary>
internal static class Chinese
{
    public static readonly Wording Simplified = new()
    {
        Language = "zh",
        Plurals = PluralRule.None,
        Ordinals = PluralRule.None,
        Sections = new()
        {
            Contents = "目录",
            Agenda = "议程",
            Day = "第{count}天",
            DayAndDate = "第{count}天：{date}",
            Talks = "演讲",
            OtherTalks = "其他演讲",
            Unscheduled = "未注明时间的演讲",
            Introduction = "前言",
            Summary = "摘要",
            Logistics = "会务",
            Conclusions = "我的总结",
            Thanks = "致谢",
            Resources = "参考资料",
        },
        Labels = new()
        {
            Talk = "演讲",
            Title = "标题",
            Speakers = new() { Other = "演讲者" },
            Time = "时间",
            Room = "会场",
            Track = "专场",
            Rating = "评分",
            KeyPoints = "要点",
            Quotes = "语录",
            FollowUps = "后续跟进",
            Links = "链接",
            Colon = "：",
            With = "由{names}主讲",
            OrganizedBy = "主办方：{names}",
            SponsoredBy = "赞助方：{names}",
        },
        Formats = new()
        {
            Talk = "演讲",
            Keynote = "主题演讲",
            Workshop = "工作坊",
            Panel = "圆桌讨论",
            Lightning = "闪电演讲",
            Demo = "演示",
            Break = "休息",
            Other = "其他",
        },
        LinkKinds = new()
        {
            Slides = "幻灯片",
            Video = "视频",
            Repository = "代码",
            Article = "文章",
            Schedule = "日程",
            Profile = "主页",
            Feedback = "反馈",
            Other = "链接",
        },
        Counts = new()
        {
            Talks = new() { Other = "{count}场演讲" },
            Speakers = new() { Other = "{count}位演讲者" },
            Days = new() { Other = "{count}天" },
            TalksInDays = new() { Other = "{count}天共{talks}" },
        },
        Lists = new() { Separator = "、", Pair = "和", Last = "和" },
        Dates = new()
        {
            Months = ["1月", "2月", "3月", "4月", "5月", "6月", "7月", "8月", "9月", "10月", "11月", "12月"],
            Weekdays = ["星期一", "星期二", "星期三", "星期四", "星期五", "星期六", "星期日"],
            Date = "{year}年{month}{day}日",
            WeekdayDate = "{date}{weekday}",
            DaysOfMonth = "{year}年{month}{day}日至{endDay}日",
            DaysOfYear = "{year}年{month}{day}日至{endMonth}{endDay}日",
            DaysOfYears = "{year}年{month}{day}日至{endYear}年{endMonth}{endDay}日",
        },
        Reading = new() { Minutes = new() { Other = "阅读约需{count}分钟" }, WordsPerMinute = 158, CharactersPerMinute = 255 },
        Editions = new() { Other = "第{count}届" },
    };

    public static readonly Wording Traditional = Simplified with
    {
        Language = "zh-Hant",
        Sections = new()
        {
            Contents = "目錄",
            Agenda = "議程",
            Day = "第{count}天",
            DayAndDate = "第{count}天：{date}",
            Talks = "演講",
            OtherTalks = "其他演講",
            Unscheduled = "未註明時間的演講",
            Introduction = "前言",
            Summary = "摘要",
            Logistics = "會務",
            Conclusions = "我的心得",
            Thanks = "致謝",
            Resources = "參考資料",
        },
        Labels = new()
        {
            Talk = "演講",
            Title = "講題",
            Speakers = new() { Other = "講者" },
            Time = "時間",
            Room = "場地",
            Track = "議程軌",
            Rating = "評分",
            KeyPoints = "重點",
            Quotes = "語錄",
            FollowUps = "後續研究",
            Links = "連結",
            Colon = "：",
            With = "由{names}主講",
            OrganizedBy = "主辦單位：{names}",
            SponsoredBy = "贊助單位：{names}",
        },
        Formats = new()
        {
            Talk = "演講",
            Keynote = "主題演講",
            Workshop = "工作坊",
            Panel = "座談",
            Lightning = "閃電演講",
            Demo = "展示",
            Break = "休息",
            Other = "其他",
        },
        LinkKinds = new()
        {
            Slides = "投影片",
            Video = "影片",
            Repository = "程式碼",
            Article = "文章",
            Schedule = "議程",
            Profile = "簡介",
            Feedback = "意見回饋",
            Other = "連結",
        },
        Counts = new()
        {
            Talks = new() { Other = "{count}場演講" },
            Speakers = new() { Other = "{count}位講者" },
            Days = new() { Other = "{count}天" },
            TalksInDays = new() { Other = "{count}天共{talks}" },
        },
        Reading = Simplified.Reading with { Minutes = new() { Other = "閱讀時間約{count}分鐘" } },
        Editions = new() { Other = "第{count}屆" },
    };
}

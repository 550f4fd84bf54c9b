namespace ConfReport.FrontMatter;

/// <summary>Dates as generators want them.</summary>
internal static class DateText
{
    public const int MaximumLength = IsoDate.LongestOutput + 2;

    /// <summary>Writes the date.</summary>
    /// <returns>Its length, and whether YAML needs quotation marks around it.</returns>
    public static (int Length, bool IsQuoted) Format(PostDate date, DateLayout layout, Span<byte> destination)
    {
        if (layout == DateLayout.Rfc3339 || date.Precision == PostDatePrecision.Day
            || (layout == DateLayout.Hexo && date.Precision == PostDatePrecision.Offset))
        {
            return (IsoDate.Format(date, destination), layout == DateLayout.Hexo && date.Precision == PostDatePrecision.Offset);
        }

        var length = IsoDate.FormatDate(date.Date, destination);
        destination[length++] = (byte)' ';
        var time = IsoDate.FormatTime(date.Local.TimeOfDay, destination[length..]);
        length += layout == DateLayout.Pelican && destination.Slice(length + 5, time - 5).SequenceEqual(":00"u8) ? 5 : time;
        if (date.Precision == PostDatePrecision.LocalTime)
        {
            return (length, layout == DateLayout.Jekyll);
        }

        return (length + Offset(date, layout, destination[length..]), false);
    }

    /// <summary>Jekyll's <c> +0100</c>, Pelican's <c>+01:00</c>. Offset zero is written in digits: not every reader knows Z behind a space.</summary>
    private static int Offset(PostDate date, DateLayout layout, Span<byte> destination)
    {
        var minutes = date.OffsetOrZero.Seconds / 60;
        var at = 0;
        if (layout == DateLayout.Jekyll)
        {
            destination[at++] = (byte)' ';
        }

        destination[at] = (byte)(minutes < 0 ? '-' : '+');
        minutes = Math.Abs(minutes);
        IsoDate.TwoDigits(destination, at + 1, minutes / 60);
        at += 3;
        if (layout == DateLayout.Pelican)
        {
            destination[at++] = (byte)':';
        }

        IsoDate.TwoDigits(destination, at, minutes % 60);
        return at + 2;
    }
}

namespace ConfReport;

/// <summary>How dates are written in front matter. No layout shifts a date: a day stays a day, and a time without an offset stays one without.</summary>
public enum DateLayout : byte
{
    /// <summary><c>2024-10-06</c>, <c>2024-10-06T21:54:45</c>, <c>2024-10-06T21:54:45+01:00</c> (RFC 3339; in TOML its own dates).</summary>
    Rfc3339,

    /// <summary>
    /// <c>2024-10-06</c>, <c>2024-10-06 21:54:45 +0100</c> (Jekyll's documentation, "Front Matter Variables"). A time without an
    /// offset stands in quotation marks: Ruby's YAML would take it for UTC, Jekyll's own parser takes it for the site's zone.
    /// </summary>
    Jekyll,

    /// <summary><c>2024-10-06</c>, <c>2024-10-06 21:54</c>, <c>2024-10-06 21:54:45</c>; an offset follows as <c>+01:00</c>, and seconds only where there are any.</summary>
    Pelican,

    /// <summary>
    /// <c>2024-10-06</c>, <c>2024-10-06 21:54:45</c> as YAML dates, which Hexo takes for the builder's zone; one with an offset
    /// stands in quotation marks, since Hexo would move it.
    /// </summary>
    Hexo,
}

namespace ConfReport.Posts;

/// <summary>How the lines of a text end.</summary>
public enum NewlineStyle : byte
{
    /// <summary>In LF, as on Unix and the web. So are texts of a single line that does not end.</summary>
    LineFeed,

    /// <summary>In CR and LF, as on Windows.</summary>
    CarriageReturnLineFeed,

    /// <summary>In CR alone.</summary>
    CarriageReturn,

    /// <summary>Not all in the same way.</summary>
    Mixed,
}

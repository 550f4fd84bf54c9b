namespace ConfReport;

/// <summary>How authors stand in front matter.</summary>
public enum AuthorForm : byte
{
    /// <summary>One author as the name, several as a list; a map of <c>name</c>, <c>url</c> and <c>email</c> where there is more to say than the name.</summary>
    OneOrList,

    /// <summary>A list of names. Addresses and pages have no place.</summary>
    Names,

    /// <summary>A list of maps of <c>name</c>, <c>url</c> and <c>email</c>.</summary>
    Maps,

    /// <summary>The names as one text, with commas or semicolons between. Addresses and pages have no place.</summary>
    Joined,
}

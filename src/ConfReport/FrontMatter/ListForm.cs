namespace ConfReport;

/// <summary>How several words stand under one key.</summary>
public enum ListForm : byte
{
    /// <summary>A list.</summary>
    List,

    /// <summary>One text: commas between the words, or semicolons where a word holds a comma.</summary>
    Joined,

    /// <summary>The first word only, as text: the generator knows one.</summary>
    First,

    /// <summary>A list that the generator reads as a path, each word within the one before it.</summary>
    Path,

    /// <summary>A list of lists of one word each: several paths, none within another.</summary>
    Paths,
}

namespace ConfReport.Markdown;

internal ref partial struct TextMarks
{
    /// <summary>Whether nothing of the text has to be escaped where it stands.</summary>
    public bool IsPlain()
    {
        if (StartMark.At >= 0)
        {
            return false;
        }

        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] < 0x80 && Judge(at) != MarkdownEscape.None)
            {
                return false;
            }
        }

        return true;
    }
}

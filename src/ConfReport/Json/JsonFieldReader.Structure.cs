namespace ConfReport.Json;

/// <content>The way through objects and lists: into them, on to the next member or item, out of them, and past what is not wanted.</content>
internal partial struct JsonFieldReader
{
    /// <summary>Goes into the object that begins here, to its first member.</summary>
    private void EnterObject()
    {
        if (!TryEnter())
        {
            return;
        }

        if (json[at] == '}')
        {
            LeaveObject();
        }
        else
        {
            ExpectName();
        }
    }

    /// <summary>Goes from the end of a member's value to the next member, or out of the object.</summary>
    private void GoToNextMember()
    {
        SkipWhiteSpace();
        if (json[at] == '}')
        {
            LeaveObject();
        }
        else if (json[at] != ',')
        {
            Fail("Expected a comma or the end of the object.");
        }
        else if (problems.AreTooMany)
        {
            Stop();
        }
        else if (++frame.Count < limits.MaximumKeys)
        {
            at++;
            SkipWhiteSpace();
            ExpectName();
        }
        else
        {
            SkipMembers();
        }
    }

    private void LeaveObject()
    {
        at++;
        depth--;
        frame.Next = -1;
    }

    private void ExpectName()
    {
        if (json[at] == '"')
        {
            frame.Next = at;
        }
        else
        {
            Fail("Expected the name of a member in quotation marks.");
        }
    }

    /// <summary>Goes into the list that begins here; false when it is empty.</summary>
    private bool TryEnterList() => TryEnter() && (json[at] != ']' || LeaveList());

    /// <summary>Goes from the end of an item to the next one; false at the end of the list.</summary>
    private bool TryGoToNextItem()
    {
        SkipWhiteSpace();
        if (json[at] == ']')
        {
            return LeaveList();
        }

        if (json[at] != ',')
        {
            return Fail("Expected a comma or the end of the list.");
        }

        if (problems.AreTooMany)
        {
            return Stop();
        }

        at++;
        SkipWhiteSpace();
        return true;
    }

    private bool LeaveList()
    {
        at++;
        depth--;
        return false;
    }

    private bool TryEnter()
    {
        if (depth == limits.MaximumDepth)
        {
            if (!isBroken)
            {
                problems.AtByte(at, JsonCodes.TooDeep, $"Objects and lists nest deeper than {limits.MaximumDepth}; reading stopped.");
            }

            return Stop();
        }

        depth++;
        at++;
        SkipWhiteSpace();
        return true;
    }

    /// <summary>Goes to the first item of a list, then to the next; false behind the last, or when there is no list.</summary>
    private bool TryGoToItem(ref JsonList list)
    {
        if (list.Count++ >= 0)
        {
            return TryGoToNextItem() && (list.Count < limits.MaximumItems || SkipItems(list));
        }

        if (json[at] == '[')
        {
            return TryEnterList();
        }

        SkipWrongType("a list");
        return false;
    }

    /// <summary>Goes past the rest of a list that has more items than are taken.</summary>
    private bool SkipItems(JsonList list)
    {
        problems.AtValue(list.Start, JsonCodes.OverLimit, $"A list has more than {limits.MaximumItems} items; the rest is left out.");
        do
        {
            SkipValue();
        }
        while (TryGoToNextItem());

        return false;
    }

    /// <summary>Goes past the value that begins here, seeing to it that it is one.</summary>
    private void SkipValue()
    {
        switch (json[at])
        {
            case (byte)'"':
                TryScanText(out _);
                break;
            case (byte)'{':
                var outer = frame;
                frame = new JsonFrame(at, null);
                EnterObject();
                SkipOpenMembers();
                frame = outer;
                break;
            case (byte)'[':
                for (var more = TryEnterList(); more; more = TryGoToNextItem())
                {
                    SkipValue();
                }

                break;
            case (byte)'t':
                TryScanWord("true"u8);
                break;
            case (byte)'f':
                TryScanWord("false"u8);
                break;
            case (byte)'n':
                TryScanWord("null"u8);
                break;
            default:
                TryScanNumber(out _, out _);
                break;
        }
    }

    /// <summary>Goes past the members from the next one on; each is seen to be one, and none is counted.</summary>
    private void SkipOpenMembers()
    {
        while (frame.Next >= 0)
        {
            at = frame.Next;
            if (TryScanText(out _) && TryScanColon())
            {
                SkipValue();
            }

            frame.Count = 0;
            GoToNextMember();
        }
    }

    /// <summary>Goes past the rest of an object that has more members than are taken.</summary>
    private void SkipMembers()
    {
        problems.AtValue(frame.Start, JsonCodes.OverLimit, $"An object has more than {limits.MaximumKeys} members; the rest is left out.");
        at++;
        SkipWhiteSpace();
        ExpectName();
        SkipOpenMembers();
    }
}

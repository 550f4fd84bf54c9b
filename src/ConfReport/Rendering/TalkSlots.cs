namespace ConfReport.Rendering;

/// <summary>When and where the talks of a report take place, by the identifiers of its agenda.</summary>
internal sealed class TalkSlots
{
    private readonly Dictionary<string, Slot> first = new(StringComparer.Ordinal);
    private Agenda? agenda;

    public void Clear()
    {
        agenda = null;
        first.Clear();
    }

    /// <summary>The earliest slot of the talk; null when the agenda has none, or there is no agenda.</summary>
    public Slot? Of(Talk talk, Agenda? programme)
    {
        if (programme is null || talk.Id is null)
        {
            return null;
        }

        if (!ReferenceEquals(agenda, programme))
        {
            Fill(programme);
        }

        return first.GetValueOrDefault(talk.Id);
    }

    private void Fill(Agenda programme)
    {
        Clear();
        foreach (var slot in ValueList.From(programme.Slots).Span)
        {
            if (!first.TryGetValue(slot.TalkId, out var other) || (slot.Start is { } start && (other.Start is not { } begun || start < begun)))
            {
                first[slot.TalkId] = slot;
            }
        }

        agenda = programme;
    }
}

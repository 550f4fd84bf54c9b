using ConfReport.Shapes;

namespace ConfReport;

/// <summary>
/// What every part of a report has in common: members that this version of the library does not know are kept and
/// written back, so that a file made by a newer version, or by another tool, loses nothing on its way through.
/// </summary>
/// <remarks>Parts are immutable and equal when all that they hold is equal, lists and <see cref="Extensions"/> included.</remarks>
public abstract record ReportPart
{
    /// <summary>The slot of <see cref="Extensions"/>; the slots of a type begin after it.</summary>
    private protected const int FirstSlot = 1;

    private RareValues rare;

    private protected ReportPart()
    {
    }

    /// <summary>Copies a part for <c>with</c>.</summary>
    protected ReportPart(ReportPart original)
    {
        ArgumentNullException.ThrowIfNull(original);
        rare = original.rare.Copy();
    }

    /// <summary>
    /// Members found when reading that have no property of their own, in the order in which they stood. Empty by default.
    /// </summary>
    /// <exception cref="ArgumentException">A key is the name of a member that this part has.</exception>
    public DataMap Extensions
    {
        get => Rare<DataMap>(0) ?? DataMap.Empty;
        init => SetRare(0, Given.Extensions(this, value) is { Count: > 0 } extensions ? extensions : null);
    }

    /// <summary>The type, and what the part says as JSON: the same text on every machine, and nothing for what is absent.</summary>
    public sealed override string ToString() => $"{GetType().Name} {ModelShapes.JsonOf(this)}";

    /// <summary>How many slots the type has, with that of <see cref="Extensions"/>.</summary>
    private protected virtual int RareSlots => FirstSlot;

    /// <summary>The value of a property that is seldom set, or null.</summary>
    /// <summary>Whether the part has any of the properties that few parts have.</summary>
    internal bool HasRareValues => !rare.IsEmpty;

    private protected T? Rare<T>(int slot)
        where T : class => (T?)rare[slot];

    /// <summary>The list of a property that is seldom set, or the empty one.</summary>
    private protected ValueList<T> RareList<T>(int slot) => (ValueList<T>?)rare[slot] ?? ValueList<T>.Empty;

    /// <summary>Keeps the value of such a property; null is none.</summary>
    private protected void SetRare(int slot, object? value)
    {
        if (value is not null || !rare.IsEmpty)
        {
            rare.Set(slot, RareSlots, value);
        }
    }
}

namespace ConfReport.Shapes;

/// <summary>How many values an enumeration has, of which each is a byte and counts from 0.</summary>
/// <remarks>
/// Apart from <see cref="ChoiceNames{TEnum}"/>: a first post names no choice, and all that makes names is compiled anew for each enumeration.
/// Not <see cref="Enum.IsDefined{TEnum}(TEnum)"/>: its table is lost with a collection, and takes 968 bytes to make again.
/// </remarks>
internal static class KnownChoices<TEnum>
    where TEnum : struct, Enum
{
    public static readonly int Count = Enum.GetValuesAsUnderlyingType(typeof(TEnum)).Length;
}

using FsCheck;
using FsCheck.Fluent;

namespace ConfReport.Tests.Support;

/// <summary>Generators of everything that the model can hold.</summary>
/// <remarks>
/// FsCheck draws one number for each value and the <see cref="Dice"/> do the rest: a report has some hundred properties, and a
/// chain of generators for each would take seconds where this takes milliseconds. What FsCheck does well stays with it: sizes that grow, seeds, shrinking.
/// </remarks>
internal static class Reports
{
    /// <summary>Reports of every size, nasty ones included.</summary>
    public static Gen<ConferenceReport> Any { get; } = From(dice => new WholeReports(dice).Report());

    /// <summary>Reports that nest as deep as the model goes.</summary>
    public static Gen<ConferenceReport> DeepReports { get; } = From(dice => new WholeReports(dice).DeepReport());

    /// <summary>Mostly any report, and a deep one in ten.</summary>
    public static Gen<ConferenceReport> AnyAndDeep { get; } =
        From(dice => dice.OneIn(10) ? new WholeReports(dice).DeepReport() : new WholeReports(dice).Report());

    public static Gen<PostDate> Dates { get; } = From(dice => new NastyValues(dice, new NastyText(dice)).PostDate());

    public static Gen<DataValue> Values { get; } = From(dice => new NastyValues(dice, new NastyText(dice)).DataValue());

    public static Gen<string> Texts { get; } = From(dice => new NastyText(dice).Text());

    /// <summary>Anything else that chance and a size can make.</summary>
    public static Gen<T> From<T>(Func<Dice, T> make) =>
        Gen.Sized(size => Gen.Choose(0, int.MaxValue).Select(seed => make(new Dice(seed, Math.Min(size, 100)))));
}

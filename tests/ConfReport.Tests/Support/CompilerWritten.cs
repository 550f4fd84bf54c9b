using System.Reflection;
using System.Runtime.CompilerServices;

namespace ConfReport.Tests.Support;

/// <summary>What the compiler writes into an assembly on its own account.</summary>
internal static class CompilerWritten
{
    /// <summary>Marked as such, or named with a <c>&lt;</c>, which no C# name may hold.</summary>
    public static bool IsMade(MemberInfo member) =>
        member.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false)
        || member.Name.Contains('<')
        || (member.DeclaringType is { } outer && outer.Name.Contains('<'));

    /// <summary>Records have a method that C# programs cannot name.</summary>
    public static bool IsRecordClass(Type type) => type.GetMethod("<Clone>$") is not null;

    /// <summary>A record struct prints its members by a method of this name, which the compiler writes.</summary>
    public static bool IsRecordStruct(Type type) =>
        type.IsValueType && type.GetMethod("PrintMembers", BindingFlags.NonPublic | BindingFlags.Instance) is { } print && IsMade(print);
}

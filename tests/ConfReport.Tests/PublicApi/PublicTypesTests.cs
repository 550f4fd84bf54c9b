using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using ConfReport.Tests.Support;

namespace ConfReport.Tests.PublicApi;

/// <summary>Rules of the house that hold for every type, also for those that are added tomorrow.</summary>
public sealed class PublicTypesTests
{
    private static readonly Type[] DatesOfTheBox = [typeof(DateTime), typeof(DateTimeOffset), typeof(DateTimeKind), typeof(TimeZoneInfo), typeof(DateOnly), typeof(TimeOnly), typeof(TimeSpan)];

    /// <summary>A class that strangers can derive from can change what it means; so each is closed, in one way or another. Layouts are there to be derived from.</summary>
    [Fact]
    public void Class_EveryPublicOne_IsStaticOrSealedOrCannotBeDerivedFromOutside() =>
        AssertNone(LibraryAssemblies.PublicTypes.Where(type => type.IsClass && !type.IsSealed && !(type.IsAbstract && HasNoOutsideConstructor(type)) && !IsLayout(type)));

    /// <summary>Equality of records is by type as well as by content; only a sealed one can say so without surprises.</summary>
    [Fact]
    public void Record_EveryPublicOne_IsSealedOrAbstract() =>
        AssertNone(LibraryAssemblies.PublicTypes.Where(type => CompilerWritten.IsRecordClass(type) && !type.IsSealed && !type.IsAbstract && !IsLayout(type)));

    /// <summary>A struct that can be changed is changed in a copy, sooner or later.</summary>
    [Fact]
    public void Struct_EveryPublicOne_IsReadOnly() =>
        AssertNone(LibraryAssemblies.PublicTypes.Where(type => type is { IsValueType: true, IsEnum: false } && !type.IsDefined(typeof(IsReadOnlyAttribute), false)));

    /// <summary>What is equal by content must not be unequal by <c>==</c>.</summary>
    [Fact]
    public void Equatable_EveryPublicOne_HasBothOperators() =>
        AssertNone(LibraryAssemblies.PublicTypes
            .Where(type => type.GetInterfaces().Contains(typeof(IEquatable<>).MakeGenericType(type)))
            .Where(type => !HasOperator(type, "op_Equality") || !HasOperator(type, "op_Inequality")));

    /// <summary>What is part of a value must be settled when it is made: nothing public can be set later.</summary>
    [Fact]
    public void Property_EveryPublicOne_CanBeSetOnlyWhileAnObjectIsMade() =>
        AssertNone(LibraryAssemblies.PublicTypes
            .SelectMany(LibraryAssemblies.PublicMembers)
            .OfType<PropertyInfo>()
            .Where(property => property.SetMethod is { IsPublic: true } set
                && !set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit))));

    /// <summary>State that all threads and all callers share makes the same input give different output.</summary>
    /// <remarks>
    /// Fields that the compiler writes are excepted: it keeps delegates of lambdas and static data in them, and they depend on nothing. So are
    /// fields that each thread has for itself: they hold buffers to use again.
    /// </remarks>
    [Fact]
    public void StaticField_EveryOneOfOurs_IsReadOnly() =>
        AssertNone(LibraryAssemblies.All
            .SelectMany(assembly => assembly.GetTypes())
            .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            .Where(field => !field.IsInitOnly && !field.IsLiteral && !CompilerWritten.IsMade(field) && !field.IsDefined(typeof(ThreadStaticAttribute))));

    /// <summary>A read-only field that holds an array lets everybody write into it.</summary>
    [Fact]
    public void StaticMember_EveryPublicOne_HoldsNothingThatCanBeWrittenTo() =>
        AssertNone(LibraryAssemblies.PublicTypes
            .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public))
            .Where(field => field.FieldType.IsArray));

    /// <summary>A time of the box carries a zone of the machine with it, or none; every time here is a NodaTime value.</summary>
    [Fact]
    public void Signature_EveryPublicOne_SpeaksOfNodaTimeOnly() =>
        AssertNone(LibraryAssemblies.PublicTypes
            .SelectMany(LibraryAssemblies.PublicMembers)
            .Where(member => TypesIn(member).SelectMany(Unwrapped).Any(DatesOfTheBox.Contains)));

    /// <summary>Without the attribute System.Text.Json would go by reflection: other names, lost members, no trimming.</summary>
    [Fact]
    public void ModelType_EveryPublicOne_BringsItsJsonConverter()
    {
        var model = typeof(ConferenceReport).Assembly.GetExportedTypes()
            .Where(type => type.IsSubclassOf(typeof(ReportPart)) || (type is { IsValueType: true, IsEnum: false }) || type == typeof(DataMap) || type == typeof(DataValue))
            .ToList();

        Assert.True(model.Count >= 30, $"Only {model.Count} types were found.");
        AssertNone(model.Where(type => type.GetCustomAttribute<JsonConverterAttribute>(inherit: false) is null));
    }

    /// <summary>A public type outside our namespaces would be found by nobody, or by those who look for something else.</summary>
    [Fact]
    public void Namespace_OfEveryPublicType_StartsWithTheNameOfItsAssembly() =>
        AssertNone(LibraryAssemblies.PublicTypes.Where(type =>
            type.Namespace is not { } name || !$"{name}.".StartsWith($"{type.Assembly.GetName().Name}.", StringComparison.Ordinal)));

    private static void AssertNone(IEnumerable<MemberInfo> offenders) =>
        Assert.Empty(offenders.Select(member => member is Type type ? type.FullName : $"{member.DeclaringType?.FullName}.{member.Name}"));

    private static bool IsLayout(Type type) => type.IsAssignableTo(typeof(PostLayout));

    private static bool HasNoOutsideConstructor(Type type) =>
        type.GetConstructors(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
            .All(constructor => constructor.IsPrivate || constructor.IsAssembly || constructor.IsFamilyAndAssembly || IsCopyOfRecord(constructor));

    /// <summary>The copy constructor of an abstract record has to be protected, whoever writes it; it copies what only we can make.</summary>
    private static bool IsCopyOfRecord(ConstructorInfo constructor) =>
        constructor.IsFamily && constructor.GetParameters() is [{ ParameterType: var only }] && only == constructor.DeclaringType;

    private static bool HasOperator(Type type, string name) => type.GetMethod(name, [type, type]) is not null;

    private static IEnumerable<Type> TypesIn(MemberInfo member) => member switch
    {
        MethodInfo method => method.GetParameters().Select(parameter => parameter.ParameterType).Append(method.ReturnType),
        ConstructorInfo constructor => constructor.GetParameters().Select(parameter => parameter.ParameterType),
        PropertyInfo property => [property.PropertyType],
        FieldInfo field => [field.FieldType],
        _ => [],
    };

    private static IEnumerable<Type> Unwrapped(Type type) =>
        type.HasElementType && type.GetElementType() is { } element ? Unwrapped(element)
        : type.IsGenericType ? type.GetGenericArguments().SelectMany(Unwrapped).Append(type)
        : [type];
}

namespace ConfReport.Shapes;

/// <summary>A shape is built only once its required fields are there: a missing one here is a defect of the reader.</summary>
internal static class RequiredValue
{
    public static T Required<T>(T? value)
        where T : class => value ?? throw Missing();

    public static T Required<T>(T? value)
        where T : struct => value ?? throw Missing();

    private static InvalidOperationException Missing() => new("A shape was built without a required field.");
}

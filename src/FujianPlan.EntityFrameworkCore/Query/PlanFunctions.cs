namespace FujianPlan.EntityFrameworkCore;

/// <summary>
/// What queries ask of a plan's values, in place of what C# writes: the rewriter puts these calls into a query, and
/// <see cref="PlanFunctionTranslator"/> makes SQL of them. Where a provider has no SQL, or a query asks for it in memory, they are called.
/// </summary>
internal static class PlanFunctions
{
    /// <summary>The number that the enum has for a value.</summary>
    public static int Number<T>(T value)
        where T : struct => Find(value).Number;

    /// <summary>The same of a value that may be absent.</summary>
    public static int? NumberOrNull<T>(T? value)
        where T : struct => value is { } known ? Find(known).Number : null;

    /// <summary>What sorts a value as C# does.</summary>
    public static int Order<T>(T value)
        where T : struct => Find(value).Order;

    /// <summary>The same of a value that may be absent.</summary>
    public static int? OrderOrNull<T>(T? value)
        where T : struct => value is { } known ? Find(known).Order : null;

    /// <summary>The code of a value.</summary>
    public static string Code<T>(T value)
        where T : struct => Find(value).Code;

    /// <summary>The value with a number.</summary>
    public static T OfNumber<T>(int number)
        where T : struct => (T)Column<T>().Values.First(known => known.Number == number).Value;

    /// <summary>The same of a number that may be absent.</summary>
    public static T? OfNumberOrNull<T>(int? number)
        where T : struct => number is { } known ? OfNumber<T>(known) : null;

    /// <summary>The value of an order.</summary>
    public static T OfOrder<T>(int order)
        where T : struct => (T)Column<T>().Values.First(known => known.Order == order).Value;

    /// <summary>The same of an order that may be absent.</summary>
    public static T? OfOrderOrNull<T>(int? order)
        where T : struct => order is { } known ? OfOrder<T>(known) : null;

    private static PlanColumn Column<T>() => PlanColumn.Of(typeof(T)) ?? throw new InvalidOperationException($"'{typeof(T)}' is no type of a plan.");

    private static PlanColumnValue Find<T>(T value)
        where T : struct => Column<T>().Values.First(known => value.Equals(known.Value));
}

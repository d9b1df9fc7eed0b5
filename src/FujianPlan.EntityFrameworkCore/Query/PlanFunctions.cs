using System.Globalization;

namespace FujianPlan.EntityFrameworkCore;

/// <summary>
/// What queries ask of a plan's values, in place of what C# writes: the rewriter puts these calls into a query, and
/// <see cref="PlanFunctionTranslator"/> makes SQL of them. Where a provider has no SQL, or a query asks for it in memory, they are called.
/// </summary>
internal static class PlanFunctions
{
    /// <summary>The number that the enum has for a value.</summary>
    public static int Number<T>(T value)
        where T : struct => value is Enum ? Convert.ToInt32(value, CultureInfo.InvariantCulture) : Find(value).Number;

    /// <summary>The same of a value that may be absent.</summary>
    public static int? NumberOrNull<T>(T? value)
        where T : struct => value is { } known ? Number(known) : null;

    /// <summary>What sorts a value as C# does.</summary>
    public static int Order<T>(T value)
        where T : struct => value is Enum ? Number(value) : Find(value).Order;

    /// <summary>The same of a value that may be absent.</summary>
    public static int? OrderOrNull<T>(T? value)
        where T : struct => value is { } known ? Order(known) : null;

    /// <summary>The code of a value; empty for a wrapper that has none.</summary>
    /// <exception cref="InvalidOperationException">It is an enum, and none of the plan's.</exception>
    public static string Code<T>(T value)
        where T : struct => value is Enum && Find(value).Value is null
            ? throw new InvalidOperationException($"'{value}' is not a '{typeof(T)}' of the plan.")
            : Find(value).Code ?? string.Empty;

    /// <summary>The value with a number, as a cast gives it.</summary>
    public static T OfNumber<T>(int number)
        where T : struct => (T)Enum.ToObject(typeof(T), number);

    /// <summary>The same of a number that may be absent.</summary>
    public static T? OfNumberOrNull<T>(int? number)
        where T : struct => number is { } known ? OfNumber<T>(known) : null;

    /// <summary>The value of an order.</summary>
    public static T OfOrder<T>(int order)
        where T : struct => (T)Column<T>().Values.First(known => known.Order == order).Value;

    /// <summary>The same of an order that may be absent.</summary>
    public static T? OfOrderOrNull<T>(int? order)
        where T : struct => order is { } known ? OfOrder<T>(known) : null;

    private static PlanColumn Column<T>() => PlanColumn.Of(typeof(T)) ?? throw new InvalidOperationException($"'{typeof(T)}' is not a type of a plan.");

    private static PlanColumnValue Find<T>(T value)
        where T : struct => Column<T>().Values.FirstOrDefault(known => value.Equals(known.Value));
}

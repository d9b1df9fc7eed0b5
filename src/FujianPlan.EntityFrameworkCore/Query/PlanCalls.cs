using System.Globalization;
using System.Linq.Expressions;
using System.Reflection;
using FujianPlan.Runtime;

namespace FujianPlan.EntityFrameworkCore;

/// <summary>Makes calls of <see cref="PlanFunctions"/>, and tells the types that they are for.</summary>
internal static class PlanCalls
{
    /// <summary>The type of a plan that an expression has, whose text in the database is not what C# compares.</summary>
    /// <param name="type">The type, nullable or not.</param>
    /// <returns>The enum, or what wraps its code; null if the type is no plan's, and for sections, which are stored as their numbers.</returns>
    public static Type? Coded(Type type) => PlanColumn.Of(type) is { Length: not null } column ? column.Type : null;

    /// <summary>The enum that a type wraps.</summary>
    /// <param name="type">A type such as <c>AgencyCode</c>.</param>
    /// <returns>The enum; null if the type is none of those.</returns>
    public static Type? Wrapped(Type type) => type.IsEnum || Nullable.GetUnderlyingType(type) is not null ? null : PlanCodes.EnumOf(type);

    /// <summary>The number of a value. Of one that is known it is no question for a database, which might not have it.</summary>
    public static Expression Number(Expression value) => value is ConstantExpression { Value: Enum known }
        ? As(Expression.Constant(Convert.ToInt32(known, CultureInfo.InvariantCulture)), Nullable.GetUnderlyingType(value.Type) is null ? typeof(int) : typeof(int?))
        : Call(nameof(PlanFunctions.Number), value);

    /// <summary>What sorts a value; of the value of an order, that.</summary>
    public static Expression Order(Expression value) =>
        value is MethodCallExpression { Method.Name: nameof(PlanFunctions.OfOrder) or nameof(PlanFunctions.OfOrderOrNull), Arguments: [{ } order] } found && found.Method.DeclaringType == typeof(PlanFunctions)
            ? order
            : Call(nameof(PlanFunctions.Order), value);

    /// <summary>The code of a value that is there.</summary>
    public static Expression Code(Expression value) => Expression.Call(Method(nameof(PlanFunctions.Code), value.Type), value);

    /// <summary>The value with a number.</summary>
    public static Expression OfNumber(Expression number, Type type) => Call(nameof(PlanFunctions.OfNumber), number, Nullable.GetUnderlyingType(type) ?? type);

    /// <summary>The value of an order.</summary>
    public static Expression OfOrder(Expression order, Type type) => Call(nameof(PlanFunctions.OfOrder), order, Nullable.GetUnderlyingType(type) ?? type);

    /// <summary>An expression of another type, by a conversion only where it has to be.</summary>
    public static Expression As(Expression expression, Type type) => expression.Type == type ? expression : Expression.Convert(expression, type);

    private static MethodCallExpression Call(string name, Expression argument, Type? type = null)
    {
        Type? held = Nullable.GetUnderlyingType(argument.Type);
        return Expression.Call(Method(held is null ? name : name + "OrNull", type ?? held ?? argument.Type), argument);
    }

    private static MethodInfo Method(string name, Type type) => typeof(PlanFunctions).GetMethod(name)!.MakeGenericMethod(type);
}

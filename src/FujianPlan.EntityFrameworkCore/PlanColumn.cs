using FujianPlan.Runtime;

namespace FujianPlan.EntityFrameworkCore;

/// <summary>How a column holds values of a plan.</summary>
/// <param name="Codes">The values.</param>
/// <param name="Converter">The type of the converter between them and what is stored.</param>
/// <param name="Length">The most characters that one takes; null where numbers are stored.</param>
internal sealed record PlanColumn(PlanCodes Codes, Type Converter, int? Length)
{
    /// <summary>The values that may stand in the column.</summary>
    /// <returns>SQL literals, in the plan's order. Codes hold nothing that SQL would have to escape: letters, digits, hyphens and points.</returns>
    public IEnumerable<string> Literals => Codes.Values.Select(value => Length is null ? value.Code : $"'{value.Code}'");

    /// <summary>How a column holds values of a type.</summary>
    /// <param name="type">The type: that of a property, or of the elements of a collection.</param>
    /// <returns>How it does; null where the type is no plan's.</returns>
    public static PlanColumn? Of(Type type)
    {
        Type held = Nullable.GetUnderlyingType(type) ?? type;
        return PlanCodes.Find(held) is { } codes && ConverterOf(held, codes.Kind == PlanValueKind.Section) is { } converter
            ? new PlanColumn(codes, converter, codes.Kind == PlanValueKind.Section ? null : codes.LongestCode)
            : null;
    }

    private static Type? ConverterOf(Type type, bool isNumber)
    {
        if (type.IsEnum)
        {
            return (isNumber ? typeof(PlanNumberConverter<>) : typeof(PlanCodeConverter<>)).MakeGenericType(type);
        }

        // A wrapper that is compiled for .NET Standard lacks the interface, and cannot be made from a code without knowing its type.
        Type? wrapper = type.GetInterfaces().FirstOrDefault(each => each.IsGenericType && each.GetGenericTypeDefinition() == typeof(IPlanCode<,>));
        return wrapper is null
            ? null
            : (isNumber ? typeof(PlanWrapperNumberConverter<,>) : typeof(PlanWrapperConverter<,>)).MakeGenericType(wrapper.GetGenericArguments());
    }
}

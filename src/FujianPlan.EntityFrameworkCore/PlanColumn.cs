using System.Globalization;
using System.Runtime.CompilerServices;
using FujianPlan.Runtime;
using FujianPlan.Runtime.Compiled;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace FujianPlan.EntityFrameworkCore;

/// <summary>How a column holds values of a plan, or the kinds of deadlines.</summary>
/// <param name="type">The type: an enum, or what wraps a plan's code.</param>
/// <param name="isNumber">Whether numbers are stored, as of sections.</param>
/// <param name="length">The most characters that a code has.</param>
/// <param name="converter">The type of the converter between the values and what is stored.</param>
internal sealed class PlanColumn(Type type, bool isNumber, int length, Type converter)
{
    private static readonly ConditionalWeakTable<Type, StrongBox<PlanColumn?>> Found = [];

    private IReadOnlyList<PlanColumnValue>? _values;

    /// <summary>The type of the values.</summary>
    public Type Type => type;

    /// <summary>The type of the converter between the values and what is stored.</summary>
    public Type Converter => converter;

    /// <summary>The most characters that a code has; null if numbers are stored.</summary>
    public int? Length => isNumber ? null : length;

    /// <summary>What is stored: codes, or numbers.</summary>
    public Type Stored => isNumber ? typeof(int) : typeof(string);

    /// <summary>All values that there are, in the plan's order.</summary>
    public IReadOnlyList<PlanColumnValue> Values => _values ??= [.. AllValues()];

    /// <summary>The values that the column may contain.</summary>
    /// <returns>SQL literals, in the plan's order. Codes hold nothing that SQL would have to escape: letters, digits, hyphens and points.</returns>
    public IEnumerable<string> Literals => Values.Select(value => isNumber ? value.Code : $"'{value.Code}'");

    /// <summary>How a column holds values of a type.</summary>
    /// <param name="type">The type: that of a property, or of the elements of a collection.</param>
    /// <returns>How it does; null if the type does not belong to a plan.</returns>
    public static PlanColumn? Of(Type type) =>
        Found.GetValue(Nullable.GetUnderlyingType(type) ?? type, static held => new StrongBox<PlanColumn?>(Make(held))).Value;

    /// <summary>Creates the converter.</summary>
    public ValueConverter NewConverter() => (ValueConverter)Activator.CreateInstance(converter)!;

    private static PlanColumn? Make(Type type)
    {
        if (type == typeof(DeadlineKind))
        {
            return new PlanColumn(type, isNumber: false, DeadlineKindConverter.LongestWord, typeof(DeadlineKindConverter));
        }

        return PlanCodes.Find(type) is { } codes && ConverterOf(type, codes.Kind == PlanValueKind.Section) is { } converter
            ? new PlanColumn(type, codes.Kind == PlanValueKind.Section, codes.LongestCode, converter)
            : null;
    }

    private static Type? ConverterOf(Type type, bool isNumber)
    {
        if (type.IsEnum)
        {
            return (isNumber ? typeof(PlanNumberConverter<>) : typeof(PlanCodeConverter<>)).MakeGenericType(type);
        }

        return PlanCodes.EnumOf(type) is { } wrapped ? (isNumber ? typeof(PlanWrapperNumberConverter<,>) : typeof(PlanWrapperConverter<,>)).MakeGenericType(type, wrapped) : null;
    }

    private IEnumerable<PlanColumnValue> AllValues()
    {
        ValueConverter values = NewConverter();
        if (PlanCodes.Find(type) is not { } codes)
        {
            return Enum.GetValues<DeadlineKind>().Select(kind => new PlanColumnValue(kind, (string)values.ConvertToProvider(kind)!, (int)kind, (int)kind));
        }

        return codes.Values.Select(value => new PlanColumnValue(
            values.ConvertFromProvider(isNumber ? int.Parse(value.Code, CultureInfo.InvariantCulture) : value.Code)!,
            value.Code,
            value.Number,
            // A wrapped task stands where the plan has it, and a measure behind its task. An enum is a number, and sorted by it.
            codes.Kind == PlanValueKind.Task && !type.IsEnum ? TaskTable.OrderOf(value.Number) : value.Number));
    }
}

/// <summary>A value that a column may contain.</summary>
/// <param name="Value">The value, of the column's type.</param>
/// <param name="Code">Its code.</param>
/// <param name="Number">The number that the enum has for it.</param>
/// <param name="Order">What sorts it as C# does.</param>
internal readonly record struct PlanColumnValue(object Value, string Code, int Number, int Order);

using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using FujianPlan.Runtime.Compiled;
using FujianPlan.Runtime.Internal;

namespace FujianPlan.Runtime;

/// <summary>
/// The codes of one of a plan's enums, for software that serves any plan: what an ORM, a web framework or an importer needs to know
/// about an enum. Code for one known plan uses the plan's own types, such as <c>Agencies</c>. Immutable, and safe from any thread.
/// </summary>
public abstract class PlanCodes
{
    private static readonly ConditionalWeakTable<Type, StrongBox<PlanCodes?>> Found = new ConditionalWeakTable<Type, StrongBox<PlanCodes?>>();

    private readonly ValueTable _table;
    private IReadOnlyList<PlanValue>? _values;

    private protected PlanCodes(ValueTable table) => _table = table;

    /// <summary>The kind of the values.</summary>
    public PlanValueKind Kind => _table.Kind;

    /// <summary>The title of the plan that they are of; null for roles, which every plan shares.</summary>
    public string? PlanTitle => _table.PlanTitle;

    /// <summary>All values in the plan's order, lost tasks and retired agencies included.</summary>
    public IReadOnlyList<PlanValue> Values => _values ??= AllValues();

    /// <summary>The greatest length of a code; of tasks, in any plan that, like this one, has measures or has none.</summary>
    public int LongestCode => _table.LongestCode;

    internal ValueTable Table => _table;

    /// <summary>The codes of an enum, or of a type that wraps one.</summary>
    /// <param name="type">The type: an enum of a plan, <see cref="Role"/>, <see cref="Nullable{T}"/> of one of these, or a wrapper such as <c>AgencyCode</c>.</param>
    /// <returns>The codes; null for a type that does not belong to a plan.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="type"/> is null.</exception>
    public static PlanCodes? Find(Type type)
    {
        if (type == null)
        {
            throw new ArgumentNullException(nameof(type));
        }

        return Found.GetValue(Nullable.GetUnderlyingType(type) ?? type, static seen => new StrongBox<PlanCodes?>(Make(seen))).Value;
    }

    /// <summary>The enum of a type of a plan.</summary>
    /// <param name="type">The type: an enum of a plan, <see cref="Role"/>, <see cref="Nullable{T}"/> of one of these, or a wrapper such as <c>AgencyCode</c>, whatever the plan was compiled for.</param>
    /// <returns>The enum; null for a type that no plan knows.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="type"/> is null.</exception>
    public static Type? EnumOf(Type type)
    {
        if (Find(type) == null)
        {
            return null;
        }

        Type own = Nullable.GetUnderlyingType(type) ?? type;
        return own.IsEnum ? own : WrappedBy(own);
    }

    /// <summary>The codes of an enum.</summary>
    /// <typeparam name="TEnum">An enum that the generator wrote, or <see cref="Role"/>.</typeparam>
    /// <returns>The codes.</returns>
    /// <exception cref="InvalidOperationException">The enum does not belong to a plan.</exception>
    public static PlanCodes<TEnum> Of<TEnum>()
        where TEnum : struct, Enum => PlanCodes<TEnum>.Instance;

    /// <summary>The number of the value with a code.</summary>
    /// <param name="code">The code, exactly.</param>
    /// <param name="number">The number; 0 if there is none.</param>
    /// <returns>Whether it is a code.</returns>
    public bool TryGetNumber(string? code, out int number)
    {
        number = code == null ? 0 : _table.Find(code);
        return number != 0;
    }

    /// <summary>The code of a value.</summary>
    /// <param name="number">The value, a number.</param>
    /// <returns>The code.</returns>
    /// <exception cref="ArgumentOutOfRangeException">It is not a value of the plan.</exception>
    public string ToCode(int number) => _table.PositionOf(number) is >= 0 and int position ? _table.CodeAt(position) : throw _table.NotAValue(nameof(number), number);

    /// <summary>Whether a number is one of the values.</summary>
    /// <param name="number">The number.</param>
    /// <returns>Whether it is.</returns>
    public bool IsDefined(int number) => _table.PositionOf(number) >= 0;

    /// <summary>Says what is wrong with a text that is not a code, and which code is nearest.</summary>
    /// <param name="text">The text.</param>
    /// <param name="culture">The language: Chinese, or else English. Null: that of <see cref="MessageCulture.Current"/>.</param>
    /// <returns>One sentence or two; null if the text is a code.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public string? Fault(string text, CultureInfo? culture = null)
    {
        if (text == null)
        {
            throw new ArgumentNullException(nameof(text));
        }

        return _table.Find(text) != 0 ? null : _table.NotACode(text).Describe(culture);
    }

    /// <summary>Says that a required code is missing, and gives an example.</summary>
    /// <param name="culture">The language: Chinese, or else English. Null: that of <see cref="MessageCulture.Current"/>.</param>
    /// <returns>One sentence.</returns>
    public string Missing(CultureInfo? culture = null) => MissingMessage.Of(_table).Describe(culture);

    /// <summary>Whether an object is a value of the plan: of the enum, or of what wraps it, such as <c>AgencyCode</c>.</summary>
    /// <param name="value">The object.</param>
    /// <returns>Whether it is; false for a default value, for a number that the plan does not have, and for null.</returns>
    public abstract bool Has(object? value);

    /// <summary>The value with a number, as the enum has it.</summary>
    /// <param name="number">The number.</param>
    /// <returns>The value, boxed.</returns>
    public abstract object ToEnum(int number);

    internal static ValueTable TableOf(PlanEnumAttribute attribute)
    {
        if (attribute.Kind == PlanValueKind.Role)
        {
            return RoleTable.Instance;
        }

        CompiledPlan plan = ((CompiledPlan)Activator.CreateInstance(attribute.Plan)!).Instance;
        switch (attribute.Kind)
        {
            case PlanValueKind.Agency:
                return plan.Agencies;
            case PlanValueKind.Task:
                return plan.Tasks;
            case PlanValueKind.Section:
                return plan.Sections;
            default:
                throw new InvalidOperationException("A plan has no values of that kind.");
        }
    }

#if NET8_0_OR_GREATER
    [UnconditionalSuppressMessage("Trimming", "IL2070", Justification = "What is in use as a wrapper has the interface.")]
#endif
    private static Type? WrappedBy(Type type)
    {
        foreach (Type each in type.GetInterfaces())
        {
            if (each.IsGenericType && each.GetGenericTypeDefinition() == typeof(IPlanWrapper<,>))
            {
                return each.GetGenericArguments()[1];
            }
        }

        return null;
    }

    private static Untyped? Make(Type type)
    {
        PlanEnumAttribute? attribute = type.GetCustomAttribute<PlanEnumAttribute>(inherit: false);
        return attribute == null ? null : new Untyped(TableOf(attribute), type);
    }

    private List<PlanValue> AllValues()
    {
        List<PlanValue> values = new List<PlanValue>(_table.Count);
        for (int i = 0; i < _table.Count; i++)
        {
            values.Add(new PlanValue(_table, i));
        }

        return values;
    }

    // For those who have a type and no type parameter.
    private sealed class Untyped : PlanCodes
    {
        private readonly Type _type;

        internal Untyped(ValueTable table, Type type)
            : base(table) => _type = type;

        public override object ToEnum(int number) => _type.IsEnum
            ? Enum.ToObject(_type, number)
            : throw new InvalidOperationException("'" + _type + "' is not an enum.");

        // Of a wrapper that has no code, the text is empty.
        public override bool Has(object? value) => value != null && value.GetType() == _type && (_type.IsEnum ? IsDefined((int)value) : value.ToString()!.Length > 0);
    }
}

using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace FujianPlan.EntityFrameworkCore;

/// <summary>
/// Makes a query ask the database for what it asks C# for. An enum of a plan is a number in C# and a code in the database: what compares,
/// sorts or casts it would get the order of texts, or a text for a number. Equality is left as it is, so that the database uses its indexes.
/// </summary>
internal sealed class PlanQueryRewriter : ExpressionVisitor
{
    private readonly SequenceRewriter _sequences;
    private readonly TextRewriter _texts;
    private Expression? _root;

    /// <summary>Makes one, for one query.</summary>
    /// <param name="model">The model that is asked.</param>
    public PlanQueryRewriter(IReadOnlyModel? model)
    {
        _sequences = new SequenceRewriter(this, model);
        _texts = new TextRewriter(this);
    }

    /// <summary>Rewrites a query.</summary>
    /// <param name="query">The query, or a part of one such as a filter.</param>
    /// <returns>The query that answers the same in the database.</returns>
    /// <exception cref="InvalidOperationException">It asks for what the database cannot tell.</exception>
    public Expression Rewrite(Expression query)
    {
        _root = query;
        return Visit(query);
    }

    protected override Expression VisitUnary(UnaryExpression node)
    {
        if (node.NodeType is not (ExpressionType.Convert or ExpressionType.ConvertChecked))
        {
            return base.VisitUnary(node);
        }

        Type from = Held(node.Operand.Type), to = Held(node.Type);
        if (from == to || from == typeof(object) || to == typeof(object) || !to.IsValueType)
        {
            return base.VisitUnary(node);
        }

        if (PlanCalls.Coded(to) is { IsEnum: true } && IsNumber(from))
        {
            Expression number = Visit(node.Operand);
            return PlanCalls.As(PlanCalls.OfNumber(PlanCalls.As(number, Nullable.GetUnderlyingType(number.Type) is null ? typeof(int) : typeof(int?)), to), node.Type);
        }

        if (PlanCalls.Coded(from) is not { IsEnum: true } || PlanCalls.Wrapped(to) == from)
        {
            return base.VisitUnary(node);
        }

        return IsNumber(to)
            ? PlanCalls.As(PlanCalls.Number(Unwrapped(Visit(node.Operand))), node.Type)
            : throw new InvalidOperationException(
                $"A query casts '{node.Operand}' of the type '{from}' to '{to}'. The database stores codes, but C# would cast the number. Compare codes instead: ToCode() on both sides.");
    }

    protected override Expression VisitBinary(BinaryExpression node)
    {
        if (node.NodeType is ExpressionType.Equal or ExpressionType.NotEqual && EqualCodes(node) is { } equality)
        {
            return equality;
        }

        return node.NodeType == ExpressionType.Add && node.Type == typeof(string) ? _texts.Concatenation(node) ?? base.VisitBinary(node) : base.VisitBinary(node);
    }

    protected override Expression VisitMethodCall(MethodCallExpression node) =>
        _sequences.Rewritten(node, isRoot: node == _root) ?? _texts.Rewritten(node) ?? Comparison(node) ?? base.VisitMethodCall(Answerable(node));

    // What wraps a code has it in the database, as the enum has.
    protected override Expression VisitMember(MemberExpression node) =>
        node is { Member.Name: "Value", Expression: { } wrapped } && PlanCalls.Wrapped(wrapped.Type) == node.Type
            ? Expression.Convert(Visit(wrapped), node.Type)
            : base.VisitMember(node);

    protected override Expression VisitNew(NewExpression node) => node.Arguments is [{ } value] && PlanCalls.Wrapped(node.Type) == value.Type
        ? Expression.Convert(Visit(value), node.Type)
        : base.VisitNew(node);

    private static Type Held(Type type) => Nullable.GetUnderlyingType(type) ?? type;

    private static bool IsNumber(Type type) => !type.IsEnum && Type.GetTypeCode(type) is >= TypeCode.SByte and <= TypeCode.Decimal;

    // The code of a wrapper is that of its value, and needs no cast to be looked up.
    private static Expression Unwrapped(Expression value) =>
        value is UnaryExpression { NodeType: ExpressionType.Convert, Operand: { } wrapped } && PlanCalls.Wrapped(Held(wrapped.Type)) == Held(value.Type) ? wrapped : value;

    // The compiler compares enums as numbers: (int)item.Task == 1005.
    private static Expression? Enumerated(Expression side) =>
        side is UnaryExpression { NodeType: ExpressionType.Convert, Operand: { } value } && Held(side.Type) == typeof(int) && PlanCalls.Coded(value.Type) is { IsEnum: true } ? value : null;

    private BinaryExpression? EqualCodes(BinaryExpression node)
    {
        Expression? left = Enumerated(node.Left), right = Enumerated(node.Right);
        if (left is not null && right is not null ? Held(left.Type) == Held(right.Type) : (left is not null && IsKnown(node.Right, left)) || (right is not null && IsKnown(node.Left, right)))
        {
            return node.Update(Side(node.Left, left), node.Conversion, Side(node.Right, right));
        }

        return null;

        Expression Side(Expression side, Expression? value) => value is null ? side : Expression.Convert(Visit(value), side.Type);
    }

    // A parameter of the query is no expression of C#.
    private static bool IsKnown(Expression side, Expression value) => side switch
    {
        ConstantExpression { Value: null } => true,
        ConstantExpression { Value: int number } => PlanColumn.Of(value.Type)!.Values.Any(known => known.Number == number),
        UnaryExpression { NodeType: ExpressionType.Convert, Operand: { } inner } => IsKnown(inner, value),
        _ => side.NodeType == ExpressionType.Extension,
    };

    // What compares in the database itself compares texts. What an enum has in its bits, no database of codes can tell.
    private static MethodCallExpression Answerable(MethodCallExpression node)
    {
        Type? compared = node.Method.Name switch
        {
            nameof(Enum.HasFlag) when node is { Object: { } flags } => flags.Type,
            "Greatest" or "Least" or "GreaterThan" or "GreaterThanOrEqual" or "LessThan" or "LessThanOrEqual" when node.Arguments is [{ } functions, ..] && functions.Type == typeof(DbFunctions) =>
                node.Arguments.SelectMany(argument => argument is UnaryExpression { Operand: { } boxed } ? boxed.Type.GetGenericArguments() : argument.Type.GetGenericArguments()).Concat(ElementsOf(node))
                    .FirstOrDefault(type => PlanCalls.Coded(type) is not null),
            _ => null,
        };
        return compared is null || PlanCalls.Coded(compared) is null
            ? node
            : throw new InvalidOperationException(
                $"A query asks the database for '{node.Method.Name}' of '{Held(compared)}'. The database stores codes and would compare them as text. {(node.Method.Name == nameof(Enum.HasFlag) ? "Write ==." : "Cast each to int, or compare with > and <.")}");
    }

    private static Type[] ElementsOf(MethodCallExpression node) => node.Method.IsGenericMethod ? node.Method.GetGenericArguments() : [];

    private MethodCallExpression? Comparison(MethodCallExpression node)
    {
        if (node.Method.Name != nameof(IComparable.CompareTo) || node is not { Object: { } left, Arguments: [{ } boxed] } || PlanCalls.Coded(left.Type) is null)
        {
            return null;
        }

        Expression right = boxed is UnaryExpression { NodeType: ExpressionType.Convert, Operand: { } held } && boxed.Type == typeof(object) ? held : boxed;
        return Held(right.Type) == Held(left.Type)
            ? Expression.Call(PlanCalls.Order(Visit(left)), typeof(int).GetMethod(nameof(int.CompareTo), [typeof(int)])!, PlanCalls.Order(Visit(right)))
            : null;
    }
}

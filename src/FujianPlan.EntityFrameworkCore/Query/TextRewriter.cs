using System.Linq.Expressions;
using FujianPlan.Runtime;

namespace FujianPlan.EntityFrameworkCore;

/// <summary>Rewrites what makes texts of values of plans: ToCode, ToString, and what puts texts together.</summary>
/// <param name="rewriter">What rewrites all that is in them.</param>
internal sealed class TextRewriter(ExpressionVisitor rewriter)
{
    /// <summary>Rewrites a call.</summary>
    /// <param name="call">The call.</param>
    /// <returns>What asks for the same; null if the call makes no text of a plan's value.</returns>
    public Expression? Rewritten(MethodCallExpression call)
    {
        if (call is { Object: null, Method.Name: "ToCode", Arguments: [{ } value] } && call.Type == typeof(string) && PlanCodes.Find(value.Type) is not null)
        {
            return PlanCalls.Code(rewriter.Visit(value));
        }

        return call is { Object: { } wrapped, Method.Name: nameof(ToString), Arguments: [] } && PlanCalls.Wrapped(wrapped.Type) is not null
            ? PlanCalls.Code(rewriter.Visit(wrapped))
            : null;
    }

    /// <summary>Rewrites texts that are put together by a plus sign.</summary>
    /// <param name="sum">The two.</param>
    /// <returns>What asks for the same; null if neither is a plan's value.</returns>
    /// <exception cref="InvalidOperationException">One of them is an enum, which C# names and the database does not.</exception>
    public Expression? Concatenation(BinaryExpression sum)
    {
        Expression left = Part(sum.Left), right = Part(sum.Right);
        return left == sum.Left && right == sum.Right ? null : Expression.Add(Text(left), Text(right), typeof(string).GetMethod(nameof(string.Concat), [typeof(object), typeof(object)]));

        Expression Text(Expression part) => PlanCalls.As(part == sum.Left || part == sum.Right ? rewriter.Visit(part) : part, typeof(object));
    }

    private Expression Part(Expression part)
    {
        if (part is not UnaryExpression { NodeType: ExpressionType.Convert, Operand: { } value } || part.Type != typeof(object) || PlanColumn.Of(value.Type) is not { } column)
        {
            return part;
        }

        return PlanCalls.Wrapped(value.Type) is not null
            ? PlanCalls.Code(rewriter.Visit(value))
            : throw new InvalidOperationException(
                $"A query appends '{value}' to a text: in C# that is the identifier of the '{column.Type}', but the database has its code. Write {(column.Type == typeof(DeadlineKind) ? "AsEnumerable() before it" : $"{value}.ToCode()")}.");
    }
}

using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace FujianPlan.EntityFrameworkCore;

/// <summary>Rewrites the methods of sequences that compare values of plans: OrderBy and its like, Order, Min and Max.</summary>
/// <param name="rewriter">What rewrites all that is in them.</param>
/// <param name="model">The model, which knows the types of properties that are named by a text.</param>
internal sealed class SequenceRewriter(ExpressionVisitor rewriter, IReadOnlyModel? model)
{
    /// <summary>Rewrites a call.</summary>
    /// <param name="call">The call.</param>
    /// <param name="isRoot">Whether the query is nothing but this call.</param>
    /// <returns>What asks for the same; null if the call compares no value of a plan.</returns>
    public Expression? Rewritten(MethodCallExpression call, bool isRoot)
    {
        if (call.Method.DeclaringType is not { } owner || (owner != typeof(Queryable) && owner != typeof(Enumerable)) || !call.Method.IsGenericMethod)
        {
            return null;
        }

        switch (call.Method.Name)
        {
            case nameof(Queryable.OrderBy) or nameof(Queryable.OrderByDescending) or nameof(Queryable.ThenBy) or nameof(Queryable.ThenByDescending):
                return call.Arguments is [{ } source, { } key] && Selector(key) is { } by && Typed(by.Body) is { } value && PlanCalls.Coded(value.Type) is not null
                    ? Ordered(owner, call.Method.Name, rewriter.Visit(source), Expression.Lambda(PlanCalls.Order(rewriter.Visit(value)), by.Parameters))
                    : null;
            case nameof(Queryable.Order) or nameof(Queryable.OrderDescending):
                return call.Arguments is [{ } values] && PlanCalls.Coded(call.Method.GetGenericArguments()[0]) is not null
                    ? Ordered(owner, call.Method.Name.Replace("Order", "OrderBy", StringComparison.Ordinal), rewriter.Visit(values), OrderOf(call.Method.GetGenericArguments()[0]))
                    : null;
            case nameof(Queryable.Min) or nameof(Queryable.Max):
                return PlanCalls.Coded(call.Type) is not null && Compared(call) is { } compared ? (isRoot ? First(call, compared) : Extreme(call, compared)) : null;
            default:
                return null;
        }
    }

    private static LambdaExpression? Selector(Expression argument) => argument switch
    {
        UnaryExpression { NodeType: ExpressionType.Quote, Operand: LambdaExpression quoted } => quoted,
        LambdaExpression lambda => lambda,
        _ => null,
    };

    private static LambdaExpression OrderOf(Type type)
    {
        ParameterExpression value = Expression.Parameter(type, "value");
        return Expression.Lambda(PlanCalls.Order(value), value);
    }

    private static MethodCallExpression Ordered(Type owner, string name, Expression source, LambdaExpression key) =>
        Call(owner, name, [key.Parameters[0].Type, key.ReturnType], source, key);

    private static MethodCallExpression Call(Type owner, string name, Type[] types, Expression source, LambdaExpression? function)
    {
        MethodInfo method = owner.GetMethods().First(each =>
            each.Name == name
            && each.GetGenericArguments().Length == types.Length
            && each.GetParameters().Length == (function is null ? 1 : 2)
            && (function is null || Arity(each.GetParameters()[1].ParameterType) == 2)).MakeGenericMethod(types);
        return function is null ? Expression.Call(method, source) : Expression.Call(method, source, owner == typeof(Queryable) ? Expression.Quote(function) : function);
    }

    // Of Func<T, TKey> there are two; of Func<T, int, bool> three. Of a default value there are none.
    private static int Arity(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Expression<>)
        ? type.GetGenericArguments()[0].GetGenericArguments().Length
        : type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Func<,>) ? 2 : 0;

    // What lists are sorted by is often an object, and named by a text: item => item.Task, or EF.Property<object>(item, "Task").
    private Expression Typed(Expression key)
    {
        while (key is UnaryExpression { NodeType: ExpressionType.Convert, Operand: { } operand } && !key.Type.IsValueType)
        {
            key = operand;
        }

        return key is MethodCallExpression { Method: { Name: nameof(EF.Property) } method, Arguments: [{ } entity, ConstantExpression { Value: string name }] }
            && method.DeclaringType == typeof(EF)
            && !key.Type.IsValueType
            && model?.FindEntityType((entity is UnaryExpression { NodeType: ExpressionType.Convert, Operand: { } held } ? held : entity).Type)?.FindProperty(name) is { ClrType: { IsValueType: true } type }
            ? Expression.Call(typeof(EF), nameof(EF.Property), [type], entity, Expression.Constant(name))
            : key;
    }

    // What is compared, and how it is found; null where a comparer of the caller's compares it.
    private (Type Owner, Expression Source, LambdaExpression Value)? Compared(MethodCallExpression call)
    {
        Type owner = call.Method.DeclaringType!;
        if (call.Arguments is [{ } source, { } argument])
        {
            return Selector(argument) is { } selector
                ? (owner, rewriter.Visit(source), Expression.Lambda(rewriter.Visit(selector.Body), selector.Parameters))
                : null;
        }

        ParameterExpression value = Expression.Parameter(call.Type, "value");
        return call.Arguments is [{ } values] ? (owner, rewriter.Visit(values), Expression.Lambda(value, value)) : null;
    }

    // A query cannot be a calculation with its answer: it is the first row of those in order.
    private static MethodCallExpression First(MethodCallExpression call, (Type Owner, Expression Source, LambdaExpression Value) compared)
    {
        (Type owner, Expression source, LambdaExpression value) = compared;
        Type row = value.Parameters[0].Type;
        bool isNullable = Nullable.GetUnderlyingType(call.Type) is not null;
        if (isNullable)
        {
            source = Call(owner, nameof(Queryable.Where), [row], source, Expression.Lambda(Expression.NotEqual(value.Body, Expression.Constant(null, call.Type)), value.Parameters));
        }

        LambdaExpression key = Expression.Lambda(PlanCalls.Order(value.Body), value.Parameters);
        source = Ordered(owner, call.Method.Name == nameof(Queryable.Max) ? nameof(Queryable.OrderByDescending) : nameof(Queryable.OrderBy), source, key);
        source = Call(owner, nameof(Queryable.Select), [row, call.Type], source, value);
        return Call(owner, isNullable ? nameof(Queryable.FirstOrDefault) : nameof(Queryable.First), [call.Type], source, function: null);
    }

    private static Expression Extreme(MethodCallExpression call, (Type Owner, Expression Source, LambdaExpression Value) compared)
    {
        LambdaExpression figure = Expression.Lambda(PlanCalls.Order(compared.Value.Body), compared.Value.Parameters);
        MethodInfo method = compared.Owner.GetMethods().First(each =>
            each.Name == call.Method.Name
            && each.GetParameters() is [_, { ParameterType: { } by }]
            && (compared.Owner == typeof(Queryable) ? each.GetGenericArguments().Length == 2 : each.ReturnType == figure.ReturnType && by.IsGenericType));
        method = method.GetGenericArguments().Length == 2 ? method.MakeGenericMethod(figure.Parameters[0].Type, figure.ReturnType) : method.MakeGenericMethod(figure.Parameters[0].Type);
        return PlanCalls.OfOrder(Expression.Call(method, compared.Source, compared.Owner == typeof(Queryable) ? Expression.Quote(figure) : figure), call.Type);
    }
}

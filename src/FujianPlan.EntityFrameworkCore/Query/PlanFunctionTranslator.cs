using System.Reflection;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Query.SqlExpressions;
using Microsoft.EntityFrameworkCore.Storage;
using DbLoggerCategory = Microsoft.EntityFrameworkCore.DbLoggerCategory;

namespace FujianPlan.EntityFrameworkCore;

/// <summary>Makes SQL of <see cref="PlanFunctions"/>: a CASE over the values of the plan, written as the column has them.</summary>
internal sealed class PlanFunctionTranslator(ISqlExpressionFactory sql) : IMethodCallTranslator
{
    public SqlExpression? Translate(
        SqlExpression? instance,
        MethodInfo method,
        IReadOnlyList<SqlExpression> arguments,
        IDiagnosticsLogger<DbLoggerCategory.Query> logger)
    {
        if (method.DeclaringType != typeof(PlanFunctions) || PlanColumn.Of(method.GetGenericArguments()[0]) is not { } column)
        {
            return null;
        }

        SqlExpression argument = sql.ApplyDefaultTypeMapping(arguments[0])!;
        return method.Name switch
        {
            nameof(PlanFunctions.Number) or nameof(PlanFunctions.NumberOrNull) => Figure(column, argument, value => value.Number),
            nameof(PlanFunctions.Order) or nameof(PlanFunctions.OrderOrNull) => Figure(column, argument, value => value.Order),
            nameof(PlanFunctions.Code) => Code(column, argument),
            nameof(PlanFunctions.OfNumber) or nameof(PlanFunctions.OfNumberOrNull) => Value(column, argument, value => value.Number),
            _ => Value(column, argument, value => value.Order),
        };
    }

    private SqlExpression Figure(PlanColumn column, SqlExpression argument, Func<PlanColumnValue, int> figure) => sql.Case(
        argument,
        [.. column.Values.Select(value => new CaseWhenClause(Literal(value, argument.TypeMapping), sql.Constant(figure(value))))],
        elseResult: null);

    // A column of codes is the code. The model may store something else.
    private SqlExpression Code(PlanColumn column, SqlExpression argument) => argument.TypeMapping?.Converter?.GetType() == column.Converter
        ? sql.Convert(argument, typeof(string))
        : sql.Case(argument, [.. column.Values.Select(value => new CaseWhenClause(Literal(value, argument.TypeMapping), sql.Constant(value.Code)))], elseResult: null);

    private SqlExpression Value(PlanColumn column, SqlExpression argument, Func<PlanColumnValue, int> figure) => sql.Case(
        argument,
        [.. column.Values.Select(value => new CaseWhenClause(sql.Constant(figure(value)), sql.ApplyDefaultTypeMapping(sql.Constant(value.Value))!))],
        elseResult: null);

    private SqlExpression Literal(PlanColumnValue value, RelationalTypeMapping? mapping) => sql.Constant(value.Value, mapping);
}

/// <summary>Adds the translator to those of the provider.</summary>
internal sealed class PlanFunctionTranslatorPlugin(ISqlExpressionFactory sql) : IMethodCallTranslatorPlugin
{
    public IEnumerable<IMethodCallTranslator> Translators { get; } = [new PlanFunctionTranslator(sql)];
}

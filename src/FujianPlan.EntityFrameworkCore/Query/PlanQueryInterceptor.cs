using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace FujianPlan.EntityFrameworkCore;

/// <summary>Rewrites each query before it is compiled.</summary>
internal sealed class PlanQueryInterceptor : IQueryExpressionInterceptor
{
    public Expression QueryCompilationStarting(Expression queryExpression, QueryExpressionEventData eventData) => new PlanQueryRewriter(eventData.Context?.Model).Rewrite(queryExpression);
}

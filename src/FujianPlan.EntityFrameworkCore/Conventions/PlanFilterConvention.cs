using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Metadata.Conventions;

namespace FujianPlan.EntityFrameworkCore;

/// <summary>Rewrites the filters of the model: they are added to a query after it has been rewritten.</summary>
internal sealed class PlanFilterConvention : IModelFinalizingConvention
{
    public void ProcessModelFinalizing(IConventionModelBuilder modelBuilder, IConventionContext<IConventionModelBuilder> context)
    {
        foreach (IConventionEntityType entity in modelBuilder.Metadata.GetEntityTypes())
        {
            // The same filter, said better: it stays what whoever wrote it has said, explicitly.
            IMutableEntityType configured = (IMutableEntityType)entity;
#if NET10_0_OR_GREATER
            foreach (IQueryFilter filter in entity.GetDeclaredQueryFilters().ToArray())
            {
                if (filter.Expression is not { } lambda || Rewritten(lambda, modelBuilder.Metadata) is not { } rewritten)
                {
                    continue;
                }

                if (filter.Key is { } key)
                {
                    configured.SetQueryFilter(key, rewritten);
                }
                else
                {
                    configured.SetQueryFilter(rewritten);
                }
            }
#else
            if (entity.BaseType is null && entity.GetQueryFilter() is { } lambda && Rewritten(lambda, modelBuilder.Metadata) is { } rewritten)
            {
                configured.SetQueryFilter(rewritten);
            }
#endif
        }
    }

    // Null where nothing of it has to be said otherwise.
    private static LambdaExpression? Rewritten(LambdaExpression lambda, IConventionModel model) =>
        (LambdaExpression)new PlanQueryRewriter(model).Rewrite(lambda) is var rewritten && rewritten != lambda ? rewritten : null;
}

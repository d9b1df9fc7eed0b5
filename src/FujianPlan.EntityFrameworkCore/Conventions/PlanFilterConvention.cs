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
            foreach (IQueryFilter filter in entity.GetDeclaredQueryFilters().Where(filter => filter.Expression is not null).ToArray())
            {
                LambdaExpression lambda = filter.Expression!, rewritten = (LambdaExpression)new PlanQueryRewriter(modelBuilder.Metadata).Rewrite(lambda);
                if (rewritten == lambda)
                {
                    continue;
                }

                // The same filter, said better: it stays what whoever wrote it has said, explicitly.
                IMutableEntityType configured = (IMutableEntityType)entity;
                if (filter.Key is { } key)
                {
                    configured.SetQueryFilter(key, rewritten);
                }
                else
                {
                    configured.SetQueryFilter(rewritten);
                }
            }
        }
    }
}

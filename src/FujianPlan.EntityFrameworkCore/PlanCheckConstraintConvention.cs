using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Metadata.Conventions;
using Microsoft.EntityFrameworkCore.Storage;

namespace FujianPlan.EntityFrameworkCore;

/// <summary>Gives each column that holds a value of the plan a check constraint: the database refuses what the plan has not.</summary>
internal sealed class PlanCheckConstraintConvention(ISqlGenerationHelper sql) : IModelFinalizingConvention
{
    public void ProcessModelFinalizing(IConventionModelBuilder modelBuilder, IConventionContext<IConventionModelBuilder> context)
    {
        foreach (IConventionEntityType entity in modelBuilder.Metadata.GetEntityTypes())
        {
            // Mapped to a view, a query or nothing: there is nothing to constrain.
            if (StoreObjectIdentifier.Create(entity, StoreObjectType.Table) is not { } table)
            {
                continue;
            }

            foreach (IConventionProperty property in entity.GetDeclaredProperties())
            {
                if (PlanColumns.ValuesOf(property.ClrType) is { } values && property.GetColumnName(table) is { } column)
                {
                    entity.Builder.HasCheckConstraint(
                        $"CK_{table.Name}_{column}_plan",
                        $"{sql.DelimitIdentifier(column)} IN ({string.Join(", ", values)})");
                }
            }
        }
    }
}

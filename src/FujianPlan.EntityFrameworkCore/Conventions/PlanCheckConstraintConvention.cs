using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Metadata.Conventions;
using Microsoft.EntityFrameworkCore.Storage;

namespace FujianPlan.EntityFrameworkCore;

/// <summary>Gives each column that holds a value of a plan a check constraint: the database refuses what the plan has not.</summary>
internal sealed class PlanCheckConstraintConvention(ISqlGenerationHelper sql) : IModelFinalizingConvention
{
    public void ProcessModelFinalizing(IConventionModelBuilder modelBuilder, IConventionContext<IConventionModelBuilder> context)
    {
        foreach (IConventionEntityType entity in modelBuilder.Metadata.GetEntityTypes())
        {
            // Mapped to a view, a query, a document or nothing: there is nothing to constrain.
            if (StoreObjectIdentifier.Create(entity, StoreObjectType.Table) is { } table && !entity.IsMappedToJson())
            {
                Constrain(entity, table);
            }
        }
    }

    // A table of its own for each concrete type has the columns of the base types, too. A complex type has its columns in the table.
    private static IEnumerable<IConventionProperty> ColumnsOf(IConventionTypeBase type, bool isWhole)
    {
        IEnumerable<IConventionProperty> own = isWhole ? type.GetProperties() : type.GetDeclaredProperties();
        IEnumerable<IConventionComplexProperty> complex = isWhole ? type.GetComplexProperties() : type.GetDeclaredComplexProperties();
        return own.Concat(complex.Where(each => !each.ComplexType.IsMappedToJson()).SelectMany(each => ColumnsOf(each.ComplexType, isWhole)));
    }

    private void Constrain(IConventionEntityType entity, StoreObjectIdentifier table)
    {
        foreach (IConventionProperty property in ColumnsOf(entity, entity.GetMappingStrategy() == RelationalAnnotationNames.TpcMappingStrategy))
        {
            // Where the model stores something else than codes, they are not what the column has to hold.
            if (PlanColumn.Of(property.ClrType) is { } values
                && property.GetValueConverter()?.GetType() == values.Converter
                && property.GetColumnName(table) is { } column)
            {
                entity.Builder.HasCheckConstraint(
                    $"CK_{table.Name}_{column}_plan",
                    $"{sql.DelimitIdentifier(column)} IN ({string.Join(", ", values.Literals)})");
            }
        }
    }
}

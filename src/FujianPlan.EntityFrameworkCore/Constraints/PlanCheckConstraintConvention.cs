using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Metadata.Conventions;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace FujianPlan.EntityFrameworkCore;

/// <summary>Gives each column that holds values of a plan a check constraint: the database refuses what the plan has not.</summary>
internal sealed class PlanCheckConstraintConvention(IServiceProvider services) : IModelFinalizingConvention
{
    // Not every provider is of a database that has SQL.
    private readonly ISqlGenerationHelper? _sql = services.GetService<ISqlGenerationHelper>();
    private readonly DocumentSql? _documents = DocumentSql.Of(services.GetService<IDatabaseProvider>()?.Name);

    public void ProcessModelFinalizing(IConventionModelBuilder modelBuilder, IConventionContext<IConventionModelBuilder> context)
    {
        foreach (IConventionEntityType entity in _sql is null ? [] : modelBuilder.Metadata.GetEntityTypes())
        {
            // Mapped to a view, a query, a document or nothing: there is nothing to constrain.
            if (StoreObjectIdentifier.Create(entity, StoreObjectType.Table) is not { } table || entity.IsMappedToJson() || IsOfThePlan(entity.ClrType))
            {
                continue;
            }

            // A table of its own for each concrete type has the columns of the base types, too.
            bool isWhole = entity.GetMappingStrategy() == RelationalAnnotationNames.TpcMappingStrategy;
            foreach (IConventionProperty property in ColumnsOf(entity, isWhole))
            {
                Constrain(entity, table, property);
            }

            foreach (PlanDocumentValue value in PlanDocumentValue.In(entity, isWhole))
            {
                Constrain(entity, table, value);
            }
        }
    }

    // The table of the agencies holds what the plan has, and nothing else is put there. A constraint would only be in the way: a migration
    // changes it behind the rows that it adds, on SQLite.
    private static bool IsOfThePlan(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(PlanAgency<>);

    // A complex type has its columns in the table.
    private static IEnumerable<IConventionProperty> ColumnsOf(IConventionTypeBase type, bool isWhole)
    {
        IEnumerable<IConventionProperty> own = isWhole ? type.GetProperties() : type.GetDeclaredProperties();
        IEnumerable<IConventionComplexProperty> complex = isWhole ? type.GetComplexProperties() : type.GetDeclaredComplexProperties();
        return own.Concat(complex.Where(each => !each.ComplexType.IsMappedToJson()).SelectMany(each => ColumnsOf(each.ComplexType, isWhole)));
    }

    private void Constrain(IConventionEntityType entity, in StoreObjectIdentifier table, IConventionProperty property)
    {
        if (property.GetColumnName(table) is not { } column)
        {
            return;
        }

        string name = $"CK_{table.Name}_{column}_plan", delimited = _sql!.DelimitIdentifier(column);
        if (PlanColumn.Of(property.ClrType) is { } values)
        {
            // Where the model stores something else than codes, they are not what the column has to hold.
            if (property.GetValueConverter()?.GetType() == values.Converter)
            {
                entity.Builder.HasCheckConstraint(name, $"{delimited} IN ({string.Join(", ", values.Literals)})");
            }
        }
        else if (PlanDocumentValue.ElementsOf(property) is { } elements && _documents?.Collection(delimited, property.GetColumnType(), elements) is { } condition)
        {
            entity.Builder.HasCheckConstraint(name, condition);
        }
    }

    private void Constrain(IConventionEntityType entity, in StoreObjectIdentifier table, PlanDocumentValue value)
    {
        if (_documents?.Document(_sql!.DelimitIdentifier(value.Container), value) is { } condition)
        {
            entity.Builder.HasCheckConstraint($"CK_{table.Name}_{value.Container}_{string.Join('_', value.Path.OfType<string>())}_plan", condition);
        }
    }
}

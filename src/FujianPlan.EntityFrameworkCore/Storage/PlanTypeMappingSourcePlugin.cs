using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace FujianPlan.EntityFrameworkCore;

/// <summary>
/// Maps values of plans wherever no property says how: parameters of SQL, <c>SqlQuery&lt;Agency&gt;</c>, elements of collections. They are
/// stored as columns store them.
/// </summary>
// The source of mappings takes the plugins when it is made: it can be asked for only later.
internal sealed class PlanTypeMappingSourcePlugin(IServiceProvider services) : IRelationalTypeMappingSourcePlugin
{
    public RelationalTypeMapping? FindMapping(in RelationalTypeMappingInfo mappingInfo)
    {
        if (mappingInfo.ClrType is not { } type || PlanColumn.Of(type) is not { } column)
        {
            return null;
        }

        // A column whose type the model names, and which cannot hold codes, is the model's.
        RelationalTypeMapping? stored = services.GetRequiredService<IRelationalTypeMappingSource>().FindMapping(
            column.Stored,
            mappingInfo.StoreTypeName,
            mappingInfo.IsKeyOrIndex,
            column.Length is null ? null : mappingInfo.IsUnicode ?? false,
            column.Length is null ? null : mappingInfo.Size ?? column.Length,
            rowVersion: null,
            mappingInfo.IsFixedLength);
        return stored is { Converter: null } && stored.ClrType == column.Stored ? (RelationalTypeMapping)stored.WithComposedConverter(column.NewConverter()) : null;
    }
}

using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Metadata.Conventions;

namespace FujianPlan.EntityFrameworkCore;

/// <summary>
/// Refuses a model of codes whose context would not rewrite queries: it would sort and compare the texts, and lose rows without a word.
/// </summary>
internal sealed class PlanOptionsConvention(IDbContextOptions options) : IModelFinalizingConvention
{
    public void ProcessModelFinalizing(IConventionModelBuilder modelBuilder, IConventionContext<IConventionModelBuilder> context)
    {
        if (options.FindExtension<PlanOptionsExtension>() is null
            && modelBuilder.Metadata.GetEntityTypes().SelectMany(Properties).FirstOrDefault(HasCodes) is { } property)
        {
            throw new InvalidOperationException(
                $"'{property.DeclaringType.ShortName()}.{property.Name}' is stored as a code, and queries of this context would sort and compare codes as text. "
                + "Also call UseFujianPlan() on the options of the context: options.UseFujianPlan(), after UseSqlite(…), UseNpgsql(…) or the like.");
        }
    }

    // What the model stores otherwise is asked for as Entity Framework has it.
    private static bool HasCodes(IConventionProperty property) => PlanColumn.Of(property.ClrType) is { Length: not null } column
        ? property.GetValueConverter()?.GetType() == column.Converter
        : PlanDocumentValue.ElementsOf(property) is { Values.Length: not null };

    private static IEnumerable<IConventionProperty> Properties(IConventionTypeBase type) =>
        type.GetDeclaredProperties().Concat(type.GetDeclaredComplexProperties().SelectMany(each => Properties(each.ComplexType)));
}

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Metadata.Conventions;

namespace FujianPlan.EntityFrameworkCore;

/// <summary>
/// Stores each property that holds a value of a plan, and each collection of them, as codes. Whatever the model says of a property goes
/// before this.
/// </summary>
internal sealed class PlanColumnConvention : IPropertyAddedConvention, IPropertyElementTypeChangedConvention
{
    public void ProcessPropertyAdded(IConventionPropertyBuilder propertyBuilder, IConventionContext<IConventionPropertyBuilder> context)
    {
        if (PlanColumn.Of(propertyBuilder.Metadata.ClrType) is not { } column)
        {
            return;
        }

        propertyBuilder.HasConverter(column.Converter);
        if (column.Length is { } length)
        {
            propertyBuilder.HasMaxLength(length);
            propertyBuilder.IsUnicode(false);
        }
    }

    public void ProcessPropertyElementTypeChanged(
        IConventionPropertyBuilder propertyBuilder,
        IElementType? newElementType,
        IElementType? oldElementType,
        IConventionContext<IElementType> context)
    {
        if (propertyBuilder.Metadata.GetElementType() is not { } element || PlanColumn.Of(element.ClrType) is not { } column)
        {
            return;
        }

        element.Builder.HasConverter(column.Converter);
        if (column.Length is { } length)
        {
            element.Builder.HasMaxLength(length);
            element.Builder.IsUnicode(false);
        }
    }
}

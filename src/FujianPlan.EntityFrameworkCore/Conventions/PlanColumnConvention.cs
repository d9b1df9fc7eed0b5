using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Metadata.Conventions;

namespace FujianPlan.EntityFrameworkCore;

/// <summary>
/// Stores each property that holds a value of a plan, and each collection of them, as codes. Which plans there are is not known until
/// a property of theirs is met. Whatever the model says of a property goes before this.
/// </summary>
internal sealed class PlanColumnConvention(ModelConfigurationBuilder configuration) : IPropertyAddedConvention, IPropertyElementTypeChangedConvention
{
    private readonly HashSet<Type> _met = [];

    public void ProcessPropertyAdded(IConventionPropertyBuilder propertyBuilder, IConventionContext<IConventionPropertyBuilder> context)
    {
        if (PlanColumn.Of(propertyBuilder.Metadata.ClrType) is not { } column)
        {
            return;
        }

        Meet(propertyBuilder.Metadata.ClrType, column);
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

        Meet(element.ClrType, column);
        element.Builder.HasConverter(column.Converter);
        if (column.Length is { } length)
        {
            element.Builder.HasMaxLength(length);
            element.Builder.IsUnicode(false);
        }
    }

    // For values that a query compares with no property, such as the parameters of SQL.
    private void Meet(Type type, PlanColumn column)
    {
        Type held = Nullable.GetUnderlyingType(type) ?? type;
        if (_met.Add(held))
        {
            configuration.DefaultTypeMapping(held, mapping =>
            {
                mapping.HasConversion(column.Converter);
                if (column.Length is { } length)
                {
                    mapping.HasMaxLength(length).IsUnicode(false);
                }
            });
        }
    }
}

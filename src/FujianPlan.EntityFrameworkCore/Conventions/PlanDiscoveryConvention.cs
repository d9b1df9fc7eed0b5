using System.Reflection;
using FujianPlan.Runtime;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Metadata.Conventions;

namespace FujianPlan.EntityFrameworkCore;

/// <summary>
/// Takes properties into the model whose types wrap a plan's codes, and collections of them: the framework takes enums by itself, and
/// would reject these.
/// </summary>
internal sealed class PlanDiscoveryConvention : IEntityTypeAddedConvention, IEntityTypeBaseTypeChangedConvention, IComplexPropertyAddedConvention
{
    public void ProcessEntityTypeAdded(IConventionEntityTypeBuilder entityTypeBuilder, IConventionContext<IConventionEntityTypeBuilder> context) =>
        Discover(entityTypeBuilder);

    public void ProcessEntityTypeBaseTypeChanged(
        IConventionEntityTypeBuilder entityTypeBuilder,
        IConventionEntityType? newBaseType,
        IConventionEntityType? oldBaseType,
        IConventionContext<IConventionEntityType> context)
    {
        // What a base type had has left with it.
        if (entityTypeBuilder.Metadata.BaseType == newBaseType)
        {
            Discover(entityTypeBuilder);
        }
    }

    public void ProcessComplexPropertyAdded(IConventionComplexPropertyBuilder propertyBuilder, IConventionContext<IConventionComplexPropertyBuilder> context) =>
        Discover(propertyBuilder.Metadata.ComplexType.Builder);

    private static void Discover(IConventionTypeBaseBuilder type)
    {
        foreach (PropertyInfo property in type.Metadata.ClrType.GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            // As the framework has it: what cannot be set is not stored unless the model says so.
            if (!property.CanRead || !property.CanWrite || property.GetIndexParameters().Length > 0)
            {
                continue;
            }

            if (IsWrapper(property.PropertyType))
            {
                type.Property(property);
            }
            else if (ElementOf(property.PropertyType) is { } element && IsWrapper(element))
            {
                type.Property(property)?.Metadata.SetElementType(element);
            }
        }
    }

    private static bool IsWrapper(Type type) => PlanColumn.Of(type) is not null && !(Nullable.GetUnderlyingType(type) ?? type).IsEnum;

    private static Type? ElementOf(Type type) => type.IsArray ? type.GetElementType()
        : type.IsGenericType && type.GetGenericArguments() is [{ } element] && type.IsAssignableTo(typeof(IEnumerable<>).MakeGenericType(element)) ? element
        : null;
}

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace FujianPlan.EntityFrameworkCore;

/// <summary>A value of a plan within a document that a column holds.</summary>
/// <param name="Container">The column.</param>
/// <param name="Path">How the value is found: the name of a member, or null for each element of an array.</param>
/// <param name="Elements">What may stand there.</param>
internal sealed record PlanDocumentValue(string Container, IReadOnlyList<string?> Path, PlanElements Elements)
{
    /// <summary>The values in the documents of a type's table.</summary>
    /// <param name="entity">The type.</param>
    /// <param name="isWhole">Whether the table has the columns of the base types, too.</param>
    public static IEnumerable<PlanDocumentValue> In(IConventionEntityType entity, bool isWhole)
    {
        IEnumerable<IConventionNavigation> navigations = isWhole ? entity.GetNavigations() : entity.GetDeclaredNavigations();
        IEnumerable<PlanDocumentValue> owned = navigations.Where(IsDocument).SelectMany(navigation =>
            Of(navigation.TargetEntityType, navigation.TargetEntityType.GetContainerColumnName(), navigation.IsCollection ? [null] : []));
        return owned.Concat(OfComplex(entity, isWhole));
    }

    /// <summary>What a collection of plain values holds.</summary>
    /// <param name="property">The property.</param>
    /// <returns>What it holds; null if that is nothing of a plan, or if the model stores something else than codes.</returns>
    public static PlanElements? ElementsOf(IConventionProperty property) =>
        property.GetValueConverter() is null
        && property.GetElementType() is { } element
        && PlanColumn.Of(element.ClrType) is { } values
        && (element.GetValueConverter() is not { } converter || converter.GetType() == values.Converter)
            ? new PlanElements(values, element.IsNullable)
            : null;

    private static bool IsDocument(IConventionNavigation navigation) =>
        navigation.ForeignKey.IsOwnership && !navigation.IsOnDependent && navigation.TargetEntityType.IsMappedToJson();

    // A complex type may stand among the columns, and have documents itself.
    private static IEnumerable<PlanDocumentValue> OfComplex(IConventionTypeBase type, bool isWhole) =>
        (isWhole ? type.GetComplexProperties() : type.GetDeclaredComplexProperties()).SelectMany(each => each.ComplexType.IsMappedToJson()
            ? Of(each.ComplexType, each.ComplexType.GetContainerColumnName(), each.IsCollection ? [null] : [])
            : OfComplex(each.ComplexType, isWhole));

    private static IEnumerable<PlanDocumentValue> Of(IConventionTypeBase type, string? container, IReadOnlyList<string?> path)
    {
        if (container is null)
        {
            yield break;
        }

        foreach (IConventionProperty property in type.GetProperties())
        {
            if (property.GetJsonPropertyName() is not { } name)
            {
                continue;
            }

            if (PlanColumn.Of(property.ClrType) is { } values)
            {
                if (property.GetValueConverter()?.GetType() == values.Converter)
                {
                    yield return new PlanDocumentValue(container, [.. path, name], new PlanElements(values, property.IsNullable));
                }
            }
            else if (ElementsOf(property) is { } elements)
            {
                yield return new PlanDocumentValue(container, [.. path, name, null], elements);
            }
        }

        foreach (PlanDocumentValue value in Within(type, container, path))
        {
            yield return value;
        }
    }

    private static IEnumerable<PlanDocumentValue> Within(IConventionTypeBase type, string container, IReadOnlyList<string?> path)
    {
        // Complex types are in documents since version 10.
#if NET10_0_OR_GREATER
        IEnumerable<(IConventionTypeBase Type, string? Name, bool IsCollection)> members = type.GetComplexProperties()
            .Select(each => ((IConventionTypeBase)each.ComplexType, each.GetJsonPropertyName(), each.IsCollection));
#else
        IEnumerable<(IConventionTypeBase Type, string? Name, bool IsCollection)> members = [];
#endif
        if (type is IConventionEntityType entity)
        {
            members = members.Concat(entity.GetNavigations().Where(IsDocument)
                .Select(each => ((IConventionTypeBase)each.TargetEntityType, each.TargetEntityType.GetJsonPropertyName(), each.IsCollection)));
        }

        return members.Where(member => member.Name is not null)
            .SelectMany(member => Of(member.Type, container, member.IsCollection ? [.. path, member.Name, null] : [.. path, member.Name]));
    }
}

/// <summary>What may stand in a collection or a document.</summary>
/// <param name="Values">The values of the plan.</param>
/// <param name="IsNullable">Whether nothing may stand there, too.</param>
internal sealed record PlanElements(PlanColumn Values, bool IsNullable);

using System.Text.Json.Serialization.Metadata;
using FujianPlan.Runtime;
using Microsoft.OpenApi;

namespace FujianPlan.AspNetCore;

/// <summary>Which members of a body are values of a plan and must be there: those that have no value of their own.</summary>
internal static class RequiredMembers
{
    /// <summary>Describes a body.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="type">What is read.</param>
    public static void Describe(OpenApiSchema schema, JsonTypeInfo type)
    {
        object? made = null;
        foreach (JsonPropertyInfo member in type.Properties)
        {
            if (member is { Get: { } get, PropertyType.IsValueType: true } && (member.Set is not null || member.AssociatedParameter is not null)
                && Nullable.GetUnderlyingType(member.PropertyType) is null && PlanCodes.Find(member.PropertyType) is { } codes
                && (member.AssociatedParameter is { } parameter ? !parameter.HasDefaultValue : (made ??= Made(type)) is { } empty && !codes.Has(get(empty))))
            {
                schema.Required ??= new HashSet<string>();
                schema.Required.Add(member.Name);
            }
        }
    }

    // As reading makes it, before it has a member.
    private static object? Made(JsonTypeInfo type)
    {
        try
        {
            return type.CreateObject?.Invoke();
        }
#pragma warning disable CA1031 // What another's constructor throws is not the document's business: nothing is said of its members then.
        catch (Exception)
#pragma warning restore CA1031
        {
            return null;
        }
    }
}

#if NET8_0_OR_GREATER
using System;
using System.Collections.Generic;
using System.Text.Json.Serialization.Metadata;

namespace FujianPlan.Runtime.Internal;

/// <summary>Refuses an object out of JSON that lacks a code which its type wants. Without it, it would have the enum's default value, which is none.</summary>
internal static class RequiredCodes
{
    internal static void Require(JsonTypeInfo type)
    {
        if (type.Kind != JsonTypeInfoKind.Object)
        {
            return;
        }

        List<(JsonPropertyInfo Property, PlanCodes Codes)> wanted = new List<(JsonPropertyInfo Property, PlanCodes Codes)>();
        foreach (JsonPropertyInfo property in type.Properties)
        {
            if (IsRead(property) && PlanCodes.Find(property.PropertyType) is { } codes)
            {
                wanted.Add((property, codes));

                // Of a member that must be there, System.Text.Json says it in its own words, and in English.
                property.IsRequired = false;
            }
        }

        if (wanted.Count > 0)
        {
            Action<object>? own = type.OnDeserialized;
            type.OnDeserialized = value =>
            {
                Check(value, wanted);
                own?.Invoke(value);
            };
        }
    }

    // Not what a property computes: nobody sent it.
    private static bool IsRead(JsonPropertyInfo property) => property.Get != null && property.PropertyType.IsValueType && Nullable.GetUnderlyingType(property.PropertyType) == null
#if NET9_0_OR_GREATER
        && (property.Set != null || property.AssociatedParameter != null);
#else
        && property.Set != null;
#endif

    private static void Check(object value, List<(JsonPropertyInfo Property, PlanCodes Codes)> wanted)
    {
        List<KeyValuePair<string, PlanCodeException>>? missing = null;
        foreach ((JsonPropertyInfo property, PlanCodes codes) in wanted)
        {
            if (!codes.Has(property.Get!(value)))
            {
                missing ??= new List<KeyValuePair<string, PlanCodeException>>();
                missing.Add(new KeyValuePair<string, PlanCodeException>(property.Name, MissingMessage.Of(codes.Table)));
            }
        }

        if (missing != null)
        {
            throw new PlanJsonException(missing);
        }
    }
}
#endif

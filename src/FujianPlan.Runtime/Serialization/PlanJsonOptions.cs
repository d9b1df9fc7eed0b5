#if NET8_0_OR_GREATER
using System;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using FujianPlan.Runtime.Internal;
using FujianPlan.Runtime.Internal.Json;

namespace FujianPlan.Runtime;

/// <summary>Settings of JSON options that make the values of every plan codes.</summary>
public static class PlanJsonOptions
{
    /// <summary>
    /// Reads and writes the values of every plan as codes, even if another converter would handle them, as <c>JsonStringEnumConverter</c> handles every
    /// enum. A missing required value is refused with a <see cref="PlanJsonException"/>: a property of the type <c>Agency</c> (not <c>Agency?</c>) would
    /// otherwise be <c>default(Agency)</c>, which is not an agency. Converters on a property are left alone. Call this after all other settings.
    /// </summary>
    /// <param name="options">The options, before their first use.</param>
    /// <returns>The same options.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The options are in use.</exception>
    public static JsonSerializerOptions UseFujianPlan(this JsonSerializerOptions options)
    {
        if (options == null)
        {
            throw new ArgumentNullException(nameof(options));
        }

        // Once more, it goes first again, and nothing is looked at twice.
        bool isNew = true;
        for (int i = options.Converters.Count - 1; i >= 0; i--)
        {
            if (options.Converters[i] is PlanJsonConverters)
            {
                options.Converters.RemoveAt(i);
                isNew = false;
            }
        }

        options.Converters.Insert(0, new PlanJsonConverters());
        if (isNew)
        {
            Require(options);
        }

        return options;
    }

    private static void Require(JsonSerializerOptions options)
    {
        if (options.TypeInfoResolver is null)
        {
            options.TypeInfoResolver = Reflected()?.WithAddedModifier(RequiredCodes.Require);
            return;
        }

        // One by one. The resolver of options may be the chain itself: that one within the chain would ask itself, in .NET 8 without end.
        for (int i = 0; i < options.TypeInfoResolverChain.Count; i++)
        {
            options.TypeInfoResolverChain[i] = options.TypeInfoResolverChain[i].WithAddedModifier(RequiredCodes.Require);
        }
    }

    // What options without a resolver use when they are first used. Where reflection is switched off, there is none.
    [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = "Asked for only where the application has reflection switched on, which is what it warns of.")]
    [UnconditionalSuppressMessage("AOT", "IL3050", Justification = "The same.")]
    private static DefaultJsonTypeInfoResolver? Reflected() => JsonSerializer.IsReflectionEnabledByDefault ? new DefaultJsonTypeInfoResolver() : null;
}
#endif

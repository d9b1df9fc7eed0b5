#if NET8_0_OR_GREATER
using System;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using FujianPlan.Runtime.Internal;

namespace FujianPlan.Runtime;

/// <summary>What options of JSON need, so that the values of every plan are codes whatever else is in them.</summary>
public static class PlanJsonOptions
{
    /// <summary>
    /// Has the values of every plan read and written as codes where another converter would take them, as <c>JsonStringEnumConverter</c> takes every enum;
    /// and has what lacks one where the type wants one refused with a <see cref="PlanJsonException"/>: a property of the type <c>Agency</c>, and not
    /// <c>Agency?</c>, which would else be <c>default(Agency)</c>, and that is none. Converters that stand on a property are left alone. Call it when all
    /// else is set.
    /// </summary>
    /// <param name="options">The options, which nobody has used yet.</param>
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

#nullable enable

using System;
using System.Collections.Generic;
using System.Globalization;
using C = global::FujianPlan.Runtime.Compiled;
using R = global::FujianPlan.Runtime;

namespace FujianPlan;

/// <summary>What <see cref="Agencies.Resolve"/> made of an input: the agency that it means, or the nearest ones. In JSON, a document.</summary>
#if NET8_0_OR_GREATER
[global::System.Text.Json.Serialization.JsonConverter(typeof(R::PlanDocumentJsonConverter<AgencyResolution>))]
#endif
public readonly struct AgencyResolution
#if NET8_0_OR_GREATER
    : R::IPlanDocument
#endif
{
    private readonly C::Resolution _resolution;
    private readonly Agency[]? _candidates;

    internal AgencyResolution(C::Resolution resolution)
    {
        _resolution = resolution;
        _candidates = resolution.Candidates<Agency>();
    }

    /// <summary>How the agency was found, or that it was not.</summary>
    public R::ResolutionKind Kind => _resolution.Kind;

    /// <summary>Whether one agency was found, or one collective.</summary>
    public bool IsFound => _resolution.IsFound;

    /// <summary>
    /// Whether the input is, character by character, what the plan has. Where it is not, surrounding space, width, case or
    /// the form of characters differ.
    /// </summary>
    public bool IsExact => _resolution.IsExact;

    /// <summary>The input, as it was given.</summary>
    public string Input => _resolution.Input;

    /// <summary>The agency.</summary>
    /// <exception cref="InvalidOperationException">None was found, or more than one.</exception>
    public Agency Agency => (Agency)_resolution.Agency;

    /// <summary>
    /// Where none was found: the agencies whose codes or names are nearest to the input, nearest first; often none. Where the
    /// input is ambiguous: the agencies that it may be, by number.
    /// </summary>
    public IReadOnlyList<Agency> Candidates => _candidates ?? Array.Empty<Agency>();

    /// <summary>What was found, or what is wrong and which is nearest, for whoever wrote the input.</summary>
    /// <param name="culture">The language: Chinese, or else English. Null: that of <see cref="CultureInfo.CurrentUICulture"/>.</param>
    /// <returns>One sentence or two. The input in it is shortened, and what cannot be seen is spelt out.</returns>
    public string Describe(CultureInfo? culture = null) => _resolution.Describe(culture);

    /// <summary>The description, in the language of the user interface.</summary>
    /// <returns>One sentence or two.</returns>
    public override string ToString() => Describe();
#if NET8_0_OR_GREATER

    void R::IPlanDocument.WriteTo(global::System.Text.Json.Utf8JsonWriter writer) => C::PlanDocument.WriteResolution(writer, _resolution);
#endif
}

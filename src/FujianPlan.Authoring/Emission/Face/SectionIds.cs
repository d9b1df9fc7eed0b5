#nullable enable

using System;
using FujianPlan.Data;
using R = global::FujianPlan.Runtime;

namespace FujianPlan;

/// <summary>Parses the codes by which sections of the plan are stored and exchanged.</summary>
public static class SectionIds
{
    /// <summary>Parses a section's code, such as <c>1</c>. Exact codes only.</summary>
    /// <param name="code">The code.</param>
    /// <param name="id">The section; not a section of the plan if the input is not a code.</param>
    /// <returns>Whether the input is the code of a section of the plan.</returns>
    public static bool TryParse(string? code, out SectionId id)
    {
        R::PlanCodes.Of<SectionId>().TryParse(code, out id);
        return id != default;
    }

    /// <summary>Parses a section's code, such as <c>1</c>. Exact codes only.</summary>
    /// <param name="code">The code.</param>
    /// <returns>The section.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    /// <exception cref="global::FujianPlan.Runtime.PlanCodeException">The input is not a code; the message says which codes there are.</exception>
    public static SectionId Parse(string code) => R::PlanCodes.Of<SectionId>().Parse(code);
}

/// <summary>Extension methods for <see cref="SectionId"/>.</summary>
public static class SectionIdExtensions
{
    /// <summary>The code, such as <c>1</c>.</summary>
    /// <param name="id">The identifier.</param>
    /// <returns>The code.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="id"/> is not a section of the plan.</exception>
    public static string ToCode(this SectionId id) => id.Section().Number.ToString(global::System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>What the plan says about the section.</summary>
    /// <param name="id">The identifier.</param>
    /// <returns>The section.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="id"/> is not a section of the plan.</exception>
    public static Section Section(this SectionId id) => new Section(Catalogue.Plan.Sections.OrdinalOf((int)id, nameof(id)));

    /// <summary>Whether a value is a section of the plan.</summary>
    /// <param name="id">The value.</param>
    /// <returns>Whether it is.</returns>
    public static bool IsDefined(this SectionId id) => Catalogue.Plan.Sections.Has((int)id);
}

#nullable enable

using System;
using FujianPlan.Data;

namespace FujianPlan;

/// <summary>What an <see cref="Agency"/> value can tell of itself.</summary>
public static class AgencyExtensions
{
    /// <summary>The agency's stable code.</summary>
    /// <param name="agency">The agency.</param>
    /// <returns>The code, always the same instance.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="agency"/> is no agency of the plan.</exception>
    [return: AgencyCode]
    public static string ToCode(this Agency agency) => AgencyText.CodeOf(agency) ?? throw NoAgency(agency);

    /// <summary>What the plan says of the agency.</summary>
    /// <param name="agency">The agency.</param>
    /// <returns>Its entry.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="agency"/> is no agency of the plan.</exception>
    public static AgencyInfo Info(this Agency agency)
    {
        int position = Catalogue.IndexOf(agency);
        return position >= 0
            ? AgencyInfo.At(position)
            : throw NoAgency(agency);
    }

    /// <summary>Whether a value is an agency of the plan. <c>default(Agency)</c> is none.</summary>
    /// <param name="agency">The value.</param>
    /// <returns>True where it is.</returns>
    public static bool IsDefined(this Agency agency) => Catalogue.IndexOf(agency) >= 0;

    private static ArgumentOutOfRangeException NoAgency(Agency agency) =>
        new ArgumentOutOfRangeException(nameof(agency), (int)agency, "No agency of the plan has that number.");
}

#nullable enable

using System;
using FujianPlan.Data;
using R = global::FujianPlan.Runtime;

namespace FujianPlan;

/// <summary>Tells valid assignee codes from invalid ones, and finds agencies by what they are called.</summary>
public static class Agencies
{
    // More than a message shows; the rest of a long input need not be turned into a string.
    private const int LongestShown = 128;

    /// <summary>All agencies of the plan, collectives included, by number.</summary>
    public static AgencyList All => Plan.Agencies;

    /// <summary>Parses an agency's code. Exact codes only: no names, no numbers, no other case, no white space.</summary>
    /// <param name="code">The code.</param>
    /// <param name="agency">The agency; not an agency of the plan if the input is not a code.</param>
    /// <returns>Whether the input is the code of an agency of the plan.</returns>
#if NET9_0_OR_GREATER
    [global::System.Runtime.CompilerServices.OverloadResolutionPriority(1)]
#endif
    public static bool TryParse(string? code, out Agency agency)
    {
        agency = code == null ? default : (Agency)AgencyLookup.ByCode(code);
        return agency != default;
    }

    /// <summary>Parses an agency's code. Exact codes only.</summary>
    /// <param name="code">The code.</param>
    /// <returns>The agency.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    /// <exception cref="global::FujianPlan.Runtime.PlanCodeException">The input is not a code; the message names it and the nearest code.</exception>
#if NET9_0_OR_GREATER
    [global::System.Runtime.CompilerServices.OverloadResolutionPriority(1)]
#endif
    public static Agency Parse(string code) => TryParse(code ?? throw new ArgumentNullException(nameof(code)), out Agency agency)
        ? agency
        : throw Catalogue.Plan.Agencies.CodeFault(code);

    /// <summary>Parses a name of an agency, exactly: its name, an alias or a former name.</summary>
    /// <param name="name">The name.</param>
    /// <param name="agency">The agency; not an agency of the plan if none has that name.</param>
    /// <returns>Whether the input is the name of an agency of the plan.</returns>
#if NET9_0_OR_GREATER
    [global::System.Runtime.CompilerServices.OverloadResolutionPriority(1)]
#endif
    public static bool TryParseName(string? name, out Agency agency)
    {
        agency = name == null ? default : (Agency)AgencyLookup.ByName(name, out _);
        return agency != default;
    }

#if NET8_0_OR_GREATER
    /// <inheritdoc cref="TryParseName(string, out Agency)"/>
    public static bool TryParseName(ReadOnlySpan<char> name, out Agency agency)
    {
        agency = (Agency)AgencyLookup.ByName(name, out _);
        return agency != default;
    }

    /// <inheritdoc cref="TryParseName(string, out Agency)"/>
    public static bool TryParseName(ReadOnlySpan<byte> utf8Name, out Agency agency)
    {
        agency = (Agency)AgencyLookup.ByName(utf8Name, out _);
        return agency != default;
    }

    /// <inheritdoc cref="TryParse(string, out Agency)"/>
    public static bool TryParse(ReadOnlySpan<char> code, out Agency agency)
    {
        agency = (Agency)AgencyLookup.ByCode(code);
        return agency != default;
    }

    /// <inheritdoc cref="Parse(string)"/>
    public static Agency Parse(ReadOnlySpan<char> code) => TryParse(code, out Agency agency)
        ? agency
        : throw Catalogue.Plan.Agencies.CodeFault(code.Slice(0, Math.Min(code.Length, LongestShown)).ToString());

    /// <inheritdoc cref="TryParse(string, out Agency)"/>
    public static bool TryParse(ReadOnlySpan<byte> utf8Code, out Agency agency)
    {
        agency = (Agency)AgencyLookup.ByCode(utf8Code);
        return agency != default;
    }

    /// <inheritdoc cref="Parse(string)"/>
    public static Agency Parse(ReadOnlySpan<byte> utf8Code) => TryParse(utf8Code, out Agency agency)
        ? agency
        : throw Catalogue.Plan.Agencies.CodeFault(global::System.Text.Encoding.UTF8.GetString(utf8Code.Slice(0, Math.Min(utf8Code.Length, LongestShown))));
#endif

    /// <summary>
    /// Finds an agency by its code, its name, another way of writing its name, or a former name, as people
    /// type them: surrounding space, full-width and compatibility forms, traditional characters and the case of Latin
    /// letters make no difference. Nothing is guessed: if no agency is found, the nearest ones are candidates. For what people write: forms, spreadsheets.
    /// </summary>
    /// <param name="input">A code or a name.</param>
    /// <returns>What was found.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="input"/> is null.</exception>
    public static AgencyResolution Resolve(string input) =>
        new AgencyResolution(Catalogue.Plan.Agencies.Resolve(input ?? throw new ArgumentNullException(nameof(input))));

    /// <summary>
    /// Finds an agency only by its exact code, and says what is wrong with any other input: the agency that it may mean is a candidate.
    /// For what programs write: files, messages, databases.
    /// </summary>
    /// <param name="input">A code.</param>
    /// <returns>What was found.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="input"/> is null.</exception>
    public static AgencyResolution ResolveCode(string input) =>
        new AgencyResolution(Catalogue.Plan.Agencies.ResolveCode(input ?? throw new ArgumentNullException(nameof(input))));
}

/// <summary>Extension methods for <see cref="Agency"/>.</summary>
public static class AgencyExtensions
{
    /// <summary>The stable code, such as <c>SZB</c>.</summary>
    /// <param name="agency">The agency.</param>
    /// <returns>The code.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="agency"/> is not an agency of the plan.</exception>
    [return: AgencyCode]
    public static string ToCode(this Agency agency) => Catalogue.Plan.Agencies.CodeOf((int)agency, nameof(agency));

    /// <summary>What the plan says about the agency.</summary>
    /// <param name="agency">The agency.</param>
    /// <returns>What it says.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="agency"/> is not an agency of the plan.</exception>
    public static AgencyInfo Info(this Agency agency) => new AgencyInfo(Catalogue.Plan.Agencies.OrdinalOf((int)agency, nameof(agency)));

    /// <summary>Whether a value is an agency of the plan.</summary>
    /// <param name="agency">The value.</param>
    /// <returns>Whether it is.</returns>
    public static bool IsDefined(this Agency agency) => Catalogue.Plan.Agencies.OrdinalOf((int)agency) != 0;
}

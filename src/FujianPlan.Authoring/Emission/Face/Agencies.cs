#nullable enable

using System;
using System.Collections.Generic;
using System.Text;
using FujianPlan.Data;

namespace FujianPlan;

/// <summary>Tells valid assignee codes from invalid ones, and finds agencies by what they are called.</summary>
public static class Agencies
{
    /// <summary>All agencies of the plan, collectives included, by number.</summary>
    public static AgencyList All => Plan.Agencies;

    /// <summary>Takes an agency's code. Exact codes only: no names, no numbers, no other case, no white space.</summary>
    /// <param name="code">The code.</param>
    /// <param name="agency">The agency; no agency where the code is none.</param>
    /// <returns>Whether the input is the code of an agency of the plan.</returns>
    public static bool TryParse(string? code, out Agency agency)
    {
        Agency found = code == null ? default : AgencyLookup.ByCode(code);
        if (found == default)
        {
            agency = default;
            return false;
        }

        agency = found;
        return true;
    }

    /// <summary>Takes an agency's code. Exact codes only.</summary>
    /// <param name="code">The code.</param>
    /// <returns>The agency.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    /// <exception cref="FormatException">The input is no code; the message names it and the nearest code.</exception>
    public static Agency Parse(string code)
    {
        if (code == null)
        {
            throw new ArgumentNullException(nameof(code));
        }

        return TryParse(code, out Agency agency) ? agency : throw NotACode(code);
    }

    /// <summary>Takes a name of an agency: its name, another way of writing it, or one that it no longer bears, exactly.</summary>
    /// <param name="name">The name.</param>
    /// <param name="agency">The agency; no agency where nothing is called that.</param>
    /// <returns>Whether the input is the name of an agency of the plan.</returns>
    public static bool TryParseName(string? name, out Agency agency)
    {
        Agency found = name == null ? default : AgencyLookup.ByName(name, out _);
        if (found == default)
        {
            agency = default;
            return false;
        }

        agency = found;
        return true;
    }

#if NETCOREAPP
    /// <summary>Takes a name of an agency: its name, another way of writing it, or one that it no longer bears, exactly.</summary>
    /// <param name="name">The name.</param>
    /// <param name="agency">The agency; no agency where nothing is called that.</param>
    /// <returns>Whether the input is the name of an agency of the plan.</returns>
    public static bool TryParseName(ReadOnlySpan<char> name, out Agency agency)
    {
        Agency found = AgencyLookup.ByName(name, out _);
        if (found == default)
        {
            agency = default;
            return false;
        }

        agency = found;
        return true;
    }

    /// <summary>Takes a name of an agency in UTF-8, exactly as the plan has it.</summary>
    /// <param name="utf8Name">The name's bytes.</param>
    /// <param name="agency">The agency; no agency where nothing is called that.</param>
    /// <returns>Whether the input is the name of an agency of the plan.</returns>
    public static bool TryParseName(ReadOnlySpan<byte> utf8Name, out Agency agency)
    {
        Agency found = AgencyLookup.ByName(utf8Name, out _);
        if (found == default)
        {
            agency = default;
            return false;
        }

        agency = found;
        return true;
    }

    /// <summary>Takes an agency's code. Exact codes only: no names, no numbers, no other case, no white space.</summary>
    /// <param name="code">The code.</param>
    /// <param name="agency">The agency; no agency where the code is none.</param>
    /// <returns>Whether the input is the code of an agency of the plan.</returns>
    public static bool TryParse(ReadOnlySpan<char> code, out Agency agency)
    {
        Agency found = AgencyLookup.ByCode(code);
        if (found == default)
        {
            agency = default;
            return false;
        }

        agency = found;
        return true;
    }

    /// <summary>Takes an agency's code. Exact codes only.</summary>
    /// <param name="code">The code.</param>
    /// <returns>The agency.</returns>
    /// <exception cref="FormatException">The input is no code; the message names it and the nearest code.</exception>
    public static Agency Parse(ReadOnlySpan<char> code) =>
        TryParse(code, out Agency agency) ? agency : throw NotACode(code.Slice(0, Math.Min(code.Length, LongestShown)).ToString());

    /// <summary>Takes an agency's code in UTF-8. Exact codes only: no names, no numbers, no other case, no white space.</summary>
    /// <param name="utf8Code">The code's bytes.</param>
    /// <param name="agency">The agency; no agency where the code is none.</param>
    /// <returns>Whether the input is the code of an agency of the plan.</returns>
    public static bool TryParse(ReadOnlySpan<byte> utf8Code, out Agency agency)
    {
        Agency found = AgencyLookup.ByCode(utf8Code);
        if (found == default)
        {
            agency = default;
            return false;
        }

        agency = found;
        return true;
    }

    /// <summary>Takes an agency's code in UTF-8. Exact codes only.</summary>
    /// <param name="utf8Code">The code's bytes.</param>
    /// <returns>The agency.</returns>
    /// <exception cref="FormatException">The input is no code; the message names it and the nearest code.</exception>
    public static Agency Parse(ReadOnlySpan<byte> utf8Code) => TryParse(utf8Code, out Agency agency)
        ? agency
        : throw NotACode(utf8Code);

    /// <summary>Says what is wrong with bytes that are no code.</summary>
    internal static FormatException NotACode(ReadOnlySpan<byte> utf8Code) =>
        NotACode(Encoding.UTF8.GetString(utf8Code.Slice(0, Math.Min(utf8Code.Length, LongestShown))));

    // More than a message shows; the rest of a long input need not be turned into a string.
    private const int LongestShown = 128;
#endif

    /// <summary>
    /// Finds an agency by its code, its name, another way of writing its name, or a name that it no longer bears, as people
    /// type them: surrounding space, full-width and compatibility forms, traditional characters and the case of Latin
    /// letters make no difference. Nothing is guessed: where none is meant, the nearest ones are candidates. Exact codes only
    /// are taken by <see cref="TryParse(string, out Agency)"/> and <see cref="AssigneeValidator.Strict"/>.
    /// </summary>
    /// <param name="input">A code or a name.</param>
    /// <returns>What was found.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="input"/> is null.</exception>
    public static AgencyResolution Resolve(string input)
    {
        if (input == null)
        {
            throw new ArgumentNullException(nameof(input));
        }

        if (TryParse(input, out Agency agency))
        {
            return new AgencyResolution(input, ResolutionKind.Code, agency, isExact: true);
        }

        agency = AgencyLookup.ByName(input, out ResolutionKind kind);
        return agency != default ? new AgencyResolution(input, kind, agency, isExact: true) : ResolveTyped(input);
    }

    private static AgencyResolution ResolveTyped(string input)
    {
        string? form = TypedNames.Form(input);
        if (form != null)
        {
            if (TryParse(form, out Agency agency))
            {
                return new AgencyResolution(input, ResolutionKind.Code, agency, isExact: false);
            }

            Agency[] named = TypedNames.Find(form, out ResolutionKind kind);
            if (named.Length > 0)
            {
                return named.Length == 1 ? new AgencyResolution(input, kind, named[0], isExact: false) : new AgencyResolution(input, kind, named);
            }
        }

        return new AgencyResolution(input, ResolutionKind.NotFound, NearestAgencies.To(form ?? input));
    }

    private static FormatException NotACode(string input)
    {
        string message = "'" + ShownText.Of(input) + "' is not an agency code of this plan.";
        AgencyResolution resolution = Resolve(input);
        if (resolution.IsFound && resolution.Kind != ResolutionKind.Code)
        {
            AgencyInfo named = resolution.Agency.Info();
            return new FormatException(message + " It is the name of '" + named.Code + "': write the code.");
        }

        if (!resolution.IsFound && resolution.Candidates.Count == 0)
        {
            return new FormatException(message);
        }

        AgencyInfo nearest = (resolution.IsFound ? resolution.Agency : resolution.Candidates[0]).Info();
        return new FormatException(message + " Did you mean '" + nearest.Code + "' (" + nearest.Name + ")?");
    }
}

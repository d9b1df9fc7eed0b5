#nullable enable

using System;
using System.Collections.Generic;

namespace FujianPlan.Data;

/// <summary>Finds agencies by their names as people type them.</summary>
internal static class TypedNames
{
    // Made on first use. Two threads may both make it: they make the same.
    private static Dictionary<string, Meaning>? s_names;

    /// <summary>The form in which an input is compared; null where it can be no name and no code.</summary>
    internal static string? Form(string input) => TypedForm.Of(input, NameFormData.Traditional, NameFormData.Simplified);

    /// <summary>What a name means.</summary>
    /// <param name="form">The name, in the form in which names are compared.</param>
    /// <param name="kind">What kind of name it is; of an ambiguous one, that it is.</param>
    /// <returns>The agencies, by number: one, several that are called that, or none.</returns>
    internal static Agency[] Find(string form, out ResolutionKind kind)
    {
        bool isFound = (s_names ??= Make()).TryGetValue(form, out Meaning meaning);
        kind = isFound ? meaning.Kind : ResolutionKind.NotFound;
        return isFound ? meaning.Agencies : Array.Empty<Agency>();
    }

    private static Dictionary<string, Meaning> Make()
    {
        Dictionary<string, Meaning> names = new Dictionary<string, Meaning>(StringComparer.Ordinal);
        foreach (AgencyInfo agency in Plan.Agencies)
        {
            Add(names, agency.Name, agency.Agency, ResolutionKind.Name);
            foreach (string alias in agency.Aliases)
            {
                Add(names, alias, agency.Agency, ResolutionKind.Alias);
            }

            foreach (string former in agency.FormerNames)
            {
                Add(names, former, agency.Agency, ResolutionKind.FormerName);
            }
        }

        return names;
    }

    private static void Add(Dictionary<string, Meaning> names, string name, Agency agency, ResolutionKind kind)
    {
        string? form = Form(name);
        if (form == null)
        {
            return;
        }

        if (!names.TryGetValue(form, out Meaning meaning))
        {
            names.Add(form, new Meaning(kind, new[] { agency }));
        }
        else if (Array.IndexOf(meaning.Agencies, agency) < 0)
        {
            Agency[] all = new Agency[meaning.Agencies.Length + 1];
            meaning.Agencies.CopyTo(all, 0);
            all[all.Length - 1] = agency;
            names[form] = new Meaning(ResolutionKind.Ambiguous, all);
        }
    }

    private readonly struct Meaning
    {
        internal Meaning(ResolutionKind kind, Agency[] agencies)
        {
            Kind = kind;
            Agencies = agencies;
        }

        internal ResolutionKind Kind { get; }

        internal Agency[] Agencies { get; }
    }
}

using System;
using System.Collections.Generic;
using FujianPlan.Runtime.Compiled;

namespace FujianPlan.Runtime.Internal;

/// <summary>Finds the agencies of a plan by their codes and names as people type them.</summary>
internal sealed class AgencyNames
{
    private readonly CompiledPlan _plan;

    // Made on first use. Two threads may both make it: they make the same.
    private Dictionary<string, Meaning>? _names;

    internal AgencyNames(CompiledPlan plan) => _plan = plan;

    private AgencyTable Agencies => _plan.Agencies;

    internal Resolution Resolve(string input)
    {
        int agency = _plan.AgencyWithCode(input);
        if (agency != 0)
        {
            return new Resolution(Agencies, input, ResolutionKind.Code, agency, isExact: true);
        }

        agency = _plan.AgencyWithName(input, out ResolutionKind kind);
        return agency != 0 ? new Resolution(Agencies, input, kind, agency, isExact: true) : ResolveTyped(input);
    }

    internal Resolution ResolveCode(string input)
    {
        Resolution resolution = Resolve(input);
        return resolution.Kind == ResolutionKind.Code && resolution.IsExact ? resolution
            : resolution.IsFound ? new Resolution(Agencies, resolution.Input, ResolutionKind.NotFound, new[] { resolution.Agency }, isOfCodes: true)
            : new Resolution(Agencies, resolution.Input, resolution.Kind, resolution.Nearest, isOfCodes: true);
    }

    private Resolution ResolveTyped(string input)
    {
        string? form = Form(input);
        if (form != null)
        {
            int agency = _plan.AgencyWithCode(form);
            if (agency != 0)
            {
                return new Resolution(Agencies, input, ResolutionKind.Code, agency, isExact: false);
            }

            if ((_names ??= Make()).TryGetValue(form, out Meaning meaning))
            {
                return meaning.Agencies.Length == 1
                    ? new Resolution(Agencies, input, meaning.Kind, meaning.Agencies[0], isExact: false)
                    : new Resolution(Agencies, input, meaning.Kind, meaning.Agencies);
            }
        }

        return new Resolution(Agencies, input, ResolutionKind.NotFound, NearestAgencies.To(form ?? input, Agencies));
    }

    // The form in which an input is compared; null where it can be no name and no code.
    private string? Form(string input) => TypedForm.Of(input, _plan.TraditionalForms, _plan.SimplifiedForms);

    private Dictionary<string, Meaning> Make()
    {
        Dictionary<string, Meaning> names = new Dictionary<string, Meaning>(StringComparer.Ordinal);
        for (int ordinal = 1; ordinal <= Agencies.Count; ordinal++)
        {
            int agency = Agencies.Number(ordinal);
            Add(names, Agencies.Name(ordinal), agency, ResolutionKind.Name);
            foreach (string alias in Agencies.Aliases(ordinal))
            {
                Add(names, alias, agency, ResolutionKind.Alias);
            }

            foreach (string former in Agencies.FormerNames(ordinal))
            {
                Add(names, former, agency, ResolutionKind.FormerName);
            }
        }

        return names;
    }

    private void Add(Dictionary<string, Meaning> names, string name, int agency, ResolutionKind kind)
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
            int[] all = new int[meaning.Agencies.Length + 1];
            meaning.Agencies.CopyTo(all, 0);
            all[all.Length - 1] = agency;
            names[form] = new Meaning(ResolutionKind.Ambiguous, all);
        }
    }

    private readonly struct Meaning
    {
        internal Meaning(ResolutionKind kind, int[] agencies)
        {
            Kind = kind;
            Agencies = agencies;
        }

        internal ResolutionKind Kind { get; }

        internal int[] Agencies { get; }
    }
}

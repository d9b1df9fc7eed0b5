#nullable enable

using System;
using System.Collections.Generic;

namespace FujianPlan;

/// <summary>What <see cref="Agencies.Resolve"/> made of an input: the agency that it means, or the nearest ones.</summary>
public readonly struct AgencyResolution
{
    private readonly Agency _agency;
    private readonly Agency[]? _candidates;

    internal AgencyResolution(ResolutionKind kind, Agency agency)
    {
        Kind = kind;
        _agency = agency;
        _candidates = null;
    }

    internal AgencyResolution(Agency[] candidates)
    {
        Kind = ResolutionKind.NotFound;
        _agency = default;
        _candidates = candidates;
    }

    /// <summary>How the agency was found, or that it was not.</summary>
    public ResolutionKind Kind { get; }

    /// <summary>Whether an agency was found.</summary>
    public bool IsFound => Kind != ResolutionKind.NotFound;

    /// <summary>The agency.</summary>
    /// <exception cref="InvalidOperationException">None was found.</exception>
    public Agency Agency => IsFound
        ? _agency
        : throw new InvalidOperationException("No agency was found. Look at IsFound first, and at Candidates for the nearest.");

    /// <summary>Where none was found: the agencies whose codes or names are nearest to the input, nearest first. Often none.</summary>
    public IReadOnlyList<Agency> Candidates => _candidates ?? Array.Empty<Agency>();
}

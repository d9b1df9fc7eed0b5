#nullable enable

using System;
using System.Collections.Generic;
using System.Globalization;
using FujianPlan.Data;

namespace FujianPlan;

/// <summary>What <see cref="Agencies.Resolve"/> made of an input: the agency that it means, or the nearest ones.</summary>
public readonly struct AgencyResolution
{
    private readonly Agency _agency;
    private readonly Agency[]? _candidates;
    private readonly string? _input;

    internal AgencyResolution(string input, ResolutionKind kind, Agency agency, bool isExact)
    {
        bool isName = kind != ResolutionKind.Code;
        Kind = isName && agency.Info().IsCollective ? ResolutionKind.Collective : kind;
        IsExact = isExact;
        _agency = agency;
        _candidates = null;
        _input = input;
    }

    internal AgencyResolution(string input, ResolutionKind kind, Agency[] candidates)
    {
        Kind = kind;
        IsExact = false;
        _agency = default;
        _candidates = candidates;
        _input = input;
    }

    /// <summary>How the agency was found, or that it was not.</summary>
    public ResolutionKind Kind { get; }

    /// <summary>Whether one agency was found, or one collective.</summary>
    public bool IsFound => Kind != ResolutionKind.NotFound && Kind != ResolutionKind.Ambiguous;

    /// <summary>
    /// Whether the input is, character by character, what the plan has. Where it is not, surrounding space, width, case or
    /// the form of characters differ.
    /// </summary>
    public bool IsExact { get; }

    /// <summary>The input, as it was given.</summary>
    public string Input => _input ?? string.Empty;

    /// <summary>The agency.</summary>
    /// <exception cref="InvalidOperationException">None was found, or more than one.</exception>
    public Agency Agency => IsFound
        ? _agency
        : throw new InvalidOperationException("No agency was found. Look at IsFound first, and at Candidates for the nearest.");

    /// <summary>
    /// Where none was found: the agencies whose codes or names are nearest to the input, nearest first; often none. Where the
    /// input is ambiguous: the agencies that it may be, by number.
    /// </summary>
    public IReadOnlyList<Agency> Candidates => _candidates ?? Array.Empty<Agency>();

    /// <summary>What was found, or what is wrong and which is nearest, for whoever wrote the input.</summary>
    /// <param name="culture">The language: Chinese, or else English. Null: that of <see cref="CultureInfo.CurrentUICulture"/>.</param>
    /// <returns>One sentence or two. The input in it is shortened, and what cannot be seen is spelt out.</returns>
    public string Describe(CultureInfo? culture = null) => ResolutionMessage.Of(this, MessageLanguage.IsChinese(culture));

    /// <summary>The description, in the language of the user interface.</summary>
    /// <returns>One sentence or two.</returns>
    public override string ToString() => Describe();
}

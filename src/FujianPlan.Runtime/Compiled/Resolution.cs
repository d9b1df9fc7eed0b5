using System;
using System.ComponentModel;
using System.Globalization;
using FujianPlan.Runtime.Internal;

namespace FujianPlan.Runtime.Compiled;

/// <summary>The agency that an input means: the number of an agency, or of the nearest ones.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct Resolution
{
    private readonly AgencyTable? _agencies;
    private readonly int _agency;
    private readonly int[]? _candidates;
    private readonly string? _input;

    internal Resolution(AgencyTable agencies, string input, ResolutionKind kind, int agency, bool isExact)
    {
        IsOfCodes = false;
        Kind = kind != ResolutionKind.Code && agencies.IsCollective(agencies.OrdinalOf(agency)) ? ResolutionKind.Collective : kind;
        IsExact = isExact;
        _agencies = agencies;
        _agency = agency;
        _candidates = null;
        _input = input;
    }

    internal Resolution(AgencyTable agencies, string input, ResolutionKind kind, int[] candidates, bool isOfCodes = false)
    {
        IsOfCodes = isOfCodes;
        Kind = kind;
        IsExact = false;
        _agencies = agencies;
        _agency = 0;
        _candidates = candidates;
        _input = input;
    }

    /// <summary>How the agency was found.</summary>
    public ResolutionKind Kind { get; }

    /// <summary>Whether one agency was found.</summary>
    public bool IsFound => Kind != ResolutionKind.NotFound && Kind != ResolutionKind.Ambiguous;

    /// <summary>Whether the input is written exactly as the plan writes it.</summary>
    public bool IsExact { get; }

    /// <summary>The input.</summary>
    public string Input => _input ?? string.Empty;

    /// <summary>The agency's number.</summary>
    /// <exception cref="InvalidOperationException">None was found.</exception>
    public int Agency => IsFound
        ? _agency
        : throw new InvalidOperationException("No agency was found. Check IsFound first; Candidates lists the nearest agencies.");

    internal AgencyTable? Agencies => _agencies;

    // Whether a code was looked for: then a name was not found, although an agency has it.
    internal bool IsOfCodes { get; }

    internal int[] Nearest => _candidates ?? Array.Empty<int>();

    /// <summary>The nearest agencies, as the values of an enum.</summary>
    /// <typeparam name="TEnum">The enum.</typeparam>
    /// <returns>At most five, nearest first; empty if one was found, or none is near.</returns>
    public TEnum[] Candidates<TEnum>()
        where TEnum : struct, Enum => EnumNumber.All<TEnum>(Nearest);

    /// <summary>Says what was found for the input.</summary>
    /// <param name="culture">The language: Chinese, or else English. Null: that of <see cref="MessageCulture.Current"/>.</param>
    /// <returns>One sentence or two.</returns>
    public string Describe(CultureInfo? culture) => AgencyMessage.Of(this, MessageLanguage.IsChinese(culture));
}

#nullable enable

using System;
#if NET8_0_OR_GREATER // C# 11
using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json.Serialization;
#endif

namespace FujianPlan;

/// <summary>
/// A valid code of an agency, for parameters that are bound from text: of minimal APIs, which take enums by identifier and by
/// number, and of command lines. Converts to and from <see cref="Agency"/> by itself. <c>default(AgencyCode)</c> is no code.
/// </summary>
#if NET8_0_OR_GREATER // C# 11
[JsonConverter(typeof(AgencyCodeJsonConverter))]
#endif
public readonly struct AgencyCode : IEquatable<AgencyCode>, IFormattable
#if NET8_0_OR_GREATER // C# 11
    , ISpanParsable<AgencyCode>, IUtf8SpanParsable<AgencyCode>, ISpanFormattable, IUtf8SpanFormattable
#endif
{
    /// <summary>The code of an agency.</summary>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is not the plan's.</exception>
    public AgencyCode(Agency value)
    {
        value.ToCode();
        Value = value;
    }

    /// <summary>The value; of <c>default(AgencyCode)</c>, none of the plan's.</summary>
    public Agency Value { get; }

    /// <summary>The value of a code.</summary>
    /// <param name="code">The code.</param>
    public static implicit operator Agency(AgencyCode code) => code.Value;

    /// <summary>The code of a value.</summary>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is not the plan's.</exception>
    public static implicit operator AgencyCode(Agency value) => new AgencyCode(value);

    /// <summary>Whether two codes are the same.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(AgencyCode left, AgencyCode right) => left.Equals(right);

    /// <summary>Whether two codes differ.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(AgencyCode left, AgencyCode right) => !left.Equals(right);

    /// <summary>The value of a code: <see cref="Value"/>, for languages without conversions.</summary>
    /// <returns>The value.</returns>
    public Agency ToAgency() => Value;

    /// <summary>The code of a value.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The code.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is not the plan's.</exception>
    public static AgencyCode FromAgency(Agency value) => new AgencyCode(value);

    /// <summary>Takes a code: exactly as the plan has it.</summary>
    /// <param name="s">The code.</param>
    /// <param name="provider">Not used: codes are the same in every culture.</param>
    /// <returns>The code.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">The input is no code; the message names it and the nearest.</exception>
    public static AgencyCode Parse(string s, IFormatProvider? provider = null) => new AgencyCode(Agencies.Parse(s));

    /// <summary>Takes a code: exactly as the plan has it.</summary>
    /// <param name="s">The code.</param>
    /// <param name="provider">Not used: codes are the same in every culture.</param>
    /// <param name="result">The code; none where the input is none.</param>
    /// <returns>Whether the input is a code.</returns>
    public static bool TryParse(string? s, IFormatProvider? provider, out AgencyCode result)
    {
        bool isCode = Agencies.TryParse(s, out Agency found);
        result = isCode ? new AgencyCode(found) : default;
        return isCode;
    }

#if NET8_0_OR_GREATER // C# 11
    /// <inheritdoc/>
    public static AgencyCode Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out AgencyCode code) ? code : Parse(s.Slice(0, Math.Min(s.Length, LongestShown)).ToString(), provider);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out AgencyCode result)
    {
        bool isCode = Agencies.TryParse(s, out Agency found);
        result = isCode ? new AgencyCode(found) : default;
        return isCode;
    }

    /// <inheritdoc/>
    public static AgencyCode Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider = null) =>
        TryParse(utf8Text, provider, out AgencyCode code) ? code : Parse(Encoding.UTF8.GetString(utf8Text.Slice(0, Math.Min(utf8Text.Length, LongestShown))), provider);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, [MaybeNullWhen(false)] out AgencyCode result)
    {
        bool isCode = Agencies.TryParse(utf8Text, out Agency found);
        result = isCode ? new AgencyCode(found) : default;
        return isCode;
    }

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        string text = ToString(format.ToString(), provider);
        bool fits = text.AsSpan().TryCopyTo(destination);
        charsWritten = fits ? text.Length : 0;
        return fits;
    }

    /// <inheritdoc/>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        Encoding.UTF8.TryGetBytes(ToString(format.ToString(), provider), utf8Destination, out bytesWritten);

    // More than a message shows; and more than any code, so that what is cut is none either.
    private const int LongestShown = 128;
#endif

    /// <inheritdoc/>
    public bool Equals(AgencyCode other) => Value == other.Value;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is AgencyCode other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (int)Value;

    /// <summary>The code.</summary>
    /// <returns>The code; empty for a default value.</returns>
    public override string ToString() => Value == default ? string.Empty : Value.ToCode();

    /// <summary>The code, or what it stands for.</summary>
    /// <param name="format">Null, empty, <c>G</c> or <c>C</c>: the code. <c>N</c>: the name. <c>E</c>: the name in English.</param>
    /// <param name="formatProvider">Not used.</param>
    /// <returns>The text; empty for a default value.</returns>
    /// <exception cref="FormatException">There is no such format.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider)
    {
        switch (format)
        {
            case null:
            case "":
            case "G":
            case "C":
                return ToString();
            case "N":
                return Value == default ? string.Empty : Value.Info().Name;
            case "E":
                return Value == default ? string.Empty : Value.Info().English;
            default:
                throw new FormatException("The formats of an agency's code are G, C (the code), N (the name) and E (the name in English).");
        }
    }
}

#nullable enable

using System;
using FujianPlan.Data;
using R = global::FujianPlan.Runtime;

namespace FujianPlan;

/// <summary>
/// A valid code of an agency, for parameters that are bound from text: of minimal APIs, which take enums by identifier and by
/// number, and of command lines. Converts to <see cref="Agency"/> implicitly. <c>default(AgencyCode)</c> is not a code.
/// </summary>
[R::PlanEnum(typeof(Catalogue), R::PlanValueKind.Agency)]
#if NET8_0_OR_GREATER // C# 11
[global::System.ComponentModel.TypeConverter(typeof(R::PlanCodeTypeConverter<AgencyCode, Agency>))]
[global::System.Text.Json.Serialization.JsonConverter(typeof(R::PlanCodeJsonConverter<AgencyCode, Agency>))]
public readonly record struct AgencyCode : IComparable<AgencyCode>, IFormattable, R::IPlanCode<AgencyCode, Agency>
#else // Where interfaces have no bodies, the value itself reads XML, and may not be read-only.
[global::System.ComponentModel.TypeConverter(typeof(R::PlanWrapperTypeConverter<AgencyCode, Agency>))]
public record struct AgencyCode : IComparable<AgencyCode>, IFormattable, R::IPlanWrapper<AgencyCode, Agency>, global::System.Xml.Serialization.IXmlSerializable
#endif
{
    /// <summary>The code of an agency.</summary>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is not a value of the plan.</exception>
    public AgencyCode(Agency value) => Value = value.IsDefined() ? value : throw new ArgumentOutOfRangeException(nameof(value), (int)value, "The plan has no agency of that number.");

    /// <summary>The value; for <c>default(AgencyCode)</c>, it is not a value of the plan.</summary>
    public Agency Value { get; }

    /// <summary>The value of a code.</summary>
    /// <param name="code">The code.</param>
    public static implicit operator Agency(AgencyCode code) => code.Value;

    /// <summary>The code of a value.</summary>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is not a value of the plan.</exception>
    public static explicit operator AgencyCode(Agency value) => new AgencyCode(value);

    /// <summary>Parses a code: exactly as the plan has it.</summary>
    /// <param name="s">The code.</param>
    /// <param name="provider">Not used: codes are the same in every culture.</param>
    /// <returns>The code.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="global::FujianPlan.Runtime.PlanCodeException">The input is not a code; the message names it and the nearest code.</exception>
    public static AgencyCode Parse(string s, IFormatProvider? provider = null) => new AgencyCode(Agencies.Parse(s));

    /// <summary>Parses a code: exactly as the plan has it.</summary>
    /// <param name="s">The code.</param>
    /// <param name="provider">Not used: codes are the same in every culture.</param>
    /// <param name="result">The code; the default value if the input is not a code.</param>
    /// <returns>Whether the input is a code.</returns>
    public static bool TryParse(string? s, IFormatProvider? provider, out AgencyCode result) =>
        (result = Agencies.TryParse(s, out Agency found) ? new AgencyCode(found) : default) != default;
#if NET8_0_OR_GREATER // C# 11

    static AgencyCode R::IPlanCode<AgencyCode, Agency>.FromValue(Agency value) => new AgencyCode(value);
#else

    readonly AgencyCode R::IPlanWrapper<AgencyCode, Agency>.Wrap(Agency value) => new AgencyCode(value);

    readonly global::System.Xml.Schema.XmlSchema? global::System.Xml.Serialization.IXmlSerializable.GetSchema() => null;

    void global::System.Xml.Serialization.IXmlSerializable.ReadXml(global::System.Xml.XmlReader reader) => this = Parse(reader.ReadElementContentAsString());

    readonly void global::System.Xml.Serialization.IXmlSerializable.WriteXml(global::System.Xml.XmlWriter writer) => writer.WriteString(ToString());
#endif

    /// <inheritdoc/>
    public readonly int CompareTo(AgencyCode other) => ((int)Value).CompareTo((int)other.Value);

    /// <summary>The code; empty for a default value.</summary>
    public readonly override string ToString() => ToString(null, null);

    /// <summary>The code, or what it stands for.</summary>
    /// <param name="format">Null, empty, <c>G</c> or <c>C</c>: the code. <c>N</c>: the name. <c>E</c>: the name in English.</param>
    /// <param name="formatProvider">Not used.</param>
    /// <returns>The text; empty for a default value.</returns>
    /// <exception cref="FormatException">There is no such format.</exception>
    public readonly string ToString(string? format, IFormatProvider? formatProvider) => R::PlanCodes.Of<Agency>().Format(Value, format);
}

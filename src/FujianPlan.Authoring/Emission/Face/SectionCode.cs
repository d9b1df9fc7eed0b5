#nullable enable

using System;
using FujianPlan.Data;
using R = global::FujianPlan.Runtime;

namespace FujianPlan;

/// <summary>
/// A valid code of a section, for parameters that are bound from text: of minimal APIs, which take enums by identifier and by
/// number, and of command lines. Converts to <see cref="SectionId"/> implicitly. <c>default(SectionCode)</c> is not a code.
/// </summary>
[R::PlanEnum(typeof(Catalogue), R::PlanValueKind.Section)]
#if NET8_0_OR_GREATER // C# 11
[global::System.ComponentModel.TypeConverter(typeof(R::PlanCodeTypeConverter<SectionCode, SectionId>))]
[global::System.Text.Json.Serialization.JsonConverter(typeof(R::PlanCodeJsonConverter<SectionCode, SectionId>))]
public readonly record struct SectionCode : IComparable<SectionCode>, IFormattable, R::IPlanCode<SectionCode, SectionId>
#else // Where interfaces have no bodies, the value itself reads XML, and may not be read-only.
[global::System.ComponentModel.TypeConverter(typeof(R::PlanWrapperTypeConverter<SectionCode, SectionId>))]
public record struct SectionCode : IComparable<SectionCode>, IFormattable, R::IPlanWrapper<SectionCode, SectionId>, global::System.Xml.Serialization.IXmlSerializable
#endif
{
    /// <summary>The code of a section.</summary>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is not a value of the plan.</exception>
    public SectionCode(SectionId value) => Value = value.IsDefined() ? value : throw new ArgumentOutOfRangeException(nameof(value), (int)value, "The plan has no section of that number.");

    /// <summary>The value; for <c>default(SectionCode)</c>, it is not a value of the plan.</summary>
    public SectionId Value { get; }

    /// <summary>The value of a code.</summary>
    /// <param name="code">The code.</param>
    public static implicit operator SectionId(SectionCode code) => code.Value;

    /// <summary>The code of a value.</summary>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is not a value of the plan.</exception>
    public static explicit operator SectionCode(SectionId value) => new SectionCode(value);

    /// <summary>Parses a code: exactly as the plan has it.</summary>
    /// <param name="s">The code.</param>
    /// <param name="provider">Not used: codes are the same in every culture.</param>
    /// <returns>The code.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="global::FujianPlan.Runtime.PlanCodeException">The input is not a code; the message names it and the nearest code.</exception>
    public static SectionCode Parse(string s, IFormatProvider? provider = null) => new SectionCode(SectionIds.Parse(s));

    /// <summary>Parses a code: exactly as the plan has it.</summary>
    /// <param name="s">The code.</param>
    /// <param name="provider">Not used: codes are the same in every culture.</param>
    /// <param name="result">The code; the default value if the input is not a code.</param>
    /// <returns>Whether the input is a code.</returns>
    public static bool TryParse(string? s, IFormatProvider? provider, out SectionCode result) =>
        (result = SectionIds.TryParse(s, out SectionId found) ? new SectionCode(found) : default) != default;
#if NET8_0_OR_GREATER // C# 11

    static SectionCode R::IPlanCode<SectionCode, SectionId>.FromValue(SectionId value) => new SectionCode(value);
#else

    readonly SectionCode R::IPlanWrapper<SectionCode, SectionId>.Wrap(SectionId value) => new SectionCode(value);

    readonly global::System.Xml.Schema.XmlSchema? global::System.Xml.Serialization.IXmlSerializable.GetSchema() => null;

    void global::System.Xml.Serialization.IXmlSerializable.ReadXml(global::System.Xml.XmlReader reader) => this = Parse(reader.ReadElementContentAsString());

    readonly void global::System.Xml.Serialization.IXmlSerializable.WriteXml(global::System.Xml.XmlWriter writer) => writer.WriteString(ToString());
#endif

    /// <inheritdoc/>
    public readonly int CompareTo(SectionCode other) => ((int)Value).CompareTo((int)other.Value);

    /// <summary>The code; empty for a default value.</summary>
    public readonly override string ToString() => ToString(null, null);

    /// <summary>The code, or what it stands for.</summary>
    /// <param name="format">Null, empty, <c>G</c> or <c>C</c>: the code. <c>T</c>: the title. <c>E</c>: the title in English.</param>
    /// <param name="formatProvider">Not used.</param>
    /// <returns>The text; empty for a default value.</returns>
    /// <exception cref="FormatException">There is no such format.</exception>
    public readonly string ToString(string? format, IFormatProvider? formatProvider) => R::PlanCodes.Of<SectionId>().Format(Value, format);
}

#if NET8_0_OR_GREATER
using System;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text;
using System.Xml;
using System.Xml.Schema;
using System.Xml.Serialization;

namespace FujianPlan.Runtime;

/// <summary>
/// A valid code of a plan's enum, as a value of its own, such as <c>AgencyCode</c>: parsed and formatted by whatever takes
/// <see cref="ISpanParsable{TSelf}"/> and the like.
/// </summary>
/// <typeparam name="TSelf">The type itself.</typeparam>
/// <typeparam name="TEnum">The enum.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IPlanCode<TSelf, TEnum> : IPlanWrapper<TSelf, TEnum>, ISpanParsable<TSelf>, IUtf8SpanParsable<TSelf>, ISpanFormattable, IUtf8SpanFormattable, IXmlSerializable
    where TSelf : struct, IPlanCode<TSelf, TEnum>
    where TEnum : struct, Enum
{
    // More than a message shows; and more than any code, so that what is cut is none either.
    private const int LongestShown = 128;

    /// <summary>The code of a value.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The code.</returns>
    static abstract TSelf FromValue(TEnum value);

    TSelf IPlanWrapper<TSelf, TEnum>.Wrap(TEnum value) => TSelf.FromValue(value);

    XmlSchema? IXmlSerializable.GetSchema() => null;

    // The serializer makes a default value, in a box, and has it read itself. What it could not write to, it would pass over without a word.
    void IXmlSerializable.ReadXml(XmlReader reader) => Unsafe.Unbox<TSelf>(this) = TSelf.Parse(reader.ReadElementContentAsString(), null);

    void IXmlSerializable.WriteXml(XmlWriter writer) => writer.WriteString(ToString(null, null));

    static TSelf ISpanParsable<TSelf>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        TSelf.TryParse(s, provider, out TSelf code) ? code : throw PlanCodes.Of<TEnum>().Table.NotACode(s.Slice(0, Math.Min(s.Length, LongestShown)).ToString());

    static bool ISpanParsable<TSelf>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out TSelf result)
    {
        bool isCode = PlanCodes.Of<TEnum>().TryParse(s, out TEnum value);
        result = isCode ? TSelf.FromValue(value) : default;
        return isCode;
    }

    static TSelf IUtf8SpanParsable<TSelf>.Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) => TSelf.TryParse(utf8Text, provider, out TSelf code)
        ? code
        : throw PlanCodes.Of<TEnum>().Table.NotACode(Encoding.UTF8.GetString(utf8Text.Slice(0, Math.Min(utf8Text.Length, LongestShown))));

    static bool IUtf8SpanParsable<TSelf>.TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, [MaybeNullWhen(false)] out TSelf result)
    {
        bool isCode = PlanCodes.Of<TEnum>().TryParse(utf8Text, out TEnum value);
        result = isCode ? TSelf.FromValue(value) : default;
        return isCode;
    }

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        string text = ToString(format.ToString(), provider);
        bool fits = text.AsSpan().TryCopyTo(destination);
        charsWritten = fits ? text.Length : 0;
        return fits;
    }

    bool IUtf8SpanFormattable.TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        Encoding.UTF8.TryGetBytes(ToString(format.ToString(), provider), utf8Destination, out bytesWritten);
}
#endif

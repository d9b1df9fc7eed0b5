#if NET8_0_OR_GREATER
using System;
using System.ComponentModel;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using FujianPlan.Runtime.Compiled;
using FujianPlan.Runtime.Internal;
using FujianPlan.Runtime.Internal.Json;

namespace FujianPlan.Runtime;

/// <summary>
/// Reads and writes the values of a plan's enum in JSON as their codes, as values and as keys: an agency as <c>"SZB"</c>, a task as
/// <c>"1.5"</c>, a role as <c>"lead"</c>; a section as its number. Exact codes only; anything else is a <see cref="PlanJsonException"/> that
/// names the nearest. Applied to the enum by attribute.
/// </summary>
/// <typeparam name="TEnum">The enum.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class PlanJsonConverter<TEnum> : JsonConverter<TEnum>
    where TEnum : struct, Enum
{
    // By position. Apart, so that who only reads does not encode them.
    private static JsonEncodedText[]? s_encoded;

    private static ValueTable Table => PlanCodes<TEnum>.Instance.Table;

    private static bool IsNumber => Table.Kind == PlanValueKind.Section;

    /// <inheritdoc/>
    public override TEnum Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (IsNumber)
        {
            return reader.TokenType == JsonTokenType.Number ? ReadNumber(ref reader) : throw new PlanJsonException(Table.NotOfItsForm());
        }

        return reader.TokenType == JsonTokenType.String ? ReadCode(ref reader) : throw new PlanJsonException(Table.NotOfItsForm());
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, TEnum value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        int position = PositionOf(value);
        if (IsNumber)
        {
            writer.WriteNumberValue(Table.ValueAt(position));
        }
        else
        {
            writer.WriteStringValue(Encoded[position]);
        }
    }

    /// <inheritdoc/>
    public override TEnum ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => ReadCode(ref reader);

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, TEnum value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(Encoded[PositionOf(value)]);
    }

    private static JsonEncodedText[] Encoded => s_encoded ??= Encode();

    private static JsonEncodedText[] Encode()
    {
        JsonEncodedText[] codes = new JsonEncodedText[Table.Count];
        for (int i = 0; i < codes.Length; i++)
        {
            codes[i] = JsonEncodedText.Encode(Table.CodeAt(i));
        }

        return codes;
    }

    private static int PositionOf(TEnum value)
    {
        int number = EnumNumber.Of(value), position = Table.PositionOf(number);
        return position >= 0
            ? position
            : throw new JsonException("The value " + number.ToString(CultureInfo.InvariantCulture) + " cannot be written. " + Table.NoValue(number));
    }

    private static TEnum ReadNumber(ref Utf8JsonReader reader)
    {
        if (reader.TryGetInt32(out int number) && Table.PositionOf(number) >= 0)
        {
            return EnumNumber.To<TEnum>(number);
        }

        throw new PlanJsonException(Table.NotACode(JsonCode.Shown(ref reader)));
    }

    private static TEnum ReadCode(ref Utf8JsonReader reader)
    {
        if (!reader.HasValueSequence && !reader.ValueIsEscaped)
        {
            return Value(reader.ValueSpan);
        }

        Span<byte> code = stackalloc byte[JsonCode.Longest];
        int length = JsonCode.Copy(reader, code);
        return length >= 0 ? Value(code.Slice(0, length)) : throw JsonCode.TooLong();
    }

    private static TEnum Value(ReadOnlySpan<byte> code) => Table.Find(code) is not 0 and int number
        ? EnumNumber.To<TEnum>(number)
        : throw new PlanJsonException(Table.NotACode(JsonCode.Shown(code)));
}
#endif

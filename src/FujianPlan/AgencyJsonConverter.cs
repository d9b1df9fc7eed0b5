#nullable enable

#if NETCOREAPP
using System;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using FujianPlan.Data;

namespace FujianPlan;

/// <summary>
/// Reads and writes agencies in JSON as their codes, as values and as keys. Exact codes only: a name, a number or another
/// case is a <see cref="JsonException"/> that names the nearest code. Applied to <see cref="Agency"/> by attribute.
/// </summary>
public sealed class AgencyJsonConverter : JsonConverter<Agency>
{
    /// <inheritdoc/>
    public override Agency Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            throw JsonFault.AgencyIsString();
        }

        return Parse(ref reader);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Agency value, JsonSerializerOptions options)
    {
        if (writer == null)
        {
            throw new ArgumentNullException(nameof(writer));
        }

        writer.WriteStringValue(CodeOf(value));
    }

    /// <inheritdoc/>
    public override Agency ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Parse(ref reader);

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, Agency value, JsonSerializerOptions options)
    {
        if (writer == null)
        {
            throw new ArgumentNullException(nameof(writer));
        }

        writer.WritePropertyName(CodeOf(value));
    }

    private static JsonEncodedText CodeOf(Agency agency)
    {
        int position = Catalogue.IndexOf(agency);
        return position >= 0
            ? Encoded.Codes[position]
            : throw new JsonException("The value " + ((int)agency).ToString(CultureInfo.InvariantCulture) + " is no agency of this plan.");
    }

    private static Agency Parse(ref Utf8JsonReader reader)
    {
        if (!reader.HasValueSequence && !reader.ValueIsEscaped)
        {
            return Agencies.TryParse(reader.ValueSpan, out Agency agency) ? agency : throw JsonFault.NoAgency(reader.ValueSpan);
        }

        Span<byte> code = stackalloc byte[JsonCode.Longest];
        int length = JsonCode.Copy(reader, code);
        if (length < 0)
        {
            throw JsonFault.TooLong();
        }

        code = code.Slice(0, length);
        return Agencies.TryParse(code, out Agency found) ? found : throw JsonFault.NoAgency(code);
    }

    // By position. Apart, so that who only reads does not encode them.
    private static class Encoded
    {
        internal static readonly JsonEncodedText[] Codes = All();

        private static JsonEncodedText[] All()
        {
            JsonEncodedText[] codes = new JsonEncodedText[Plan.Agencies.Count];
            for (int i = 0; i < codes.Length; i++)
            {
                codes[i] = JsonEncodedText.Encode(Plan.Agencies[i].Code);
            }

            return codes;
        }
    }
}
#endif

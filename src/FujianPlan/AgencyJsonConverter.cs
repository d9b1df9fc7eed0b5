#nullable enable

#if NETCOREAPP
using System;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace FujianPlan;

/// <summary>
/// Reads and writes agencies in JSON as their codes, as values and as keys. Exact codes only: a name, a number or another
/// case is a <see cref="JsonException"/> that names the nearest code. Applied to <see cref="Agency"/> by attribute.
/// </summary>
public sealed class AgencyJsonConverter : JsonConverter<Agency>
{
    // No code is longer than 32 characters; an escaped one takes up to six bytes for each.
    private const int LongestEscaped = 256;

    /// <inheritdoc/>
    public override Agency Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            throw new JsonException("An agency is written as its code, a string.");
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

    private static string CodeOf(Agency agency) => agency.IsDefined()
        ? agency.ToCode()
        : throw new JsonException("The value " + ((int)agency).ToString(CultureInfo.InvariantCulture) + " is no agency of this plan.");

    private static Agency Parse(ref Utf8JsonReader reader)
    {
        if (!reader.HasValueSequence && !reader.ValueIsEscaped)
        {
            return Agencies.TryParse(reader.ValueSpan, out Agency agency) ? agency : throw NotACode(reader.ValueSpan);
        }

        long length = reader.HasValueSequence ? reader.ValueSequence.Length : reader.ValueSpan.Length;
        if (length > LongestEscaped)
        {
            throw new JsonException("An agency's code is not as long as that.");
        }

        Span<byte> unescaped = stackalloc byte[LongestEscaped];
        unescaped = unescaped.Slice(0, reader.CopyString(unescaped));
        return Agencies.TryParse(unescaped, out Agency found) ? found : throw NotACode(unescaped);
    }

    private static JsonException NotACode(ReadOnlySpan<byte> utf8) => new JsonException(Agencies.NotACode(utf8).Message);
}
#endif

#nullable enable

#if NETCOREAPP
using System;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using FujianPlan.Data;

namespace FujianPlan;

/// <summary>
/// Reads and writes sections in JSON as their numbers, such as <c>1</c>; as keys, as <c>"1"</c>. Anything else is a
/// <see cref="JsonException"/> that says which there are. Applied to <see cref="SectionId"/> by attribute.
/// </summary>
public sealed class SectionIdJsonConverter : JsonConverter<SectionId>
{
    /// <inheritdoc/>
    public override SectionId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => 
        reader.TokenType != JsonTokenType.Number ? throw JsonFault.SectionIsNumber()
        : reader.TryGetInt32(out int number) && PlanValues.IsSection((SectionId)number) ? (SectionId)number
        : throw JsonFault.NoSection(JsonCode.Shown(reader.HasValueSequence ? default : reader.ValueSpan));

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, SectionId value, JsonSerializerOptions options)
    {
        if (writer == null)
        {
            throw new ArgumentNullException(nameof(writer));
        }

        writer.WriteNumberValue(NumberOf(value));
    }

    /// <inheritdoc/>
    public override SectionId ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => 
        reader.GetString() is { Length: <= 3 } name && IsSection(name, out SectionId section)
            ? section
            : throw JsonFault.NoSection("That key");

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, SectionId value, JsonSerializerOptions options)
    {
        if (writer == null)
        {
            throw new ArgumentNullException(nameof(writer));
        }

        writer.WritePropertyName(NumberOf(value).ToString(CultureInfo.InvariantCulture));
    }

    private static bool IsSection(string name, out SectionId section)
    {
        bool isNumber = int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out int number);
        section = (SectionId)number;
        return isNumber && name[0] != '0' && PlanValues.IsSection(section);
    }

    private static int NumberOf(SectionId section) => PlanValues.IsSection(section)
        ? (int)section
        : throw new JsonException("The value " + ((int)section).ToString(CultureInfo.InvariantCulture) + " is no section of this plan.");
}
#endif

#nullable enable

#if NET8_0_OR_GREATER // C# 11
using System;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace FujianPlan;

/// <summary>Reads and writes <see cref="AgencyCode"/> in JSON, as <see cref="AgencyJsonConverter"/> does its values.</summary>
public sealed class AgencyCodeJsonConverter : JsonConverter<AgencyCode>
{
    private static readonly AgencyJsonConverter Values = new AgencyJsonConverter();

    /// <inheritdoc/>
    public override AgencyCode Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        new AgencyCode(Values.Read(ref reader, typeof(Agency), options));

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, AgencyCode value, JsonSerializerOptions options) => Values.Write(writer, value.Value, options);

    /// <inheritdoc/>
    public override AgencyCode ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        new AgencyCode(Values.ReadAsPropertyName(ref reader, typeof(Agency), options));

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, AgencyCode value, JsonSerializerOptions options) =>
        Values.WriteAsPropertyName(writer, value.Value, options);
}
#endif

#if NET8_0_OR_GREATER
using System;
using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace FujianPlan.Runtime;

/// <summary>Reads and writes a wrapped code in JSON, as <see cref="PlanJsonConverter{TEnum}"/> does its value. Applied by attribute.</summary>
/// <typeparam name="TCode">The wrapper.</typeparam>
/// <typeparam name="TEnum">The enum.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class PlanCodeJsonConverter<TCode, TEnum> : JsonConverter<TCode>
    where TCode : struct, IPlanCode<TCode, TEnum>
    where TEnum : struct, Enum
{
    private static readonly PlanJsonConverter<TEnum> Values = new PlanJsonConverter<TEnum>();

    /// <inheritdoc/>
    public override TCode Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        TCode.FromValue(Values.Read(ref reader, typeof(TEnum), options));

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, TCode value, JsonSerializerOptions options) => Values.Write(writer, value.Value, options);

    /// <inheritdoc/>
    public override TCode ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        TCode.FromValue(Values.ReadAsPropertyName(ref reader, typeof(TEnum), options));

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, TCode value, JsonSerializerOptions options) =>
        Values.WriteAsPropertyName(writer, value.Value, options);
}
#endif

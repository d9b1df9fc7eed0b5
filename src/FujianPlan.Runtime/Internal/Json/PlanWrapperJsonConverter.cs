#if NET8_0_OR_GREATER
using System;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace FujianPlan.Runtime.Internal.Json;

/// <summary>Does for a wrapper of a plan that was compiled for .NET Standard what <see cref="PlanCodeJsonConverter{TCode, TEnum}"/> does for others.</summary>
/// <typeparam name="TCode">The wrapper.</typeparam>
/// <typeparam name="TEnum">The enum.</typeparam>
internal sealed class PlanWrapperJsonConverter<TCode, TEnum> : JsonConverter<TCode>
    where TCode : struct, IPlanWrapper<TCode, TEnum>
    where TEnum : struct, Enum
{
    private static readonly PlanJsonConverter<TEnum> Values = new PlanJsonConverter<TEnum>();

    public override TCode Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        default(TCode).Wrap(Values.Read(ref reader, typeof(TEnum), options));

    public override void Write(Utf8JsonWriter writer, TCode value, JsonSerializerOptions options) => Values.Write(writer, value.Value, options);

    public override TCode ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        default(TCode).Wrap(Values.ReadAsPropertyName(ref reader, typeof(TEnum), options));

    public override void WriteAsPropertyName(Utf8JsonWriter writer, TCode value, JsonSerializerOptions options) =>
        Values.WriteAsPropertyName(writer, value.Value, options);
}
#endif

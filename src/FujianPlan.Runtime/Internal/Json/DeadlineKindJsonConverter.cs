#if NET8_0_OR_GREATER
using System.Text.Json;
using System.Text.Json.Serialization;

namespace FujianPlan.Runtime.Internal.Json;

/// <summary>Writes kinds of deadlines as the export does, <c>halfYear</c>, and reads nothing else.</summary>
internal sealed class DeadlineKindJsonConverter() : JsonStringEnumConverter<DeadlineKind>(JsonNamingPolicy.CamelCase, allowIntegerValues: false);
#endif

#if NET8_0_OR_GREATER
using System.Text.Json;
using FujianPlan.Runtime.Compiled;

namespace FujianPlan.Runtime.Internal.Documents;

/// <summary>What an input was found to mean, as a document.</summary>
internal static class ResolutionDocument
{
    /// <summary>Writes it.</summary>
    internal static void Write(Utf8JsonWriter writer, Resolution resolution)
    {
        writer.WriteStartObject();
        writer.WriteString("input", resolution.Input);
        writer.WriteString("kind", DocumentMembers.Word(resolution.Kind.ToString()));
        writer.WriteBoolean("exact", resolution.IsExact);
        writer.WriteString("agency", resolution.IsFound ? resolution.Agencies!.CodeOf(resolution.Agency) : null);
        DocumentMembers.Codes(writer, "candidates", resolution.Agencies, resolution.Nearest);
        writer.WriteEndObject();
    }
}
#endif

#if NET8_0_OR_GREATER
using System.Text.Json;
using FujianPlan.Runtime.Compiled;

namespace FujianPlan.Runtime.Internal.Documents;

/// <summary>Whether an agency holds a role, as a document.</summary>
internal static class VerdictDocument
{
    /// <summary>Writes it; null if nothing was asked.</summary>
    internal static void Write(Utf8JsonWriter writer, Verdict verdict)
    {
        if (verdict.Plan is not { } plan)
        {
            writer.WriteNullValue();
            return;
        }

        writer.WriteStartObject();
        writer.WriteString("task", verdict.TaskCode);
        writer.WriteString("role", DocumentMembers.Word(verdict.Role.ToString()));
        writer.WriteString("agency", plan.Agencies.CodeOf(verdict.Agency));
        if (verdict.Holds is bool holds)
        {
            writer.WriteBoolean("holds", holds);
        }
        else
        {
            writer.WriteNull("holds");
        }

        writer.WriteString("kind", DocumentMembers.Word(verdict.Kind.ToString()));
        writer.WriteString("via", plan.Agencies.CodeOf(verdict.Via));
        DocumentMembers.Codes(writer, "holders", plan.Agencies, verdict.HolderNumbers);
        writer.WriteEndObject();
    }
}
#endif

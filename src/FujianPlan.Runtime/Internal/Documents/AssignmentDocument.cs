#if NET8_0_OR_GREATER
using System.Text.Json;
using FujianPlan.Runtime.Compiled;

namespace FujianPlan.Runtime.Internal.Documents;

/// <summary>An assignment as a document.</summary>
internal static class AssignmentDocument
{
    /// <summary>Writes it by its two figures; null for none.</summary>
    internal static void Write(Utf8JsonWriter writer, CompiledPlan plan, int what, int where)
    {
        if (what == 0)
        {
            writer.WriteNullValue();
            return;
        }

        writer.WriteStartObject();
        writer.WriteString("agency", plan.Agencies.CodeOf(AssignmentFigures.Agency(what)));
        writer.WriteString("role", DocumentMembers.Word(AssignmentFigures.Role(what).ToString()));
        Manner manner = AssignmentFigures.Manner(what);
        writer.WriteString("manner", manner == default ? null : DocumentMembers.Word(manner.ToString()));
        writer.WriteBoolean("openEnded", AssignmentFigures.IsOpenEnded(what));
        writer.WriteString("via", plan.Agencies.CodeOf(AssignmentFigures.Via(where)));
        writer.WriteNumber("group", AssignmentFigures.Group(where));
        writer.WriteBoolean("editorial", AssignmentFigures.IsEditorial(what));
        writer.WriteBoolean("carried", AssignmentFigures.IsCarried(what));
        writer.WriteEndObject();
    }
}
#endif

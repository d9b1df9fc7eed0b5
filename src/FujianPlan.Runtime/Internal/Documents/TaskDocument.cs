#if NET8_0_OR_GREATER
using System.Text.Json;
using FujianPlan.Runtime.Compiled;

namespace FujianPlan.Runtime.Internal.Documents;

/// <summary>A task as a document.</summary>
internal static class TaskDocument
{
    /// <summary>Writes it; null for none.</summary>
    internal static void Write(Utf8JsonWriter writer, CompiledPlan plan, int ordinal)
    {
        if (ordinal == 0)
        {
            writer.WriteNullValue();
            return;
        }

        TaskTable tasks = plan.Tasks;
        writer.WriteStartObject();
        writer.WriteString("code", tasks.Code(ordinal));
        writer.WriteNumber("section", TaskTable.SectionOf(tasks.Value(ordinal)));
        writer.WriteNumber("number", tasks.Value(ordinal) % 1000);
        writer.WriteString("english", tasks.English(ordinal));
        writer.WriteString("attestation", DocumentMembers.Word(tasks.Attestation(ordinal).ToString()));
        DocumentMembers.Texts(writer, "text", tasks.Quotes(ordinal));
        writer.WriteStartArray("gaps");
        if (tasks.HasGapBefore(ordinal))
        {
            writer.WriteStringValue("before");
        }

        if (tasks.HasGapAfter(ordinal))
        {
            writer.WriteStringValue("after");
        }

        writer.WriteEndArray();
        writer.WriteString("clause", tasks.Clause(ordinal));
        DocumentMembers.Deadline(writer, plan.Deadlines.Of(ordinal));
        writer.WriteString("note", tasks.Note(ordinal));
        DocumentMembers.Assignments(writer, plan, tasks.Assignments(ordinal));
        writer.WriteBoolean("retired", tasks.IsRetired(ordinal));
        writer.WriteString("parent", tasks.Parent(ordinal) is > 0 and int parent ? tasks.Code(parent) : null);
        DocumentMembers.TaskCodes(writer, plan, "measures", tasks.Measures(ordinal));
        writer.WriteEndObject();
    }
}
#endif

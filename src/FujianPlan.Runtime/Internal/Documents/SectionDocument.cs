#if NET8_0_OR_GREATER
using System.Text.Json;
using FujianPlan.Runtime.Compiled;

namespace FujianPlan.Runtime.Internal.Documents;

/// <summary>A section as a document, with the codes of its tasks.</summary>
internal static class SectionDocument
{
    /// <summary>Writes it; null for none.</summary>
    internal static void Write(Utf8JsonWriter writer, CompiledPlan plan, int number)
    {
        if (number == 0)
        {
            writer.WriteNullValue();
            return;
        }

        writer.WriteStartObject();
        writer.WriteNumber("number", number);
        writer.WriteString("title", plan.Sections.Title(number));
        writer.WriteString("editorialTitle", plan.Sections.EditorialTitle(number));
        writer.WriteString("english", plan.Sections.English(number));
        writer.WriteString("note", plan.Sections.Note(number));
        DocumentMembers.TaskCodes(writer, plan, "tasks", plan.Sections.Tasks(number));
        writer.WriteString("part", plan.Sections.Part(number) is > 0 and int part ? plan.Parts.Title(part) : null);
        DocumentMembers.Words(writer, plan, plan.Sections.Words(number));
        writer.WriteEndObject();
    }
}
#endif

#if NET8_0_OR_GREATER
using System.Text.Json;
using FujianPlan.Runtime.Compiled;

namespace FujianPlan.Runtime.Internal.Documents;

/// <summary>A part as a document, with the numbers of its sections.</summary>
internal static class PartDocument
{
    /// <summary>Writes it; null for none.</summary>
    internal static void Write(Utf8JsonWriter writer, CompiledPlan plan, int ordinal)
    {
        if (ordinal == 0)
        {
            writer.WriteNullValue();
            return;
        }

        writer.WriteStartObject();
        writer.WriteString("title", plan.Parts.Title(ordinal));
        writer.WriteString("english", plan.Parts.English(ordinal));
        writer.WriteString("note", plan.Parts.Note(ordinal));
        DocumentMembers.Words(writer, plan, plan.Parts.Words(ordinal));
        writer.WriteStartArray("sections");
        SectionRange sections = plan.Parts.Sections(ordinal);
        for (int i = 0; i < sections.Count; i++)
        {
            writer.WriteNumberValue(sections.At(i));
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
#endif

#if NET8_0_OR_GREATER
using System.Text.Json;
using FujianPlan.Runtime.Compiled;

namespace FujianPlan.Runtime.Internal.Documents;

/// <summary>An agency as a document.</summary>
internal static class AgencyDocument
{
    /// <summary>Writes it; null for none.</summary>
    internal static void Write(Utf8JsonWriter writer, CompiledPlan plan, int ordinal)
    {
        if (ordinal == 0)
        {
            writer.WriteNullValue();
            return;
        }

        AgencyTable agencies = plan.Agencies;
        writer.WriteStartObject();
        writer.WriteString("code", agencies.CodeAt(ordinal - 1));
        writer.WriteNumber("number", agencies.Number(ordinal));
        writer.WriteString("name", agencies.Name(ordinal));
        writer.WriteString("english", agencies.English(ordinal));
        writer.WriteString("kind", DocumentMembers.Word(agencies.KindOf(ordinal).ToString()));
        DocumentMembers.Texts(writer, "aliases", agencies.Aliases(ordinal));
        DocumentMembers.Texts(writer, "formerNames", agencies.FormerNames(ordinal));
        writer.WriteString("gbt2260", agencies.RegionCode(ordinal));
        writer.WriteBoolean("collective", agencies.IsCollective(ordinal));
        if (agencies.MembersKnown(ordinal))
        {
            writer.WriteStartArray("members");
            FigureRange members = agencies.Members(ordinal);
            for (int i = 0; i < members.Count; i++)
            {
                writer.WriteStringValue(agencies.CodeOf(members.At(i)));
            }

            writer.WriteEndArray();
        }
        else
        {
            writer.WriteNull("members");
        }

        writer.WriteString("note", agencies.Note(ordinal));
        writer.WriteBoolean("retired", agencies.IsRetired(ordinal));
        writer.WriteEndObject();
    }
}
#endif

#if NET8_0_OR_GREATER
using System;
using System.ComponentModel;
using System.Text.Json;

namespace FujianPlan.Runtime.Compiled;

/// <summary>Writes what a plan says of its parts as documents in JSON, with the members of the plan's export. Agencies and tasks stand in them as codes.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class PlanDocument
{
    /// <summary>Writes a task.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="ordinal">The task; null is written for none.</param>
    public static void WriteTask(Utf8JsonWriter writer, CompiledPlan plan, int ordinal)
    {
        Check(writer, plan);
        if (ordinal == 0)
        {
            writer.WriteNullValue();
            return;
        }

        TaskTable tasks = plan.Tasks;
        writer.WriteStartObject();
        writer.WriteString("code", tasks.Code(ordinal));
        writer.WriteNumber("section", tasks.Value(ordinal) / 1000);
        writer.WriteNumber("number", tasks.Value(ordinal) % 1000);
        writer.WriteString("english", tasks.English(ordinal));
        writer.WriteString("attestation", Name(tasks.Attestation(ordinal).ToString()));
        Texts(writer, "text", tasks.Quotes(ordinal));
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
        writer.WriteString("note", tasks.Note(ordinal));
        writer.WriteStartArray("assignments");
        FigureRange assignments = tasks.Assignments(ordinal);
        for (int i = 0; i < assignments.Count; i++)
        {
            WriteAssignment(writer, plan, assignments.At(i, 2), assignments.At(i, 2, 1));
        }

        writer.WriteEndArray();
        writer.WriteBoolean("retired", tasks.IsRetired(ordinal));
        writer.WriteEndObject();
    }

    /// <summary>Writes a section, with the codes of its tasks.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="number">The section; null is written for none.</param>
    public static void WriteSection(Utf8JsonWriter writer, CompiledPlan plan, int number)
    {
        Check(writer, plan);
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
        writer.WriteStartArray("tasks");
        TaskRange tasks = plan.Sections.Tasks(number);
        for (int i = 0; i < tasks.Count; i++)
        {
            writer.WriteStringValue(plan.Tasks.Code(plan.Tasks.At(tasks, i)));
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    /// <summary>Writes an agency.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="ordinal">The agency; null is written for none.</param>
    public static void WriteAgency(Utf8JsonWriter writer, CompiledPlan plan, int ordinal)
    {
        Check(writer, plan);
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
        writer.WriteString("kind", Name(agencies.KindOf(ordinal).ToString()));
        Texts(writer, "aliases", agencies.Aliases(ordinal));
        Texts(writer, "formerNames", agencies.FormerNames(ordinal));
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

    /// <summary>Writes an assignment.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="what">Its first figure; null is written for none.</param>
    /// <param name="where">Its second.</param>
    public static void WriteAssignment(Utf8JsonWriter writer, CompiledPlan plan, int what, int where)
    {
        Check(writer, plan);
        if (what == 0)
        {
            writer.WriteNullValue();
            return;
        }

        writer.WriteStartObject();
        writer.WriteString("agency", plan.Agencies.CodeOf(AssignmentFigures.Agency(what)));
        writer.WriteString("role", Name(AssignmentFigures.Role(what).ToString()));
        Manner manner = AssignmentFigures.Manner(what);
        writer.WriteString("manner", manner == default ? null : Name(manner.ToString()));
        writer.WriteBoolean("openEnded", AssignmentFigures.IsOpenEnded(what));
        writer.WriteString("via", plan.Agencies.CodeOf(AssignmentFigures.Via(where)));
        writer.WriteNumber("group", AssignmentFigures.Group(where));
        writer.WriteBoolean("editorial", AssignmentFigures.IsEditorial(what));
        writer.WriteBoolean("carried", AssignmentFigures.IsCarried(what));
        writer.WriteEndObject();
    }

    /// <summary>Writes what an input was found to mean.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="resolution">What was found.</param>
    public static void WriteResolution(Utf8JsonWriter writer, Resolution resolution)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        writer.WriteString("input", resolution.Input);
        writer.WriteString("kind", Name(resolution.Kind.ToString()));
        writer.WriteBoolean("exact", resolution.IsExact);
        writer.WriteString("agency", resolution.IsFound ? resolution.Agencies!.CodeOf(resolution.Agency) : null);
        Codes(writer, "candidates", resolution.Agencies, resolution.Nearest);
        writer.WriteEndObject();
    }

    /// <summary>Writes whether an agency holds a role.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="verdict">The verdict; null is written where nothing was asked.</param>
    public static void WriteVerdict(Utf8JsonWriter writer, Verdict verdict)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (verdict.Plan is not { } plan)
        {
            writer.WriteNullValue();
            return;
        }

        writer.WriteStartObject();
        writer.WriteString("task", verdict.TaskCode);
        writer.WriteString("role", Name(verdict.Role.ToString()));
        writer.WriteString("agency", plan.Agencies.CodeOf(verdict.Agency));
        if (verdict.Holds is bool holds)
        {
            writer.WriteBoolean("holds", holds);
        }
        else
        {
            writer.WriteNull("holds");
        }

        writer.WriteString("kind", Name(verdict.Kind.ToString()));
        writer.WriteString("via", plan.Agencies.CodeOf(verdict.Via));
        Codes(writer, "holders", plan.Agencies, verdict.HolderNumbers);
        writer.WriteEndObject();
    }

    private static void Check(Utf8JsonWriter writer, CompiledPlan plan)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(plan);
    }

    private static void Texts(Utf8JsonWriter writer, string member, TextList texts)
    {
        writer.WriteStartArray(member);
        foreach (string text in texts)
        {
            writer.WriteStringValue(text);
        }

        writer.WriteEndArray();
    }

    private static void Codes(Utf8JsonWriter writer, string member, AgencyTable? agencies, int[] numbers)
    {
        writer.WriteStartArray(member);
        foreach (int number in numbers)
        {
            writer.WriteStringValue(agencies!.CodeOf(number));
        }

        writer.WriteEndArray();
    }

    // As the export and the plan file write it.
    private static string Name(string member) => char.ToLowerInvariant(member[0]) + member.Substring(1);
}
#endif

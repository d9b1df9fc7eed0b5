#if NET8_0_OR_GREATER
using System;
using System.ComponentModel;
using System.Text.Json;
using FujianPlan.Runtime.Internal.Documents;

namespace FujianPlan.Runtime.Compiled;

/// <summary>Writes what a plan says about its parts as documents in JSON, with the members of the plan's export. They contain agencies and tasks as codes.</summary>
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
        TaskDocument.Write(writer, plan, ordinal);
    }

    /// <summary>Writes a deadline.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="deadline">The deadline.</param>
    public static void WriteDeadline(Utf8JsonWriter writer, Deadline deadline)
    {
        ArgumentNullException.ThrowIfNull(writer);
        DeadlineDocument.Write(writer, deadline);
    }

    /// <summary>Writes a section, with the codes of its tasks.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="number">The section; null is written for none.</param>
    public static void WriteSection(Utf8JsonWriter writer, CompiledPlan plan, int number)
    {
        Check(writer, plan);
        SectionDocument.Write(writer, plan, number);
    }

    /// <summary>Writes a part, with the numbers of its sections.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="ordinal">The part; null is written for none.</param>
    public static void WritePart(Utf8JsonWriter writer, CompiledPlan plan, int ordinal)
    {
        Check(writer, plan);
        PartDocument.Write(writer, plan, ordinal);
    }

    /// <summary>Writes an agency.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="ordinal">The agency; null is written for none.</param>
    public static void WriteAgency(Utf8JsonWriter writer, CompiledPlan plan, int ordinal)
    {
        Check(writer, plan);
        AgencyDocument.Write(writer, plan, ordinal);
    }

    /// <summary>Writes an assignment.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="what">Its first figure; null is written for none.</param>
    /// <param name="where">Its second.</param>
    public static void WriteAssignment(Utf8JsonWriter writer, CompiledPlan plan, int what, int where)
    {
        Check(writer, plan);
        AssignmentDocument.Write(writer, plan, what, where);
    }

    /// <summary>Writes what an input was found to mean.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="resolution">What was found.</param>
    public static void WriteResolution(Utf8JsonWriter writer, Resolution resolution)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ResolutionDocument.Write(writer, resolution);
    }

    /// <summary>Writes whether an agency holds a role.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="verdict">The verdict; null is written where nothing was asked.</param>
    public static void WriteVerdict(Utf8JsonWriter writer, Verdict verdict)
    {
        ArgumentNullException.ThrowIfNull(writer);
        VerdictDocument.Write(writer, verdict);
    }

    private static void Check(Utf8JsonWriter writer, CompiledPlan plan)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(plan);
    }
}
#endif

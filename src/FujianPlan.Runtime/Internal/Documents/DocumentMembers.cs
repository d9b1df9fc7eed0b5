#if NET8_0_OR_GREATER
using System.Text.Json;
using FujianPlan.Runtime.Compiled;

namespace FujianPlan.Runtime.Internal.Documents;

/// <summary>The members that several documents have.</summary>
internal static class DocumentMembers
{
    /// <summary>What a section or a part says of its own, and who does it.</summary>
    internal static void Words(Utf8JsonWriter writer, CompiledPlan plan, LevelWords words)
    {
        Texts(writer, "text", words.Quotes);
        writer.WriteString("clause", words.Clause);
        Deadline(writer, words.Deadline);
        Assignments(writer, plan, words.Assignments);
    }

    /// <summary>By when it is to be done; null if the source does not say.</summary>
    internal static void Deadline(Utf8JsonWriter writer, Deadline? deadline)
    {
        writer.WritePropertyName("deadline");
        if (deadline is { } stated)
        {
            DeadlineDocument.Write(writer, stated);
        }
        else
        {
            writer.WriteNullValue();
        }
    }

    /// <summary>Who does it.</summary>
    internal static void Assignments(Utf8JsonWriter writer, CompiledPlan plan, FigureRange assignments)
    {
        writer.WriteStartArray("assignments");
        for (int i = 0; i < assignments.Count; i++)
        {
            AssignmentDocument.Write(writer, plan, assignments.At(i, 2), assignments.At(i, 2, 1));
        }

        writer.WriteEndArray();
    }

    /// <summary>The codes of tasks.</summary>
    internal static void TaskCodes(Utf8JsonWriter writer, CompiledPlan plan, string member, TaskRange tasks)
    {
        writer.WriteStartArray(member);
        for (int i = 0; i < tasks.Count; i++)
        {
            writer.WriteStringValue(plan.Tasks.Code(plan.Tasks.At(tasks, i)));
        }

        writer.WriteEndArray();
    }

    /// <summary>Texts, in order.</summary>
    internal static void Texts(Utf8JsonWriter writer, string member, TextList texts)
    {
        writer.WriteStartArray(member);
        foreach (string text in texts)
        {
            writer.WriteStringValue(text);
        }

        writer.WriteEndArray();
    }

    /// <summary>The codes of agencies.</summary>
    internal static void Codes(Utf8JsonWriter writer, string member, AgencyTable? agencies, int[] numbers)
    {
        writer.WriteStartArray(member);
        foreach (int number in numbers)
        {
            writer.WriteStringValue(agencies!.CodeOf(number));
        }

        writer.WriteEndArray();
    }

    /// <summary>A member of an enum, as the export and the plan file write it.</summary>
    internal static string Word(string member) => char.ToLowerInvariant(member[0]) + member.Substring(1);
}
#endif

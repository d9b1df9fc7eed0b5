using FujianPlan.Authoring.Model;
using FujianPlan.Authoring.Provenance;
using FujianPlan.Authoring.Vocabulary;

namespace FujianPlan.Authoring.Emission.Data;

/// <summary>Lays out tasks, as the library's <c>TaskRecord</c> has it.</summary>
internal static class TaskData
{
    private const int GapBefore = 8;
    private const int GapAfter = 16;
    private const int HasClause = 32;
    private const int HasSource = 64;
    private const int IsRetired = 128;
    private const int HasDeadline = 256;
    private const int NeverHadClause = 512;

    /// <summary>Lays them out.</summary>
    /// <param name="tasks">The tasks of one chunk.</param>
    /// <param name="successors">How many successors the tasks before them have.</param>
    /// <returns>The chunk.</returns>
    public static DataChunkWriter Of(IReadOnlyCollection<TaskModel> tasks, int successors)
    {
        DataChunkWriter data = new();
        foreach (TaskModel task in tasks)
        {
            data.AddAll([task.Code, task.English, task.Clause ?? string.Empty]);
        }

        foreach (TaskModel task in tasks)
        {
            int quote = data.AddAll(task.Quotes), note = task.Note is null ? 0 : data.Add(task.Note);
            data.StartRecord();
            data.Write(task.Value, FlagsOf(task), quote, task.Quotes.Count, note, task.Assignments.Count);
            AssignmentData.Write(data, task.Assignments);
            WriteSource(data, task.Source);
            if (task.Retirement is { } retirement)
            {
                data.Write(data.Add(retirement.Since), data.Add(retirement.Reason), successors, retirement.Successors.Count);
                successors += retirement.Successors.Count;
            }

            if (task.Deadline is { } deadline)
            {
                DeadlineData.Write(data, deadline);
            }
        }

        return data;
    }

    private static int FlagsOf(TaskModel task) =>
        (int)task.Attestation
        | (task.GapBefore ? GapBefore : 0)
        | (task.GapAfter ? GapAfter : 0)
        | (task.Clause is null ? 0 : HasClause)
        | (task.Source is null ? 0 : HasSource)
        | (task.Retirement is null ? 0 : IsRetired)
        | (task.Deadline is null ? 0 : HasDeadline)
        | (task.Clause is null && !task.IsClauseLost && task.Attestation != SlotAttestation.Whole ? NeverHadClause : 0);

    private static void WriteSource(DataChunkWriter data, SlotSourceModel? source)
    {
        if (source is null)
        {
            return;
        }

        SourceSpan clause = source.Clause ?? default;
        data.Write(clause.Start, clause.Length, (int)source.Evidence, source.EvidenceSpan.Start, source.EvidenceSpan.Length);
        foreach (SourceSpan quote in source.Quotes)
        {
            data.Write(quote.Start, quote.Length);
        }
    }
}

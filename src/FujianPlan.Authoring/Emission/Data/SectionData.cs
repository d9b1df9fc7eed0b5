using FujianPlan.Authoring.Model;

namespace FujianPlan.Authoring.Emission.Data;

/// <summary>Lays out the sections, and behind them the parts, as the library's <c>SectionRecord</c> and <c>PartRecord</c> have it.</summary>
internal static class SectionData
{
    private const int IsEditorial = 1;
    private const int HasNote = 2;
    private const int HasMeasures = 4;
    private const int HasLevel = 8;

    /// <summary>Lays them out.</summary>
    /// <param name="plan">The plan.</param>
    /// <returns>The chunk.</returns>
    public static DataChunkWriter Of(PlanModel plan)
    {
        DataChunkWriter data = new();
        int firstTask = 0;
        foreach (SectionModel section in plan.Sections)
        {
            int first = data.AddAll([section.Title ?? section.EditorialTitle ?? string.Empty, section.English, section.Note]);
            data.StartRecord();
            data.Write(firstTask, section.Tasks.Count, first, FlagsOf(section));
            WriteMeasures(data, section);
            if (HasWords(section))
            {
                data.Write(section.Part);
                WriteLevel(data, section.Quotes, section.Clause, section.Assignments, section.Deadline);
            }

            firstTask += section.Tasks.Count;
        }

        foreach (PartModel part in plan.Parts)
        {
            int[] sections = [.. plan.Sections.Where(section => section.Part == part.Ordinal).Select(section => section.Number)];
            int first = data.AddAll([part.Title, part.English, part.Note]);
            data.StartRecord();
            data.Write(first, part.Note is null ? 0 : 1, sections.Length == 0 ? 1 : sections[0], sections.Length);
            WriteLevel(data, part.Quotes, part.Clause, part.Assignments, part.Deadline);
        }

        return data;
    }

    private static int FlagsOf(SectionModel section) =>
        (section.Title is null ? IsEditorial : 0)
        | (section.Note is null ? 0 : HasNote)
        | (section.Tasks.Any(task => task.IsMeasure) ? HasMeasures : 0)
        | (HasWords(section) ? HasLevel : 0);

    private static bool HasWords(SectionModel section) =>
        section.Part != 0 || section.Quotes.Count > 0 || section.Clause is not null || section.Assignments.Count > 0 || section.Deadline is not null;

    // How many tasks are no measures, and of each how many stand before it.
    private static void WriteMeasures(DataChunkWriter data, SectionModel section)
    {
        if (section.Tasks.Any(task => task.IsMeasure))
        {
            int[] before = [.. section.Tasks.Select((task, position) => (task, position)).Where(pair => !pair.task.IsMeasure).Select(pair => pair.position)];
            data.Write(before.Length);
            data.Write(before);
        }
    }

    private static void WriteLevel(DataChunkWriter data, EquatableArray<string> quotes, string? clause, EquatableArray<AssignmentModel> assignments, DeadlineModel? deadline)
    {
        int quote = data.AddAll(quotes);
        data.Write(quote, quotes.Count, clause is null ? 0 : data.Add(clause) + 1, assignments.Count, deadline is null ? 0 : 1);
        AssignmentData.Write(data, assignments);
        if (deadline is not null)
        {
            DeadlineData.Write(data, deadline);
        }
    }
}

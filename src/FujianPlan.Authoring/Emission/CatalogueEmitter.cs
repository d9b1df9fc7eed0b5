using FujianPlan.Authoring.Emission.Data;
using FujianPlan.Authoring.Model;

namespace FujianPlan.Authoring.Emission;

/// <summary>
/// Writes the catalogue's data: literals of text and of figures, each behind a method of its own, so that nothing is
/// loaded before it is touched and nothing is initialised ever. The runtime's <c>DataChunk</c> reads them.
/// </summary>
internal static class CatalogueEmitter
{
    /// <summary>How many tasks share a literal. More would make the first access to one dearer, fewer the many cheaper.</summary>
    private const int TasksOfAChunk = 256;

    private const string Compiled = "global::FujianPlan.Runtime.Compiled.";

    /// <summary>Writes the data.</summary>
    /// <param name="model">The plan.</param>
    /// <param name="space">The namespace.</param>
    /// <param name="meter">What counts the literals.</param>
    /// <returns>The file.</returns>
    public static string Data(PlanModel model, string space, LiteralMeter meter)
    {
        TaskModel[] tasks = [.. model.Tasks];
        int chunks = (tasks.Length + TasksOfAChunk - 1) / TasksOfAChunk;

        CodeWriter code = new(space + ".Data");
        code.Line("/// <summary>The data of the catalogue.</summary>");
        code.Line($"/// <remarks>{Provenance(model.Facts, tasks)}</remarks>");
        using (code.Open("internal static class CatalogueData"))
        {
            AgencyModel[] own = [.. model.Agencies.Where(agency => agency.ImportedFrom is null)];
            int highest = own.Select(agency => agency.Number).DefaultIfEmpty(0).Max();
            int measures = tasks.Count(task => task.IsMeasure);
            string levels = model.Parts.Count > 0 || measures > 0 ? FormattableString.Invariant($", {model.Parts.Count}, {measures}") : string.Empty;
            code.Line(FormattableString.Invariant(
                $"internal static {Compiled}PlanShape Shape => new {Compiled}PlanShape({model.Agencies.Count}, {own.Length}, {highest}, {model.Sections.Count}, {tasks.Length}, {TasksOfAChunk}{levels});"));

            foreach ((string name, DataChunkWriter data) in Parts(model, tasks))
            {
                WriteChunk(code, meter, name, data);
            }

            WriteChoice(code, chunks);
            foreach ((string name, DataChunkWriter data) in TaskParts(tasks))
            {
                WriteChunk(code, meter, name, data);
            }
        }

        return code.ToString();
    }

    /// <summary>Counts the literals of the data without writing any.</summary>
    /// <param name="model">The plan.</param>
    /// <param name="meter">What counts them.</param>
    public static void Measure(PlanModel model, LiteralMeter meter)
    {
        TaskModel[] tasks = [.. model.Sections.SelectMany(section => section.Tasks)];
        foreach ((_, DataChunkWriter data) in Parts(model, tasks).Concat(TaskParts(tasks)))
        {
            if (data.TextLength > 0)
            {
                meter.Count(data.TextLength);
            }

            meter.Count(data.FiguresLength);
        }
    }

    private static IEnumerable<(string Name, DataChunkWriter Data)> Parts(PlanModel model, TaskModel[] tasks)
    {
        yield return ("Facts", FactsData.Of(model.Facts));
        yield return ("Agencies", AgencyData.Of(model.Agencies));
        yield return ("Sections", SectionData.Of(model));
        yield return ("Roles", RoleIndexData.Of(model.Agencies, tasks));
    }

    private static IEnumerable<(string Name, DataChunkWriter Data)> TaskParts(TaskModel[] tasks)
    {
        int successors = 0;
        for (int first = 0; first < tasks.Length; first += TasksOfAChunk)
        {
            ArraySegment<TaskModel> some = new(tasks, first, Math.Min(TasksOfAChunk, tasks.Length - first));
            yield return (FormattableString.Invariant($"Tasks{first / TasksOfAChunk}"), TaskData.Of(some, successors));
            successors += some.Sum(task => task.Retirement?.Successors.Count ?? 0);
        }
    }

    // What every build reports of the plan's source.
    private static string Provenance(PlanFactsModel facts, TaskModel[] tasks)
    {
        string slots = string.Join(", ", tasks.GroupBy(task => task.Attestation).OrderBy(group => group.Key)
            .Select(group => FormattableString.Invariant($"{group.Count()} {group.Key}")));
        int editorial = tasks.Sum(task => task.Assignments.Count(assignment => assignment.IsEditorial));
        string readings = editorial == 0 ? string.Empty : FormattableString.Invariant($" {editorial} assignments are the editors' reading.");
        return facts.SourceLength == 0
            ? FormattableString.Invariant($"{tasks.Length} tasks: {slots}. Not checked against a source.{readings}")
            : FormattableString.Invariant($"{tasks.Length} tasks: {slots}. {facts.SourceAccountedFor} of {facts.SourceLength} characters of the source are accounted for.{readings}");
    }

    // Which method has the tasks of a chunk.
    private static void WriteChoice(CodeWriter code, int chunks)
    {
        code.Line();
        using (code.Open($"internal static {Compiled}DataChunk Tasks(int chunk)"))
        using (code.Open("switch (chunk)"))
        {
            for (int chunk = 0; chunk < chunks; chunk++)
            {
                code.Line(FormattableString.Invariant($"case {chunk}: return Tasks{chunk}();"));
            }

            code.Line("default: throw new global::System.ArgumentOutOfRangeException(nameof(chunk));");
        }
    }

    // Never inlined: the literals are loaded when the method is compiled.
    private static void WriteChunk(CodeWriter code, LiteralMeter meter, string name, DataChunkWriter data)
    {
        code.Line();
        code.Line("[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]");
        code.Line($"internal static {Compiled}DataChunk {name}() => new {Compiled}DataChunk(");
        code.Line(data.TextLength == 0 ? "    \"\"," : $"    {CSharpLiteral.Of(meter.Count(data.Text))},");
        code.Line($"    {CSharpLiteral.Of(meter.Count(data.Figures))});");
    }
}

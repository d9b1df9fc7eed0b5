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

            WriteChunk(code, meter, "Facts", FactsData.Of(model.Facts));
            WriteChunk(code, meter, "Agencies", AgencyData.Of(model.Agencies));
            WriteChunk(code, meter, "Sections", SectionData.Of(model));
            WriteChunk(code, meter, "Roles", RoleIndexData.Of(model.Agencies, tasks));
            WriteTasks(code, meter, tasks, chunks);
        }

        return code.ToString();
    }

    // What every build reports of the plan's source.
    private static string Provenance(PlanFactsModel facts, TaskModel[] tasks)
    {
        string slots = string.Join(", ", tasks.GroupBy(task => task.Attestation).OrderBy(group => group.Key)
            .Select(group => FormattableString.Invariant($"{group.Count()} {group.Key}")));
        return facts.SourceLength == 0
            ? FormattableString.Invariant($"{tasks.Length} tasks: {slots}. Not held against a source.")
            : FormattableString.Invariant($"{tasks.Length} tasks: {slots}. {facts.SourceAccountedFor} of {facts.SourceLength} characters of the source are accounted for.");
    }

    private static void WriteTasks(CodeWriter code, LiteralMeter meter, TaskModel[] tasks, int chunks)
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

        int successors = 0;
        for (int chunk = 0; chunk < chunks; chunk++)
        {
            ArraySegment<TaskModel> some = new(tasks, chunk * TasksOfAChunk, Math.Min(TasksOfAChunk, tasks.Length - (chunk * TasksOfAChunk)));
            WriteChunk(code, meter, FormattableString.Invariant($"Tasks{chunk}"), TaskData.Of(some, successors));
            successors += some.Sum(task => task.Retirement?.Successors.Count ?? 0);
        }
    }

    // Never inlined: the literals are loaded when the method is compiled.
    private static void WriteChunk(CodeWriter code, LiteralMeter meter, string name, DataChunkWriter data)
    {
        code.Line();
        code.Line("[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]");
        code.Line($"internal static {Compiled}DataChunk {name}() => new {Compiled}DataChunk(");
        code.Line(data.Text.Length == 0 ? "    \"\"," : $"    {CSharpLiteral.Of(meter.Count(data.Text))},");
        code.Line($"    {CSharpLiteral.Of(meter.Count(data.Figures))});");
    }
}

using FujianPlan.Authoring.Emission;
using FujianPlan.Authoring.Emission.Lookup;
using FujianPlan.Authoring.Files;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Model;
using FujianPlan.Authoring.Rules;

namespace FujianPlan.Authoring;

/// <summary>Whether an assembly has room for the words of a plan: what FJP0019 is about.</summary>
public static class AssemblyRoom
{
    // No plan of fewer characters takes so much: of each, no more than a few copies are written.
    private const int LeastOfInterest = 1 << 20;

    /// <summary>What is said of a plan that no assembly holds.</summary>
    /// <param name="model">The plan.</param>
    /// <param name="bytes">How many bytes its literals take.</param>
    /// <returns>The message of FJP0019; null where there is room.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="model"/> is null.</exception>
    public static FindingText? Excess(PlanModel model, long bytes)
    {
        if (model is null)
        {
            throw new ArgumentNullException(nameof(model));
        }

        if (bytes <= LiteralMeter.Limit)
        {
            return null;
        }

        // Where it is the notes that are long, and not the tasks that are many, there is nothing to split.
        int tasks = model.Sections.Sum(section => section.Tasks.Count);
        long possible = tasks * (long)LiteralMeter.Limit / bytes;
        (string english, string chinese) = possible > 1
            ? (FormattableString.Invariant($"Split the plan into projects of fewer than {possible} tasks each."), FormattableString.Invariant($"请把方案拆分到多个项目中，每个少于 {possible} 项任务。"))
            : ("Shorten its notes, or split the plan into several projects.", "请缩短备注，或把方案拆分到多个项目中。");
        return new FindingText(
            FormattableString.Invariant($"The words of this plan's {tasks} tasks take {bytes} bytes of literals, and an assembly holds {LiteralMeter.Limit} (the compiler would say CS8103). {english}"),
            FormattableString.Invariant($"本方案 {tasks} 项任务的文字共占 {bytes} 字节的字符串字面量，而一个程序集最多容纳 {LiteralMeter.Limit} 字节（否则编译器报 CS8103）。{chinese}"));
    }

    /// <summary>The finding about a plan that no assembly holds, for those who compile nothing.</summary>
    /// <param name="reading">The plan.</param>
    /// <param name="files">Its files. Like a build, it is about no place in them: it stands at the beginning of the first.</param>
    /// <returns>The finding; null where there is room. The namespace, which only a project has, is taken to be short.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static PlanFinding? Judge(PlanReading reading, IReadOnlyList<PlanFile> files)
    {
        if (reading is null)
        {
            throw new ArgumentNullException(nameof(reading));
        }

        if (files is null)
        {
            throw new ArgumentNullException(nameof(files));
        }

        if (files.Sum(file => (long)(file.Text?.Length ?? 0)) < LeastOfInterest)
        {
            return null;
        }

        return Excess(reading.Model, BytesOf(reading.Model)) is { } text
            ? new PlanFinding(GenerationRules.TooLarge, text, new SourcePlace(files[0].Path, 0, 0, 0, 0, 0, 0), default)
            : null;
    }

    private static long BytesOf(PlanModel model)
    {
        // Nothing is written: nobody wants the code here, and it would take more memory than the plan.
        LiteralMeter meter = new();
        NameFormEmitter.Measure(model.Agencies, meter);
        CatalogueEmitter.Measure(model, meter);
        ImportEmitter.Measure(model, string.Empty, meter);

        // How large the tables of agencies are is told by their hashes, which take their time: few plans come near enough to the limit to ask.
        if (meter.Bytes + LookupEmitter.Most(model.Agencies) > LiteralMeter.Limit)
        {
            LookupEmitter.Measure(model.Agencies, meter);
        }

        return meter.Bytes;
    }
}

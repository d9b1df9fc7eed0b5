using FujianPlan.Authoring.Clauses;
using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Identity;
using FujianPlan.Authoring.Provenance;
using FujianPlan.Authoring.Rules.Outline;
using FujianPlan.Authoring.Vocabulary;

namespace FujianPlan.Authoring.Model;

/// <summary>Makes the sections of a model, with their tasks.</summary>
/// <param name="agencies">The agencies of the model.</param>
/// <param name="source">What the source document says of each slot; null where there is none.</param>
/// <param name="remarks">The remarks of the plan that reach beyond their clauses; null for none.</param>
/// <param name="issued">The plan's date of issue, from which deadlines have the year that they do not name; the default value where it is not known.</param>
/// <param name="cancellation">Ends it early.</param>
internal sealed class SectionModelBuilder(AgencyModelBuilder agencies, SourceReading? source, IReadOnlyList<RemarkNode>? remarks, DateTime issued, CancellationToken cancellation)
{
    private readonly AssignmentModelBuilder _assignments = new(agencies);
    private readonly RemarkReach _reach = new(remarks);
    private readonly HashSet<string> _sectionIds = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _taskIds = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<int> _sectionNumbers = [];
    private readonly Dictionary<(int, int), SlotReading> _slots = SlotsOf(source);

    /// <summary>The sections, by number.</summary>
    internal IEnumerable<SectionModel> Build(IReadOnlyList<SectionNode> sections)
    {
        SectionModel[] built = [.. sections.Select(Build).OfType<SectionModel>().OrderBy(s => s.Number)];

        // A task may be succeeded by one that stands behind it: only now is it known which of them there are.
        HashSet<int> values = [.. built.SelectMany(section => section.Tasks).Select(task => task.Value)];
        return built.Select(section => section with
        {
            Tasks = new EquatableArray<TaskModel>(section.Tasks.Select(task => WithSuccessorsAmong(task, values))),
        });
    }

    private SectionModel? Build(SectionNode section)
    {
        cancellation.ThrowIfCancellationRequested();
        if (section is not { Number: { } number, Id: { } id }
            || !OutlineNumber.IsInRange(number.Value)
            || !CSharpIdentifier.IsUsable(id.Value, IdentifierScope.Section)
            || _sectionNumbers.Contains(number.Value)
            || !_sectionIds.Add(id.Value))
        {
            return null;
        }

        _sectionNumbers.Add(number.Value);
        var taskNumbers = new HashSet<int>();
        IEnumerable<TaskModel> tasks = (section.Tasks?.Items ?? [])
            .Select(t => Build(number.Value, t, taskNumbers))
            .OfType<TaskModel>()
            .OrderBy(t => t.Number);
        return new SectionModel(
            number.Value,
            id.Value,
            section.Title?.Value,
            section.Title is null ? section.EditorialTitle?.Value : null,
            section.English?.Value ?? string.Empty,
            section.Note?.Value,
            new EquatableArray<TaskModel>(tasks));
    }

    private TaskModel? Build(int section, TaskNode task, HashSet<int> numbers)
    {
        if (task is not { Number: { } number, Id: { } id }
            || !OutlineNumber.IsInRange(number.Value)
            || !CSharpIdentifier.IsUsable(id.Value, IdentifierScope.Task)
            || numbers.Contains(number.Value)
            || !_taskIds.Add(id.Value))
        {
            return null;
        }

        numbers.Add(number.Value);
        ReachingRemarks reaching = task.Clause is null ? ReachingRemarks.None : _reach.Next(TaskCode.Of(section, number.Value));
        return new TaskModel(
            section,
            number.Value,
            id.Value,
            task.English?.Value ?? string.Empty,
            DocumentWords.Attestation(task.Attestation?.Value),
            new EquatableArray<string>(task.Text?.Items.Select(q => q.Value) ?? []),
            HasGap(task, "before"),
            HasGap(task, "after"),
            task.Clause?.Value,
            new EquatableArray<AssignmentModel>(_assignments.Of(task.Clause, task.Duties, reaching)),
            task.Note?.Value,
            _slots.TryGetValue((section, number.Value), out SlotReading? slot) ? SlotSourceModel.Of(slot) : null,
            RetirementOf(task))
        {
            Deadline = DeadlineModel.Of(task.Deadline, issued),
        };
    }

    private static RetirementModel? RetirementOf(TaskNode task) => task.Retired is { } retired
        ? new RetirementModel(
            retired.Since?.Value ?? string.Empty,
            retired.Reason?.Value ?? string.Empty,
            new EquatableArray<int>((retired.Successors?.Items ?? []).Select(code => TaskCode.ValueOf(code.Value)).Distinct()))
        : null;

    private static TaskModel WithSuccessorsAmong(TaskModel task, HashSet<int> values) => task.Retirement is { Successors.Count: > 0 } retirement
        ? task with { Retirement = retirement with { Successors = new EquatableArray<int>(retirement.Successors.Where(values.Contains)) } }
        : task;

    private static Dictionary<(int, int), SlotReading> SlotsOf(SourceReading? source)
    {
        var slots = new Dictionary<(int, int), SlotReading>();
        foreach (SlotReading slot in source?.Slots ?? [])
        {
            if (!slots.ContainsKey((slot.Section, slot.Number)))
            {
                slots.Add((slot.Section, slot.Number), slot);
            }
        }

        return slots;
    }

    private static bool HasGap(TaskNode task, string where) =>
        task.Gaps?.Items.Any(g => string.Equals(g.Value, where, StringComparison.Ordinal)) == true;
}

using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Identity;
using FujianPlan.Authoring.Provenance;
using FujianPlan.Authoring.Vocabulary;

namespace FujianPlan.Authoring.Model;

/// <summary>Makes the tasks of a model, each followed by its measures.</summary>
/// <param name="assignments">Who does what.</param>
/// <param name="source">What the source document says of each slot; null where there is none.</param>
/// <param name="isInOrder">Whether the source stands in order, and has lost nothing.</param>
/// <param name="issued">The plan's date of issue, from which deadlines have the year that they do not name; the default value where it is not known.</param>
internal sealed class TaskModelBuilder(AssignmentModelBuilder assignments, SourceReading? source, bool isInOrder, DateTime issued)
{
    private readonly HashSet<string> _ids = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<int, SlotReading> _slots = SlotsOf(source);

    /// <summary>The tasks of a section, by number, each followed by its measures.</summary>
    internal IEnumerable<TaskModel> Build(int section, IReadOnlyList<TaskNode> tasks)
    {
        foreach ((TaskModel task, TaskNode node) in BuildList(section, 0, tasks))
        {
            yield return task;
            foreach ((TaskModel measure, _) in BuildList(section, task.Number, node.Measures?.Items ?? []))
            {
                yield return measure;
            }
        }
    }

    /// <summary>A task without the successors that the model does not have.</summary>
    internal static TaskModel WithSuccessorsAmong(TaskModel task, HashSet<int> values) => task.Retirement is { Successors.Count: > 0 } retirement
        ? task with { Retirement = retirement with { Successors = new EquatableArray<int>(retirement.Successors.Where(values.Contains)) } }
        : task;

    private IEnumerable<(TaskModel Task, TaskNode Node)> BuildList(int section, int parent, IReadOnlyList<TaskNode> tasks)
    {
        var numbers = new HashSet<int>();
        (TaskModel Task, TaskNode Node)[] built = [.. tasks.Select(node => (Task: Build(section, parent, node, numbers), node)).Where(pair => pair.Task is not null).Select(pair => (pair.Task!, pair.node))];
        return built.OrderBy(pair => pair.Task.Number);
    }

    private TaskModel? Build(int section, int parent, TaskNode task, HashSet<int> numbers)
    {
        if (task is not { Number: { } number, Id: { } id }
            || !OutlineNumber.IsInRange(number.Value)
            || !CSharpIdentifier.IsUsable(id.Value, IdentifierScope.Task)
            || numbers.Contains(number.Value)
            || !_ids.Add(id.Value))
        {
            return null;
        }

        numbers.Add(number.Value);
        int value = parent == 0 ? TaskCode.Value(section, number.Value) : TaskCode.Value(section, parent, number.Value);
        SlotAttestation attestation = DocumentWords.Attestation(task.Attestation?.Value);
        return new TaskModel(
            section,
            number.Value,
            id.Value,
            task.English?.Value ?? string.Empty,
            attestation,
            new EquatableArray<string>(task.Text?.Items.Select(q => q.Value) ?? []),
            HasGap(task, "before"),
            HasGap(task, "after"),
            task.Clause?.Value,
            new EquatableArray<AssignmentModel>(assignments.Of(task)),
            task.Note?.Value,
            _slots.TryGetValue(value, out SlotReading? slot) ? SlotSourceModel.Of(slot) : null,
            RetirementOf(task),
            parent)
        {
            IsClauseLost = task.Clause is null && attestation != SlotAttestation.Whole && !(isInOrder && attestation == SlotAttestation.TextOnly),
            Deadline = DeadlineModel.Of(task.Deadline, issued),
        };
    }

    private static RetirementModel? RetirementOf(TaskNode task) => task.Retired is { } retired
        ? new RetirementModel(
            retired.Since?.Value ?? string.Empty,
            retired.Reason?.Value ?? string.Empty,
            new EquatableArray<int>((retired.Successors?.Items ?? []).Select(code => TaskCode.ValueOf(code.Value)).Distinct()))
        : null;

    private static Dictionary<int, SlotReading> SlotsOf(SourceReading? source)
    {
        var slots = new Dictionary<int, SlotReading>();
        foreach (SlotReading slot in source?.Slots ?? [])
        {
            if (!slots.ContainsKey(slot.Value))
            {
                slots.Add(slot.Value, slot);
            }
        }

        return slots;
    }

    private static bool HasGap(TaskNode task, string where) =>
        task.Gaps?.Items.Any(g => string.Equals(g.Value, where, StringComparison.Ordinal)) == true;
}

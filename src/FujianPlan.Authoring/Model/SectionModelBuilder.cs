using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Rules.Identity;
using FujianPlan.Authoring.Rules.References;
using FujianPlan.Authoring.Rules.Outline;

namespace FujianPlan.Authoring.Model;

/// <summary>Makes the sections of a model, with their tasks.</summary>
/// <param name="agencies">The agencies of the model.</param>
internal sealed class SectionModelBuilder(AgencyModelBuilder agencies)
{
    private readonly HashSet<string> _sectionIds = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _taskIds = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<int> _sectionNumbers = [];

    /// <summary>The sections, by number.</summary>
    internal IEnumerable<SectionModel> Build(IReadOnlyList<SectionNode> sections) =>
        sections.Select(Build).OfType<SectionModel>().OrderBy(s => s.Number);

    private SectionModel? Build(SectionNode section)
    {
        if (section is not { Number: { } number, Id: { } id }
            || !NumberSequence.IsInRange(number.Value)
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
            || !NumberSequence.IsInRange(number.Value)
            || !CSharpIdentifier.IsUsable(id.Value, IdentifierScope.Task)
            || numbers.Contains(number.Value)
            || !_taskIds.Add(id.Value))
        {
            return null;
        }

        numbers.Add(number.Value);
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
            new EquatableArray<AssignmentModel>(AssignmentsOf(task)),
            task.Note?.Value);
    }

    private static bool HasGap(TaskNode task, string where) =>
        task.Gaps?.Items.Any(g => string.Equals(g.Value, where, StringComparison.Ordinal)) == true;

    private IEnumerable<AssignmentModel> AssignmentsOf(TaskNode task)
    {
        var assigned = new HashSet<int>();
        foreach (AssigneeUse use in AssigneeUse.AllOf(task))
        {
            int agency = agencies.NumberOf(use.Code.Value);
            if (agency > 0 && assigned.Add(agency))
            {
                yield return new AssignmentModel(
                    agency,
                    use.Duty.Role,
                    DocumentWords.Manner(use.Duty.Manner?.Value),
                    use.Duty.Open?.Value == true,
                    use.Via is null ? 0 : agencies.NumberOf(use.Via.Value),
                    use.Group);
            }
        }
    }
}

using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Identity;
using FujianPlan.Authoring.Provenance;

namespace FujianPlan.Authoring.Model;

/// <summary>Makes the parts and sections of a model, with their tasks.</summary>
/// <param name="assignments">Who does what.</param>
/// <param name="source">What the source document says of each slot; null where there is none.</param>
/// <param name="isInOrder">Whether the source stands in order, and has lost nothing.</param>
/// <param name="issued">The plan's date of issue, from which deadlines have the year that they do not name; the default value where it is not known.</param>
/// <param name="cancellation">Ends it early.</param>
internal sealed class SectionModelBuilder(AssignmentModelBuilder assignments, SourceReading? source, bool isInOrder, DateTime issued, CancellationToken cancellation)
{
    private readonly HashSet<string> _ids = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<int> _numbers = [];
    private readonly TaskModelBuilder _tasks = new(assignments, source, isInOrder, issued);

    /// <summary>The parts that sections of the model stand in, in order.</summary>
    internal IEnumerable<PartModel> BuildParts(PlanDocument document) => PartsOf(document).Select((part, index) => new PartModel(
        index + 1,
        part.Title?.Value ?? string.Empty,
        part.English?.Value ?? string.Empty,
        Quotes(part),
        part.Clause?.Value,
        new EquatableArray<AssignmentModel>(assignments.Of(part)),
        part.Note?.Value)
    {
        Deadline = DeadlineModel.Of(part.Deadline, issued),
    });

    /// <summary>The sections, by number.</summary>
    internal IEnumerable<SectionModel> Build(PlanDocument document)
    {
        PartNode[] parts = [.. PartsOf(document)];
        SectionModel[] built =
        [
            .. document.Sections
                .Select(section => Build(section, section.Part is null ? 0 : Array.IndexOf(parts, section.Part) + 1))
                .OfType<SectionModel>()
                .OrderBy(section => section.Number),
        ];

        // A task may be succeeded by one that stands behind it: only now is it known which of them there are.
        HashSet<int> values = [.. built.SelectMany(section => section.Tasks).Select(task => task.Value)];
        return built.Select(section => section with
        {
            Tasks = new EquatableArray<TaskModel>(section.Tasks.Select(task => TaskModelBuilder.WithSuccessorsAmong(task, values))),
        });
    }

    private static IEnumerable<PartNode> PartsOf(PlanDocument document)
    {
        HashSet<PartNode> used = [.. document.Sections.Select(section => section.Part).OfType<PartNode>()];
        return (document.Parts ?? []).Where(used.Contains);
    }

    private static EquatableArray<string> Quotes(IOutlineNode level) => new(level.Text?.Items.Select(quote => quote.Value) ?? []);

    private SectionModel? Build(SectionNode section, int part)
    {
        cancellation.ThrowIfCancellationRequested();
        if (section is not { Number: { } number, Id: { } id }
            || !OutlineNumber.IsInRange(number.Value)
            || !CSharpIdentifier.IsUsable(id.Value, IdentifierScope.Section)
            || _numbers.Contains(number.Value)
            || !_ids.Add(id.Value))
        {
            return null;
        }

        _numbers.Add(number.Value);
        return new SectionModel(
            number.Value,
            id.Value,
            section.Title?.Value,
            section.Title is null ? section.EditorialTitle?.Value : null,
            section.English?.Value ?? string.Empty,
            section.Note?.Value,
            new EquatableArray<TaskModel>(_tasks.Build(number.Value, section.Tasks?.Items ?? [])),
            part,
            Quotes(section),
            section.Clause?.Value,
            new EquatableArray<AssignmentModel>(assignments.Of(section)))
        {
            Deadline = DeadlineModel.Of(section.Deadline, issued),
        };
    }
}

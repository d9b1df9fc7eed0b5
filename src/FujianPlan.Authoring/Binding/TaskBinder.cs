using FujianPlan.Authoring.Binding.Values;
using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Files;
using FujianPlan.Authoring.Yaml;

namespace FujianPlan.Authoring.Binding;

/// <summary>Makes a <see cref="TaskNode"/> of an item of <c>tasks</c>.</summary>
internal static class TaskBinder
{
    private static readonly MappingShape Shape = new(
        "task", "任务", ["number", "id"], ["english", "attestation", "text", "order", "placement", "gaps", "clause", "duties", "deadline", "note", "retired"]);

    private static readonly string[] Attestations = ["whole", "clauseBySuccessor", "textOnly", "clauseOnly", "lost"];

    private static readonly string[] Gaps = ["before", "after"];

    private static readonly string[] EditorialOnly = ["editorial"];

    internal static TaskNode? Bind(PlanFileReading file, YamlNode item)
    {
        if (ValueTypes.Mapping(file, item, null, "tasks") is not { } mapping)
        {
            return null;
        }

        var task = new MappingReading(file, mapping, Shape, owner: null);
        return new TaskNode(
            file.Place(mapping),
            task.Number("number"),
            task.Ascii("id"),
            task.Text("english"),
            task.Word("attestation", Attestations),
            task.Texts("text"),
            task.Words("gaps", Gaps),
            task.Text("clause"),
            DutyBinder.BindList(task),
            task.Text("note"),
            RetirementBinder.Bind(task),
            task.Word("order", EditorialOnly),
            task.Word("placement", EditorialOnly))
        {
            Deadline = task.Text("deadline"),
        };
    }
}

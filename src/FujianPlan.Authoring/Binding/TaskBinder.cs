using FujianPlan.Authoring.Binding.Values;
using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Files;
using FujianPlan.Authoring.Yaml;

namespace FujianPlan.Authoring.Binding;

/// <summary>Makes a <see cref="TaskNode"/> of an item of <c>tasks</c>, or of <c>measures</c>.</summary>
internal static class TaskBinder
{
    private static readonly string[] Optional = ["english", "attestation", "marker", "text", "order", "placement", "gaps", "clause", "duties", "deadline", "note", "retired"];

    private static readonly MappingShape Shape = new("task", "任务", ["number", "id"], [.. Optional, "measures"]);

    private static readonly MappingShape MeasureShape = new(
        "measure", "措施", ["number", "id"], Optional,
        ("measures", new("A measure has no measures of its own: list these after it, among the measures of its task.", "措施之下不再分措施：请在其后并列，作为同一任务的措施。")));

    private static readonly string[] Attestations = ["whole", "clauseBySuccessor", "textOnly", "clauseOnly", "lost"];

    private static readonly string[] Gaps = ["before", "after"];

    private static readonly string[] EditorialOnly = ["editorial"];

    internal static TaskNode? Bind(PlanFileReading file, YamlNode item) => Bind(file, item, "tasks", Shape);

    private static TaskNode? Bind(PlanFileReading file, YamlNode item, string list, MappingShape shape)
    {
        if (ValueTypes.Mapping(file, item, null, list) is not { } mapping)
        {
            return null;
        }

        var task = new MappingReading(file, mapping, shape, owner: null);
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
            task.Word("placement", EditorialOnly),
            LevelKeys.Marker(task),
            task.Text("deadline"),
            shape == Shape ? task.List("measures", measure => Bind(file, measure, "measures", MeasureShape), lone => lone is YamlMapping) : null);
    }
}

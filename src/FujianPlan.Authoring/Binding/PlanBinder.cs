using FujianPlan.Authoring.Binding.Values;
using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Files;
using FujianPlan.Authoring.Yaml;

namespace FujianPlan.Authoring.Binding;

/// <summary>Makes a <see cref="PlanNode"/> of the value of <c>plan</c>.</summary>
internal static class PlanBinder
{
    private static readonly MappingShape Shape = new(
        "plan", "方案", ["title", "issuer", "issued", "dataVersion"], ["english", "drafter", "period"]);

    private static readonly MappingShape Period = new("period", "规划期", ["from", "to"], []);

    internal static PlanNode? Bind(PlanFileReading file, YamlEntry entry)
    {
        if (ValueTypes.Mapping(file, entry.Value, entry.Key, entry.Key.Value) is not { } mapping)
        {
            return null;
        }

        var plan = new MappingReading(file, mapping, Shape, entry.Key);
        MappingReading? period = plan.Inner("period", Period);
        return new PlanNode(
            file.Place(entry.Key),
            plan.Text("title"),
            plan.Text("english"),
            plan.Text("issuer"),
            plan.Code("drafter"),
            plan.Date("issued"),
            period?.Number("from"),
            period?.Number("to"),
            plan.Ascii("dataVersion"));
    }
}

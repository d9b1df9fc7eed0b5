using FujianPlan.Authoring.Binding.Values;
using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Files;
using FujianPlan.Authoring.Yaml;

namespace FujianPlan.Authoring.Binding;

/// <summary>Makes a <see cref="RemarkNode"/> of an item of <c>remarks</c>.</summary>
internal static class RemarkBinder
{
    private static readonly MappingShape Shape = new("remark", "说明", ["words"], ["at", "firstLeads", "adds", "note"]);

    internal static RemarkNode? Bind(PlanFileReading file, YamlNode item)
    {
        if (ValueTypes.Mapping(file, item, null, "remarks") is not { } mapping)
        {
            return null;
        }

        var remark = new MappingReading(file, mapping, Shape, owner: null);
        return new RemarkNode(
            file.Place(mapping),
            remark.Text("words"),
            remark.Code("at"),
            remark.Boolean("firstLeads"),
            DutyBinder.BindList(remark, "adds"),
            remark.Text("note"));
    }
}

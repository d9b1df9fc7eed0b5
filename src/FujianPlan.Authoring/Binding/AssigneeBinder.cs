using FujianPlan.Authoring.Binding.Values;
using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Files;
using FujianPlan.Authoring.Yaml;

namespace FujianPlan.Authoring.Binding;

/// <summary>Makes an <see cref="AssigneeNode"/> of an item of a role's list.</summary>
internal static class AssigneeBinder
{
    private static readonly MappingShape Shape = new("assignee", "承担单位", ["named", "of"], []);

    internal static AssigneeNode? Bind(PlanFileReading file, YamlNode item, string role)
    {
        if (item is YamlMapping mapping)
        {
            var assignee = new MappingReading(file, mapping, Shape, owner: null);
            return new AssigneeNode(file.Place(mapping), assignee.Code("of"), assignee.Codes("named"));
        }

        return ScalarValues.Text(file, item, null, role) is { } code ? new AssigneeNode(code.Place, code, null) : null;
    }
}

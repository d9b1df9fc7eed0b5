using FujianPlan.Authoring.Binding.Values;
using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Files;
using FujianPlan.Authoring.Yaml;

namespace FujianPlan.Authoring.Binding;

/// <summary>Makes an <see cref="AgencyNode"/> of an item of <c>agencies</c>.</summary>
internal static class AgencyBinder
{
    private static readonly MappingShape Shape = new(
        "agency",
        "部门",
        ["code", "id", "number", "name"],
        ["english", "kind", "gbt2260", "aliases", "editorialAliases", "formerNames", "collective", "members", "note", "retired"]);

    private static readonly string[] Kinds =
        ["provincial", "party", "central", "municipal", "zone", "institution", "organisation", "enterprise"];

    internal static AgencyNode? Bind(PlanFileReading file, YamlNode item)
    {
        if (ValueTypes.Mapping(file, item, null, "agencies") is not { } mapping)
        {
            return null;
        }

        var agency = new MappingReading(file, mapping, Shape, owner: null);
        return new AgencyNode(
            file.Place(mapping),
            agency.Code("code"),
            agency.Ascii("id"),
            agency.Number("number"),
            agency.Text("name"),
            agency.Text("english"),
            agency.Word("kind", Kinds),
            agency.Ascii("gbt2260"),
            agency.Texts("aliases"),
            agency.Texts("formerNames"),
            agency.Boolean("collective"),
            agency.Codes("members"),
            agency.Text("note"),
            RetirementBinder.Bind(agency),
            EditorialAliases: agency.Texts("editorialAliases"));
    }
}

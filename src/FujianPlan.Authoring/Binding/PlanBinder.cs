using FujianPlan.Authoring.Binding.Values;
using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Files;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Yaml;

namespace FujianPlan.Authoring.Binding;

/// <summary>Makes a <see cref="PlanNode"/> of the value of <c>plan</c>.</summary>
internal static class PlanBinder
{
    private const string EditorialIssuer = "editorialIssuer";
    private const string EditorialIssued = "editorialIssued";
    private const string UnstatedRole = "unstatedRole";

    private static readonly MappingShape Shape = ShapeOf(isIssuerStated: true, isIssuedStated: true);

    private static readonly MappingShape Period = new("period", "规划期", ["from", "to"], []);

    internal static PlanNode? Bind(PlanFileReading file, YamlEntry entry)
    {
        if (ValueTypes.Mapping(file, entry.Value, entry.Key, entry.Key.Value) is not { } mapping)
        {
            return null;
        }

        // What the source does not name, the editors may.
        bool isIssuer = !mapping.Entries.Any(key => key.Key.Value == EditorialIssuer), isIssued = !mapping.Entries.Any(key => key.Key.Value == EditorialIssued);
        var plan = new MappingReading(file, mapping, isIssuer && isIssued ? Shape : ShapeOf(isIssuer, isIssued), entry.Key);
        MappingReading? period = plan.Inner("period", Period);
        LocatedList<Located<string>>? issuers = IssuersOf(plan);
        ReportBoth(plan, "issuer", EditorialIssuer);
        ReportBoth(plan, "issued", EditorialIssued);
        return new PlanNode(
            file.Place(entry.Key),
            plan.Text("title"),
            plan.Text("english"),
            issuers is { Items.Count: > 0 } ? issuers.Items[0] : null,
            plan.Code("drafter"),
            plan.Date("issued"),
            period?.Number("from"),
            period?.Number("to"),
            plan.Ascii("dataVersion"),
            issuers is { Items.Count: > 1 } ? [.. issuers.Items.Skip(1)] : null,
            plan.Text(EditorialIssuer),
            plan.Date(EditorialIssued),
            plan.Word(UnstatedRole, ["responsible"]));
    }

    private static MappingShape ShapeOf(bool isIssuerStated, bool isIssuedStated)
    {
        List<string> required = ["title"], optional = ["english", "drafter", "period", EditorialIssuer, EditorialIssued, UnstatedRole];
        (isIssuerStated ? required : optional).Add("issuer");
        (isIssuedStated ? required : optional).Add("issued");
        return new MappingShape("plan", "方案", [.. required, "dataVersion"], [.. optional]);
    }

    // One authority is a text, and several that issue it together are a list.
    private static LocatedList<Located<string>>? IssuersOf(MappingReading plan)
    {
        if (plan["issuer"] is { Value: YamlSequence })
        {
            return plan.Texts("issuer");
        }

        return plan.Text("issuer") is { } only ? new LocatedList<Located<string>>([only], only.Place) : null;
    }

    private static void ReportBoth(MappingReading plan, string key, string editorial)
    {
        if (plan[key] is { } stated && plan[editorial] is { } other)
        {
            plan.File.Report(
                ReadingRules.BadValue,
                other.Key,
                $"The plan already has '{key}'. Keep only '{key}' if the source states it, or only '{editorial}' if it does not.",
                $"方案已有“{key}”。来源文件写明的，只保留“{key}”；未写明的，只保留“{editorial}”。",
                new RelatedPlace(plan.File.Place(stated.Key), new FindingText($"'{key}' is here.", $"“{key}”在此处。")));
        }
    }
}

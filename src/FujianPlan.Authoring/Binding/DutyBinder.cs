using FujianPlan.Authoring.Binding.Values;
using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Files;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Vocabulary;
using FujianPlan.Authoring.Yaml;

namespace FujianPlan.Authoring.Binding;

/// <summary>Makes <see cref="DutyNode"/>s of the items of <c>duties</c>.</summary>
internal static class DutyBinder
{
    private static readonly MappingShape Shape = new("duty", "职责", [], ["lead", "responsible", "supporting", "guiding", "manner", "open", "reading", "note"]);

    private static readonly (string Key, DutyRole Role)[] Roles =
    [
        ("lead", DutyRole.Lead),
        ("responsible", DutyRole.Responsible),
        ("supporting", DutyRole.Supporting),
        ("guiding", DutyRole.Guiding),
    ];

    private static readonly string[] Manners = ["separately", "withinRemit"];

    private static readonly string[] EditorialOnly = ["editorial"];

    internal static LocatedList<DutyNode>? BindList(MappingReading owner, string key = "duties")
    {
        LocatedList<List<DutyNode>>? duties = owner.List(key, item => Bind(owner.File, item, key), IsMapping);
        return duties is null ? null : new LocatedList<DutyNode>([.. duties.Items.SelectMany(d => d)], duties.Place);
    }

    /// <summary>
    /// Binds one item. It should name one role; where it names several, that is reported, and each is taken for a duty
    /// of its own, so that its agencies do not seem to be missing.
    /// </summary>
    private static List<DutyNode>? Bind(PlanFileReading file, YamlNode item, string key)
    {
        if (ValueTypes.Mapping(file, item, null, key) is not { } mapping)
        {
            return null;
        }

        var duty = new MappingReading(file, mapping, Shape, owner: null);
        Located<string>? manner = duty.Word("manner", Manners);
        Located<bool>? open = duty.Boolean("open");
        Located<string>? reading = duty.Word("reading", EditorialOnly);
        Located<string>? note = duty.Text("note");
        var bound = new List<DutyNode>(1);
        YamlScalar? first = null;
        foreach (YamlEntry entry in mapping.Entries)
        {
            if (RoleOf(entry.Key.Value) is not { } role)
            {
                continue;
            }

            if (first is not null)
            {
                ReportSecondRole(file, entry.Key, first);
            }

            first ??= entry.Key;
            bound.Add(new DutyNode(
                file.Place(entry.Key),
                role,
                manner,
                open,
                duty.CodeList(
                    entry.Key.Value,
                    assignee => AssigneeBinder.Bind(file, assignee, entry.Key.Value),
                    lone => lone is YamlScalar or YamlMapping),
                reading,
                note));
        }

        if (first is null)
        {
            ReportNoRole(file, mapping);
        }

        return bound;
    }

    private static bool IsMapping(YamlNode lone) => lone is YamlMapping;

    private static DutyRole? RoleOf(string key)
    {
        foreach ((string name, DutyRole role) in Roles)
        {
            if (name == key)
            {
                return role;
            }
        }

        return null;
    }

    private static void ReportSecondRole(PlanFileReading file, YamlScalar second, YamlScalar first) => file.Report(
        ReadingRules.BadValue,
        second,
        $"A duty has only one role, and this one already has '{first.Value}'. Make '{second.Value}' a separate item.",
        $"一项职责只有一种角色，此项已有“{first.Value}”。请把“{second.Value}”另列为一项。",
        new RelatedPlace(file.Place(first), new FindingText($"'{first.Value}' is here.", $"“{first.Value}”在此处。")));

    private static void ReportNoRole(PlanFileReading file, YamlMapping mapping)
    {
        // A misspelt role has its finding already, and so has a duty that was cut short.
        bool isMisspelt = mapping.Entries.Any(
            e => Shape.IndexOf(e.Key.Value) < 0
                && Shape.Meant(e.Key.Value) is { } meant
                && RoleOf(meant) is not null);
        if (!mapping.IsCut && !isMisspelt)
        {
            file.Report(
                ReadingRules.MissingKey,
                mapping.Entries.Count > 0 ? mapping.Entries[0].Key : mapping,
                "This duty names no role. Add 'lead', 'responsible', 'supporting' or 'guiding'.",
                "此项职责没有写明角色。请补上“lead”（牵头）、“responsible”（负责）、“supporting”（配合）或“guiding”（指导）。");
        }
    }
}

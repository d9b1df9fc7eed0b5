using FujianPlan.Authoring.Model;
using FujianPlan.Authoring.Vocabulary;

namespace FujianPlan.Tool.Exporting;

/// <summary>A plan as tables, which CSV, SQL, Parquet and workbooks all write.</summary>
internal static class PlanTables
{
    // What is left of the 768 characters of a key, beside a code.
    private const int LongestName = 577;

    private static readonly string[] Kinds = [.. Enum.GetValues<BodyKind>().Where(kind => kind != BodyKind.Unspecified).Select(PlanWords.Of)];

    /// <summary>The tables, each after those that it names.</summary>
    public static IReadOnlyList<PlanTable> Of(PlanModel plan)
    {
        Dictionary<int, string> codes = plan.Agencies.ToDictionary(agency => agency.Number, agency => agency.Code);
        List<TaskModel> tasks = [.. plan.Sections.SelectMany(section => section.Tasks)];
        return [Plan(plan.Facts), Agency(plan), AgencyName(plan), AgencyMember(plan, codes), Section(plan), Task(tasks), TaskText(tasks), Duty(tasks), DutyAgency(tasks, codes)];
    }

    private static PlanTable Plan(PlanFactsModel facts) => new(
        "plan",
        [Text("title"), Text("english", true), Text("issuer"), new("issued", ColumnType.Date), Text("data_version", true), Text("source_file", true), Key("source_sha256", true)],
        ["title"],
        [],
        [[facts.Title, Stated(facts.English), facts.Issuer, DateOnly.FromDateTime(facts.Issued), Stated(facts.DataVersion), Stated(facts.SourceFile), Stated(facts.SourceSha256)]]);

    private static PlanTable Agency(PlanModel plan) => new(
        "agency",
        [
            Key("code"), Integer("number"), Key("id"), Text("name"), Text("english", true), Key("kind", true) with { Words = Kinds }, Key("region_code", true),
            Boolean("is_collective"), Boolean("members_known"), Text("retired_since", true), Text("imported_from", true), Text("note", true),
        ],
        ["code"],
        [],
        [.. plan.Agencies.Select(agency => new object?[]
        {
            agency.Code, agency.Number, agency.Id, agency.Name, Stated(agency.English), Stated(PlanWords.Of(agency.Kind)), agency.RegionCode,
            agency.IsCollective, agency.MembersKnown, agency.Retirement?.Since, agency.ImportedFrom, agency.Note,
        })]);

    private static PlanTable AgencyName(PlanModel plan) => new(
        "agency_name",
        [Key("agency"), Key("name") with { Longest = LongestName }, Key("kind") with { Words = ["alias", "former"] }],
        ["agency", "name"],
        [To("agency", "agency", "code")],
        [.. plan.Agencies.SelectMany(agency =>
            agency.Aliases.Select(name => new object?[] { agency.Code, name, "alias" })
                .Concat(agency.FormerNames.Select(name => new object?[] { agency.Code, name, "former" })))]);

    private static PlanTable AgencyMember(PlanModel plan, Dictionary<int, string> codes) => new(
        "agency_member",
        [Key("collective"), Key("member")],
        ["collective", "member"],
        [To("collective", "agency", "code"), To("member", "agency", "code")],
        [.. plan.Agencies.SelectMany(agency => agency.Members.Select(member => new object?[] { agency.Code, codes[member] }))]);

    private static PlanTable Section(PlanModel plan) => new(
        "section",
        [Integer("number"), Key("id"), Text("title", true), Text("editorial_title", true), Text("english", true), Text("note", true)],
        ["number"],
        [],
        [.. plan.Sections.Select(section => new object?[] { section.Number, section.Id, section.Title, section.EditorialTitle, Stated(section.English), section.Note })]);

    private static PlanTable Task(List<TaskModel> tasks) => new(
        "task",
        [
            Key("code"), Integer("section"), Integer("number"), Key("id"), Text("english", true),
            Key("attestation") with { Words = [.. Enum.GetValues<SlotAttestation>().Select(PlanWords.Of)] },
            Boolean("gap_before"), Boolean("gap_after"), Text("clause", true), Text("retired_since", true), Text("note", true),
        ],
        ["code"],
        [To("section", "section", "number")],
        [.. tasks.Select(task => new object?[]
        {
            task.Code, task.Section, task.Number, task.Id, Stated(task.English), PlanWords.Of(task.Attestation),
            task.GapBefore, task.GapAfter, task.Clause, task.Retirement?.Since, task.Note,
        })]);

    private static PlanTable TaskText(List<TaskModel> tasks) => new(
        "task_text",
        [Key("task"), Integer("position"), Text("text")],
        ["task", "position"],
        [To("task", "task", "code")],
        [.. tasks.SelectMany(task => task.Quotes.Select((quote, i) => new object?[] { task.Code, i + 1, quote }))]);

    private static PlanTable Duty(List<TaskModel> tasks) => new(
        "duty",
        [
            Key("task"), Integer("position"), Key("role") with { Words = RoleWords(tasks) },
            Key("manner", true) with { Words = ["separately", "withinRemit"] }, Boolean("is_open_ended"),
            Boolean("is_editorial"), Boolean("is_carried"), Text("note", true),
        ],
        ["task", "position"],
        [To("task", "task", "code")],
        [.. tasks.SelectMany(task => DutyGroup.Of(task).Select(duty => new object?[] { task.Code, duty.Position, PlanWords.Of(duty.Role), PlanWords.Of(duty.Manner), duty.IsOpenEnded, duty.IsEditorial, duty.IsCarried, duty.Note }))]);

    // 指导 is in few plans: the tables of the others are as they were before it was a role.
    private static string[] RoleWords(List<TaskModel> tasks) =>
        [.. Enum.GetValues<DutyRole>().Where(role => role != DutyRole.Guiding || tasks.Exists(task => task.Assignments.Any(assignment => assignment.Role == role))).Select(PlanWords.Of)];

    private static PlanTable DutyAgency(List<TaskModel> tasks, Dictionary<int, string> codes) => new(
        "duty_agency",
        [Key("task"), Integer("duty"), Integer("position"), Key("agency"), Key("via", true)],
        ["task", "duty", "position"],
        [new(["task", "duty"], "duty", ["task", "position"]), To("agency", "agency", "code"), To("via", "agency", "code")],
        [.. tasks.SelectMany(task => DutyGroup.Of(task).SelectMany(duty => duty.Agencies.Select((assignment, i) =>
            new object?[] { task.Code, duty.Position, i + 1, codes[assignment.Agency], assignment.Via == 0 ? null : codes[assignment.Via] })))]);

    private static TableColumn Key(string name, bool isNullable = false) => new(name, ColumnType.Key, isNullable);

    private static TableColumn Text(string name, bool isNullable = false) => new(name, ColumnType.Text, isNullable);

    private static TableColumn Integer(string name) => new(name, ColumnType.Integer);

    private static TableColumn Boolean(string name) => new(name, ColumnType.Boolean);

    private static ForeignKey To(string column, string table, string key) => new([column], table, [key]);

    private static string? Stated(string text) => text.Length == 0 ? null : text;
}

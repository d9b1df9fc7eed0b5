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
        List<TaskModel> tasks = [.. plan.Tasks];
        return
        [
            Plan(plan.Facts, codes), Agency(plan), AgencyName(plan), AgencyMember(plan, codes), Part(plan), Section(plan), Task(tasks), TaskText(tasks), Duty(tasks), DutyAgency(tasks, codes),
            .. HeadingTables.Of(plan, codes), .. RemarkTables.Of(plan, codes), NoticeTable.Of(plan.Facts),
            Issuer(plan.Facts), .. SuccessorTables.Of(plan, codes),
        ];
    }

    // The drafter names no row by a key: tables stand behind those that they name, and this one is the first.
    private static PlanTable Plan(PlanFactsModel facts, Dictionary<int, string> codes) => new(
        "plan",
        [Text("title"), Text("english", true), Text("issuer"), new("issued", ColumnType.Date), Text("data_version", true), Text("source_file", true), Key("source_sha256", true), Key("drafter", true), Integer("period_from", true), Integer("period_to", true), Boolean("is_issuer_editorial"), Boolean("is_issued_editorial")],
        ["title"],
        [],
        [[facts.Title, Stated(facts.English), facts.Issuer, DateOnly.FromDateTime(facts.Issued), Stated(facts.DataVersion), Stated(facts.SourceFile), Stated(facts.SourceSha256), codes.GetValueOrDefault(facts.Drafter), Year(facts.PeriodFrom), Year(facts.PeriodTo), facts.IsIssuerEditorial, facts.IsIssuedEditorial]]);

    private static PlanTable Issuer(PlanFactsModel facts) => new(
        "plan_issuer", [Integer("position"), Text("issuer")], ["position"], [], [.. facts.Issuers.Select((issuer, i) => new object?[] { i + 1, issuer })]);

    private static PlanTable Agency(PlanModel plan) => new(
        "agency",
        [
            Key("code"), Integer("number"), Key("id"), Text("name"), Text("english", true), Key("kind", true) with { Words = Kinds }, Key("region_code", true),
            Boolean("is_collective"), Boolean("members_known"), Text("retired_since", true), Text("imported_from", true), Text("note", true), Text("retired_reason", true),
        ],
        ["code"],
        [],
        [.. plan.Agencies.Select(agency => new object?[]
        {
            agency.Code, agency.Number, agency.Id, agency.Name, Stated(agency.English), Stated(PlanWords.Of(agency.Kind)), agency.RegionCode,
            agency.IsCollective, agency.MembersKnown, agency.Retirement?.Since, agency.ImportedFrom, agency.Note, agency.Retirement?.Reason,
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

    private static PlanTable Part(PlanModel plan) => new(
        "part",
        [Integer("position"), Text("title"), Text("english", true), Text("note", true), Text("clause", true), .. DeadlineColumns],
        ["position"],
        [],
        [.. plan.Parts.Select(part => (object?[])[part.Ordinal, part.Title, Stated(part.English), part.Note, part.Clause, .. Cells(part.Deadline)])]);

    private static PlanTable Section(PlanModel plan) => new(
        "section",
        [
            Integer("number"), Key("id"), Text("title", true), Text("editorial_title", true), Text("english", true), Text("note", true),
            Integer("part", true), Text("clause", true), .. DeadlineColumns,
        ],
        ["number"],
        [To("part", "part", "position")],
        [.. plan.Sections.Select(section => (object?[])
        [
            section.Number, section.Id, section.Title, section.EditorialTitle, Stated(section.English), section.Note,
            section.Part == 0 ? null : (object)section.Part, section.Clause, .. Cells(section.Deadline),
        ])]);

    private static PlanTable Task(List<TaskModel> tasks) => new(
        "task",
        [
            Key("code"), Integer("section"), Integer("number"), Key("id"), Text("english", true),
            Key("attestation") with { Words = [.. Enum.GetValues<SlotAttestation>().Select(PlanWords.Of)] },
            Boolean("gap_before"), Boolean("gap_after"), Text("clause", true), Text("retired_since", true), Text("note", true),
            Key("parent", true),
            .. DeadlineColumns,
            Text("retired_reason", true),
        ],
        ["code"],
        [To("section", "section", "number"), To("parent", "task", "code")],
        [.. tasks.Select(task => (object?[])
        [
            task.Code, task.Section, task.Number, task.Id, Stated(task.English), PlanWords.Of(task.Attestation),
            task.GapBefore, task.GapAfter, task.Clause, task.Retirement?.Since, task.Note, task.ParentCode,
            .. Cells(task.Deadline),
            task.Retirement?.Reason,
        ])]);

    private static PlanTable TaskText(List<TaskModel> tasks) => new(
        "task_text",
        [Key("task"), Integer("position"), Text("text")],
        ["task", "position"],
        [To("task", "task", "code")],
        [.. tasks.SelectMany(task => task.Quotes.Select((quote, i) => new object?[] { task.Code, i + 1, quote }))]);

    private static PlanTable Duty(List<TaskModel> tasks) =>
        DutyTables.Groups("duty", Key("task"), To("task", "task", "code"), tasks.Select(task => ((object)task.Code, task.Assignments)));

    private static PlanTable DutyAgency(List<TaskModel> tasks, Dictionary<int, string> codes) =>
        DutyTables.Agencies("duty_agency", Key("task"), "duty", tasks.Select(task => ((object)task.Code, task.Assignments)), codes);

    private static TableColumn[] DeadlineColumns =>
    [
        Text("deadline", true), Key("deadline_kind", true) with { Words = [.. Enum.GetValues<DeadlineKind>().Select(PlanWords.Of)] },
        new("last_day", ColumnType.Date, IsNullable: true), Boolean("is_year_inferred"),
    ];

    private static object?[] Cells(DeadlineModel? deadline) =>
    [
        deadline?.Words, deadline is null ? null : PlanWords.Of(deadline.Kind),
        deadline?.LastDay is { } day ? DateOnly.FromDateTime(day) : null, deadline?.IsYearInferred == true,
    ];

    private static TableColumn Key(string name, bool isNullable = false) => new(name, ColumnType.Key, isNullable);

    private static TableColumn Text(string name, bool isNullable = false) => new(name, ColumnType.Text, isNullable);

    private static TableColumn Integer(string name, bool isNullable = false) => new(name, ColumnType.Integer, isNullable);

    private static TableColumn Boolean(string name) => new(name, ColumnType.Boolean);

    private static ForeignKey To(string column, string table, string key) => new([column], table, [key]);

    private static int? Year(int year) => year == 0 ? null : year;

    private static string? Stated(string text) => text.Length == 0 ? null : text;
}

using System.Globalization;
using System.Text.Json;

namespace FujianPlan.Tool.Tests.Exporting;

/// <summary>The tables of a plan, told out of its JSON export.</summary>
internal sealed class WholeExport
{
    private static readonly string[] Deadline = ["deadline", "deadline_kind", "last_day", "is_year_inferred"];

    // What follows from other members: that a task has several quotes, and which sections name the part.
    private static readonly string[] Derived = ["gaps/between", "parts/sections"];

    private readonly HashSet<string> _read = [];
    private readonly JsonElement _document;
    private readonly ReadJson _root;

    /// <summary>Tells them.</summary>
    /// <param name="document">The export.</param>
    public WholeExport(JsonElement document)
    {
        _document = document;
        _root = new ReadJson(document, "", _read);
        (string Name, string[] Columns, Func<IEnumerable<string[]>> Rows)[] own =
        [
            ("plan", ["title", "english", "issuer", "issued", "data_version", "source_file", "source_sha256", "drafter", "period_from", "period_to", "is_issuer_editorial", "is_issued_editorial"], () => [Facts(_root["plan"])]),
            ("agency", ["code", "number", "id", "name", "english", "kind", "region_code", "is_collective", "members_known", "retired_since", "imported_from", "note", "retired_reason"], () => _root["agencies"].Items.Select(Agency)),
            ("agency_name", ["agency", "name", "kind"], () => _root["agencies"].Items.SelectMany(Names)),
            ("agency_member", ["collective", "member"], () => _root["agencies"].Items.Where(agency => !agency["members"].IsNull).SelectMany(agency => agency["members"].Items.Select(member => new[] { agency["code"].Cell, member.Cell }))),
            ("part", ["position", "title", "english", "note", "clause", .. Deadline], () => _root["parts"].Items.Select(part => Cells(part, "position", "title", "english", "note", "clause").Concat(Due(part)).ToArray())),
            ("section", ["number", "id", "title", "editorial_title", "english", "note", "part", "clause", .. Deadline], () => _root["sections"].Items.Select(section => Cells(section, "number", "id", "title", "editorialTitle", "english", "note", "part", "clause").Concat(Due(section)).ToArray())),
            ("task", ["code", "section", "number", "id", "english", "attestation", "gap_before", "gap_after", "clause", "retired_since", "note", "parent", .. Deadline, "retired_reason"], () => Tasks().Select(of => Task(of.Section, of.Task))),
            ("notice", ["position", "part", "kind", "text"], () => Notice(_root["notice"]).Select((row, i) => (string[])[Number(i), .. row])),
            ("plan_issuer", ["position", "issuer"], () => _root["plan"]["issuers"].Items.Select((issuer, i) => new[] { Number(i), issuer.Cell })),
            ("agency_successor", ["agency", "position", "successor"], () => _root["agencies"].Items.SelectMany(Successors)),
            ("task_successor", ["task", "position", "successor"], () => Tasks().SelectMany(of => Successors(of.Task))),
            ("remark", ["position", "words", "stands_at", "first_leads", "note"], () => _root["remarks"].Items.Select((remark, i) => (string[])[Number(i), .. Cells(remark, "words", "at", "firstLeads", "note")])),
        ];
        Tables =
        [
            .. own,
            .. Texts("task", () => Tasks().Select(of => (of.Task["code"].Cell, of.Task))), .. Duties("", "task", "duties", () => Tasks().Select(of => (of.Task["code"].Cell, of.Task))),
            .. Texts("section", () => Owners("sections", "number")), .. Duties("section_", "section", "duties", () => Owners("sections", "number")),
            .. Texts("part", () => Owners("parts", "position")), .. Duties("part_", "part", "duties", () => Owners("parts", "position")),
            .. Duties("remark_", "remark", "adds", () => _root["remarks"].Items.Select((remark, i) => (Number(i), remark))),
        ];
    }

    /// <summary>The tables: the names, the columns and the rows.</summary>
    public (string Name, string[] Columns, Func<IEnumerable<string[]>> Rows)[] Tables { get; }

    /// <summary>The members of the JSON that no row was made of.</summary>
    public string[] NeverRead => [.. ReadJson.Paths(_document).Distinct().Where(path => !_read.Contains(path) && !Array.Exists(Derived, end => path.EndsWith(end, StringComparison.Ordinal))).Order(StringComparer.Ordinal)];

    private static string[] Facts(ReadJson plan) =>
    [
        .. Cells(plan, "title", "english", "issuer", "issued", "dataVersion", "sourceFile", "sourceSha256", "drafter"),
        .. plan["period"] is { IsNull: false } period ? Cells(period, "from", "to") : ["", ""],
        .. Cells(plan, "issuerEditorial", "issuedEditorial"),
    ];

    private static string[] Agency(ReadJson agency) =>
    [
        .. Cells(agency, "code", "number", "id", "name", "english", "kind", "regionCode", "collective"), agency["members"].IsNull ? "false" : "true",
        Retired(agency, "since"), .. Cells(agency, "importedFrom", "note"), Retired(agency, "reason"),
    ];

    private static IEnumerable<string[]> Names(ReadJson agency) => new[] { ("aliases", "alias"), ("formerNames", "former") }
        .SelectMany(of => agency[of.Item1].Items.Select(name => new[] { agency["code"].Cell, name.Cell, of.Item2 }));

    private static string[] Task(ReadJson section, ReadJson task) =>
    [
        task["code"].Cell, section["number"].Cell, .. Cells(task, "number", "id", "english", "attestation"), task["gaps"]["before"].Cell, task["gaps"]["after"].Cell, task["clause"].Cell,
        Retired(task, "since"), .. Cells(task, "note", "parent"), .. Due(task), Retired(task, "reason"),
    ];

    private static IEnumerable<string[]> Successors(ReadJson owner) =>
        owner["retired"] is { IsNull: false } retired ? retired["successors"].Items.Select((successor, i) => new[] { owner["code"].Cell, Number(i), successor.Cell }) : [];

    private static IEnumerable<string[]> Notice(ReadJson notice) => new[] { "title", "published", "addressees", "body", "closing", "dated", "drafted" }
        .Where(key => !notice[key].IsNull)
        .Select(key => new[] { key, "", notice[key].Cell })
        .Concat(notice["passages"].Items.Select(passage => new[] { "passage", passage["kind"].Cell, passage["text"].Cell }));

    private static IEnumerable<(string, string[], Func<IEnumerable<string[]>>)> Texts(string owner, Func<IEnumerable<(string Key, ReadJson Owner)>> owners) =>
        [(owner + "_text", [owner, "position", "text"], () => owners().SelectMany(of => of.Owner["text"].Items.Select((quote, i) => new[] { of.Key, Number(i), quote.Cell })))];

    private static IEnumerable<(string, string[], Func<IEnumerable<string[]>>)> Duties(string prefix, string owner, string member, Func<IEnumerable<(string Key, ReadJson Owner)>> owners) =>
    [
        (prefix + "duty", [owner, "position", "role", "manner", "is_open_ended", "is_editorial", "is_carried", "note"],
            () => owners().SelectMany(of => of.Owner[member].Items.Select((duty, i) => (string[])[of.Key, Number(i), .. Cells(duty, "role", "manner", "openEnded", "editorial", "carried", "note")]))),
        (prefix + "duty_agency", [owner, "duty", "position", "agency", "via"],
            () => owners().SelectMany(of => of.Owner[member].Items.SelectMany((duty, i) => duty["agencies"].Items.Zip(duty["via"].Items, (agency, via) => (agency, via)).Select((one, j) => new[] { of.Key, Number(i), Number(j), one.agency.Cell, one.via.Cell })))),
    ];

    private static string[] Due(ReadJson owner) => owner["deadline"] is { IsNull: false } deadline ? Cells(deadline, "words", "kind", "lastDay", "yearInferred") : ["", "", "", "false"];

    private static string Retired(ReadJson owner, string member) => owner["retired"] is { IsNull: false } retired ? retired[member].Cell : "";

    private static string[] Cells(ReadJson owner, params string[] members) => [.. members.Select(member => owner[member].Cell)];

    private static string Number(int index) => (index + 1).ToString(CultureInfo.InvariantCulture);

    // A task, and then its measures.
    private IEnumerable<(ReadJson Section, ReadJson Task)> Tasks() => _root["sections"].Items
        .SelectMany(section => section["tasks"].Items.SelectMany(task => task["measures"].Items.Prepend(task)).Select(task => (section, task)));

    private IEnumerable<(string Key, ReadJson Owner)> Owners(string level, string key) => _root[level].Items.Select(owner => (owner[key].Cell, owner));
}

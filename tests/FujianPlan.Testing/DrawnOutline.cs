using System.Globalization;
using System.Text.Json.Nodes;

namespace FujianPlan.Testing;

/// <summary>
/// A plan that was drawn, of every level: parts or none, sections with tasks or without, tasks with measures or without, each with words,
/// a clause and duties, or without. What is drawn is kept beside the file, so that whoever reads the file can be held against it.
/// </summary>
public sealed class DrawnOutline
{
    private static readonly string[] Names = ["甲局", "乙厅", "丙委", "丁办"];
    private static readonly (string Word, string Chinese)[] Roles = [("lead", "牵头"), ("responsible", "负责"), ("supporting", "配合")];

    private readonly Random _random;
    private readonly List<DrawnEntry> _entries = [];
    private int _words;

    /// <summary>Draws a plan.</summary>
    /// <param name="seed">What it is drawn by.</param>
    public DrawnOutline(int seed)
    {
        _random = new Random(seed);
        JsonArray sections = [];
        int number = 0, parts = 0;
        for (int i = _random.Next(1, 5); i > 0; i--)
        {
            if (_random.Next(2) == 0)
            {
                sections.Add(Section(++number, part: 0));
                continue;
            }

            parts++;
            JsonObject part = new() { ["title"] = Words("部") };
            DrawnEntry entry = Fill(part, "part", string.Empty, (string)part["title"]!, parts, parent: string.Empty);
            _entries.Add(entry);
            JsonArray own = [];
            for (int j = _random.Next(1, 4); j > 0; j--)
            {
                own.Add(Section(++number, parts));
            }

            part["sections"] = own;
            sections.Add(part);
        }

        Yaml = new JsonObject
        {
            ["format"] = 1,
            ["plan"] = new JsonObject { ["title"] = "方案", ["issuer"] = "市政府", ["issued"] = "2024-03-01", ["dataVersion"] = "1.0.0", ["drafter"] = "A1" },
            ["source"] = "none",
            ["agencies"] = new JsonArray([.. Names.Select((name, i) => new JsonObject { ["code"] = Code(i + 1), ["id"] = "Agency" + Figure(i + 1), ["number"] = i + 1, ["name"] = name })]),
            ["sections"] = sections,
        }.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
    }

    /// <summary>The plan file.</summary>
    public string Yaml { get; }

    /// <summary>Its entries, in the order of the plan.</summary>
    public IReadOnlyList<DrawnEntry> Entries => _entries;

    /// <summary>Those of some levels.</summary>
    public IEnumerable<DrawnEntry> Of(params string[] levels) => _entries.Where(entry => levels.Contains(entry.Level));

    private JsonObject Section(int number, int part)
    {
        JsonObject section = new() { ["number"] = number, ["id"] = "S" + Figure(number), ["title"] = Words("章") };
        DrawnEntry entry = Fill(section, "section", Figure(number), (string)section["title"]!, part, parent: string.Empty);
        int tasks = _random.Next(4);
        if (tasks == 0 && entry.Text.Length == 0 && entry.Clause.Length == 0)
        {
            string text = Words("总");
            section["text"] = new JsonArray(text);
            entry = entry with { Text = text };
        }

        _entries.Add(entry);
        JsonArray own = [];
        for (int task = 1; task <= tasks; task++)
        {
            own.Add(Task(entry, part, task));
        }

        if (tasks > 0)
        {
            section["tasks"] = own;
        }

        return section;
    }

    private JsonObject Task(DrawnEntry section, int part, int number)
    {
        string code = section.Code + "." + Figure(number);
        JsonObject task = Slot(number, code);
        int measures = _random.Next(2) == 0 ? 0 : _random.Next(1, 5);
        bool isSaid = section.Clause.Length > 0 || measures > 0 || _entries.Exists(entry => entry.Level == "part" && entry.Part == part && entry.Clause.Length > 0);
        DrawnEntry entry = Attested(task, Fill(task, "task", code, "T" + code.Replace('.', '_').Replace("_", "x"), part, parent: string.Empty), isSaid);
        _entries.Add(entry);
        JsonArray own = [];
        for (int measure = 1; measure <= measures; measure++)
        {
            string ownCode = code + "." + Figure(measure);
            JsonObject slot = Slot(measure, ownCode);
            own.Add(slot);
            bool isSaidAbove = entry.Clause.Length > 0 || section.Clause.Length > 0 || _entries.Exists(one => one.Level == "part" && one.Part == part && one.Clause.Length > 0);
            _entries.Add(Attested(slot, Fill(slot, "measure", ownCode, (string)slot["id"]!, part, code), isSaidAbove));
        }

        if (measures > 0)
        {
            task["measures"] = own;
        }

        return task;
    }

    private static JsonObject Slot(int number, string code) => new() { ["number"] = number, ["id"] = "T" + code.Replace('.', 'x') };

    // A slot without a clause is whole where another level has one, and else has its text alone; one without a text has its clause alone.
    private static DrawnEntry Attested(JsonObject slot, DrawnEntry entry, bool isSaid)
    {
        bool isLost = entry.Text.Length == 0 && entry.Clause.Length == 0;
        if (isLost || entry.Text.Length == 0 || (entry.Clause.Length == 0 && !isSaid))
        {
            slot["attestation"] = isLost ? "lost" : entry.Text.Length == 0 ? "clauseOnly" : "textOnly";
        }

        return entry;
    }

    private DrawnEntry Fill(JsonObject level, string name, string code, string title, int part, string parent)
    {
        string text = _random.Next(4) == 0 ? string.Empty : Words("建设"), note = _random.Next(4) == 0 ? Words("注") : string.Empty;
        string clause = string.Empty, duties = string.Empty;
        if (text.Length > 0)
        {
            level["text"] = new JsonArray(text);
        }

        if (_random.Next(3) > 0)
        {
            (clause, duties) = Clause(level);
        }

        if (note.Length > 0)
        {
            level["note"] = note;
        }

        return new DrawnEntry(name, code, title, text, clause, duties, note, part, parent);
    }

    // Each agency has one part, and somebody is in charge.
    private (string Clause, string Duties) Clause(JsonObject level)
    {
        int[] agencies = [.. Enumerable.Range(1, Names.Length).OrderBy(_ => _random.Next())];
        int next = 0;
        List<string> clause = [], told = [];
        JsonArray duties = [];
        foreach ((string word, string chinese) in Roles)
        {
            int count = word == "lead" ? 1 : _random.Next(2);
            int[] own = agencies[next..Math.Min(agencies.Length, next + count)];
            next += own.Length;
            if (own.Length > 0)
            {
                clause.Add(string.Join('、', own.Select(agency => Names[agency - 1])) + chinese);
                duties.Add(new JsonObject { [word] = new JsonArray([.. own.Select(agency => (JsonNode)Code(agency))]) });
                told.AddRange(own.Select(agency => $"{word} {Code(agency)}"));
            }
        }

        level["clause"] = $"（{string.Join('，', clause)}）";
        level["duties"] = duties;
        return ((string)level["clause"]!, string.Join(';', told));
    }

    private string Words(string kind) => kind + Figure(++_words);

    private static string Code(int agency) => "A" + Figure(agency);

    private static string Figure(int number) => number.ToString(CultureInfo.InvariantCulture);
}

/// <summary>An entry of a drawn plan. What it does not have is empty.</summary>
/// <param name="Level">Its level: part, section, task or measure.</param>
/// <param name="Code">Its number or code; empty for a part.</param>
/// <param name="Title">The heading of a part or a section; the identifier of a task or a measure.</param>
/// <param name="Text">Its text.</param>
/// <param name="Clause">Its clause.</param>
/// <param name="Duties">Who does what by it: <c>lead A1;supporting A3</c>.</param>
/// <param name="Note">Its note.</param>
/// <param name="Part">Which part it is, or stands in, from 1; 0 for none.</param>
/// <param name="Parent">Of a measure, the code of its task.</param>
public sealed record DrawnEntry(string Level, string Code, string Title, string Text, string Clause, string Duties, string Note, int Part, string Parent);

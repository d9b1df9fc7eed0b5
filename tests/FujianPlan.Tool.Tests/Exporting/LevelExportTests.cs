using System.Globalization;
using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace FujianPlan.Tool.Tests.Exporting;

/// <summary>Plans of every level, drawn: what goes in through the file is in the exports.</summary>
public sealed class LevelExportTests : IDisposable
{
    private readonly ToolFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(7)]
    public async Task Json_HasEveryLevel(int seed)
    {
        DrawnOutline drawn = new(seed);
        _folder.Write("plan.yaml", drawn.Yaml);
        JsonElement root = JsonDocument.Parse(await _folder.Export("json")).RootElement;

        JsonElement[] sections = [.. root.GetProperty("sections").EnumerateArray()], tasks = [.. sections.SelectMany(section => Items(section, "tasks"))];
        Assert.Equal(
            drawn.Of("part").Select(entry => Told(entry, entry.Title)),
            Items(root, "parts").Select(part => Told(part, part.GetProperty("title").GetString()!)));
        Assert.Equal(drawn.Of("section").Select(entry => Told(entry, entry.Code + entry.Part)), sections.Select(section => Told(section, section.GetProperty("number").GetRawText() + (section.GetProperty("part") is { ValueKind: JsonValueKind.Number } part ? part.GetRawText() : "0"))));
        Assert.Equal(
            drawn.Of("task", "measure").Select(entry => Told(entry, entry.Code + " " + entry.Parent)),
            tasks.SelectMany(task => Items(task, "measures").Prepend(task)).Select(task => Told(task, task.GetProperty("code").GetString() + " " + task.GetProperty("parent").GetString())));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public async Task Sql_HasEveryLevel_AndItsKeysHold(int seed)
    {
        DrawnOutline drawn = new(seed);
        _folder.Write("plan.yaml", drawn.Yaml);
        string script = await _folder.Export("sql", "--dialect", "sqlite");
        using SqliteConnection database = new("Data Source=:memory:");
        database.Open();
        using (SqliteCommand run = new(script, database))
        {
            run.ExecuteNonQuery();
        }

        Assert.Equal(drawn.Of("task", "measure").Select(entry => entry.Code + " " + entry.Parent), Rows(database, "SELECT code || ' ' || coalesce(parent, '') FROM task ORDER BY rowid"));
        Assert.Equal(drawn.Of("part").Select(entry => entry.Title), Rows(database, "SELECT title FROM part ORDER BY position"));
        Assert.Equal(drawn.Of("section").Select(entry => string.Create(CultureInfo.InvariantCulture, $"{entry.Code} {(entry.Part == 0 ? null : entry.Part)}")), Rows(database, "SELECT number || ' ' || coalesce(part, '') FROM section ORDER BY number"));
        Assert.Equal(drawn.Of("section").Where(entry => entry.Text.Length > 0).Select(entry => entry.Text), Rows(database, "SELECT text FROM section_text ORDER BY section, position"));
        Assert.Equal(
            drawn.Of("section").SelectMany(entry => entry.Duties.Split(';', StringSplitOptions.RemoveEmptyEntries)),
            Rows(database, "SELECT role || ' ' || agency FROM section_duty JOIN section_duty_agency ON section_duty.section = section_duty_agency.section AND section_duty.position = duty ORDER BY section_duty.section, duty, section_duty_agency.position"));
        Assert.Equal(
            drawn.Of("part").SelectMany(entry => entry.Duties.Split(';', StringSplitOptions.RemoveEmptyEntries)),
            Rows(database, "SELECT role || ' ' || agency FROM part_duty JOIN part_duty_agency ON part_duty.part = part_duty_agency.part AND part_duty.position = duty ORDER BY part_duty.part, duty, part_duty_agency.position"));
    }

    [Fact]
    public async Task EveryOtherFormat_TakesEveryLevel()
    {
        DrawnOutline drawn = new(3);
        _folder.Write("plan.yaml", drawn.Yaml);
        string markdown = await _folder.Export("markdown"), diagram = await _folder.Export("mermaid");

        Assert.All(drawn.Entries, entry => Assert.Contains(entry.Level is "part" or "section" ? entry.Title : entry.Code, markdown, StringComparison.Ordinal));
        Assert.All(drawn.Of("measure"), entry => Assert.Contains(entry.Code.Replace(".", "#46;", StringComparison.Ordinal), diagram.Replace(entry.Code, entry.Code.Replace(".", "#46;", StringComparison.Ordinal), StringComparison.Ordinal), StringComparison.Ordinal));
        ProgramRun parquet = await _folder.Run("export", "plan.yaml", "--format", "parquet", "--output", "tables"), workbook = await _folder.Run("export", "plan.yaml", "--format", "xlsx", "--output", "plan.xlsx");
        Assert.Equal((0, 0), (parquet.ExitCode, workbook.ExitCode));
        Assert.True(File.Exists(_folder.PathOf("tables/part_duty_agency.parquet")));
    }

    private static string Told(DrawnEntry entry, string name) => string.Join('|', name, entry.Text, entry.Clause, entry.Duties, entry.Note);

    private static string Told(JsonElement level, string name) => string.Join(
        '|',
        name,
        string.Concat(Items(level, "text").Select(quote => quote.GetString())),
        level.GetProperty("clause").GetString(),
        string.Join(';', Items(level, "duties").SelectMany(duty => Items(duty, "agencies").Select(agency => $"{duty.GetProperty("role").GetString()} {agency.GetString()}"))),
        level.GetProperty("note").GetString());

    private static JsonElement.ArrayEnumerator Items(JsonElement owner, string name) => owner.GetProperty(name).EnumerateArray();

    private static List<string> Rows(SqliteConnection database, string query)
    {
        using SqliteCommand command = new(query, database);
        using SqliteDataReader reader = command.ExecuteReader();
        List<string> rows = [];
        while (reader.Read())
        {
            rows.Add(reader.GetString(0));
        }

        return rows;
    }
}

namespace FujianPlan.EntityFrameworkCore.Tests.Migrations;

/// <summary>
/// A plan gets a newer version, by <c>dotnet ef</c>, on a database with rows: an agency and a task come, another of each goes, and the rows
/// follow where they are told to.
/// </summary>
public sealed class MigrationTests(PostgresServer server) : IClassFixture<PostgresServer>, IDisposable
{
    private const string First = """
        format: 1
        plan:
          title: 示例市数字化任务分工
          issuer: 示例市人民政府
          issued: 2024-03-01
          dataVersion: 1.0.0
        agencies:
          - {code: SJJ, id: DataBureau, number: 1, name: 市数据局}
          - {code: CZJ, id: FinanceBureau, number: 2, name: 市财政局}
          - {code: XXB, id: InformationOffice, number: 3, name: 市信息办}
        sections:
          - number: 1
            id: Foundations
            title: 夯实基础
            tasks:
              - number: 1
                id: OneNetwork
                text: [建设一张网。]
                clause: （市数据局牵头，市财政局配合）
                duties:
                  - lead: [SJJ]
                  - supporting: [CZJ]
              - number: 2
                id: OneCentre
                text: [建设一个中心。]
                clause: （市信息办负责）
                duties:
                  - responsible: [XXB]

        """;

    private const string Moved = """
        using Microsoft.EntityFrameworkCore.Infrastructure;
        using Microsoft.EntityFrameworkCore.Migrations;

        namespace Moves;

        [DbContext(typeof(SqliteContext))]
        [Migration("99990101000000_Moved")]
        public sealed class SqliteMoved : Moved;

        [DbContext(typeof(PostgresContext))]
        [Migration("99990101000000_Moved")]
        public sealed class PostgresMoved : Moved;

        public abstract class Moved : Migration
        {
            protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder
                .MoveToSuccessors("Orders", "Assignee", retiredIn: "2.0.0", choices: new Dictionary<Agency, Agency?> { [Agency.FinanceBureau] = Agency.CentreBureau })
                .MoveToSuccessors("Orders", "Deputy", retiredIn: "2.0.0", choices: new Dictionary<Agency, Agency?> { [Agency.FinanceBureau] = null })
                .MoveToSuccessors<TaskId>("Orders", "Task", retiredIn: "2.0.0");
        }
        """;

    // What a migration cannot know is refused when it is made.
    private const string Refusals = """
        'CZJ' has 2 successors: 'SJJ', 'ZXJ'. Say in 'choices' which one to use: [Agency.FinanceBureau] = Agency.DataBureau, or null if its rows stay.
        The plan retired no 'City.Agency' in '3.0.0'. It did so in '2.0.0'. (Parameter 'retiredIn')
        The plan retired no 'City.SectionId' in '2.0.0'. It has retired none. (Parameter 'retiredIn')
        'SJJ' was not retired by that version. (Parameter 'choices')
        'CZJ' has no successor 'XXB'. (Parameter 'choices')
        SQLite rebuilds 'Orders' to change its constraints, after everything else in the migration, so the rows would be moved before the table accepts their new codes. Call MoveToSuccessors in a separate migration after this one.

        """;

    private static readonly string Second = First
        .Replace("dataVersion: 1.0.0", "dataVersion: 2.0.0", StringComparison.Ordinal)
        .Replace(
            "name: 市信息办}",
            "name: 市信息办, retired: {since: 2.0.0, reason: 机构改革, successors: [ZXJ]}}\n  - {code: ZXJ, id: CentreBureau, number: 4, name: 市中心局}",
            StringComparison.Ordinal)
        .Replace("name: 市财政局}", "name: 市财政局, retired: {since: 2.0.0, reason: 机构改革, successors: [SJJ, ZXJ]}}", StringComparison.Ordinal)
        .Replace("        text: [建设一个中心。]", "        text: [建设一个中心。]\n        retired: {since: 2.0.0, reason: 已并入, successors: ['1.3']}", StringComparison.Ordinal)
        + """
              - number: 3
                id: OneDoor
                text: [开设一个窗口。]
                clause: （市中心局负责）
                duties:
                  - responsible: [ZXJ]

        """;

    private readonly ApplicationProject _project = new();

    public void Dispose() => _project.Dispose();

    [Fact]
    public async Task NewVersionOfThePlan_IsAMigration_OnBothDatabases()
    {
        Assert.SkipUnless(server.IsRunning, PostgresServer.Missing);
        string[][] databases = [["sqlite", $"Data Source={_project.PathOf("orders.db")}"], ["postgres", server.ConnectionTo("orders")]];
        _project.Write("Orders.cs", RepositoryFile.Read("tests", "FujianPlan.EntityFrameworkCore.Tests", "Migrations", "Orders.txt"));
        await Version(First);
        Assert.All(await _project.AddMigration("First"), migration => Assert.Contains("CK_Orders_Assignee_plan", migration, StringComparison.Ordinal));
        await _project.Build();
        foreach (string[] database in databases)
        {
            Assert.Contains("CK_Orders_Assignee_plan", await _project.Program([.. database, "migrate", ";", "fill", ";", "sql", "UPDATE \"Orders\" SET \"Assignee\" = 'ZXJ'"]), StringComparison.Ordinal);
        }

        await Version(Second);
        Assert.All(await _project.AddMigration("Second"), migration =>
        {
            Assert.Contains("""sql: "\"Assignee\" IN ('SJJ', 'CZJ', 'XXB', 'ZXJ')");""", migration, StringComparison.Ordinal);
            Assert.Contains("""sql: "\"Task\" IN ('1.1', '1.2', '1.3')");""", migration, StringComparison.Ordinal);
            Assert.Contains("values: new object[] { \"ZXJ\", \"\", false, \"市中心局\", null });", migration, StringComparison.Ordinal);
        });
        _project.Write("Migrations/Moved.cs", Moved);
        await _project.Build();
        Assert.Equal(Refusals.ReplaceLineEndings("\n"), await _project.Program([.. databases[0], "refusals"]));
        foreach (string[] database in databases)
        {
            string[] told = (await _project.Program(
            [
                .. database,
                "migrate", "Second", ";", "list", ";",
                "migrate", ";", "list", ";",
                "sql", "UPDATE \"Orders\" SET \"Assignee\" = 'ZXJ', \"Task\" = '1.3'", ";",
                "sql", "UPDATE \"Orders\" SET \"Assignee\" = 'ZXX'",
            ])).Split('\n');
            Assert.Equal(
                [
                    "SJJ - 1.1 XXB", "XXB XXB 1.2 ", "CZJ CZJ 1.2 ", "SJJ 市数据局 -", "CZJ 市财政局 2.0.0", "XXB 市信息办 2.0.0", "ZXJ 市中心局 -",
                    "SJJ - 1.1 XXB", "ZXJ ZXJ 1.3 ", "ZXJ CZJ 1.3 ", "SJJ 市数据局 -", "CZJ 市财政局 2.0.0", "XXB 市信息办 2.0.0", "ZXJ 市中心局 -",
                    "3",
                ],
                told[..15]);
            Assert.Contains("CK_Orders_Assignee_plan", string.Join('\n', told[15..]), StringComparison.Ordinal);
        }
    }

    private Task Version(string plan)
    {
        _project.Write("plan.yaml", plan + "source: none\n");
        return _project.Build();
    }
}

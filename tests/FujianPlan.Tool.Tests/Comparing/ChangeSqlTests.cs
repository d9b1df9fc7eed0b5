using Microsoft.Data.Sqlite;
using Npgsql;

namespace FujianPlan.Tool.Tests.Comparing;

/// <summary><c>fujianplan diff --format sql</c>: what a newer version of the plan asks of a database.</summary>
public sealed class ChangeSqlTests(PostgresServer server) : IClassFixture<PostgresServer>, IDisposable
{
    private const string Retired = "name: 市财政局, aliases: [财政局], retired: {since: 2.1.0, reason: 机构改革, successors: [ZXJ, SJJ]}}";

    private static readonly string Newer = ToolFolder.Plan
        .Replace("dataVersion: 2.0.0", "dataVersion: 2.1.0", StringComparison.Ordinal)
        .Replace("name: 市财政局, aliases: [财政局]}", Retired + "\n  - {code: ZXJ, id: CentreBureau, number: 5, name: \"市'中心'局\", english: Centre}", StringComparison.Ordinal)
        .Replace("name: 各电信运营商, collective: true}", "name: 各电信运营商, collective: true, retired: {since: 2.1.0, reason: 取消}}", StringComparison.Ordinal)
        .Replace("\nsource: none", "\n      - number: 2\n        id: OneDoor\n        text: [开设一个窗口。]\n        clause: （市数据局负责）\n        duties:\n          - responsible: [SJJ]\nsource: none", StringComparison.Ordinal);

    private readonly ToolFolder _folder = new ToolFolder().Write("old.yaml", ToolFolder.Plan).Write("new.yaml", Newer);

    private static readonly string[] Database = ["--column", "orders.assignee=agency", "--column", "city.orders.task=task", "--column", "orders.section=section", "--agencies", "plan_agencies"];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Postgres_ChangesConstraints_AddsAndRetires_AndMoves()
    {
        ProgramRun run = await Diff([.. Database, "--move", "--successor", "CZJ=ZXJ"]);

        Assert.Equal((1, ""), (run.ExitCode, run.Output.Length == 0 ? run.Errors : ""));
        Assert.Equal(
            """
            SET standard_conforming_strings = on;
            SET client_encoding = 'UTF8';
            BEGIN;
            UPDATE "plan_agencies" SET "RetiredSince" = '2.1.0' WHERE "Code" = 'CZJ';
            UPDATE "plan_agencies" SET "RetiredSince" = '2.1.0' WHERE "Code" = 'DXYYS';
            INSERT INTO "plan_agencies" ("Code", "Name", "English", "IsCollective", "RetiredSince") VALUES ('ZXJ', '市''中心''局', 'Centre', false, NULL);
            ALTER TABLE "orders" DROP CONSTRAINT IF EXISTS "CK_orders_assignee_plan";
            UPDATE "orders" SET "assignee" = 'ZXJ' WHERE "assignee" = 'CZJ';
            ALTER TABLE "orders" ADD CONSTRAINT "CK_orders_assignee_plan" CHECK ("assignee" IN ('SJJ', 'CZJ', 'DXYYS', 'XXB', 'ZXJ'));
            ALTER TABLE "city"."orders" DROP CONSTRAINT IF EXISTS "CK_orders_task_plan";
            ALTER TABLE "city"."orders" ADD CONSTRAINT "CK_orders_task_plan" CHECK ("task" IN ('1.1', '1.2'));
            COMMIT;

            """.ReplaceLineEndings("\n"),
            run.Output);
    }

    [Fact]
    public async Task OtherDialects_SayIt_InTheirWay()
    {
        Assert.Equal(
            """
            BEGIN;
            -- SQLite cannot change the constraint of a table. If "orders" has "CK_orders_assignee_plan", recreate the table first, with CONSTRAINT "CK_orders_assignee_plan" CHECK ("assignee" IN ('SJJ', 'CZJ', 'DXYYS', 'XXB', 'ZXJ'))
            UPDATE "orders" SET "assignee" = 'SJJ' WHERE "assignee" = 'CZJ';
            COMMIT;

            """.ReplaceLineEndings("\n"),
            (await Diff("--column", "orders.assignee=agency", "--move", "--successor", "CZJ=SJJ", "--dialect", "sqlite")).Output);
        Assert.Equal(
            """
            SET NAMES utf8mb4;
            START TRANSACTION;
            ALTER TABLE `orders` DROP CONSTRAINT `CK_orders_assignee_plan`;
            ALTER TABLE `orders` ADD CONSTRAINT `CK_orders_assignee_plan` CHECK (`assignee` IN ('SJJ', 'CZJ', 'DXYYS', 'XXB', 'ZXJ'));
            COMMIT;

            """.ReplaceLineEndings("\n"),
            (await Diff("--column", "orders.assignee=agency", "--move", "--successor", "CZJ=CZJ", "--dialect", "mysql")).Output);
    }

    [Fact]
    public async Task WithoutMove_RowsStay_AndTheSameCodesAskForNothing()
    {
        Assert.DoesNotContain("UPDATE", (await Diff("--column", "orders.assignee=agency")).Output, StringComparison.Ordinal);
        Assert.Equal("BEGIN;\nCOMMIT;\n", (await Diff("--column", "orders.section=section", "--dialect", "sqlite")).Output);
    }

    [Fact]
    public async Task WhatIsWrong_IsTold()
    {
        Assert.Equal(
            (1, "fujianplan: 'CZJ' has 2 successors: 'ZXJ', 'SJJ'. Choose one: --successor CZJ=ZXJ, or --successor CZJ=CZJ if its rows stay unchanged.\n"),
            Told(await Diff("--column", "orders.assignee=agency", "--move")));
        Assert.Equal(
            (2, "fujianplan: --format sql needs to know where the plan's values are stored. Write --column orders.assignee=agency, or --agencies plan_agencies.\n"),
            Told(await Diff()));
        Assert.Equal(
            (2, "fujianplan: --column must be a table, a column and the kind of its codes, such as orders.assignee=agency, not 'assignee=agency'.\n"),
            Told(await Diff("--column", "assignee=agency")));
        Assert.Equal(2, (await Diff("--column", "orders.\"assignee=agency")).ExitCode);
        Assert.Equal(2, (await Diff("--column", "orders.assignee=role")).ExitCode);
        Assert.Equal(
            (2, "fujianplan: --agencies must be the name of a table, not 'a;b'.\n"),
            Told(await Diff("--agencies", "a;b")));
        Assert.Equal(
            (2, "fujianplan: --successor must be two codes, such as XXB=SJJ, not 'CZJ'.\n"),
            Told(await Diff("--column", "orders.assignee=agency", "--successor", "CZJ")));
        Assert.Equal(
            (2, "fujianplan: --move is only for --format sql. Remove it.\n"),
            Told(await _folder.Run("diff", "old.yaml", "new.yaml", "--move")));
    }

    // On databases with rows.
    [Fact]
    public async Task Sqlite_DoesIt()
    {
        string sql = (await Diff("--column", "orders.assignee=agency", "--agencies", "plan_agencies", "--move", "--successor", "CZJ=ZXJ", "--dialect", "sqlite")).Output;
        await using SqliteConnection connection = new("Data Source=:memory:");
        await connection.OpenAsync(TestContext.Current.CancellationToken);

        Assert.Equal("ZXJ,XXB,SJJ 2.1.0,2.1.0", await Answer(connection, "boolean", sql));
    }

    [Fact]
    public async Task Postgres_DoesIt()
    {
        Assert.SkipUnless(server.IsRunning, PostgresServer.Missing);
        string sql = (await Diff("--column", "orders.assignee=agency", "--agencies", "plan_agencies", "--move", "--successor", "CZJ=ZXJ")).Output;
        await using NpgsqlConnection connection = new(server.ConnectionTo("postgres"));
        await connection.OpenAsync(TestContext.Current.CancellationToken);

        Assert.Equal(
            "ZXJ,XXB,SJJ 2.1.0,2.1.0",
            await Answer(connection, "boolean", sql, ", CONSTRAINT \"CK_orders_assignee_plan\" CHECK (assignee IN ('SJJ', 'CZJ', 'DXYYS', 'XXB'))"));
        await using NpgsqlCommand wrong = new("UPDATE orders SET assignee = 'ZXX'", connection);
        Assert.Contains("CK_orders_assignee_plan", (await Assert.ThrowsAsync<PostgresException>(() => wrong.ExecuteNonQueryAsync(TestContext.Current.CancellationToken))).Message, StringComparison.Ordinal);
    }

    private static async Task<string> Answer(System.Data.Common.DbConnection connection, string truth, string sql, string constraint = "")
    {
        await using System.Data.Common.DbCommand command = connection.CreateCommand();
        command.CommandText = $"""
            CREATE TABLE orders (id integer, assignee varchar(32){constraint});
            INSERT INTO orders VALUES (1, 'CZJ'), (2, 'XXB'), (3, 'SJJ');
            CREATE TABLE plan_agencies ("Code" varchar(32) PRIMARY KEY, "Name" text, "English" text, "IsCollective" {truth}, "RetiredSince" text);
            INSERT INTO plan_agencies VALUES ('SJJ', 'a', '', false, NULL), ('CZJ', 'b', '', false, NULL), ('DXYYS', 'c', '', true, NULL), ('XXB', 'd', '', false, '2.0.0');
            {sql}
            """;
        await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        return await One("SELECT assignee FROM orders ORDER BY id") + " " + await One("SELECT \"RetiredSince\" FROM plan_agencies WHERE \"RetiredSince\" <> '2.0.0' ORDER BY \"Code\"");

        async Task<string> One(string query)
        {
            command.CommandText = query;
            List<string> rows = [];
            await using System.Data.Common.DbDataReader reader = await command.ExecuteReaderAsync(TestContext.Current.CancellationToken);
            while (await reader.ReadAsync(TestContext.Current.CancellationToken))
            {
                rows.Add(reader.GetString(0));
            }

            return string.Join(',', rows);
        }
    }

    private static (int ExitCode, string Errors) Told(ProgramRun run) => (run.ExitCode, run.Errors);

    private Task<ProgramRun> Diff(params string[] arguments) => _folder.Run(["diff", "old.yaml", "new.yaml", "--format", "sql", .. arguments]);
}

using System.Data.Common;
using Microsoft.Data.Sqlite;
using MySqlConnector;
using Npgsql;

namespace FujianPlan.Tool.Tests.Exporting;

/// <summary><c>fujianplan export --format sql</c>: each dialect is loaded into a database that speaks it, which then refuses what is no code.</summary>
public sealed class SqlExportTests(PostgresServer postgres, MariaDbServer maria) : IClassFixture<PostgresServer>, IClassFixture<MariaDbServer>, IDisposable
{
    // Each with what PostgreSQL calls it: a foreign key, a check, a key that is there already.
    private static readonly (string Statement, string State)[] Refused =
    [
        ("INSERT INTO duty_agency VALUES ('1.1', 1, 9, 'szb', NULL)", PostgresErrorCodes.ForeignKeyViolation),
        ("INSERT INTO duty_agency VALUES ('1.1', 9, 1, 'SJJ', NULL)", PostgresErrorCodes.ForeignKeyViolation),
        ("INSERT INTO duty (task, position, role, is_open_ended, is_editorial, is_carried) VALUES ('9.9', 1, 'lead', true, false, false)", PostgresErrorCodes.ForeignKeyViolation),
        ("INSERT INTO duty (task, position, role, is_open_ended, is_editorial, is_carried) VALUES ('1.1', 9, 'leader', true, false, false)", PostgresErrorCodes.CheckViolation),
        ("UPDATE task SET attestation = 'good'", PostgresErrorCodes.CheckViolation),
        ("INSERT INTO agency_name VALUES ('CZJ', '财政局', 'alias')", PostgresErrorCodes.UniqueViolation),
    ];

    private readonly ToolFolder _folder = new ToolFolder().Write("plan.yaml", HostilePlan.Text);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Postgres_LoadsIt_AndRefusesWhatIsNoCode()
    {
        Assert.SkipUnless(postgres.IsRunning, PostgresServer.Missing);
        await using (NpgsqlConnection server = await Open(new NpgsqlConnection(postgres.ConnectionTo("postgres"))))
        {
            await Execute(server, "CREATE DATABASE export");
        }

        await using NpgsqlConnection database = await Open(new NpgsqlConnection(postgres.ConnectionTo("export")));
        await Execute(database, await _folder.Export("sql", "--dialect", "postgresql"));

        Assert.Equal(HostilePlan.Strings, await Notes(database));
        foreach ((string statement, string state) in Refused)
        {
            Assert.Equal(state, (await Assert.ThrowsAsync<PostgresException>(() => Execute(database, statement))).SqlState);
        }
    }

    [Fact]
    public async Task Sqlite_LoadsIt_AndRefusesWhatIsNoCode()
    {
        await using SqliteConnection database = await Open(new SqliteConnection("Data Source=:memory:"));
        await Execute(database, await _folder.Export("sql", "--dialect", "sqlite"));

        Assert.Equal(HostilePlan.Strings, await Notes(database));
        foreach ((string statement, _) in Refused)
        {
            SqliteException refused = await Assert.ThrowsAsync<SqliteException>(() => Execute(database, statement.Replace("true", "7", StringComparison.Ordinal)));
            Assert.Equal(19, refused.SqliteErrorCode);
        }
    }

    [Fact]
    public async Task MariaDb_LoadsIt_AndRefusesWhatIsNoCode()
    {
        Assert.SkipUnless(maria.IsRunning, MariaDbServer.Missing);
        await using MySqlConnection database = await Open(new MySqlConnection(maria.Connection + ";AllowUserVariables=true"));
        await Execute(database, "CREATE DATABASE export; USE export; SET SESSION sql_mode = 'ANSI_QUOTES,NO_BACKSLASH_ESCAPES,STRICT_ALL_TABLES'");
        await Execute(database, await _folder.Export("sql", "--dialect", "mysql"));

        Assert.Equal(HostilePlan.Strings, await Notes(database));
        foreach ((string statement, string state) in Refused)
        {
            MySqlException refused = await Assert.ThrowsAsync<MySqlException>(() => Execute(database, statement));
            Assert.Equal(
                state switch
                {
                    PostgresErrorCodes.ForeignKeyViolation => MySqlErrorCode.NoReferencedRow2,
                    PostgresErrorCodes.UniqueViolation => MySqlErrorCode.DuplicateKeyEntry,
                    _ => (MySqlErrorCode)4025, // ER_CONSTRAINT_FAILED, MariaDB only
                },
                refused.ErrorCode);
        }
    }

    // What is no key may be of any length, and the longest name that is a key goes in and comes out.
    [Fact]
    public async Task MariaDb_HoldsLongTexts()
    {
        Assert.SkipUnless(maria.IsRunning, MariaDbServer.Missing);
        string title = new string('题', 900) + "𠮷", version = "2.0.0-" + new string('a', 300), alias = new('名', 576);
        _folder.Write("plan.yaml", ToolFolder.Plan
            .Replace("示例市数字化任务分工", title, StringComparison.Ordinal)
            .Replace("2.0.0", version, StringComparison.Ordinal)
            .Replace("aliases: [财政局]", $"aliases: [财政局, {alias}甲, {alias}乙]", StringComparison.Ordinal));
        await using MySqlConnection database = await Open(new MySqlConnection(maria.Connection + ";AllowUserVariables=true"));
        await Execute(database, "CREATE DATABASE lengths; USE lengths; SET SESSION sql_mode = 'STRICT_ALL_TABLES'");

        await Execute(database, await _folder.Export("sql", "--dialect", "mysql"));

        Assert.Equal([title], await Texts(database, "SELECT title FROM plan"));
        Assert.Equal([version], await Texts(database, "SELECT data_version FROM plan"));
        Assert.Equal([version], await Texts(database, "SELECT retired_since FROM agency WHERE code = 'XXB'"));
        Assert.Equal([alias + "乙", alias + "甲"], await Texts(database, "SELECT name FROM agency_name WHERE char_length(name) = 577 ORDER BY name"));
    }

    [Fact]
    public async Task NameThatMySqlCannotFindRowsBy_IsRefused_AndTheOthersHoldIt()
    {
        string alias = new('名', 578);
        _folder.Write("plan.yaml", ToolFolder.Plan.Replace("aliases: [财政局]", $"aliases: [财政局, {alias}]", StringComparison.Ordinal)).Write("out.sql", "old");
        string shown = new string('名', 40) + "…";

        Assert.Equal(
            new ProgramRun(1, "", $"fujianplan: '{shown}' has 578 characters, and MySQL finds rows of agency_name by a name of 577 at the most. Shorten it in the plan, or write another dialect.\n"),
            await _folder.Run("export", "plan.yaml", "--format", "sql", "--dialect", "mysql", "-o", "out.sql"));
        Assert.Equal(
            new ProgramRun(1, "", $"fujianplan: “{shown}”有 578 个字符，而 MySQL 的 agency_name 表只能按不超过 577 个字符的 name 查找行。请在方案中缩短，或改用其他方言。\n"),
            await _folder.RunInChinese("export", "plan.yaml", "--format", "sql", "--dialect", "mysql"));
        Assert.Equal("old", _folder.Read("out.sql"));
        Assert.Contains(alias, await _folder.Export("sql", "--dialect", "postgresql"), StringComparison.Ordinal);
    }

    private static async Task<T> Open<T>(T database)
        where T : DbConnection
    {
        await database.OpenAsync(TestContext.Current.CancellationToken);
        return database;
    }

    private static async Task Execute(DbConnection database, string sql)
    {
        await using DbCommand command = database.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
    }

    // The notes of the hostile agencies, in order.
    private static Task<List<string>> Notes(DbConnection database) => Texts(database, "SELECT note FROM agency WHERE number >= 100 ORDER BY number");

    private static async Task<List<string>> Texts(DbConnection database, string query)
    {
        await using DbCommand read = database.CreateCommand();
        read.CommandText = query;
        await using DbDataReader reader = await read.ExecuteReaderAsync(TestContext.Current.CancellationToken);
        List<string> notes = [];
        while (await reader.ReadAsync(TestContext.Current.CancellationToken))
        {
            notes.Add(reader.GetString(0));
        }

        return notes;
    }
}

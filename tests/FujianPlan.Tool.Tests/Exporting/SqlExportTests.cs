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
        ("INSERT INTO duty VALUES ('9.9', 1, 'lead', NULL, true)", PostgresErrorCodes.ForeignKeyViolation),
        ("INSERT INTO duty VALUES ('1.1', 9, 'leader', NULL, true)", PostgresErrorCodes.CheckViolation),
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
    private static async Task<List<string>> Notes(DbConnection database)
    {
        await using DbCommand read = database.CreateCommand();
        read.CommandText = "SELECT note FROM agency WHERE number >= 100 ORDER BY number";
        await using DbDataReader reader = await read.ExecuteReaderAsync(TestContext.Current.CancellationToken);
        List<string> notes = [];
        while (await reader.ReadAsync(TestContext.Current.CancellationToken))
        {
            notes.Add(reader.GetString(0));
        }

        return notes;
    }
}

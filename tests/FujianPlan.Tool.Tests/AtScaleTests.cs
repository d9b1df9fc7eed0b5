using System.Globalization;
using System.Text.RegularExpressions;
using DuckDB.NET.Data;
using Npgsql;

namespace FujianPlan.Tool.Tests;

/// <summary>The statements of docs/at-scale.md, as they stand there, on data with known mistakes.</summary>
public sealed class AtScaleTests(PostgresServer postgres) : IClassFixture<PostgresServer>, IDisposable
{
    private const string Intake = "id,agency\n1,SJJ\n2,CZJ\n3,szb\n4,XXB\n5,\n6,SJX\n7,DXYYS\n";

    private static readonly (int, string?)[] Bad = [(3, "szb"), (4, "XXB"), (5, null), (6, "SJX")];

    private readonly ToolFolder _folder = new ToolFolder().Write("plan.yaml", ToolFolder.Plan).Write("intake.csv", Intake);

    public void Dispose() => _folder.Dispose();

    /// <summary>The statements of the page for an engine.</summary>
    internal static string[] Statements(string engine)
    {
        string section = RepositoryFile.Read("docs", "at-scale.md").Split("\n## ").Single(part => part.StartsWith(engine + "\n", StringComparison.Ordinal));
        return [.. Regex.Matches(section, "```sql\n(.*?)```", RegexOptions.Singleline).Select(match => match.Groups[1].Value)];
    }

    [Fact]
    public async Task DuckDb()
    {
        await _folder.Run("export", "plan.yaml", "--format", "parquet", "--table", "agency", "--output", "agency.parquet");
        using DuckDBConnection duck = new("Data Source=:memory:");
        duck.Open();
        using DuckDBCommand command = duck.CreateCommand();
        command.CommandText = Assert.Single(Statements("DuckDB"))
            .Replace("'intake.csv'", $"'{_folder.PathOf("intake.csv")}'", StringComparison.Ordinal)
            .Replace("'agency.parquet'", $"'{_folder.PathOf("agency.parquet")}'", StringComparison.Ordinal);
        using DuckDBDataReader reader = command.ExecuteReader();
        List<(int, string?)> found = [];
        while (reader.Read())
        {
            found.Add((Convert.ToInt32(reader.GetValue(0), CultureInfo.InvariantCulture), reader.IsDBNull(1) ? null : reader.GetString(1)));
        }

        Assert.Equal(Bad, found);
    }

    [Fact]
    public async Task Postgres()
    {
        Assert.SkipUnless(postgres.IsRunning, PostgresServer.Missing);
        CancellationToken cancellation = TestContext.Current.CancellationToken;
        await using (NpgsqlConnection server = new(postgres.ConnectionTo("postgres")))
        {
            await server.OpenAsync(cancellation);
            await Execute(server, "CREATE DATABASE scale");
        }

        await using NpgsqlConnection database = new(postgres.ConnectionTo("scale"));
        await database.OpenAsync(cancellation);
        await Execute(database, (await _folder.Run("export", "plan.yaml", "--format", "sql", "--dialect", "postgresql")).Output);
        await Execute(database, "CREATE TABLE intake (id integer PRIMARY KEY, agency text)");
        await using (TextWriter copy = await database.BeginTextImportAsync("COPY intake FROM STDIN (FORMAT csv, HEADER)", cancellation))
        {
            await copy.WriteAsync(Intake);
        }

        string[] statements = Statements("PostgreSQL");
        Assert.Equal(2, statements.Length);
        await using (NpgsqlCommand find = new(statements[0], database))
        await using (NpgsqlDataReader reader = await find.ExecuteReaderAsync(cancellation))
        {
            List<(int, string?)> found = [];
            while (await reader.ReadAsync(cancellation))
            {
                found.Add((reader.GetInt32(0), reader.IsDBNull(1) ? null : reader.GetString(1)));
            }

            Assert.Equal(Bad, found);
        }

        await Execute(database, statements[1]);
        PostgresException refused = await Assert.ThrowsAsync<PostgresException>(() => Execute(database, "INSERT INTO intake VALUES (8, 'szb')"));
        Assert.Equal(PostgresErrorCodes.ForeignKeyViolation, refused.SqlState);
    }

    private static async Task Execute(NpgsqlConnection database, string sql)
    {
        await using NpgsqlCommand command = new(sql, database);
        await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
    }
}

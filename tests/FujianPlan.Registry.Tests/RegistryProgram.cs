using System.Reflection;
using Npgsql;

namespace FujianPlan.Registry.Tests;

/// <summary>The sample, running as its own process over a database of its own in PostgreSQL.</summary>
public sealed class RegistryProgram : IAsyncDisposable
{
    private readonly WebProgram _program;
    private readonly string _connection;

    private RegistryProgram(WebProgram program, string connection)
    {
        _program = program;
        _connection = connection;
    }

    public HttpClient Client => _program.Client;

    public Uri Address => Client.BaseAddress!;

    /// <summary>Starts it, and waits until it listens; the test is skipped where there is no PostgreSQL.</summary>
    /// <param name="server">The server.</param>
    public static async Task<RegistryProgram> Start(PostgresServer server)
    {
        Assert.SkipUnless(server.IsRunning, PostgresServer.Missing);
        string connection = server.ConnectionTo("registry" + Guid.NewGuid().ToString("N"));
        return new(
            await WebProgram.Start(
                typeof(RegistryProgram).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "Registry").Value!,
                // As built and not published, its scripts are served in development alone.
                "--environment=Development",
                "--Database=postgres",
                $"--ConnectionStrings:Registry={connection}"),
            connection);
    }

    /// <summary>What is stored in a table: task, role, agency and remark of each row, in the order in which they came.</summary>
    /// <param name="table">The table.</param>
    public async Task<List<string>> Stored(string table)
    {
        await using NpgsqlConnection connection = new(_connection);
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        await using NpgsqlCommand command = new($"""SELECT "Task", "Role", "Agency", "IsDone", "Remark" FROM "{table}" ORDER BY "Id" """, connection);
        await using NpgsqlDataReader reader = await command.ExecuteReaderAsync(TestContext.Current.CancellationToken);
        List<string> rows = [];
        while (await reader.ReadAsync(TestContext.Current.CancellationToken))
        {
            rows.Add($"{reader.GetString(0)} {reader.GetString(1)} {reader.GetString(2)} {reader.GetBoolean(3)} {reader.GetString(4)}".TrimEnd());
        }

        return rows;
    }

    public ValueTask DisposeAsync() => _program.DisposeAsync();
}

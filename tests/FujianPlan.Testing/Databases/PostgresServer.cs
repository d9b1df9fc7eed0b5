namespace FujianPlan.Testing;

/// <summary>The PostgreSQL server of the assembly, running before the first test of the class that has this fixture.</summary>
/// <param name="host">The server, an assembly fixture.</param>
public sealed class PostgresServer(PostgresHost host) : IAsyncLifetime
{
    public const string Missing = "Needs PostgreSQL. Debian: apt-get install postgresql.";

    public bool IsRunning => host.IsRunning;

    /// <summary>What connects to a database of a name; it need not exist. Other classes use the same server: the name is to be one of the class.</summary>
    public string ConnectionTo(string database) => host.ConnectionTo(database);

    public async ValueTask InitializeAsync() => await host.Started;

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}

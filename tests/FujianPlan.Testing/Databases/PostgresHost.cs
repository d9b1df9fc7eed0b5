using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace FujianPlan.Testing;

/// <summary>
/// A PostgreSQL server of the tests of one assembly, from what is installed on the machine: a fresh data directory, a free port of the loopback,
/// gone when the tests are. It starts when the first class asks for it, and serves all of them: to make one takes a second of work, and each test has databases of its own.
/// </summary>
public sealed class PostgresHost : IAsyncDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("fujianplan-postgres-").FullName;
    private readonly int _port = FreePort();
    private readonly Lazy<Task> _start;
    private ChildProgram? _server;

    public PostgresHost() => _start = new(Start);

    /// <summary>How long a database server may run: as long as the tests of one assembly, and not for ever.</summary>
    public static TimeSpan Limit { get; } = TimeSpan.FromMinutes(15);

    /// <summary>Ends when it is ready, or is not installed.</summary>
    public Task Started => _start.Value;

    public bool IsRunning => _server is not null;

    /// <summary>What connects to a database of a name; it need not exist.</summary>
    public string ConnectionTo(string database) => $"Host=127.0.0.1;Port={_port};Username=postgres;Database={database};Pooling=false";

    public async ValueTask DisposeAsync()
    {
        try
        {
            if (_server is not null)
            {
                // Asked first, as it then gives back the memory that it shares.
                await Run(AsServer("pg_ctl", "-D", Data, "-m", "immediate", "-w", "stop"), isCleanUp: true);
            }
        }
        finally
        {
            await (_server?.DisposeAsync() ?? ValueTask.CompletedTask);
            Directory.Delete(_folder, recursive: true);
        }
    }

    private async Task Start()
    {
        if (Tool("initdb") is null)
        {
            return;
        }

        // PostgreSQL refuses to run as root: its own user does, who has to be able to get into the folder.
        if (Environment.UserName == "root")
        {
            await Run(new("chown", ["postgres", _folder]));
        }

        await Run(AsServer("initdb", "-D", Data, "-U", "postgres", "--auth=trust", "-E", "UTF8", "--locale=C"));
        ChildProgram server = ChildProgram.Start(
            AsServer("postgres", "-D", Data, "-p", $"{_port}", "-c", "listen_addresses=127.0.0.1", "-c", "fsync=off", "-c", $"unix_socket_directories={_folder}"),
            Limit);
        await server.ErrorLine("ready to accept connections");
        _server = server;
    }

    private string Data => Path.Combine(_folder, "data");

    private static string? Tool(string name) => InstalledProgram.PathOf(
        name,
        Directory.Exists("/usr/lib/postgresql") ? Directory.GetDirectories("/usr/lib/postgresql").Select(version => Path.Combine(version, "bin")) : []);

    private static ProcessStartInfo AsServer(string tool, params string[] arguments) => Environment.UserName == "root"
        ? new("runuser", ["-u", "postgres", "--", Tool(tool)!, .. arguments]) { WorkingDirectory = "/" }
        : new(Tool(tool)!, arguments) { WorkingDirectory = "/" };

    private static async Task Run(ProcessStartInfo command, bool isCleanUp = false)
    {
        ProgramRun run = await ChildProgram.Run(command, isCleanUp: isCleanUp);
        if (run.ExitCode != 0)
        {
            throw new InvalidOperationException($"'{command.FileName} {string.Join(' ', command.ArgumentList)}' ended with {run.ExitCode}: {run.Output}{run.Errors}");
        }
    }

    private static int FreePort()
    {
        using TcpListener listener = new(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}

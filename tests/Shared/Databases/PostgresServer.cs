using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace FujianPlan.Databases;

/// <summary>
/// A PostgreSQL server of its own, from what is installed on the machine: a fresh data directory, a free port of the loopback,
/// gone when the tests are.
/// </summary>
public sealed class PostgresServer : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("fujianplan-postgres-").FullName;
    private readonly int _port = FreePort();

    public const string Missing = "PostgreSQL is not installed, or this user cannot start it: what needs it is not tested. Debian: apt-get install postgresql.";

    public bool IsRunning { get; private set; }

    /// <summary>What connects to a database of a name; it need not exist.</summary>
    public string ConnectionTo(string database) => $"Host=127.0.0.1;Port={_port};Username=postgres;Database={database};Pooling=false";

    public async ValueTask InitializeAsync()
    {
        if (Tool("initdb") is null)
        {
            return;
        }

        // PostgreSQL refuses to run as root: its own user does, who has to be able to get into the folder.
        if (Environment.UserName == "root")
        {
            await Run("chown", "postgres", _folder);
        }

        await Run(AsServer("initdb", "-D", Data, "-U", "postgres", "--auth=trust", "-E", "UTF8", "--locale=C.UTF-8"));
        await Run(AsServer("pg_ctl", "-D", Data, "-w", "-t", "60", "-l", Path.Combine(_folder, "log"), "-o", $"-p {_port} -c listen_addresses=127.0.0.1 -c fsync=off -c unix_socket_directories={_folder}", "start"));
        IsRunning = true;
    }

    public async ValueTask DisposeAsync()
    {
        if (IsRunning)
        {
            await Run(AsServer("pg_ctl", "-D", Data, "-m", "immediate", "-w", "stop"));
        }

        Directory.Delete(_folder, recursive: true);
    }

    private string Data => Path.Combine(_folder, "data");

    private static string? Tool(string name) => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Concat(Directory.Exists("/usr/lib/postgresql") ? Directory.GetDirectories("/usr/lib/postgresql").Select(version => Path.Combine(version, "bin")) : [])
        .Select(folder => Path.Combine(folder, name))
        .FirstOrDefault(File.Exists);

    private static string[] AsServer(string tool, params string[] arguments) => Environment.UserName == "root"
        ? ["runuser", "-u", "postgres", "--", Tool(tool)!, .. arguments]
        : [Tool(tool)!, .. arguments];

    private static async Task Run(params string[] command)
    {
        // The server inherits what it is started with: were its output a pipe, reading it would not end while the server runs.
        using Process process = Process.Start(new ProcessStartInfo("sh", ["-c", "exec \"$@\" >/dev/null 2>&1", "sh", .. command]) { WorkingDirectory = "/" })!;
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"'{string.Join(' ', command)}' ended with {process.ExitCode}.");
        }
    }

    private static int FreePort()
    {
        using TcpListener listener = new(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}

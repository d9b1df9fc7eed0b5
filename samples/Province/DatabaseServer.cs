using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Province;

/// <summary>A server of PostgreSQL of its own, from what is installed on the machine: a fresh data directory, a free port of the loopback, gone at the end.</summary>
public sealed class DatabaseServer : IAsyncDisposable
{
    private static readonly string[] Folders = Directory.Exists("/usr/lib/postgresql") ? [.. Directory.GetDirectories("/usr/lib/postgresql").Order().Reverse().Select(version => Path.Combine(version, "bin"))] : [];

    private readonly string _folder = Directory.CreateTempSubdirectory("fujianplan-province-").FullName;
    private bool _isRunning;

    private DatabaseServer()
    {
        AppDomain.CurrentDomain.ProcessExit += (_, _) => DisposeAsync().AsTask().GetAwaiter().GetResult();
    }

    /// <summary>Whether PostgreSQL is installed.</summary>
    public static bool IsInstalled => PathOf("initdb") is not null;

    /// <summary>Where it listens. It stays the same when the server is started again.</summary>
    public int Port { get; } = FreePort();

    /// <summary>What connects to it.</summary>
    public string Connection => $"Host=127.0.0.1;Port={Port};Username=postgres;Database=postgres;Pooling=false;Include Error Detail=true;Command Timeout=600";

    /// <summary>The process that has started all others of the server.</summary>
    public int Process => int.Parse(File.ReadLines(Path.Combine(Data, "postmaster.pid")).First(), CultureInfo.InvariantCulture);

    /// <summary>
    /// Makes a server, and starts it. It is no copy of another: copies have one identifier, by which PostgreSQL names what it keeps for each reader of a
    /// publication, and would take that from one another.
    /// </summary>
    public static async Task<DatabaseServer> Make()
    {
        DatabaseServer server = new();
        if (Environment.UserName == "root")
        {
            // PostgreSQL refuses to run as root: its own user does, who has to be able to get into the folder.
            await Run(new("chown", ["postgres", server._folder]));
        }

        await Run(AsServer("initdb", "-D", server.Data, "-U", "postgres", "--auth=trust", "-E", "UTF8", "--locale=C", "--no-sync"));
        await server.Start();
        return server;
    }

    /// <summary>Starts it, after it was killed.</summary>
    public async Task Start()
    {
        // Nothing of it is to outlive the power of the machine: it does not wait for the disk.
        string settings = $"-p {Port} -c listen_addresses=127.0.0.1 -c unix_socket_directories={_folder} -c fsync=off -c wal_level=logical -c max_wal_senders=40 -c max_replication_slots=40 -c max_wal_size=4GB -c wal_receiver_timeout=5s -c wal_retrieve_retry_interval=100ms -c max_worker_processes=32 -c max_logical_replication_workers=24 -c max_sync_workers_per_subscription=20";
        await Run(AsServer("pg_ctl", "-D", Data, "-l", Path.Combine(_folder, "log"), "-o", settings, "-w", "start"));
        _isRunning = true;
    }

    /// <summary>Ends it at once, as a crash does: what is not committed is lost, and it recovers when it is started again.</summary>
    public async Task Kill()
    {
        await Run(AsServer("pg_ctl", "-D", Data, "-m", "immediate", "-w", "stop"));
        _isRunning = false;
    }

    /// <summary>Runs a file of SQL as a user does: with psql.</summary>
    /// <param name="file">The file.</param>
    public async Task RunFile(string file) =>
        await Run(new(PathOf("psql")!, ["-X", "-q", "-v", "ON_ERROR_STOP=1", "-f", file, $"host=127.0.0.1 port={Port} user=postgres dbname=postgres"]));

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_isRunning)
        {
            await Kill();
        }

        if (Directory.Exists(_folder))
        {
            Directory.Delete(_folder, recursive: true);
        }
    }

    private string Data => Path.Combine(_folder, "data");

    private static string? PathOf(string program) => (Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(Path.PathSeparator)
        .Concat(Folders).Select(folder => Path.Combine(folder, program)).FirstOrDefault(File.Exists);

    private static ProcessStartInfo AsServer(string program, params string[] arguments) => Environment.UserName == "root"
        ? new("runuser", ["-u", "postgres", "--", PathOf(program)!, .. arguments]) { WorkingDirectory = "/" }
        : new(PathOf(program)!, arguments) { WorkingDirectory = "/" };

    private static async Task Run(ProcessStartInfo command)
    {
        command.RedirectStandardError = command.RedirectStandardOutput = true;
        using Process process = System.Diagnostics.Process.Start(command)!;
        // A server that pg_ctl starts keeps the streams open: they are read, and their end is not waited for.
        Task<string> errors = process.StandardError.ReadToEndAsync(), output = process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"'{command.FileName} {string.Join(' ', command.ArgumentList)}' ended with {process.ExitCode}: {await errors}{await output}");
        }
    }

    private static int FreePort()
    {
        using TcpListener listener = new(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}

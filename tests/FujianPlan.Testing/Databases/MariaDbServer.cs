using System.Diagnostics;

namespace FujianPlan.Testing;

/// <summary>
/// A MariaDB server of its own, from what is installed on the machine: a fresh data directory, a socket and no port, gone when the
/// tests are.
/// </summary>
public sealed class MariaDbServer : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("fujianplan-mariadb-").FullName;
    private ChildProgram? _server;

    public const string Missing = "Needs MariaDB. Debian: apt-get install mariadb-server.";

    public bool IsRunning => _server is not null;

    public string Connection => $"Server={Socket};Protocol=Unix;User ID=root;Pooling=false";

    private string Socket => Path.Combine(_folder, "socket");

    public async ValueTask InitializeAsync()
    {
        if (InstalledProgram.PathOf("mariadbd", "/usr/sbin") is not { } mariadbd || InstalledProgram.PathOf("mariadb-install-db") is not { } install)
        {
            return;
        }

        string user = Environment.UserName, data = $"--datadir={Path.Combine(_folder, "data")}";
        ProgramRun made = await ChildProgram.Run(Command(install, "--no-defaults", data, $"--user={user}", "--auth-root-authentication-method=normal", "--skip-test-db"));
        if (made.ExitCode != 0)
        {
            throw new InvalidOperationException($"'{install}' ended with {made.ExitCode}: {made.Output}{made.Errors}");
        }

        _server = ChildProgram.Start(
            Command(mariadbd, "--no-defaults", data, $"--user={user}", $"--socket={Socket}", "--skip-networking", $"--pid-file={Path.Combine(_folder, "pid")}"),
            PostgresHost.Limit);
        await _server.ErrorLine("ready for connections");
    }

    public async ValueTask DisposeAsync()
    {
        if (_server is not null)
        {
            await _server.DisposeAsync();
        }

        Directory.Delete(_folder, recursive: true);
    }

    private static ProcessStartInfo Command(string program, params string[] arguments) => new(program, arguments) { WorkingDirectory = "/" };
}

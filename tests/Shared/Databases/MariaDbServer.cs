using System.Diagnostics;

namespace FujianPlan.Databases;

/// <summary>
/// A MariaDB server of its own, from what is installed on the machine: a fresh data directory, a socket and no port, gone when the
/// tests are.
/// </summary>
public sealed class MariaDbServer : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("fujianplan-mariadb-").FullName;
    private Process? _server;

    public const string Missing = "MariaDB is not installed: what needs it is not tested. Debian: apt-get install mariadb-server.";

    public bool IsRunning => _server is not null;

    public string Connection => $"Server={Socket};Protocol=Unix;User ID=root;Pooling=false";

    private string Socket => Path.Combine(_folder, "socket");

    public async ValueTask InitializeAsync()
    {
        if (Tool("mariadbd") is not { } mariadbd || Tool("mariadb-install-db") is not { } install)
        {
            return;
        }

        string user = Environment.UserName, data = $"--datadir={Path.Combine(_folder, "data")}";
        using (Process made = Start(install, "--no-defaults", data, $"--user={user}", "--auth-root-authentication-method=normal", "--skip-test-db"))
        {
            await made.WaitForExitAsync();
            if (made.ExitCode != 0)
            {
                throw new InvalidOperationException($"'{install}' ended with {made.ExitCode}.");
            }
        }

        Process server = Start(mariadbd, "--no-defaults", data, $"--user={user}", $"--socket={Socket}", "--skip-networking", $"--pid-file={Path.Combine(_folder, "pid")}");
        for (int i = 0; i < 600 && !File.Exists(Socket); i++)
        {
            if (server.HasExited)
            {
                throw new InvalidOperationException($"'{mariadbd}' ended with {server.ExitCode}.");
            }

            await Task.Delay(100);
        }

        _server = server;
    }

    public async ValueTask DisposeAsync()
    {
        if (_server is not null)
        {
            _server.Kill();
            await _server.WaitForExitAsync();
            _server.Dispose();
        }

        Directory.Delete(_folder, recursive: true);
    }

    private static string? Tool(string name) => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Append("/usr/sbin")
        .Select(folder => Path.Combine(folder, name))
        .FirstOrDefault(File.Exists);

    private static Process Start(params string[] command) =>
        Process.Start(new ProcessStartInfo("sh", ["-c", "exec \"$@\" >/dev/null 2>&1", "sh", .. command]) { WorkingDirectory = "/" })!;
}

using System.Net;
using System.Net.Sockets;

namespace FujianPlan.Stream.Tests;

/// <summary>A server of NATS with JetStream, from what is installed on the machine: a folder of its own, a free port of the loopback.</summary>
public sealed class NatsServer : IAsyncDisposable
{
    public const string Missing = "Needs NATS. Debian: apt-get install nats-server.";

    private static readonly string? Installed = InstalledProgram.PathOf("nats-server", "/usr/sbin");

    private readonly string _folder = Directory.CreateTempSubdirectory("fujianplan-nats-").FullName;
    private readonly int _port = FreePort();
    private ChildProgram? _server;

    public string Url => $"nats://127.0.0.1:{_port}";

    /// <summary>Starts one; the test is skipped where it is not installed.</summary>
    public static async Task<NatsServer> Launch()
    {
        Assert.SkipUnless(Installed is not null, Missing);
        NatsServer server = new();
        await server.Start();
        return server;
    }

    /// <summary>Starts it, also after it was killed.</summary>
    public async Task Start()
    {
        _server = ChildProgram.Start(new(Installed!, ["--jetstream", "--store_dir", _folder, "--addr", "127.0.0.1", "--port", $"{_port}"]));
        await _server.ErrorLine("Server is ready");
    }

    /// <summary>Ends it at once.</summary>
    public ValueTask Kill() => _server!.DisposeAsync();

    public async ValueTask DisposeAsync()
    {
        await (_server?.DisposeAsync() ?? ValueTask.CompletedTask);
        Directory.Delete(_folder, recursive: true);
    }

    private static int FreePort()
    {
        using TcpListener listener = new(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}

using System.Net;
using System.Net.Sockets;

namespace Province;

/// <summary>Stands between the coordinator and a shard, and counts the bytes that travel.</summary>
public sealed class CountingRelay : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _end = new();
    private readonly int _target;
    private readonly Task _accepting;
    private long _toShard;
    private long _fromShard;

    /// <summary>Begins.</summary>
    /// <param name="target">The port of the shard.</param>
    public CountingRelay(int target)
    {
        _target = target;
        _listener.Start();
        _accepting = Accept();
    }

    /// <summary>Where the coordinator connects to.</summary>
    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <summary>How many bytes went to the shard, and how many came from it.</summary>
    public (long ToShard, long FromShard) Count => (Interlocked.Read(ref _toShard), Interlocked.Read(ref _fromShard));

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        _listener.Stop();
        await _accepting;
        _end.Dispose();
    }

    private async Task Accept()
    {
        List<Task> relayed = [];
        try
        {
            while (true)
            {
                relayed.Add(Relay(await _listener.AcceptTcpClientAsync(_end.Token)));
            }
        }
        catch (Exception thrown) when (thrown is OperationCanceledException or SocketException)
        {
            await Task.WhenAll(relayed);
        }
    }

    private async Task Relay(TcpClient coordinator)
    {
        using TcpClient near = coordinator, far = new();
        try
        {
            await far.ConnectAsync(IPAddress.Loopback, _target, _end.Token);
            await Task.WhenAny(
                Copy(near.GetStream(), far.GetStream(), count => Interlocked.Add(ref _toShard, count)),
                Copy(far.GetStream(), near.GetStream(), count => Interlocked.Add(ref _fromShard, count)));
        }
        catch (Exception thrown) when (thrown is OperationCanceledException or SocketException or IOException)
        {
            // One of them is gone: so is the other, then.
        }
    }

    private async Task Copy(NetworkStream from, NetworkStream to, Action<int> count)
    {
        byte[] buffer = new byte[1 << 16];
        while (await from.ReadAsync(buffer, _end.Token) is > 0 and var read)
        {
            await to.WriteAsync(buffer.AsMemory(0, read), _end.Token);
            count(read);
        }
    }
}

using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace FujianPlan.Tool.Serving;

/// <summary>
/// The server of the page. It knows two things by name, and opens no file. The one of the base library (HttpListener) answers by itself what
/// it does not understand, without the fields that keep other sites out, and waits a minute and a half for half a request, of as many as come.
/// </summary>
/// <param name="listener">What listens, on this machine's own address.</param>
/// <param name="state">What is shown.</param>
internal sealed class PlanServer(TcpListener listener, LiveState state)
{
    // A browser has six connections to one place; a stream is one that a window keeps.
    private const int MostConnections = 128, MostStreams = 32;

    private static readonly TimeSpan Breath = TimeSpan.FromMilliseconds(100);

    private readonly ConcurrentDictionary<Conversation, Task> _conversations = new();

    /// <summary>Serves until it is cancelled.</summary>
    /// <param name="cancellation">When to end.</param>
    public async Task Run(CancellationToken cancellation)
    {
        RequestJudgement judgement = new(((IPEndPoint)listener.LocalEndpoint).Port);
        using SemaphoreSlim streams = new(MostStreams);
        try
        {
            while (true)
            {
                Socket socket = await Accept(cancellation);
                if (_conversations.Count >= MostConnections)
                {
                    socket.Dispose();
                    continue;
                }

                Conversation conversation = new(socket, judgement, state, streams);
                TaskCompletionSource isHeld = new();
                _conversations[conversation] = isHeld.Task;
                _ = Task.Run(
                    async () =>
                    {
                        await conversation.Hold(cancellation);
                        _conversations.TryRemove(conversation, out _);
                        isHeld.SetResult();
                    },
                    CancellationToken.None);
            }
        }
        catch (OperationCanceledException)
        {
            await Task.WhenAll(_conversations.Values);
        }
        finally
        {
            listener.Dispose();
        }
    }

    private async Task<Socket> Accept(CancellationToken cancellation)
    {
        while (true)
        {
            try
            {
                return await listener.AcceptSocketAsync(cancellation);
            }
            catch (SocketException)
            {
                // Whoever came is gone already, or too many files are open for now.
                await Task.Delay(Breath, cancellation);
            }
        }
    }
}

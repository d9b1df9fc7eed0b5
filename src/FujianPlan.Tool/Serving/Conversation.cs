using System.Net.Sockets;

namespace FujianPlan.Tool.Serving;

/// <summary>One connection: one request and its answer. Each of them has a limit in time and in size, whatever the other side does.</summary>
/// <param name="socket">The connection.</param>
/// <param name="judgement">Which requests are answered.</param>
/// <param name="state">What is shown.</param>
/// <param name="streams">How many streams of events there may be at once.</param>
internal sealed class Conversation(Socket socket, RequestJudgement judgement, LiveState state, SemaphoreSlim streams)
{
    // Cookies of whatever else runs on this machine come along: those have no port.
    private const int LongestHead = 32 * 1024;

    // What is sent behind a request that was refused is read up to here: a connection that is closed over it may lose its answer.
    private const int MostPassedOver = 256 * 1024;

    private const int AtOnce = 64 * 1024;

    private static readonly TimeSpan ToAsk = TimeSpan.FromSeconds(5), ToTake = TimeSpan.FromSeconds(10), ToTakeAll = TimeSpan.FromSeconds(60), ToLeave = TimeSpan.FromSeconds(1), Pause = TimeSpan.FromSeconds(15);

    /// <summary>Holds it to its end.</summary>
    /// <param name="cancellation">When to end it.</param>
    public async Task Hold(CancellationToken cancellation)
    {
        try
        {
            (RequestHead? head, int status) = await Ask(cancellation);
            if (status == 0)
            {
                return;
            }

            bool isHead = head?.Method == "HEAD";
            if (status == 200 && RequestJudgement.TargetOf(head!) == RequestJudgement.Events)
            {
                await Stream(isHead, cancellation);
            }
            else
            {
                await Send(status == 200 ? Answer.Page(await state.Shown(cancellation), isHead) : Answer.Refusal(status, isHead), cancellation);
            }

            await Leave(cancellation);
        }
        catch (Exception thrown) when (thrown is SocketException or OperationCanceledException or ObjectDisposedException)
        {
            // The other side is gone, or too slow; or this one is to end.
        }
        finally
        {
            socket.Dispose();
        }
    }

    // The head of the request, and the status of its answer: 0 for none, as nothing was asked.
    private async Task<(RequestHead? Head, int Status)> Ask(CancellationToken cancellation)
    {
        using CancellationTokenSource limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(ToAsk);
        byte[] bytes = new byte[2 * 1024];
        int length = 0;
        try
        {
            while (true)
            {
                int read = await socket.ReceiveAsync(bytes.AsMemory(length), limit.Token);
                length += read;
                if (RequestHead.LengthIn(bytes.AsSpan(0, length)) is > 0 and var end)
                {
                    RequestHead? head = RequestHead.Of(bytes.AsSpan(0, end));
                    return (head, judgement.StatusOf(head));
                }

                if (read == 0)
                {
                    return (null, length == 0 ? 0 : 400);
                }

                if (length == LongestHead)
                {
                    return (null, 431);
                }

                if (length == bytes.Length)
                {
                    Array.Resize(ref bytes, length * 2);
                }
            }
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return (null, length == 0 ? 0 : 408);
        }
    }

    private async Task Stream(bool isHead, CancellationToken cancellation)
    {
        if (isHead)
        {
            await Send(Answer.Events(isHead), cancellation);
            return;
        }

        if (!await streams.WaitAsync(0, cancellation))
        {
            await Send(Answer.Refusal(503, isHead), cancellation);
            return;
        }

        try
        {
            await Send(Answer.Events(isHead), cancellation);

            // There is nothing more to ask: the end of the stream, or what is no request.
            Task<int> left = socket.ReceiveAsync(new byte[1], cancellation).AsTask();
            while (!left.IsCompleted)
            {
                ShownPlan shown = await state.Shown(cancellation);
                (ShownPlan? now, Task changed) = state.Look();
                if (now == shown)
                {
                    await Send(shown.Event, ToTake, cancellation);
                    await Quiet(Task.WhenAny(changed, left), cancellation);
                }
            }
        }
        finally
        {
            streams.Release();
        }
    }

    // A browser tells a stream in which nothing happens from one that is lost by what is sent now and then.
    private async Task Quiet(Task end, CancellationToken cancellation)
    {
        while (true)
        {
            try
            {
                await end.WaitAsync(Pause, cancellation);
                return;
            }
            catch (TimeoutException)
            {
                await Send(":\n\n"u8.ToArray(), ToTake, cancellation);
            }
        }
    }

    private async Task Send(Answer answer, CancellationToken cancellation)
    {
        using CancellationTokenSource limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(ToTakeAll);
        await Send(answer.Head, ToTake, limit.Token);
        for (int start = 0; start < answer.Body.Length; start += AtOnce)
        {
            await Send(answer.Body.Slice(start, Math.Min(AtOnce, answer.Body.Length - start)), ToTake, limit.Token);
        }
    }

    private async Task Send(ReadOnlyMemory<byte> bytes, TimeSpan within, CancellationToken cancellation)
    {
        using CancellationTokenSource limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(within);
        while (bytes.Length > 0)
        {
            bytes = bytes[await socket.SendAsync(bytes, limit.Token)..];
        }
    }

    private async Task Leave(CancellationToken cancellation)
    {
        socket.Shutdown(SocketShutdown.Send);
        using CancellationTokenSource limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(ToLeave);
        byte[] rest = new byte[4 * 1024];
        for (int passed = 0, read; passed < MostPassedOver && (read = await socket.ReceiveAsync(rest, limit.Token)) > 0;)
        {
            passed += read;
        }
    }
}

using FujianPlan.Tool.Exploring;

namespace FujianPlan.Tool.Serving;

/// <summary>What is shown of a plan at a moment.</summary>
/// <param name="Page">The page.</param>
/// <param name="Event">What the page is told.</param>
internal sealed record ShownPlan(LivePage Page, byte[] Event);

/// <summary>What is shown of a plan now, and until when.</summary>
internal sealed class LiveState
{
    private readonly Lock _lock = new();
    private TaskCompletionSource _changed = Next();
    private ShownPlan? _now;

    /// <summary>What is shown now; null as long as the plan is read for the first time. And what ends when something else is.</summary>
    public (ShownPlan? Now, Task Changed) Look()
    {
        lock (_lock)
        {
            return (_now, _changed.Task);
        }
    }

    /// <summary>Shows something else. Where it is the same, nobody is told.</summary>
    public void Show(ShownPlan shown)
    {
        lock (_lock)
        {
            if (_now is not null && _now.Event.AsSpan().SequenceEqual(shown.Event))
            {
                return;
            }

            _now = shown;
            _changed.SetResult();
            _changed = Next();
        }
    }

    /// <summary>What is shown, once there is anything.</summary>
    /// <param name="cancellation">When to wait no longer.</param>
    /// <exception cref="OperationCanceledException">There was nothing until then.</exception>
    public async Task<ShownPlan> Shown(CancellationToken cancellation)
    {
        while (true)
        {
            (ShownPlan? now, Task changed) = Look();
            if (now is not null)
            {
                return now;
            }

            await changed.WaitAsync(cancellation);
        }
    }

    // Whoever waits goes on by itself, and not within the lock.
    private static TaskCompletionSource Next() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}

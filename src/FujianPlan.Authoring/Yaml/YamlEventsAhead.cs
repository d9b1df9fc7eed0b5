using System.Collections.Concurrent;
using YamlDotNet.Core.Events;

namespace FujianPlan.Authoring.Yaml;

/// <summary>
/// The events of a YAML text, which a thread of its own takes some way ahead of whoever asks for them: to take them is half of reading
/// a plan.
/// </summary>
internal sealed class YamlEventsAhead : IYamlEvents, IDisposable
{
    private const int EventsOfABatch = 1024;

    // So far the one may be ahead of the other.
    private const int Batches = 16;

    private readonly YamlEventSource _source;
    private readonly BlockingCollection<Batch> _taken = new(Batches);
    private readonly CancellationTokenSource _ended = new();
    private readonly Task _taking;
    private Batch _batch = new([], null, IsLast: false);
    private int _next;

    internal YamlEventsAhead(YamlEventSource source)
    {
        _source = source;
        _taking = Task.Run(TakeAll);
    }

    /// <inheritdoc/>
    public ParsingEvent? Next(out YamlSyntaxError? error)
    {
        while (_next == _batch.Events.Count && !_batch.IsLast)
        {
            if (!_taken.TryTake(out _batch, Timeout.Infinite))
            {
                // It ended before the text did: what it threw is thrown here.
                _taking.GetAwaiter().GetResult();
            }

            _next = 0;
        }

        error = null;
        if (_next < _batch.Events.Count)
        {
            return _batch.Events[_next++];
        }

        error = _batch.Error;
        return null;
    }

    /// <summary>Ends the thread, and waits for its end.</summary>
    public void Dispose()
    {
        _ended.Cancel();
        Task.WaitAny(_taking);
        _ended.Dispose();
        _taken.Dispose();
    }

    private void TakeAll()
    {
        try
        {
            Batch batch;
            do
            {
                batch = TakeBatch();
                _taken.Add(batch, _ended.Token);
            }
            while (!batch.IsLast);
        }
        catch (OperationCanceledException) when (_ended.IsCancellationRequested)
        {
            // Nobody asks for more.
        }
        finally
        {
            _taken.CompleteAdding();
        }
    }

    private Batch TakeBatch()
    {
        List<ParsingEvent> events = new(EventsOfABatch);
        YamlSyntaxError? error = null;
        while (events.Count < EventsOfABatch)
        {
            if (_source.Next(out error) is not { } next)
            {
                return new Batch(events, error, IsLast: true);
            }

            events.Add(next);
        }

        return new Batch(events, error, IsLast: false);
    }

    private sealed record Batch(List<ParsingEvent> Events, YamlSyntaxError? Error, bool IsLast);
}

namespace FujianPlan.Generator;

/// <summary>
/// A value that is made once, for all who ask. Whoever is cancelled while making it makes none, and the next one does: a
/// <see cref="Lazy{T}"/> would tell everybody for ever that the first was cancelled.
/// </summary>
/// <typeparam name="T">The value's type.</typeparam>
internal sealed class SharedValue<T>
    where T : class
{
    // How long somebody who waits for another's making may take to notice that nobody waits for him.
    private const int Patience = 20;

    private readonly object _making = new();
    private volatile T? _value;

    /// <summary>The value.</summary>
    /// <param name="make">Makes it.</param>
    /// <param name="cancellation">Ends the making, or the waiting for it.</param>
    /// <exception cref="OperationCanceledException">It was ended.</exception>
    public T Of(Func<CancellationToken, T> make, CancellationToken cancellation)
    {
        if (_value is { } made)
        {
            return made;
        }

        while (!Monitor.TryEnter(_making, Patience))
        {
            cancellation.ThrowIfCancellationRequested();
        }

        try
        {
            return _value ??= make(cancellation);
        }
        finally
        {
            Monitor.Exit(_making);
        }
    }
}

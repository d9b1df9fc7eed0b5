namespace FujianPlan.Tool.Validation;

/// <summary>A stream that tells how much of it was read.</summary>
/// <param name="inner">The stream. It is closed with this one.</param>
/// <param name="cancellation">What ends the reading.</param>
internal sealed class CountedStream(Stream inner, CancellationToken cancellation) : Stream
{
    private long _count;
    private ReadOnlyMemory<byte> _peeked;
    private (long Done, long All)? _told;

    /// <summary>How many bytes were read; from any thread.</summary>
    public long Count => Volatile.Read(ref _count);

    /// <summary>How much is done, and of how much; the latter is 0 where that is not known. From any thread.</summary>
    public (long Done, long All) Progress
    {
        get
        {
            lock (inner)
            {
                return _told ?? (Math.Min(Count, inner.CanSeek ? inner.Length : long.MaxValue), inner.CanSeek ? inner.Length : 0);
            }
        }
    }

    /// <summary>Tells how much is done, where it is not read from its beginning to its end.</summary>
    /// <param name="done">How much.</param>
    /// <param name="all">Of how much.</param>
    public void Tell(long done, long all)
    {
        lock (inner)
        {
            _told = (Math.Min(done, all), all);
        }
    }

    /// <summary>Reads what is read again after that.</summary>
    /// <param name="length">How much.</param>
    /// <param name="cancellationToken">What ends the reading.</param>
    /// <returns>As much, or less where the stream ends before.</returns>
    public async ValueTask<ReadOnlyMemory<byte>> Peek(int length, CancellationToken cancellationToken)
    {
        byte[] read = new byte[length];
        _peeked = read.AsMemory(0, await this.ReadAtLeastAsync(read, length, throwOnEndOfStream: false, cancellationToken));
        return _peeked;
    }

    /// <inheritdoc/>
    public override bool CanRead => true;

    /// <inheritdoc/>
    public override bool CanSeek => inner.CanSeek;

    /// <inheritdoc/>
    public override bool CanWrite => false;

    /// <inheritdoc/>
    public override long Length => inner.Length;

    /// <inheritdoc/>
    public override long Position
    {
        get => inner.Position;
        set => (_peeked, inner.Position) = (default, value);
    }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer) => _peeked.IsEmpty ? Counted(inner.Read(buffer)) : ReadPeeked(buffer);

    /// <inheritdoc/>
    public override async Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        await ReadAsync(buffer.AsMemory(offset, count), cancellationToken);

    /// <inheritdoc/>
    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        _peeked.IsEmpty ? Counted(await inner.ReadAsync(buffer, cancellationToken)) : ReadPeeked(buffer.Span);

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin)
    {
        _peeked = default;
        return inner.Seek(offset, origin);
    }

    /// <inheritdoc/>
    public override void Flush()
    {
    }

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
        }

        base.Dispose(disposing);
    }

    private int ReadPeeked(Span<byte> buffer)
    {
        int length = Math.Min(buffer.Length, _peeked.Length);
        _peeked.Span[..length].CopyTo(buffer);
        _peeked = _peeked[length..];
        return length;
    }

    private int Counted(int read)
    {
        cancellation.ThrowIfCancellationRequested();
        Volatile.Write(ref _count, _count + read);
        return read;
    }
}

using FujianPlan.Authoring.Findings;

namespace FujianPlan.Tool.Files;

/// <summary>A stream that is written to, and may turn out to be closed or full.</summary>
/// <param name="inner">The stream, from whose beginning on it is written; null where it is closed.</param>
/// <param name="failed">What is done where it cannot be written.</param>
/// <param name="isAscii">What is told of each piece that is written: whether it is ASCII; null where nobody wants to know.</param>
internal sealed class FallibleStream(Stream? inner, Action<FindingText> failed, Action<bool>? isAscii = null) : Stream
{
    /// <inheritdoc/>
    public override bool CanRead => false;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => true;

    /// <inheritdoc/>
    public override long Length => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    /// <inheritdoc/>
    public override void Write(ReadOnlySpan<byte> buffer)
    {
        if (inner is null)
        {
            failed(new FindingText("it is closed.", "已关闭。"));
            return;
        }

        isAscii?.Invoke(System.Text.Ascii.IsValid(buffer));
        try
        {
            inner.Write(buffer);
        }
        catch (Exception thrown) when (thrown is IOException or UnauthorizedAccessException)
        {
            failed(SystemWords.Of(thrown));
        }
    }

    /// <inheritdoc/>
    public override void Flush()
    {
    }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner?.Dispose();
        }

        base.Dispose(disposing);
    }
}

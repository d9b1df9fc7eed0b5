using System.ComponentModel;
using System.Runtime.InteropServices;

namespace FujianPlan.Tool.Printing;

/// <summary>
/// A standard stream of Unix, read and written as the system has it. The streams of <c>System.Console</c> set up a terminal first, and put
/// its keys into another mode, which nobody asked for: <c>ESC [ ? 1 h ESC =</c> before the first word, and nothing that takes it back.
/// </summary>
/// <param name="number">Its number: 0 for the input, 1 for the output, 2 for the error.</param>
internal sealed partial class UnixStream(int number) : Stream
{
    private const int Interrupted = 4, BrokenPipe = 32;
    private const short MayRead = 1, MayWrite = 4;
    private const int ForEver = -1;

    // Whoever started this program may have made the stream one that does not wait.
    private static readonly int WouldWait = OperatingSystem.IsLinux() ? 11 : 35;

    /// <summary>Whether the system's own library is where the runtime finds it.</summary>
    public static bool IsSupported { get; } = Supported();

    /// <inheritdoc/>
    public override bool CanRead => number == 0;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => number != 0;

    /// <inheritdoc/>
    public override long Length => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer)
    {
        nint read;
        while ((read = Read(number, ref MemoryMarshal.GetReference(buffer), buffer.Length)) < 0)
        {
            Again(MayRead);
        }

        return (int)read;
    }

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    /// <inheritdoc/>
    public override void Write(ReadOnlySpan<byte> buffer)
    {
        while (!buffer.IsEmpty)
        {
            nint written = Write(number, ref MemoryMarshal.GetReference(buffer), buffer.Length);
            if (written >= 0)
            {
                buffer = buffer[(int)written..];
            }
            else if (Marshal.GetLastPInvokeError() == BrokenPipe)
            {
                // Whoever read it has had enough, as 'head' has.
                return;
            }
            else
            {
                Again(MayWrite);
            }
        }
    }

    /// <inheritdoc/>
    public override void Flush()
    {
    }

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    private static bool Supported()
    {
        try
        {
            Waiting nothing = default;
            return !OperatingSystem.IsWindows() && Wait(ref nothing, 0, 0) == 0;
        }
        catch (Exception thrown) when (thrown is DllNotFoundException or EntryPointNotFoundException)
        {
            return false;
        }
    }

    // Waits until it can be tried again.
    private void Again(short what)
    {
        int error = Marshal.GetLastPInvokeError();
        if (error == WouldWait)
        {
            Waiting waiting = new() { Stream = number, What = what };
            Wait(ref waiting, 1, ForEver);
        }
        else if (error != Interrupted)
        {
            throw new IOException(new Win32Exception(error).Message, error);
        }
    }

    [StructLayout(LayoutKind.Sequential)]
    private struct Waiting
    {
        public int Stream;
        public short What;
        public short Happened;
    }

    [LibraryImport("libc", EntryPoint = "read", SetLastError = true)]
    private static partial nint Read(int stream, ref byte buffer, nint length);

    [LibraryImport("libc", EntryPoint = "write", SetLastError = true)]
    private static partial nint Write(int stream, ref byte buffer, nint length);

    [LibraryImport("libc", EntryPoint = "poll", SetLastError = true)]
    private static partial int Wait(ref Waiting waiting, nuint count, int milliseconds);
}

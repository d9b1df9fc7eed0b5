using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text;

namespace FujianPlan.Testing;

/// <summary>
/// A program that a test starts. It has a limit in time: past it, or when the test run ends, it is ended with the programs that it has
/// started (but for those that have cut themselves loose from it), and the failure shows what it had printed.
/// </summary>
public sealed class ChildProgram : IAsyncDisposable
{
    private static readonly ConcurrentDictionary<ChildProgram, bool> Running = new();
    private static readonly TimeSpan LastWords = TimeSpan.FromSeconds(2);

    /// <summary>How long the output of a program that has ended may stay open.</summary>
    private static readonly TimeSpan Closing = TimeSpan.FromSeconds(5);

    private readonly Process _process;
    private readonly ProgramOutput _output;
    private readonly ProgramOutput _errors;
    private readonly string _command;
    private readonly TimeSpan _limit;
    private readonly CancellationTokenSource _end;
    private readonly CancellationToken _test;

    static ChildProgram() => AppDomain.CurrentDomain.ProcessExit += (_, _) => EndAll();

    private ChildProgram(ProcessStartInfo start, TimeSpan limit, bool isCleanUp)
    {
        start.RedirectStandardInput = start.RedirectStandardOutput = start.RedirectStandardError = true;
        start.StandardInputEncoding = start.StandardOutputEncoding = start.StandardErrorEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        _command = string.Join(' ', [start.FileName, .. start.ArgumentList, start.Arguments]).TrimEnd();
        _limit = limit;
        _test = isCleanUp ? CancellationToken.None : TestContext.Current.CancellationToken;
        _end = CancellationTokenSource.CreateLinkedTokenSource(_test);
        _process = Process.Start(start)!;
        Running[this] = true;
        // Whether anybody waits for it or not.
        _end.Token.Register(Kill);
        _end.CancelAfter(limit);
        _output = new ProgramOutput(_process.StandardOutput);
        _errors = new ProgramOutput(_process.StandardError);
    }

    /// <summary>How long a program may run where nothing else is said: far above what any takes.</summary>
    public static TimeSpan UsualLimit { get; } = TimeSpan.FromMinutes(5);

    /// <summary>The number by which the system knows it.</summary>
    public int Id => _process.Id;

    /// <summary>Runs a program to its end.</summary>
    /// <param name="start">What to run. Its streams are redirected, whatever this says of them.</param>
    /// <param name="input">What it gets on its standard input, which then ends.</param>
    /// <param name="limit">How long it may take; <see cref="UsualLimit"/> where null.</param>
    /// <param name="isCleanUp">Whether it is to run although its test has been ended.</param>
    /// <exception cref="TimeoutException">It took longer, or its test was ended. It and what it had started was ended.</exception>
    public static async Task<ProgramRun> Run(ProcessStartInfo start, byte[]? input = null, TimeSpan? limit = null, bool isCleanUp = false)
    {
        await using ChildProgram program = new(start, limit ?? UsualLimit, isCleanUp);
        return await program.Finish(input);
    }

    /// <summary>Starts a program that is spoken to while it runs. Disposing of it ends it.</summary>
    /// <param name="start">What to run. Its streams are redirected, whatever this says of them.</param>
    /// <param name="limit">How long it may take; <see cref="UsualLimit"/> where null.</param>
    public static ChildProgram Start(ProcessStartInfo start, TimeSpan? limit = null) => new(start, limit ?? UsualLimit, isCleanUp: false);

    /// <summary>The next line of its standard output; null where that has ended.</summary>
    /// <exception cref="TimeoutException">The limit passed first.</exception>
    public Task<string?> ReadOutputLine() => WithinLimit(_output.ReadLine);

    /// <summary>The next line of its standard error; null where that has ended.</summary>
    /// <exception cref="TimeoutException">The limit passed first.</exception>
    public Task<string?> ReadErrorLine() => WithinLimit(_errors.ReadLine);

    /// <summary>The next line of its standard error that holds some words; what comes before is passed over.</summary>
    /// <exception cref="TimeoutException">The limit passed first.</exception>
    /// <exception cref="InvalidOperationException">It ended first.</exception>
    public async Task<string> ErrorLine(string words)
    {
        while (await ReadErrorLine() is { } line)
        {
            if (line.Contains(words, StringComparison.Ordinal))
            {
                return line;
            }
        }

        throw new InvalidOperationException($"'{_command}' ended without '{words}'. It had printed:\n{_output.Text}{_errors.Text}");
    }

    /// <summary>Waits for its end.</summary>
    /// <param name="input">What it gets on its standard input, which then ends.</param>
    /// <exception cref="TimeoutException">The limit passed first.</exception>
    public Task<ProgramRun> Finish(byte[]? input = null) => WithinLimit(async cancellation =>
    {
        if (input is not null)
        {
            try
            {
                await _process.StandardInput.BaseStream.WriteAsync(input, cancellation);
            }
            catch (IOException)
            {
                // It did not wait for all of it. What it says tells why.
            }
        }

        Close();
        await _process.WaitForExitAsync(cancellation);
        Task closed = Task.WhenAll(_output.Ended, _errors.Ended);
        if (await Task.WhenAny(closed, Task.Delay(Closing, cancellation)) != closed)
        {
            cancellation.ThrowIfCancellationRequested();
            throw new InvalidOperationException($"'{_command}' ended with {_process.ExitCode}, but something that it started keeps its output open. It had printed:\n{_output.Text}{_errors.Text}");
        }

        return new ProgramRun(_process.ExitCode, _output.Text, _errors.Text);
    });

    /// <summary>Ends it, and all that it has started.</summary>
    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            Kill();
            await _process.WaitForExitAsync(CancellationToken.None);
        }

        Running.TryRemove(this, out _);
        _process.Dispose();
        _end.Dispose();
    }

    /// <summary>Ends every program that any test has running. For a test run that is itself about to be ended.</summary>
    internal static void EndAll()
    {
        foreach (ChildProgram program in Running.Keys)
        {
            program.Kill();
        }
    }

    private async Task<T> WithinLimit<T>(Func<CancellationToken, Task<T>> action)
    {
        try
        {
            return await action(_end.Token);
        }
        catch (OperationCanceledException)
        {
            Kill();
            // What the system still holds of its output. Where something that outlives it keeps the stream open, that is not waited for.
            await Task.WhenAny(Task.WhenAll(_output.Ended, _errors.Ended), Task.Delay(LastWords, CancellationToken.None));
            string why = _test.IsCancellationRequested ? "had not ended when its test was told to stop" : $"had not ended after {_limit.TotalSeconds:0.#} s";
            throw new TimeoutException($"'{_command}' {why}, and was ended. It had printed:\n{_output.Text}{_errors.Text}");
        }
    }

    private void Close()
    {
        try
        {
            _process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It has closed it first.
        }
    }

    private void Kill()
    {
        try
        {
            _process.Kill(entireProcessTree: true);
        }
        catch (Exception e) when (e is InvalidOperationException or AggregateException or System.ComponentModel.Win32Exception)
        {
            // It, or one that it had started, ended by itself in the meantime.
        }
    }
}

using System.Text;

namespace FujianPlan.Testing;

/// <summary>What a program writes to one of its streams: read as it comes, so that it is known even of a program that never ends.</summary>
internal sealed class ProgramOutput
{
    private readonly StringBuilder _text = new();
    private TaskCompletionSource _news = News();
    private int _read;
    private bool _hasEnded;

    public ProgramOutput(StreamReader reader) => Ended = Pump(reader);

    /// <summary>Ends with the stream.</summary>
    public Task Ended { get; }

    /// <summary>All that has come.</summary>
    public string Text
    {
        get
        {
            lock (_text)
            {
                return _text.ToString();
            }
        }
    }

    /// <summary>The next line, once it is whole; null where the stream has ended.</summary>
    public async Task<string?> ReadLine(CancellationToken cancellation)
    {
        while (true)
        {
            Task news;
            lock (_text)
            {
                string rest = _text.ToString(_read, _text.Length - _read);
                int end = rest.IndexOf('\n', StringComparison.Ordinal);
                if (end >= 0)
                {
                    _read += end + 1;
                    return rest[..end].TrimEnd('\r');
                }

                if (_hasEnded)
                {
                    _read = _text.Length;
                    return rest.Length == 0 ? null : rest;
                }

                news = _news.Task;
            }

            await news.WaitAsync(cancellation);
        }
    }

    private async Task Pump(StreamReader reader)
    {
        char[] buffer = new char[4096];
        int count;
        do
        {
            try
            {
                count = await reader.ReadAsync(buffer);
            }
            catch (Exception e) when (e is IOException or ObjectDisposedException)
            {
                // The program was ended, or is no longer of interest.
                count = 0;
            }

            lock (_text)
            {
                _text.Append(buffer, 0, count);
                _hasEnded = count == 0;
                _news.SetResult();
                _news = News();
            }
        }
        while (count > 0);
    }

    private static TaskCompletionSource News() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}

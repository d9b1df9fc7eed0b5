using System.Text;
using System.Text.Json;
using FujianPlan.Authoring.Findings;
using FujianPlan.Tool.Files;
using FujianPlan.Tool.Validation.Delimited;

namespace FujianPlan.Tool.Validation.Resuming;

/// <summary>
/// What a check of many files has found so far, file by file, in a file of its own: a line of JSON for the run, and for each data file one that begins it,
/// one for each bad row that is told, and one that ends it. A check that was ended, however, goes on with the first data file that has no end there.
/// </summary>
internal sealed class ResumeJournal : IDisposable
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly string _path;
    private readonly FileStream _file;
    private readonly Dictionary<string, JournalFile> _known = [];
    private bool _isOpen;

    private ResumeJournal(string path, FileStream file) => (_path, _file) = (path, file);

    /// <summary>Opens one, or begins it.</summary>
    /// <param name="path">Where it is.</param>
    /// <param name="run">What tells one check from another: plan, column, options.</param>
    /// <exception cref="FileFault">It cannot be written, or is of another check.</exception>
    public static ResumeJournal Open(string path, string run)
    {
        FileStream file;
        try
        {
            file = new FileStream(UserPath.Full(path), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (Exception thrown) when (thrown is (IOException or UnauthorizedAccessException) and not FileFault)
        {
            FindingText why = SystemWords.Of(thrown);
            throw new FileFault(new FindingText($"'{path}', where the check would go on, cannot be written: {why.English}", $"无法写入用于继续检查的“{path}”：{why.Chinese}"), thrown);
        }

        ResumeJournal journal = new(path, file);
        try
        {
            journal.ReadAll(run);
            return journal;
        }
        catch
        {
            journal.Dispose();
            throw;
        }
    }

    /// <summary>What was found before of a data file; null where it is to be checked.</summary>
    /// <param name="path">The data file.</param>
    /// <param name="hasChanged">Whether it was checked, and has changed since.</param>
    public JournalFile? Find(string path, out bool hasChanged)
    {
        bool isKnown = _known.TryGetValue(path, out JournalFile? known);
        hasChanged = isKnown && (FileMark.Of(path) is not { } now || now != known!.Mark);
        return hasChanged ? null : known;
    }

    /// <summary>The bad rows of a data file that were told before, read one after the other: they may be as many as the rows of a large file.</summary>
    public IEnumerable<BadRow> Rows(JournalFile known)
    {
        using MemoryStream line = new();
        byte[] buffer = new byte[1 << 16];
        for (long at = known.RowsStart; at < known.RowsEnd;)
        {
            int wanted = (int)Math.Min(buffer.Length, known.RowsEnd - at);
            int count = RandomAccess.Read(_file.SafeFileHandle, buffer.AsSpan(0, wanted), at) is > 0 and var read ? read : throw new EndOfStreamException();
            int start = 0;
            for (int end; (end = Array.IndexOf(buffer, (byte)'\n', start, count - start)) >= 0; start = end + 1)
            {
                line.Write(buffer, start, end - start);
                yield return JournalRow.Read(Utf8.GetString(line.GetBuffer(), 0, (int)line.Length));
                line.SetLength(0);
            }

            line.Write(buffer, start, count - start);
            at += count;
        }
    }

    /// <summary>Begins a data file. Of a pipe nothing is kept.</summary>
    /// <param name="path">The file.</param>
    /// <param name="mark">What it was when its reading began; null where that is not known.</param>
    public void Begin(string path, FileMark? mark)
    {
        _isOpen = mark is not null;
        Write(json =>
        {
            json.WriteString("file", path);
            json.WriteNumber("length", mark!.Value.Length);
            json.WriteNumber("modified", mark.Value.Modified);
        });
    }

    /// <summary>Adds a bad row of the data file that was begun.</summary>
    public void Add(BadRow row) => Write(json => JournalRow.Write(json, row));

    /// <summary>Ends the data file that was begun.</summary>
    public void End(BulkCount count, FindingText? taken)
    {
        Write(json =>
        {
            json.WriteNumber("rows", count.Rows);
            json.WriteNumber("bad", count.BadRows);
            json.WriteString("english", taken?.English);
            json.WriteString("chinese", taken?.Chinese);
        });

        // What the system has, a kill does not take.
        _file.Flush();
    }

    /// <summary>Takes it away: all is checked.</summary>
    public void Remove()
    {
        Dispose();
        File.Delete(UserPath.Full(_path));
    }

    /// <inheritdoc/>
    public void Dispose() => _file.Dispose();

    private void Write(Action<Utf8JsonWriter> write)
    {
        if (!_isOpen)
        {
            return;
        }

        using (Utf8JsonWriter json = new(_file))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }

        _file.WriteByte((byte)'\n');
    }

    // What stands behind the last end, torn or not, is cut off.
    private void ReadAll(string run)
    {
        long whole = 0;
        try
        {
            JournalFile? open = null;
            long start = 0;
            foreach ((string line, long end) in Lines())
            {
                using JsonDocument document = JsonDocument.Parse(line);
                JsonElement root = document.RootElement;
                if (whole == 0)
                {
                    whole = root.TryGetProperty("fujianplan", out JsonElement first) && first.GetString() == run ? end : throw Foreign();
                }
                else if (root.TryGetProperty("file", out JsonElement path))
                {
                    open = new JournalFile(path.GetString()!, new FileMark(root.GetProperty("length").GetInt64(), root.GetProperty("modified").GetInt64()), end);
                }
                else if (root.TryGetProperty("rows", out JsonElement rows) && open is not null)
                {
                    open.End(start, rows.GetInt64(), root.GetProperty("bad").GetInt64(), root.GetProperty("english").GetString(), root.GetProperty("chinese").GetString());
                    _known[open.Path] = open;
                    whole = end;
                }

                start = end;
            }
        }
        catch (Exception thrown) when (thrown is JsonException or DecoderFallbackException or KeyNotFoundException or InvalidOperationException)
        {
            // It was killed while it wrote; or this is something else, and is left alone.
            if (whole == 0)
            {
                throw Foreign();
            }
        }

        _file.SetLength(whole);
        _file.Position = whole;
        _isOpen = true;
        if (whole == 0)
        {
            Write(json => json.WriteString("fujianplan", run));
        }
    }

    private IEnumerable<(string Line, long End)> Lines()
    {
        _file.Position = 0;
        using MemoryStream line = new();
        byte[] buffer = new byte[1 << 16];
        long at = 0;
        for (int count; (count = _file.Read(buffer)) > 0;)
        {
            int start = 0;
            for (int end; (end = Array.IndexOf(buffer, (byte)'\n', start, count - start)) >= 0; start = end + 1)
            {
                line.Write(buffer, start, end - start);
                yield return (Utf8.GetString(line.GetBuffer(), 0, (int)line.Length), at + end + 1);
                line.SetLength(0);
            }

            line.Write(buffer, start, count - start);
            at += count;
        }

        // Something that has no line is none of this program's.
        if (at > 0 && line.Length == at)
        {
            throw new JsonException();
        }
    }

    private FileFault Foreign() => FileFault.OfName(new FindingText(
        $"'{_path}' is not a record of this check: it belongs to another plan, column or set of options, or is something else. Name another file, or delete it.",
        $"“{_path}”不是本次检查的记录：它属于别的方案、列或选项，或是其他内容。请另选文件，或将其删除。"));
}

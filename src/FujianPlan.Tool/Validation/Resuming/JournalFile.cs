using System.Text.Json;
using FujianPlan.Authoring.Findings;
using FujianPlan.Tool.Files;
using FujianPlan.Tool.Validation.Delimited;

namespace FujianPlan.Tool.Validation.Resuming;

/// <summary>What was found of a data file before.</summary>
/// <param name="path">The file.</param>
/// <param name="mark">What it was then.</param>
/// <param name="rowsStart">Where its bad rows begin in the journal.</param>
internal sealed class JournalFile(string path, FileMark mark, long rowsStart)
{
    /// <summary>The file.</summary>
    public string Path => path;

    /// <summary>What it was then.</summary>
    public FileMark Mark => mark;

    /// <summary>Where its bad rows begin in the journal.</summary>
    public long RowsStart => rowsStart;

    /// <summary>Where they end.</summary>
    public long RowsEnd { get; private set; }

    /// <summary>What was counted of it.</summary>
    public BulkCount Count { get; } = new();

    /// <summary>What it was taken for.</summary>
    public FindingText? Taken { get; private set; }

    /// <summary>Takes what its end says.</summary>
    public void End(long rowsEnd, long rows, long bad, string? english, string? chinese)
    {
        RowsEnd = rowsEnd;
        (Count.Rows, Count.BadRows) = (rows, bad);
        Taken = english is null || chinese is null ? null : new FindingText(english, chinese);
    }
}

/// <summary>What tells whether a file is the same as before.</summary>
/// <param name="Length">How long it is, in bytes.</param>
/// <param name="Modified">When it was written, in ticks.</param>
internal readonly record struct FileMark(long Length, long Modified)
{
    /// <summary>That of a file; null where it is a pipe, a device, the standard input or not there.</summary>
    public static FileMark? Of(string path)
    {
        FileInfo file = new(path);
        return path != StandardInput.Name && file.Exists && UnixFile.At(file.FullName) is not { IsRegular: false } ? new FileMark(file.Length, file.LastWriteTimeUtc.Ticks) : null;
    }
}

/// <summary>A bad row as a line of JSON.</summary>
internal static class JournalRow
{
    /// <summary>Writes one into an object that is begun.</summary>
    public static void Write(Utf8JsonWriter json, BadRow row)
    {
        json.WriteNumber("line", row.Line);
        json.WriteNumber("row", row.Row);
        json.WriteString("value", row.Value);
        json.WriteNumber("kind", (int)row.Fault.Kind);
        json.WriteString("english", row.Fault.Text.English);
        json.WriteString("chinese", row.Fault.Text.Chinese);
        json.WriteString("code", row.Fault.Code);
    }

    /// <summary>Reads one.</summary>
    public static BadRow Read(string line)
    {
        using JsonDocument document = JsonDocument.Parse(line);
        JsonElement json = document.RootElement;
        return new(
            json.GetProperty("line").GetInt64(),
            json.GetProperty("row").GetInt64(),
            json.GetProperty("value").GetString()!,
            new ValueFault(
                (FaultKind)json.GetProperty("kind").GetInt32(),
                new FindingText(json.GetProperty("english").GetString()!, json.GetProperty("chinese").GetString()!),
                json.GetProperty("code").GetString()));
    }
}

namespace FujianPlan.Testing;

/// <summary>Compares with a file that somebody has read and approved.</summary>
public static class ApprovedFile
{
    // Of a long line, this much is shown before the first difference and after it.
    private const int Shown = 60;

    /// <summary>Whether this run writes the files that it would otherwise compare: <c>UPDATE_SNAPSHOTS=1</c> is set.</summary>
    public static bool IsRewritten => Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1";

    /// <summary>Asserts that a file holds a text, or writes it there where <c>UPDATE_SNAPSHOTS=1</c> is set.</summary>
    public static void Assert(string path, string actual)
    {
        if (IsRewritten)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, actual);
            return;
        }

        Xunit.Assert.True(File.Exists(path), $"'{path}' is missing. Run the tests with UPDATE_SNAPSHOTS=1, then read it.");
        if (Difference(File.ReadAllText(path).ReplaceLineEndings("\n"), actual) is { } difference)
        {
            Xunit.Assert.Fail($"'{path}' is not what was approved. If the change is meant, run the tests with UPDATE_SNAPSHOTS=1, then read the difference.\n{difference}");
        }
    }

    /// <summary>The first line in which two texts differ.</summary>
    /// <param name="expected">The text that there should be.</param>
    /// <param name="actual">The text that there is.</param>
    /// <returns>The line in both texts; null if they are the same.</returns>
    public static string? Difference(string expected, string actual)
    {
        if (string.Equals(expected, actual, StringComparison.Ordinal))
        {
            return null;
        }

        string[] before = expected.Split('\n'), after = actual.Split('\n');
        int line = Enumerable.Range(0, int.Max(before.Length, after.Length)).First(i => i >= before.Length || i >= after.Length || before[i] != after[i]);
        string one = line < before.Length ? before[line] : "", other = line < after.Length ? after[line] : "";
        int column = one.AsSpan().CommonPrefixLength(other);
        return $"Line {line + 1}, column {column + 1}:\n  expected: {Line(before, line, column)}\n  actual:   {Line(after, line, column)}";
    }

    private static string Line(string[] lines, int line, int column)
    {
        if (line >= lines.Length)
        {
            return "(the text ends before this line)";
        }

        string text = lines[line];
        int start = int.Max(0, column - Shown), end = int.Min(text.Length, column + Shown);
        return (start > 0 ? "…" : "") + text[start..end] + (end < text.Length ? "…" : "");
    }
}

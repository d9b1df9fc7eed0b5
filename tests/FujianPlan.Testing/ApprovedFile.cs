namespace FujianPlan.Testing;

/// <summary>Compares with a file that somebody has read and approved.</summary>
public static class ApprovedFile
{
    /// <summary>Asserts that a file holds a text, or writes it there where <c>UPDATE_SNAPSHOTS=1</c> is set.</summary>
    public static void Assert(string path, string actual)
    {
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, actual);
            return;
        }

        Xunit.Assert.True(File.Exists(path), $"'{path}' is missing. Run the tests with UPDATE_SNAPSHOTS=1, then read it.");
        Xunit.Assert.Equal(File.ReadAllText(path).ReplaceLineEndings("\n"), actual);
    }
}

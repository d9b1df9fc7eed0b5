namespace FujianPlan.Authoring.Tests.Kinds;

/// <summary>A file of this folder: a kind of notice, and the cases of it.</summary>
/// <param name="Path">Where it is.</param>
/// <param name="Number">Its number.</param>
/// <param name="Title">What the kind is called.</param>
/// <param name="Cases">Its cases, in their order.</param>
internal sealed record KindFile(string Path, int Number, string Title, IReadOnlyList<KindCase> Cases)
{
    /// <summary>The folder of all of them.</summary>
    public static string Folder { get; } = RepositoryFile.PathOf("tests", "FujianPlan.Authoring.Tests", "Kinds");

    /// <summary>All of them, by number.</summary>
    public static IReadOnlyList<KindFile> All { get; } =
    [
        .. Directory.EnumerateFiles(Folder, "??-*.md", SearchOption.AllDirectories).Select(Read).OrderBy(file => file.Number),
    ];

    /// <summary>The file from this folder on, with <c>/</c>.</summary>
    public string Name => System.IO.Path.GetRelativePath(Folder, Path).Replace('\\', '/');

    private static KindFile Read(string path)
    {
        string[] lines = File.ReadAllText(path).ReplaceLineEndings("\n").Split('\n');
        List<KindCase> cases = [];
        for (int at = 0; at < lines.Length; at++)
        {
            if (lines[at].StartsWith("## ", StringComparison.Ordinal))
            {
                int end = Array.FindIndex(lines, at + 1, line => line.StartsWith("## ", StringComparison.Ordinal));
                cases.Add(KindCase.Read(lines[at][3..], lines[(at + 1)..(end < 0 ? lines.Length : end)]));
            }
        }

        return new KindFile(path, int.Parse(System.IO.Path.GetFileName(path).AsSpan(0, 2), System.Globalization.CultureInfo.InvariantCulture), lines[0][2..], cases);
    }
}

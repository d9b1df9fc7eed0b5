using System.Text.RegularExpressions;

namespace FujianPlan.Testing;

/// <summary>The sample of mistakes, whose lines announce in a comment which rules they break.</summary>
public static partial class MistakesSample
{
    /// <summary>The names of its C# files.</summary>
    public static IReadOnlyList<string> Files { get; } =
        [.. Directory.GetFiles(RepositoryFile.PathOf("samples", "Mistakes"), "*.cs").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    /// <summary>The rules that its lines break, once for each time.</summary>
    public static IEnumerable<(string File, int Line, string Rule)> Announced => Files.SelectMany(file =>
        Read(file).Split('\n').SelectMany((line, i) => Announcement().Match(line).Groups[1].Captures.Select(rule => (file, i + 1, rule.Value))));

    /// <summary>The text of one of its files.</summary>
    public static string Read(string file) => RepositoryFile.Read("samples", "Mistakes", file).ReplaceLineEndings("\n");

    [GeneratedRegex("//(?: (FJP[0-9]{4}))+$")]
    private static partial Regex Announcement();
}

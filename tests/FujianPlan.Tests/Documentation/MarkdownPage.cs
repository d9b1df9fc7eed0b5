using System.Text.RegularExpressions;

namespace FujianPlan.Tests.Documentation;

/// <summary>A Markdown file of the repository: where it links to, and which places of it can be linked to.</summary>
internal sealed partial class MarkdownPage
{
    private static readonly HashSet<string> NoSources = ["bin", "obj", "artifacts", "node_modules", ".git", "TestResults"];

    private MarkdownPage(string path, string text)
    {
        Path = path;
        text = text.ReplaceLineEndings("\n");
        Blocks = [.. Fence().Matches(text).Select(match => match.Value)];
        string prose = Fence().Replace(text, match => new string('\n', match.Value.Count(c => c == '\n')));
        Headings = [.. Heading().Matches(prose).Select(match => (match.Groups[1].Length, match.Groups[2].Value.Trim()))];
        Anchors = AnchorsOf(prose);
        string plain = Code().Replace(prose, match => Regex.Replace(match.Value, "[^\n]", " "));
        Links = [.. Link().Matches(plain).Select(match => (plain.AsSpan(0, match.Index).Count('\n') + 1, match.Groups["to"].Value))];
    }

    /// <summary>Where it is, from the root of the repository, with <c>/</c>.</summary>
    public string Path { get; }

    /// <summary>Its headings, with their levels.</summary>
    public IReadOnlyList<(int Level, string Words)> Headings { get; }

    /// <summary>Its blocks of code, with their fences.</summary>
    public IReadOnlyList<string> Blocks { get; }

    /// <summary>What stands behind <c>#</c> in links to its headings.</summary>
    public IReadOnlySet<string> Anchors { get; }

    /// <summary>What it links to, with lines. Code is no link.</summary>
    public IReadOnlyList<(int Line, string Target)> Links { get; }

    /// <summary>All pages of the repository, by their paths.</summary>
    public static IReadOnlyDictionary<string, MarkdownPage> All() =>
        Files(RepositoryFile.Root).Select(file => new MarkdownPage(System.IO.Path.GetRelativePath(RepositoryFile.Root, file).Replace('\\', '/'), File.ReadAllText(file))).ToDictionary(page => page.Path, StringComparer.Ordinal);

    private static IEnumerable<string> Files(string folder) =>
        Directory.GetFiles(folder, "*.md").Concat(Directory.GetDirectories(folder).Where(inner => !NoSources.Contains(System.IO.Path.GetFileName(inner))).SelectMany(Files));

    // As GitHub makes them: letters, digits, _ and - of any script, in lower case; blanks are -; the second of the same name has -1.
    private HashSet<string> AnchorsOf(string prose)
    {
        HashSet<string> anchors = [.. Named().Matches(prose).Select(match => match.Groups[1].Value)];
        foreach ((_, string words) in Headings)
        {
            string name = Dropped().Replace(Shown().Replace(words, "$1").ToLowerInvariant(), "").Replace(' ', '-'), anchor = name;
            for (int i = 1; !anchors.Add(anchor); i++)
            {
                anchor = $"{name}-{i}";
            }
        }

        return anchors;
    }

    [GeneratedRegex("^( *)(```+|~~~+).*?(^ *\\2[`~]* *$|\\z)", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();

    [GeneratedRegex("(`+)[^`].*?\\1", RegexOptions.Singleline)]
    private static partial Regex Code();

    [GeneratedRegex("^(#{1,6}) +(.*?)#* *$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    // [words](target), [words](<target>), [words]: target, <a href="target">, <img src="target">
    [GeneratedRegex("\\]\\(<?(?<to>[^)\\s>]+)>?(?: +\"[^\"]*\")?\\)|^\\[[^\\]\n]+\\]: +(?<to>\\S+)|(?:href|src)=\"(?<to>[^\"]+)\"", RegexOptions.Multiline)]
    private static partial Regex Link();

    // The words that a heading shows of a link.
    [GeneratedRegex("\\[([^\\]]*)\\]\\([^)]*\\)")]
    private static partial Regex Shown();

    [GeneratedRegex("[^\\p{L}\\p{M}\\p{N}\\p{Pc} -]")]
    private static partial Regex Dropped();

    [GeneratedRegex("<a (?:id|name)=\"([^\"]+)\"")]
    private static partial Regex Named();
}

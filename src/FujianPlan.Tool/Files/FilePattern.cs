using System.IO.Enumeration;
using FujianPlan.Authoring.Findings;

namespace FujianPlan.Tool.Files;

/// <summary>Patterns of files, such as <c>data/*/part-*.parquet</c>, for whoever starts this program without a shell, and for more files than a command line takes.</summary>
internal static class FilePattern
{
    private static readonly char[] Separators = [.. new[] { Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar }.Distinct()];

    /// <summary>The files that a path means: those that match it, in the order of their names, or itself where it is no pattern or the name of a file.</summary>
    /// <param name="path">What the user wrote: * and ? are for any characters of a name, and ** for any folders.</param>
    /// <exception cref="FileFault">No file matches.</exception>
    public static IReadOnlyList<string> Files(string path)
    {
        if (!IsPattern(path) || File.Exists(path))
        {
            return [path];
        }

        string[] parts = path.Split(Separators);
        IEnumerable<string> found = [parts[0].Length == 0 ? path[..1] : string.Empty];
        for (int i = parts[0].Length == 0 ? 1 : 0; i < parts.Length; i++)
        {
            (string part, bool isLast) = (parts[i], i == parts.Length - 1);
            found = found.SelectMany(folder => part == "**" ? Below(folder) : IsPattern(part) ? Matches(folder, part, isLast) : [Path.Combine(folder, part)]);
        }

        string[] files = [.. found.Where(File.Exists).Distinct().Order(StringComparer.Ordinal)];
        return files.Length > 0 ? files : throw FileFault.OfName(new FindingText($"No file matches '{path}'.", $"没有与“{path}”相符的文件。"));
    }

    private static bool IsPattern(string text) => text.AsSpan().ContainsAny('*', '?');

    // A name that begins with a point is meant only by a pattern that does.
    private static IEnumerable<string> Matches(string folder, string pattern, bool isLast) => Entries(folder, isLast)
        .Select(entry => Path.GetFileName(entry))
        .Where(name => FileSystemName.MatchesSimpleExpression(pattern, name, ignoreCase: false) && name.StartsWith('.') == pattern.StartsWith('.'))
        .Select(name => Path.Combine(folder, name));

    // A folder that is a link is not entered, as in shells: it may lead back to a folder above it.
    private static IEnumerable<string> Below(string folder) => Entries(folder, areFiles: false)
        .Where(entry => !File.GetAttributes(entry).HasFlag(FileAttributes.ReparsePoint))
        .Select(entry => Path.GetFileName(entry)).Where(name => !name.StartsWith('.')).Order(StringComparer.Ordinal)
        .SelectMany(name => Below(Path.Combine(folder, name))).Prepend(folder);

    private static IEnumerable<string> Entries(string folder, bool areFiles)
    {
        string where = folder.Length == 0 ? "." : folder;
        return !Directory.Exists(where) ? [] : areFiles ? Directory.EnumerateFiles(where) : Directory.EnumerateDirectories(where);
    }
}

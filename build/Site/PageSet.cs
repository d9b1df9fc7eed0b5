using System.Text.RegularExpressions;

namespace FujianPlan.Site;

/// <summary>The Markdown pages of the repository that the site shows, and the pictures that they show.</summary>
internal sealed partial class PageSet
{
    // Folders whose pages are for contributors who have the repository before them, and what tests and packages are made of.
    private static readonly string[] Left = ["bin", "obj", "artifacts", "node_modules", "tests", "seeds", ".git", ".github", "content", "benchmarks"];

    private readonly string _repository;
    private readonly SortedSet<string> _pages;

    private PageSet(string repository, SortedSet<string> pages) => (_repository, _pages) = (repository, pages);

    /// <summary>How many pages there are.</summary>
    public int Count => _pages.Count;

    /// <summary>Finds them.</summary>
    /// <param name="repository">The folder of the repository.</param>
    public static PageSet Of(string repository)
    {
        string root = Path.GetFullPath(repository);
        SortedSet<string> pages = new(StringComparer.Ordinal);
        foreach (string file in Directory.EnumerateFiles(root, "*.md", SearchOption.AllDirectories))
        {
            string path = Path.GetRelativePath(root, file).Replace('\\', '/');
            if (!path.Split('/').SkipLast(1).Any(folder => Left.Contains(folder)))
            {
                pages.Add(path);
            }
        }

        return new PageSet(root, pages);
    }

    /// <summary>The pages in a folder, without those in folders below it.</summary>
    /// <param name="folder">The folder, as docs/rules.</param>
    public IEnumerable<string> In(string folder) => _pages.Where(page => page.StartsWith(folder + "/", StringComparison.Ordinal) && page.IndexOf('/', folder.Length + 1) < 0);

    /// <summary>What a page is called: its first heading.</summary>
    /// <param name="page">The page.</param>
    public string TitleOf(string page) => File.ReadLines(Path.Combine(_repository, page)).First(line => line.StartsWith("# ", StringComparison.Ordinal))[2..].Trim();

    /// <summary>
    /// Copies them, with the files that they show. A link to anything else of the repository becomes one to the repository's address: the site has no folder
    /// of sources.
    /// </summary>
    /// <param name="output">Where to.</param>
    /// <param name="address">The repository's address.</param>
    /// <exception cref="InvalidDataException">A page links to a file that is not there.</exception>
    public void WriteTo(string output, string address)
    {
        foreach (string page in _pages)
        {
            string text = Link().Replace(File.ReadAllText(Path.Combine(_repository, page)), link => Linked(link, page, output, address));
            Write(output, Target(page), text);
        }
    }

    // README.md of a folder is its front page there.
    private static string Target(string page) => Path.GetFileName(page) == "README.md" ? page[..^"README.md".Length] + "index.md" : page;

    private string Linked(Match link, string page, string output, string address)
    {
        string target = link.Groups["target"].Value, anchor = link.Groups["anchor"].Value;
        if (target.Contains("://", StringComparison.Ordinal) || target.StartsWith("mailto:", StringComparison.Ordinal) || target.Length == 0)
        {
            return link.Value;
        }

        string path = Path.GetRelativePath(_repository, Path.GetFullPath(Path.Combine(_repository, Path.GetDirectoryName(page)!, target))).Replace('\\', '/').TrimEnd('/');
        string full = Path.Combine(_repository, path);
        if (Directory.Exists(full))
        {
            return _pages.Contains(path + "/README.md") ? $"]({Relative(page, path + "/index.md")}{anchor})" : $"]({address}/tree/main/{path})";
        }

        if (!File.Exists(full))
        {
            throw new InvalidDataException($"{page} links to {target}, which is not there.");
        }

        if (_pages.Contains(path))
        {
            return $"]({Relative(page, Target(path))}{anchor})";
        }

        if (Path.GetExtension(path) is not (".png" or ".svg"))
        {
            return $"]({address}/blob/main/{path}{anchor})";
        }

        string copy = Path.Combine(output, path);
        Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
        File.Copy(full, copy, overwrite: true);
        return $"]({Relative(page, path)}{anchor})";
    }

    private static string Relative(string from, string to) => Path.GetRelativePath(Path.Combine("/", Path.GetDirectoryName(from)!), "/" + to).Replace('\\', '/');

    private static void Write(string output, string path, string text)
    {
        string file = Path.Combine(output, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }

    [GeneratedRegex(@"\]\((?<target>[^)#\s]*)(?<anchor>#[^)\s]*)?\)", RegexOptions.CultureInvariant)]
    private static partial Regex Link();
}

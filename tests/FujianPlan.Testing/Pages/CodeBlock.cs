using System.Text.RegularExpressions;

namespace FujianPlan.Testing;

/// <summary>A block of code on a page that users read.</summary>
/// <param name="Page">The page, from the root of the repository, with <c>/</c>.</param>
/// <param name="Line">The line of its first fence.</param>
/// <param name="Language">The language that the fence names.</param>
/// <param name="Number">Which of the blocks of that language on that page, from 1.</param>
/// <param name="Text">The code, with <c>\n</c> line ends.</param>
public sealed partial record CodeBlock(string Page, int Line, string Language, int Number, string Text)
{
    /// <summary>The files of the pages: the READMEs, docs in both languages, and the READMEs of the packages.</summary>
    public static IReadOnlyList<string> Pages { get; } =
    [
        .. Directory.GetFiles(RepositoryFile.Root, "README*.md"),
        .. Directory.GetFiles(RepositoryFile.PathOf("docs"), "*.md"),
        .. Directory.GetFiles(RepositoryFile.PathOf("docs", "zh"), "*.md"),
        .. Directory.GetDirectories(RepositoryFile.PathOf("src")).Select(folder => Path.Combine(folder, "README.md")).Where(File.Exists),
    ];

    /// <summary>The blocks of all pages.</summary>
    public static IReadOnlyList<CodeBlock> All { get; } =
    [
        .. Pages.Select(page => Path.GetRelativePath(RepositoryFile.Root, page).Replace('\\', '/')).Order(StringComparer.Ordinal)
            .SelectMany(page => In(page, RepositoryFile.Read(page.Split('/')))),
    ];

    /// <summary>The blocks of a language, or of several, on all pages.</summary>
    public static IEnumerable<CodeBlock> InLanguage(params string[] languages) => All.Where(block => languages.Contains(block.Language));

    /// <summary>One block.</summary>
    public static CodeBlock Of(string page, string language, int number = 1) =>
        All.FirstOrDefault(block => (block.Page, block.Language, block.Number) == (page, language, number))
        ?? throw new InvalidOperationException($"{page} has no block {number} of {language}.");

    /// <summary>The blocks of a page.</summary>
    /// <param name="page">What they say of where they are.</param>
    /// <param name="text">What the page says.</param>
    public static IReadOnlyList<CodeBlock> In(string page, string text)
    {
        text = text.ReplaceLineEndings("\n");
        Dictionary<string, int> numbers = new(StringComparer.Ordinal);
        List<CodeBlock> blocks = [];
        foreach (Match fence in Fence().Matches(text))
        {
            string language = fence.Groups["language"].Value;
            numbers[language] = numbers.GetValueOrDefault(language) + 1;
            blocks.Add(new(page, text.AsSpan(0, fence.Index).Count('\n') + 1, language, numbers[language], fence.Groups["text"].Value));
        }

        return blocks;
    }

    /// <summary>What it says may be printed: a line that is only <c>…</c> is any number of lines, and elsewhere <c>…</c> is any words.</summary>
    public Regex Pattern() => new(string.Concat(Text.TrimEnd('\n').Split('\n').Select(line =>
        line.Trim() == "…" ? "(?:.*\n)*?" : Regex.Escape(line).Replace("…", ".*", StringComparison.Ordinal) + "\n")));

    /// <summary>Where it is, as a compiler says it.</summary>
    public override string ToString() => $"{Page}({Line}): {Language} {Number}";

    // As MarkdownPage finds them, with what is between.
    [GeneratedRegex("^ *(?<fence>```+|~~~+)(?<language>[^\n]*?) *\n(?<text>.*?)^ *\\k<fence> *$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();
}

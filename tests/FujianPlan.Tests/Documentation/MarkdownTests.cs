using System.Text.RegularExpressions;

namespace FujianPlan.Tests.Documentation;

/// <summary>All Markdown of the repository.</summary>
public sealed partial class MarkdownTests
{
    private const string Repository = "https://github.com/fujianplan/fujianplan", ChineseReadme = "README.zh-CN.md";

    /// <summary>Pages that a test writes. They are in English.</summary>
    private static readonly string[] Written = ["docs/mutations.md", "docs/performance.md", "docs/provenance.md"];

    /// <summary>Pages whose code is in the language of the page: it shows Chinese names, messages or comments. Where it can be run, the tests run it for each language.</summary>
    internal static readonly string[] CodeOfTheirOwn = ["architecture.md", "ci.md", "getting-started.md", "own-plan.md", "versioning.md"];

    private static readonly IReadOnlyDictionary<string, MarkdownPage> Pages = MarkdownPage.All();

    // Links to this repository on the web are links to its files, too: packages and messages have no others.
    [Fact]
    public void Links_LeadSomewhere()
    {
        (MarkdownPage Page, int Line, string Target)[] links = [.. Pages.Values.SelectMany(page => page.Links.Select(link => (page, link.Line, link.Target)))];
        Assert.True(links.Length > 500, "The pages link to one another.");
        None(links.Select(link => (link, Fault: Fault(link.Page, link.Target))).Where(found => found.Fault.Length > 0)
            .Select(found => $"{found.link.Page.Path}({found.link.Line}): '{found.link.Target}': {found.Fault}"));
    }

    [Fact]
    public void PagesOfDocs_AreInBothLanguages()
    {
        string[] names = [.. Pages.Keys.Where(path => PageOfDocs().IsMatch(path)).Except(Written).Select(path => path["docs/".Length..]).Order(StringComparer.Ordinal)];
        Assert.Equal(names.Select(name => "docs/zh/" + name), Pages.Keys.Where(path => path.StartsWith("docs/zh/", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        foreach (string name in names)
        {
            AssertPair(Pages["docs/" + name], "zh/" + name, Pages["docs/zh/" + name], "../" + name, isCodeTheSame: !CodeOfTheirOwn.Contains(name));
        }
    }

    // The readme of a package is shown elsewhere, too: it leads to the Chinese one on the web.
    [Fact]
    public void ReadmesOfPackages_AreTheSame_InBothLanguages()
    {
        MarkdownPage[] all = [.. Pages.Values.Where(page => page.Path.StartsWith("src/", StringComparison.Ordinal) && page.Path.EndsWith("/" + ChineseReadme, StringComparison.Ordinal))];
        Assert.NotEmpty(all);
        Assert.All(all, page => AssertPair(Pages[page.Path.Replace(ChineseReadme, "README.md", StringComparison.Ordinal)], $"{Repository}/blob/main/{page.Path}", page, "README.md", isCodeTheSame: true));
    }

    // Who reads Chinese is led to Chinese pages, where there are any.
    [Fact]
    public void ChinesePages_LeadToChinesePages() =>
        None(Pages.Values.Where(page => page.Path.StartsWith("docs/zh/", StringComparison.Ordinal) || page.Path.StartsWith("docs/rules/zh/", StringComparison.Ordinal) || page.Path.EndsWith(ChineseReadme, StringComparison.Ordinal))
            .SelectMany(page => page.Links
                .Where(link => !link.Target.Contains(':'))
                .Select(link => (link.Line, Path: Whole(page.Path, link.Target.Split('#')[0])))
                .Where(link => InChinese(link.Path) is { } chinese && Pages.ContainsKey(chinese) && page.Path != chinese)
                .Select(link => $"{page.Path}({link.Line}) leads to {link.Path}, which is there in Chinese.")));

    [Theory]
    [InlineData("docs/README.md", "")]
    [InlineData("docs/zh/README.md", "../")]
    public void EveryPage_IsInTheIndex(string index, string up)
    {
        HashSet<string> linked = [.. Pages[index].Links.Select(link => link.Target.Split('#')[0])];
        None(Pages.Keys.Where(path => PageOfDocs().IsMatch(path) && path != "docs/README.md").Select(path => path["docs/".Length..])
            .Where(name => !linked.Contains(up + name) && !(up.Length > 0 && linked.Contains(name)))
            .Select(name => $"{index} does not lead to {name}."));
    }

    // A promise is worth what holds it.
    [Fact]
    public void TestsThatSecurityNames_AreThere()
    {
        string tests = string.Concat(Directory.GetFiles(RepositoryFile.PathOf("tests"), "*Tests.cs", SearchOption.AllDirectories).Select(File.ReadAllText));
        (string Type, string Method)[] named = [.. TestName().Matches(RepositoryFile.Read("SECURITY.md")).Select(match => (match.Groups[1].Value, match.Groups[2].Value))];

        Assert.True(named.Length > 30, "SECURITY.md names the tests that hold its promises.");
        Assert.All(named, test => Assert.Matches($@"class {test.Type}\b", tests));
        Assert.All(named.Where(test => test.Method.Length > 0), test => Assert.Matches($@"(Task|void) {test.Method}\(", tests));
    }

    private static string? InChinese(string path) =>
        PageOfDocs().IsMatch(path) ? path.Replace("docs/", "docs/zh/", StringComparison.Ordinal)
        : path.EndsWith("README.md", StringComparison.Ordinal) && !path.StartsWith("docs/", StringComparison.Ordinal) ? path.Replace("README.md", ChineseReadme, StringComparison.Ordinal)
        : null;

    private static void AssertPair(MarkdownPage english, string toChinese, MarkdownPage chinese, string toEnglish, bool isCodeTheSame)
    {
        Assert.True(
            english.Headings.Select(heading => heading.Level).SequenceEqual(chinese.Headings.Select(heading => heading.Level)),
            $"{english.Path} has these headings:\n{string.Join('\n', english.Headings)}\nand in Chinese these:\n{string.Join('\n', chinese.Headings)}");
        Assert.All(chinese.Headings, heading => Assert.Matches("[\u4E00-\u9FFF]|^(GitHub Actions|GitLab CI|Azure Pipelines|Jenkins)$", heading.Words));
        Assert.Contains(chinese.Links, link => link.Target == toEnglish);
        Assert.Contains(english.Links, link => link.Target == toChinese);
        Assert.Equal(english.Blocks.Count, chinese.Blocks.Count);
        if (isCodeTheSame)
        {
            Assert.Equal(english.Blocks, chinese.Blocks);
        }
    }

    private static void None(IEnumerable<string> faults)
    {
        string[] all = [.. faults];
        Assert.True(all.Length == 0, string.Join('\n', all));
    }

    private static string Fault(MarkdownPage page, string target)
    {
        string[] parts = (target == Repository ? "README.md" : target).Split('#', 2);
        string path = parts[0], anchor = parts.Length > 1 ? Uri.UnescapeDataString(parts[1]) : "";
        if (path == Repository)
        {
            path = "README.md";
        }
        else if (OnTheWeb().Match(path) is { Success: true } here)
        {
            path = here.Groups[1].Value;
        }
        else if (Regex.IsMatch(path, "^[a-z]+:"))
        {
            return "";
        }
        else
        {
            path = path.Length == 0 ? page.Path : Whole(page.Path, Uri.UnescapeDataString(path));
        }

        if (!Path.Exists(RepositoryFile.PathOf(path.Split('/'))))
        {
            return "there is no such file.";
        }

        return anchor.Length == 0 || !Pages.TryGetValue(path, out MarkdownPage? other) || other.Anchors.Contains(anchor) ? "" : $"{path} has no such heading. It has: {string.Join(' ', other.Anchors)}";
    }

    private static string Whole(string from, string path)
    {
        List<string> folders = [.. from.Split('/')[..^1]];
        foreach (string part in path.TrimEnd('/').Split('/').Where(part => part != "."))
        {
            if (part != "..")
            {
                folders.Add(part);
            }
            else if (folders.Count > 0)
            {
                folders.RemoveAt(folders.Count - 1);
            }
            else
            {
                return "out of the repository";
            }
        }

        return string.Join('/', folders);
    }

    [GeneratedRegex("^docs/[^/]+\\.md$")]
    private static partial Regex PageOfDocs();

    [GeneratedRegex("^https://github\\.com/fujianplan/fujianplan/(?:blob|tree)/main/(.+)$")]
    private static partial Regex OnTheWeb();

    [GeneratedRegex("`([A-Z][A-Za-z]*Tests)(?:\\.([A-Za-z_0-9]+))?`")]
    private static partial Regex TestName();
}

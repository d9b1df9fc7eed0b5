using System.Text.RegularExpressions;

namespace FujianPlan.Tests.Documentation;

/// <summary>All Markdown of the repository.</summary>
public sealed partial class MarkdownTests
{
    private const string Repository = "https://github.com/fujianplan/fujianplan";

    /// <summary>The pages of docs that are there in both languages.</summary>
    private static readonly string[] Bilingual =
    [
        "README.md", "analyzers.md", "architecture.md", "blazor.md", "ci.md", "command.md", "compatibility.md", "dapper.md", "explorer.md",
        "faq.md", "fsharp-and-vb.md", "getting-started.md", "grpc.md", "newtonsoft.md", "orleans.md", "own-plan.md", "validation.md", "versioning.md", "xml.md",
    ];

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
    public void PagesInBothLanguages_AreThere_HaveTheSameSections_AndLeadToEachOther()
    {
        Assert.Equal(Bilingual.Select(name => "docs/zh/" + name), Pages.Keys.Where(path => path.StartsWith("docs/zh/", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        foreach (string name in Bilingual)
        {
            MarkdownPage english = Pages["docs/" + name], chinese = Pages["docs/zh/" + name];
            Assert.True(
                english.Headings.Select(heading => heading.Level).SequenceEqual(chinese.Headings.Select(heading => heading.Level)),
                $"{name} has these headings:\n{string.Join('\n', english.Headings)}\nand in Chinese these:\n{string.Join('\n', chinese.Headings)}");
            Assert.All(chinese.Headings, heading => Assert.Matches("[\u4E00-\u9FFF]|^(GitHub Actions|GitLab CI|Azure Pipelines|Jenkins)$", heading.Words));
            Assert.Contains(chinese.Links, link => link.Target == "../" + name);
        }
    }

    [Theory]
    [InlineData("docs/README.md", "")]
    [InlineData("docs/zh/README.md", "../")]
    public void EveryPage_IsInTheIndex(string index, string up)
    {
        HashSet<string> linked = [.. Pages[index].Links.Select(link => link.Target.Split('#')[0])];
        None(Pages.Keys.Where(path => Regex.IsMatch(path, "^docs/[^/]+\\.md$") && path != "docs/README.md").Select(path => path["docs/".Length..])
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

    [GeneratedRegex("^https://github\\.com/fujianplan/fujianplan/(?:blob|tree)/main/(.+)$")]
    private static partial Regex OnTheWeb();

    [GeneratedRegex("`([A-Z][A-Za-z]*Tests)(?:\\.([A-Za-z_0-9]+))?`")]
    private static partial Regex TestName();
}

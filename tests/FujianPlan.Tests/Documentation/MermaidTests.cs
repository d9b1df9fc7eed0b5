using System.Text.RegularExpressions;

namespace FujianPlan.Tests.Documentation;

/// <summary>The picture of docs/architecture.md, in both languages: it can be drawn, is the same in both, and names types that there are.</summary>
public sealed partial class MermaidTests
{
    private static readonly string English = CodeBlock.Of("docs/architecture.md", "mermaid").Text, Chinese = CodeBlock.Of("docs/zh/architecture.md", "mermaid").Text;

    [Fact]
    public void Pictures_AreTheSame()
    {
        (string[] nodes, string[] edges) = Graph(English);
        (string[] chineseNodes, string[] chineseEdges) = Graph(Chinese);

        Assert.True(nodes.Length > 10 && edges.Length > 10);
        Assert.Equal(nodes, chineseNodes);
        Assert.Equal(edges, chineseEdges);
    }

    [Fact]
    public void Types_AreThere()
    {
        string[] types = [.. Label().Matches(English).Select(match => match.Groups[2].Value.Split("<br/>")[0]).Where(label => TypeName().IsMatch(label))];

        Assert.Equal(["PlanDocument", "PlanModel", "PlanReader", "PlanRules"], types.Order(StringComparer.Ordinal));
        Assert.All(types, type => Assert.Single(Directory.GetFiles(RepositoryFile.PathOf("src", "FujianPlan.Authoring"), type + ".cs", SearchOption.AllDirectories)));
    }

    // A node has words once; a line is a path.
    private static (string[] Nodes, string[] Edges) Graph(string text)
    {
        string[] lines = text.TrimEnd('\n').Split('\n');
        Assert.Equal("flowchart LR", lines[0]);
        HashSet<string> nodes = [];
        List<string> edges = [];
        foreach (string line in lines[1..])
        {
            Assert.Matches(Line(), line);
            string[] path = [.. Node().Matches(line).Select(match => match.Groups[1].Value)];
            foreach (Match label in Label().Matches(line))
            {
                Assert.True(nodes.Add(label.Groups[1].Value), line);
            }

            edges.AddRange(path.Zip(path.Skip(1), (from, to) => $"{from} {to}"));
        }

        Assert.All(edges.SelectMany(edge => edge.Split(' ')), node => Assert.Contains(node, nodes));
        return ([.. nodes], [.. edges]);
    }

    // a["words"] --> b -->|"words"| c
    [GeneratedRegex("^    \\w+(?:\\[\"[^\"]+\"\\])?(?: -->(?:\\|\"[^\"]+\"\\|)? \\w+(?:\\[\"[^\"]+\"\\])?)+$")]
    private static partial Regex Line();

    [GeneratedRegex("(?:^ +|> |\\| )(\\w+)")]
    private static partial Regex Node();

    [GeneratedRegex("(\\w+)\\[\"([^\"]+)\"\\]")]
    private static partial Regex Label();

    [GeneratedRegex("^(?:[A-Z][a-z]+){2,}$")]
    private static partial Regex TypeName();
}

using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using FujianPlan.Authoring.Files;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Rules;

namespace FujianPlan.Authoring.Tests.Rules;

/// <summary>The pages are what a finding's link leads to; they must say what the code says.</summary>
[Collection(RulePage.Collection)]
public sealed partial class RulePageTests
{
    private static readonly (string Prefix, string Title)[] Groups =
    [
        ("FJP0", "Reading and building"),
        ("FJP1", "Identity: codes, numbers, identifiers, names"),
        ("FJP2", "References"),
        ("FJP3", "Duties and outline"),
        ("FJP4", "Provenance"),
        ("FJP5", "Compatibility"),
        ("FJP9", "Consumers’ code"),
    ];

    private static readonly RuleInfo[] All = [.. PlanRules.All, .. CodeRules.All];

    public static TheoryData<string> Ids() => [.. All.Select(r => r.Id)];

    /// <summary>
    /// The rules whose pages quote nothing: they are about what surrounds a plan, such as its files, the plans that it imports, the build, and what
    /// was shipped.
    /// </summary>
    private static readonly string[] WithoutExamples =
    [
        "FJP0012", "FJP0016", "FJP0017", "FJP0018", "FJP0019", "FJP0020", "FJP0021", "FJP0022", "FJP0023", "FJP0026", "FJP0027", "FJP0028", "FJP2009", "FJP2010", "FJP2020", "FJP2021",
        "FJP5001", "FJP5002", "FJP5003", "FJP5004", "FJP5005", "FJP5006", "FJP5007", "FJP5008", "FJP5009",
    ];

    /// <summary>
    /// The rules whose example is judged as the page has it. Where it is a part of a plan that needs the rest, or a source, <see cref="SourcePageTests"/>
    /// has both; the rules about code have their own tests.
    /// </summary>
    public static TheoryData<string> IdsWithExamples() =>
        [.. PlanRules.All.Select(r => r.Id).Except(WithoutExamples).Except(PageExample.All.Keys)];

    [Fact]
    public void Ids_AreUniqueAndInOrder()
    {
        string[] ids = [.. All.Select(r => r.Id)];

        Assert.All(ids.GroupBy(id => id), same => Assert.True(same.Count() == 1, $"Several rules are {same.Key}. Give the new one the next id that is free: one more than the highest of its first digit in docs/rules/README.md."));
        Assert.Equal(ids.Order(StringComparer.Ordinal), ids);
        Assert.All(ids, id => Assert.Matches("^FJP[0-9]{4}$", id));
    }

    [Fact]
    public void Pages_AreThoseOfTheRules() => AssertPages(RepositoryFile.PathOf("docs", "rules"), [.. All.Select(r => r.Id + ".md"), "README.md"]);

    [Theory]
    [MemberData(nameof(Ids))]
    public void Page_HasTheTitlesOfItsRule(string id)
    {
        RuleInfo rule = All.Single(r => r.Id == id);
        string[] page = Page(id).Split('\n');

        AssertHead(page, rule, isChinese: false);
        AssertHeading("## What to do", page, id, isChinese: false);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void ChinesePage_SaysTheSame(string id)
    {
        RuleInfo rule = All.Single(r => r.Id == id);
        string english = Page(id), chinese = Page(id, isChinese: true);
        string[] page = chinese.Split('\n');

        AssertHead(page, rule, isChinese: true);
        AssertHeading("## 处理方法", page, id, isChinese: true);
        Assert.Equal(Block().Matches(english).Select(match => match.Value), Block().Matches(chinese).Select(match => match.Value));
        Assert.Equal(Said(english), Said(chinese));
    }

    [Fact]
    public void ChinesePages_AreThoseOfTheRules() => AssertPages(RepositoryFile.PathOf("docs", "rules", "zh"), [.. All.Select(r => r.Id + ".md")]);

    [Theory]
    [MemberData(nameof(IdsWithExamples))]
    public void Example_HasTheFindingThatThePagesQuote(string id)
    {
        PlanFile[] files = [.. RulePage.Blocks(Page(id)).Select((block, i) => new PlanFile($"{i}.yaml", Completed(block)))];

        IReadOnlyList<PlanFinding> findings = PlanReading.Of(files, cancellation: TestContext.Current.CancellationToken).Findings;
        PlanFinding[] found = [.. findings.Where(finding => finding.Rule.Id == id)];

        Assert.True(
            found.Length == 1,
            $"The example of docs/rules/{id}.md, its blocks of YAML, has {found.Length} findings of {id} and needs one. Complete it. If it needs a source, or more of a plan than a page shows, add its plan to ClausePageExamples (no source), NoticePageExamples or ProvedPageExamples, in the folder of this test.\n{string.Join('\n', findings)}");
        RulePage.Approve(id, found[0]);
    }

    /// <summary>What a page quotes was told by a test of these, or of the rules about code; what was only begun is not forgotten.</summary>
    [Theory]
    [MemberData(nameof(Ids))]
    public void Quotation_IsHeldByAnExample(string id)
    {
        bool isCode = CodeRules.All.Any(rule => rule.Id == id);
        foreach (bool isChinese in new[] { false, true })
        {
            string page = Page(id, isChinese), name = $"docs/rules/{(isChinese ? "zh/" : "")}{id}.md";

            Assert.True(
                RulePage.Quoted(page).Length == 0 || !WithoutExamples.Contains(id),
                $"{name} quotes a message, and no example holds it. Remove {id} from WithoutExamples of RulePageTests: the example of the page is then judged, and has to have the message.");

            // The run that fills it in is this one.
            Assert.False(
                RulePage.IsUnfilled(page) && !ApprovedFile.IsRewritten,
                $"{name} has '> x' in place of a message. Run {(isCode ? "RulePageTests of tests/FujianPlan.Analyzers.Tests" : "RulePageTests and SourcePageTests")} with UPDATE_SNAPSHOTS=1, which fills in the message of its example.");
            Assert.True(
                RulePage.HasQuotation(page) || WithoutExamples.Contains(id),
                $"{name} has to quote one message. Write three lines below its example, '> x', '>' and '> x', and run {(isCode ? "RulePageTests of tests/FujianPlan.Analyzers.Tests" : "RulePageTests and SourcePageTests")} with UPDATE_SNAPSHOTS=1. If no plan by itself can break the rule, add {id} to WithoutExamples of RulePageTests.");
        }
    }

    [Fact]
    public void Table_ListsAllRules()
    {
        var text = new StringBuilder("""
            # Rules

            Every rule has an id, which is never reused. An error stops the build, so that a wrong plan never produces half a library. A warning does not.
            Set the severity of a warning in a `.globalconfig` (an `.editorconfig` has no effect on plan files):

            ```ini
            is_global = true
            dotnet_diagnostic.FJP3006.severity = none
            ```

            A build reads the `.globalconfig` files in the folder of the code and in its parent folders; `fujianplan check` reads those in the folder of the
            plan and in its parent folders. For one run of the command, `--severity FJP3006=none` does the same. `fujianplan explain FJP3006` shows what a
            rule means, and how to switch it off.

            The rules from FJP9001 on check C# code that uses a plan. An `.editorconfig` sets their severity, even that of errors. See
            [analyzers.md](../analyzers.md).

            Messages are in English, or in Chinese if the build runs in a Chinese culture. One mistake is reported once: if something could not be read, no
            rule reports that it is missing.

            """);
        foreach ((string prefix, string title) in Groups)
        {
            RuleInfo[] rules = [.. All.Where(r => r.Id.StartsWith(prefix, StringComparison.Ordinal))];
            if (rules.Length > 0)
            {
                text.Append(CultureInfo.InvariantCulture, $"\n## {title}\n\n| rule | title | 标题 | severity |\n|---|---|---|---|\n");
                text.AppendJoin(
                    string.Empty,
                    rules.Select(r => $"| [{r.Id}]({r.Id}.md) | {r.Title.English} | {r.Title.Chinese} | {r.SeverityWord} |\n"));
            }
        }

        ApprovedFile.Assert(RepositoryFile.PathOf("docs", "rules", "README.md"), text.ToString());
    }

    /// <summary>The head of a page comes from the rule.</summary>
    private static void AssertHead(string[] page, RuleInfo rule, bool isChinese)
    {
        string[] head = Head(rule, isChinese);
        ApprovedFile.Assert(RulePage.PathOf(rule.Id, isChinese), string.Join('\n', [head[0], page[1], head[1], .. page[3..]]));
    }

    private static void AssertHeading(string heading, string[] page, string id, bool isChinese) =>
        Assert.True(Array.IndexOf(page, heading) >= 0, $"'{RulePage.PathOf(id, isChinese)}' has no heading '{heading}'. Write it, and below it what to do about the finding.");

    private static void AssertPages(string folder, string[] expected)
    {
        string[] pages = [.. Directory.GetFiles(folder).Select(file => Path.GetFileName(file))];
        string[] missing = [.. expected.Except(pages).Distinct()], more = [.. pages.Except(expected)];
        Assert.True(missing.Length == 0, $"'{folder}' lacks {string.Join(", ", missing)}. Run the tests of this class with UPDATE_SNAPSHOTS=1: they begin the pages. Then write the rest.");
        Assert.True(more.Length == 0, $"'{folder}' has {string.Join(", ", more)}, and no rule of that id. The build takes a rule into its list if the name of its file ends with Rule.cs. Otherwise remove the page.");
    }

    private static string[] Head(RuleInfo rule, bool isChinese) => isChinese
        ? [$"# {rule.Id}：{rule.Title.Chinese}", $"{rule.Title.English} · {SeverityOf(rule)}"]
        : [$"# {rule.Id}: {rule.Title.English}", $"{rule.Title.Chinese} · {rule.SeverityWord}{(rule.Severity == FindingSeverity.Warning ? "; its severity can be set" : "")}"];

    private static string SeverityOf(RuleInfo rule) => rule.Severity switch
    {
        FindingSeverity.Error => "错误",
        FindingSeverity.Warning => "警告；严重程度可调整",
        _ => "建议",
    };

    // A new rule's page is begun where snapshots are rewritten: its head is there, and what is to be told in words is not.
    private static string Page(string id, bool isChinese = false)
    {
        string path = RulePage.PathOf(id, isChinese);
        if (!File.Exists(path))
        {
            ApprovedFile.Assert(path, string.Join("\n\n", Head(All.Single(rule => rule.Id == id), isChinese)) + "\n");
        }

        return RulePage.Read(id, isChinese);
    }

    /// <summary>An example is the part of a plan that matters; what every plan has is put before it.</summary>
    private static string Completed(string example) =>
        example.Contains("format:", StringComparison.Ordinal) || !example.Contains(':', StringComparison.Ordinal)
            ? example
            : Judged.Head + example;

    // What the page quotes as told, in either order.
    private static IEnumerable<string> Said(string page) => RulePage.Quoted(page).Order(StringComparer.Ordinal);

    [GeneratedRegex("```.*?```", RegexOptions.Singleline)]
    private static partial Regex Block();
}

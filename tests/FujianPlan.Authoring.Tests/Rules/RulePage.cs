using System.Text.RegularExpressions;
using FujianPlan.Authoring.Findings;

namespace FujianPlan.Authoring.Tests.Rules;

/// <summary>The two pages of a rule: what they quote, and what fills it in.</summary>
internal static partial class RulePage
{
    /// <summary>The tests that write these pages where approved files are rewritten: not two at a time.</summary>
    public const string Collection = "Rule pages";

    /// <summary>What is written in place of a message, for a test run to fill in.</summary>
    private const string Placeholder = "> x";

    public static string PathOf(string id, bool isChinese) => isChinese
        ? RepositoryFile.PathOf("docs", "rules", "zh", id + ".md")
        : RepositoryFile.PathOf("docs", "rules", id + ".md");

    public static string Read(string id, bool isChinese) => File.ReadAllText(PathOf(id, isChinese)).ReplaceLineEndings("\n");

    /// <summary>The lines that the page quotes, as they are written.</summary>
    public static string[] Quoted(string page) => [.. page.Split('\n').Where(line => line.StartsWith('>'))];

    /// <summary>Whether a message is still to be filled in.</summary>
    public static bool IsUnfilled(string page) => Quoted(page).Any(line => line.TrimEnd() == Placeholder);

    /// <summary>The blocks of YAML that the page shows.</summary>
    public static string[] Blocks(string page) => [.. YamlBlock().Matches(page).Select(match => match.Groups[1].Value)];

    /// <summary>Whether the page quotes one message, in three lines.</summary>
    public static bool HasQuotation(string page) => Quoted(page).Length == 3 && Quotation().Count(page) == 1;

    /// <summary>
    /// Both pages quote a finding, in both languages; and they show an example, unless they themselves are what was judged. Where approved files are
    /// rewritten, this is filled in.
    /// </summary>
    public static void Approve(string id, PlanFinding finding, string? shown = null)
    {
        Approve(id, isChinese: false, finding.Text.English, finding.Text.Chinese, shown);
        Approve(id, isChinese: true, finding.Text.Chinese, finding.Text.English, shown);
    }

    private static void Approve(string id, bool isChinese, string first, string second, string? shown)
    {
        string page = Read(id, isChinese), name = $"docs/rules/{(isChinese ? "zh/" : "")}{id}.md";
        Assert.True(HasQuotation(page), $"{name} has to quote one message. Write three lines below its example, '{Placeholder}', '>' and '{Placeholder}', and run this test with UPDATE_SNAPSHOTS=1: it fills in the message.");
        Assert.True(shown is null || Blocks(page).Length > 0, $"{name} shows no example. Write a block of YAML before the message, which may be empty, and run this test with UPDATE_SNAPSHOTS=1: it fills in the example.");
        page = shown is null ? page : YamlBlock().Replace(page, _ => $"```yaml\n{shown}\n```", 1);
        ApprovedFile.Assert(PathOf(id, isChinese), Quotation().Replace(page, _ => $"\n> {first}\n>\n> {second}\n"));
    }

    [GeneratedRegex("\n> .*\n>\n> .*\n")]
    private static partial Regex Quotation();

    [GeneratedRegex("```yaml\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex YamlBlock();
}

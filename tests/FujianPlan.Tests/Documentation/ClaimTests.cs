namespace FujianPlan.Tests.Documentation;

/// <summary>Every block of code that users read is held by a test.</summary>
public sealed class ClaimTests
{
    // What all blocks of these pages are the same as; MarkdownTests holds them to that.
    private static readonly HashSet<string> SameAsInEnglish =
    [
        .. CodeBlock.All.GroupBy(block => block.Page)
            .Where(page => page.Key.StartsWith("docs/zh/", StringComparison.Ordinal) && !MarkdownTests.CodeOfTheirOwn.Contains(page.Key["docs/zh/".Length..]))
            .Select(page => page.Key),
        .. CodeBlock.All.Select(block => block.Page).Where(page => page.StartsWith("src/", StringComparison.Ordinal) && page.EndsWith("README.zh-CN.md", StringComparison.Ordinal)),
    ];

    [Fact]
    public void EveryBlock_IsHeldByATest() => None(Unclaimed(CodeBlock.All));

    [Fact]
    public void ABlockThatNobodyHolds_IsReportedWithItsPlace()
    {
        Assert.Equal(
            ["docs/new.md(3): no test holds block 1 of csharp. Hold it to what is true, and add it to Claims.cs."],
            Unclaimed(CodeBlock.In("docs/new.md", "# New\n\n```csharp\nPlan.Tasks\n```\n\n```sh\nfujianplan check\n```\n")));

        // One more than there is, on a page that has some, and one that does not say what it is.
        Assert.Equal(
            ["docs/xml.md(5): no test holds block 2 of text. Hold it to what is true, and add it to Claims.cs.", "docs/xml.md(8): the block names no language."],
            Unclaimed(CodeBlock.In("docs/xml.md", "```text\na\n```\n\n```text\na\n```\n```\na\n```\n")));
    }

    [Fact]
    public void EveryClaim_IsOfBlocksThatThereAre()
    {
        HashSet<(string, string, int)> blocks = [.. CodeBlock.All.Select(block => (block.Page, block.Language, block.Number))];
        None(Claims.All.Where(claim => claim.Page != "*").SelectMany(claim => claim.Named()).Where(named => !blocks.Contains(named))
            .Select(named => $"{named.Page} has no block {named.Number} of {named.Language}."));
    }

    // A test that claims blocks of a page names that page.
    [Fact]
    public void EveryClaim_IsOfATestThatNamesThePage() => None(
        from claim in Claims.All
        let parts = claim.Test.Split('/')
        let folder = RepositoryFile.PathOf("tests", parts[0].Length == 0 ? "FujianPlan.Tests" : $"FujianPlan.{parts[0]}.Tests")
        let files = Directory.GetFiles(folder, parts[1] + ".cs", SearchOption.AllDirectories)
        let text = files.Length == 1 ? File.ReadAllText(files[0]) : ""
        let fault = files.Length != 1 ? "there is no such test"
            : claim.Page == "*" ? claim.Blocks.All(language => text.Contains($"\"{language}\"", StringComparison.Ordinal)) ? "" : "the test does not name the language"
            : text.Contains(Path.GetFileName(claim.Page), StringComparison.Ordinal) ? "" : "the test does not name the page"
        where fault.Length > 0
        select $"{claim.Test}, {claim.Page}: {fault}");

    private static IEnumerable<string> Unclaimed(IEnumerable<CodeBlock> blocks) =>
        from block in blocks
        where !SameAsInEnglish.Contains(block.Page)
        let fault = block.Language.Length == 0 ? "the block names no language."
            : Claims.All.Any(claim => claim.IsOf(block)) ? ""
            : $"no test holds block {block.Number} of {block.Language}. Hold it to what is true, and add it to Claims.cs."
        where fault.Length > 0
        select $"{block.Page}({block.Line}): {fault}";

    private static void None(IEnumerable<string> faults)
    {
        string[] all = [.. faults];
        Assert.True(all.Length == 0, string.Join('\n', all));
    }
}

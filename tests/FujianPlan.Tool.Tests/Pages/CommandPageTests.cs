using System.Text;
using FujianPlan.Tool.Tests.Doubts;

namespace FujianPlan.Tool.Tests.Pages;

/// <summary>docs/command.md: what it shows of texts, drafts and doubts.</summary>
public sealed class CommandPageTests : IDisposable
{
    private const string Page = "docs/command.md";

    private readonly ToolFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task RowOfATable_IsTheLinesOfThePage()
    {
        _folder.Write("notice.txt", "序号\t任务\t牵头单位\t配合单位\t完成时限\n一、夯实基础\n1\t建设一张网。\t市数据局\t市财政局、各县政府\t2024年6月底前\n");

        Assert.Equal(CodeBlock.Of(Page, "text").Text, (await _folder.Run("text", "notice.txt")).Output);
    }

    [Fact]
    public async Task Doubt_IsAskedAsThePageSays()
    {
        await _folder.Draft();

        ProgramRun run = await _folder.RunOn(Encoding.UTF8.GetBytes("s\ns\ns\ns\nq\n"), "doubts", "--ask");

        // The last line of the page waits for an answer.
        CodeBlock block = CodeBlock.Of(Page, "text", 2);
        Assert.EndsWith("\n>\n", block.Text, StringComparison.Ordinal);
        Assert.Matches($"{(block with { Text = block.Text[..^">\n".Length] }).Pattern()}> q\n", run.Output);
    }

    [Fact]
    public async Task Doubt_IsInTheFileAsThePageSays()
    {
        await _folder.Draft();

        Assert.Contains(CodeBlock.Of(Page, "yaml", 2).Text, _folder.Read("plan.yaml"), StringComparison.Ordinal);
    }
}

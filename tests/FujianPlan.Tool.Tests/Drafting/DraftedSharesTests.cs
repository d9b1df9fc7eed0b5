namespace FujianPlan.Tool.Tests.Drafting;

/// <summary>A clause that says which part of the work a body has, or that speaks of other tasks: its words are a doubt, and its bodies are read.</summary>
public sealed class DraftedSharesTests : IDisposable
{
    private readonly ToolFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("（资金由市甲局负责）", "The clause limits a body to part of the work, or states a condition, which duties cannot express: 资金", "responsible: [JJ]")]
    [InlineData("（每年由市甲局牵头）", "The clause limits a body to part of the work, or states a condition, which duties cannot express: 每年", "lead: [JJ]")]
    [InlineData("（以上1至2项由市甲局牵头）", "The clause is about other tasks as well, but the draft has it only here: 以上1至2项", "lead: [JJ]")]
    [InlineData("（其他任务由市甲局负责）", "The clause is about other tasks as well, but the draft has it only here: 其他任务", "responsible: [JJ]")]
    public async Task WordsBeforeBy_AreADoubt_AndNoName(string clause, string doubt, string duty)
    {
        string plan = await Drafted(clause);
        Assert.Contains($"      # ?? {doubt}\n", plan, StringComparison.Ordinal);
        Assert.Contains($"        duties:\n          - {duty}\n", plan, StringComparison.Ordinal);
        Assert.Contains("    name: 市甲局\n", plan, StringComparison.Ordinal);
    }

    // No reading offers an agency that is a sentence.
    [Theory]
    [InlineData("设立专班，办公室设在市甲局。")]
    [InlineData("（市甲局&市乙局负责）")]
    public async Task Readings_InventNoAgency(string words)
    {
        string plan = await Drafted(words);
        Assert.Contains("# ?? These words are about duties, but no duty was written for them: ", plan, StringComparison.Ordinal);
        Assert.DoesNotContain("# ?& ", plan, StringComparison.Ordinal);
    }

    // Whom a sentence names behind 由 is offered, and nothing else of the sentence.
    [Fact]
    public async Task AReadingOfASentence_OffersTheBodiesBehindBy()
    {
        string plan = await Drafted("选址由市甲局负责，建设由市乙局负责。");
        Assert.Contains("# ?2 They give duties, according to the editors' reading: 市甲局 responsible; 市乙局 responsible.\n", plan, StringComparison.Ordinal);
        Assert.Equal(["市甲局", "市乙局"], plan.Split('\n').Where(line => line.Contains("# ?& ", StringComparison.Ordinal)).Select(line => line[(line.IndexOf("name: ", StringComparison.Ordinal) + 6)..].Split(',', '}')[0]));
    }

    private async Task<string> Drafted(string clause)
    {
        ProgramRun run = await _folder.Write("notice.txt", $"示例市人民政府关于巡堤任务的通知\n2026年3月1日\n一、巡堤\n1.查一段堤。\n2.查两段堤。{clause}\n").Run("draft", "notice.txt", "-o", "plan.yaml");
        Assert.Equal(0, run.ExitCode);
        return _folder.Read("plan.yaml");
    }
}

namespace FujianPlan.Tool.Tests.Drafting;

/// <summary>A passage that says of all clauses that the first of a list leads is a doubt at each list.</summary>
public sealed class LeadsFirstTests : IDisposable
{
    private const string Tasks = "一、夯实基础\n1.设窗口。（责任单位：市甲局、市丁局，市乙局）\n2.设热线。（市乙局牵头，市丙局配合）\n3.设网站。（责任单位：市丙局）\n";

    private readonly ToolFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("（列在首位的为牵头单位）", "列在首位的为牵头单位", "市甲局 lead; 市丁局, 市乙局 responsible")]
    [InlineData("为便利群众，制定本方案（排在第一位的为牵头单位，其他为配合单位）。", "排在第一位的为牵头单位", "市甲局 lead; 市丁局, 市乙局 supporting")]
    [InlineData("注：本方案列在第一位的为牵头单位。", "本方案列在第一位的为牵头单位", "市甲局 lead; 市丁局, 市乙局 responsible")]
    [InlineData("（注：责任单位中排名第一的为牵头单位）", "责任单位中排名第一的为牵头单位", "市甲局 lead; 市丁局, 市乙局 responsible")]
    [InlineData("责任单位第一位为牵头单位。", "责任单位第一位为牵头单位", "市甲局 lead; 市丁局, 市乙局 responsible")]
    [InlineData("各项任务责任单位中列首位的为牵头单位。", "各项任务责任单位中列首位的为牵头单位", "市甲局 lead; 市丁局, 市乙局 responsible")]
    public async Task FirstOfEachList_IsADoubt_WithAReadingThatIsSound(string passage, string remark, string reading)
    {
        await Draft(passage + "\n");
        string plan = _folder.Read("plan.yaml");
        Assert.Equal(2, plan.Split($"# ?? “{remark}”, says the notice: the first of this clause may lead, and all were written as responsible.").Length - 1);
        Assert.Contains("      # ?2 They give duties, according to the editors' reading: 市丙局 lead.\n", plan, StringComparison.Ordinal);
        int doubt = plan.IndexOf($"      # ?2 They give duties, according to the editors' reading: {reading}.\n", StringComparison.Ordinal);
        Assert.True(doubt > 0, plan);

        ProgramRun taken = await _folder.Run("doubts", "plan.yaml", "--take", $"{plan[..doubt].Split("# ??").Length - 1}=2");

        Assert.Contains($"          - lead: [JJ]\n            reading: editorial\n            note: 'the source says: {remark}'\n", _folder.Read("plan.yaml"), StringComparison.Ordinal);
        Assert.DoesNotContain(" error ", taken.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("各牵头单位要加强统筹。")]
    [InlineData("把安全摆在首位。")]
    public async Task OtherPassages_AreNone(string passage)
    {
        await Draft(passage + "\n");
        Assert.DoesNotContain("says the notice", _folder.Read("plan.yaml"), StringComparison.Ordinal);
    }

    private Task<ProgramRun> Draft(string passage) => _folder.Write("notice.txt", "示例市人民政府关于印发分工方案的通知\n2024年3月1日\n" + passage + Tasks).Run("draft", "notice.txt", "-o", "plan.yaml");
}

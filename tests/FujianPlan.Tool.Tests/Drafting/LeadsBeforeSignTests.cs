namespace FujianPlan.Tool.Tests.Drafting;

/// <summary>A remark that says by a sign who leads is a doubt at each clause that it may divide.</summary>
public sealed class LeadsBeforeSignTests : IDisposable
{
    private const string Head = "示例市人民政府关于印发分工方案的通知\n2024年3月1日\n一、夯实基础\n";

    private readonly ToolFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task CommaOfARemark_IsADoubtAtEachLaterList_AndTheReadingIsSound()
    {
        await Draft("1.设窗口。（责任单位：市甲局、市丁局，市乙局；逗号前为牵头单位，下同）\n2.设热线。（责任单位：市乙局，市丙局）\n3.设网站。（市丙局牵头，市甲局配合）\n4.设号码。（责任单位：市丙局）\n");
        string plan = _folder.Read("plan.yaml");
        Assert.Equal(3, plan.Split("# ?? “逗号前为牵头单位” (1.1) says by a punctuation mark who leads: it is not clear who in this clause leads, so all were written as responsible.").Length - 1);
        Assert.Contains("      # ?2 They give duties, according to the editors' reading: 市甲局, 市丁局 lead; 市乙局 responsible.\n", plan, StringComparison.Ordinal);
        Assert.Contains("      # ?2 They give duties, according to the editors' reading: 市丙局 lead.\n", plan, StringComparison.Ordinal);

        // The second reading of the second list.
        int doubt = plan.IndexOf("      # ?2 They give duties, according to the editors' reading: 市乙局 lead; 市丙局 responsible.\n", StringComparison.Ordinal);
        Assert.True(doubt > 0, plan);
        ProgramRun taken = await _folder.Run("doubts", "plan.yaml", "--take", $"{plan[..doubt].Split("# ??").Length - 1}=2");
        Assert.Contains("          - lead: [YJ]\n            reading: editorial\n            note: 'the source says: 逗号前为牵头单位'\n", _folder.Read("plan.yaml"), StringComparison.Ordinal);

        // The clause alone says otherwise, and the editors answer for it: check says so, and nothing else.
        Assert.DoesNotContain(" error ", taken.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("FJP3012", (await _folder.Run("check", "plan.yaml")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task CommaOfARemark_GivesTheOthersTheRoleThatItSays()
    {
        await Draft("1.设窗口。（责任单位：市甲局，市乙局、市丙局；第一个逗号前为牵头单位，逗号后为配合单位，下同）\n2.设热线。（责任单位：市乙局，市丙局）\n");
        Assert.Contains("      # ?2 They give duties, according to the editors' reading: 市乙局 lead; 市丙局 supporting.\n", _folder.Read("plan.yaml"), StringComparison.Ordinal);
    }

    // The rest of the list is a doubt of its own: roles that leave it out would be half of what the clause says.
    [Fact]
    public async Task ListThatIsNotReadWhole_HasTheDoubt_AndNoReading()
    {
        await Draft("1.设窗口。（责任单位：市甲局；甲乙统筹；分号前为牵头单位，下同）\n2.设热线。（责任单位：市乙局）\n");
        string plan = _folder.Read("plan.yaml");
        Assert.Equal(2, plan.Split("says by a punctuation mark who leads").Length - 1);
        Assert.DoesNotContain("according to the editors' reading: 市甲局 lead.", plan, StringComparison.Ordinal);
        Assert.Contains("according to the editors' reading: 市乙局 lead.", plan, StringComparison.Ordinal);
    }

    [Fact]
    public async Task RemarkWithoutReach_IsOfItsOwnClause()
    {
        await Draft("1.设窗口。（责任单位：市甲局，市乙局；逗号前为牵头单位）\n2.设热线。（责任单位：市乙局，市丙局）\n");
        Assert.Equal(1, _folder.Read("plan.yaml").Split("says by a punctuation mark who leads").Length - 1);
    }

    private Task<ProgramRun> Draft(string plan) => _folder.Write("notice.txt", Head + plan).Run("draft", "notice.txt", "-o", "plan.yaml");
}

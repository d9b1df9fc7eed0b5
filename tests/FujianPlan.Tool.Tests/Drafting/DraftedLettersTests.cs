namespace FujianPlan.Tool.Tests.Drafting;

/// <summary>Drafts of notices whose plan is the annex of a letter that has numbered points of its own.</summary>
public sealed class DraftedLettersTests : IDisposable
{
    private const string Beginning = "青川市人民政府办公室关于印发《青川市便民任务分工》的通知\n各区人民政府，市政府各部门：\n现将《青川市便民任务分工》印发给你们，并通知如下：\n";
    private const string Points = "一、统一认识。便民是今年的大事。\n二、按月通报。进展在门户网站公开。\n";
    private const string Signed = "青川市人民政府办公室\n2025年4月2日\n";
    private const string Plan = "一、便民\n1.设窗口。（市甲局负责）\n2.配人员。（市乙局负责）\n二、利企\n1.减收费。（市丙局负责）\n";

    private readonly ToolFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(Points + "附件：青川市便民任务分工\n" + Signed + "附件\n青川市便民任务分工\n" + Plan)]
    [InlineData(Points + Signed + "附件\n青川市便民任务分工\n" + Plan)]
    [InlineData(Points + Signed + "青川市便民任务分工\n" + Plan)]
    [InlineData(Points + Signed + "（此件公开发布）\n青川市便民任务分工\n" + Plan)]
    [InlineData(Points + "附件：1.青川市便民任务分工\n2.联络员表\n" + Signed + "附件1\n青川市便民任务分工\n" + Plan + "附件2\n联络员表\n1.姓名\n2.电话\n")]
    [InlineData(Points + "附件：1.专班名单\n2.青川市便民任务分工\n" + Signed + "附件1\n专班名单\n组长：王一\n附件2\n青川市便民任务分工\n" + Plan)]
    public async Task PointsOfTheLetter_AreNoTasks(string notice)
    {
        ProgramRun run = await _folder.Write("notice.txt", Beginning + notice).Run("draft", "notice.txt", "-o", "plan.yaml");
        string draft = _folder.Read("plan.yaml");
        Assert.True(run.Errors.Contains("2 sections, 3 tasks, 3 agencies; 0 doubts, marked '# ??'; 0 findings of 'check'\n", StringComparison.Ordinal), run.Errors + draft);
        Assert.Contains("  issuer: 青川市人民政府办公室\n  issued: 2025-04-02\n", draft, StringComparison.Ordinal);
        Assert.Contains("    - 一、统一认识。便民是今年的大事。\n    - 二、按月通报。进展在门户网站公开。\n", draft, StringComparison.Ordinal);
    }

    [Fact]
    public async Task DutyInAPointOfTheLetter_IsADoubt()
    {
        await _folder.Write("notice.txt", Beginning + "一、统一认识。便民是今年的大事。\n二、按月通报。请市丁局于每月5日前通报进展。\n" + Signed + "附件\n" + Plan).Run("draft", "notice.txt", "-o", "plan.yaml");
        Assert.Contains("# ?? These words are about duties, but no duty was written for them: “请市丁局于每月5日前通报进展”", _folder.Read("plan.yaml"), StringComparison.Ordinal);
    }

    // Neither is the other's letter: what is signed stays a part of the plan, apart from the annex, and its closing is of the notice.
    [Theory]
    [InlineData("一、统一认识。（各区负责）\n二、按月通报。便民是大事。\n", "4 sections, 3 tasks")]
    [InlineData("一、设标识。\n二、设坐席。\n三、设岗亭。\n四、设驿站。\n五、设专线。\n六、设专栏。\n", "8 sections, 3 tasks")]
    public async Task LetterWithTasks_StaysApart_AndADoubt(string points, string counts)
    {
        ProgramRun run = await _folder.Write("notice.txt", Beginning + points + Signed + "附件\n青川市便民任务分工\n" + Plan).Run("draft", "notice.txt", "-o", "plan.yaml");
        string draft = _folder.Read("plan.yaml");
        Assert.True(run.Errors.StartsWith(counts, StringComparison.Ordinal), run.Errors + draft);
        Assert.Contains("  # ?? The numbers restart here: this may be a separate plan.\n", draft, StringComparison.Ordinal);
        Assert.Contains("  issuer: 青川市人民政府办公室\n  issued: 2025-04-02\n", draft, StringComparison.Ordinal);
        Assert.Contains("    - 青川市人民政府办公室\n    - 附件\n    - 青川市便民任务分工\n", draft, StringComparison.Ordinal);
    }
}

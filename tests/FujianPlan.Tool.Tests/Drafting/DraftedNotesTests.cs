namespace FujianPlan.Tool.Tests.Drafting;

/// <summary>Drafts of notices with notes: lines that begin with a sign which stands in words above.</summary>
public sealed class DraftedNotesTests : IDisposable
{
    private const string Letter = "青川市人民政府办公室关于印发青川市便民方案的通知\n各区人民政府，市政府各部门：\n现印发给你们，请遵照执行。\n青川市人民政府办公室\n2025年4月2日\n青川市便民方案\n";

    private readonly ToolFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("1、设便民窗口\n责任单位：市甲局\n2、招专业人员②\n责任单位：市乙局\n3、设热线\n责任单位：市丙局\n②指持证上岗的人员。\n", "②指持证上岗的人员。")]
    [InlineData("1.设便民窗口[1]。\n责任单位：市甲局\n2.招人员。\n责任单位：市乙局\n3.设热线。\n责任单位：市丙局\n[1] 即政务大厅的窗口。\n", "[1]即政务大厅的窗口。")]
    [InlineData("1.设便民窗口①。（市甲局负责）\n①便民窗口包括大厅窗口和驿站窗口。\n2.招人员。（市乙局负责）\n3.设热线。（市丙局负责）\n", "①便民窗口包括大厅窗口和驿站窗口。")]
    [InlineData("1.设便民窗口*。（市甲局负责）\n2.招人员。（市乙局负责）\n*每区至少一处\n3.设热线。（市丙局负责）\n", "*每区至少一处")]
    [InlineData("1.设便民窗口（注1）。\n责任单位：市甲局\n2.招人员。\n责任单位：市乙局\n3.设热线。\n责任单位：市丙局\n注1：是指大厅窗口。\n", "注1：是指大厅窗口。")]
    public async Task Note_IsARemark_AndADoubt(string plan, string note)
    {
        ProgramRun run = await _folder.Write("notice.txt", Letter + plan).Run("draft", "notice.txt", "-o", "plan.yaml");
        string draft = _folder.Read("plan.yaml");
        Assert.True(run.Errors.StartsWith("1 section, 3 tasks, 3 agencies; 2 doubts, marked '# ??'; 0 findings", StringComparison.Ordinal), run.Errors + draft);
        Assert.Contains("{kind: remark, text: ", draft, StringComparison.Ordinal);
        Assert.Contains($"# ?? “{note}” begins with a sign that stands in words above: it was read as a note on them, and not as an item.", draft, StringComparison.Ordinal);
    }

    // As wide as the page, its line may go on; but not into a number.
    [Fact]
    public async Task Note_EndsBeforeTheNextNumber()
    {
        await _folder.Write("notice.txt", Letter + "一、便民\n1.设便民窗口[1]。（市甲局负责）\n2.招专业人员来做帮办。（市乙局负责）\n3.设便民热线回应诉求。（市丙局负责）\n[1] 窗口均指政务大厅的综合窗口\n二、利企减负\n1.减收企业的各项费用。（市丁局负责）\n").Run("draft", "notice.txt", "-o", "plan.yaml");
        Assert.Contains("    title: 利企减负\n", _folder.Read("plan.yaml"), StringComparison.Ordinal);
    }

    // A list has its signs in its own lines, and each may name somebody.
    [Theory]
    [InlineData("1.设窗口。\n①指导各区选址。（市甲局负责）\n②指定专人。（市乙局负责）\n2.设热线。（市丙局负责）\n")]
    [InlineData("1.按①②两步设窗口。\n①选址。（市甲局负责）\n②配人员。（市乙局负责）\n2.设热线。（市丙局负责）\n")]
    public async Task List_IsNoNote(string plan)
    {
        ProgramRun run = await _folder.Write("notice.txt", Letter + plan).Run("draft", "notice.txt", "-o", "plan.yaml");
        string draft = _folder.Read("plan.yaml");
        Assert.True(draft.Contains("clause: （市甲局负责）", StringComparison.Ordinal) && draft.Contains("clause: （市乙局负责）", StringComparison.Ordinal), run.Errors + draft);
        Assert.DoesNotContain("it was read as a note", draft, StringComparison.Ordinal);
    }
}

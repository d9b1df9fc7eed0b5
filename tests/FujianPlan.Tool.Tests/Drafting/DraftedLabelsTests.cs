namespace FujianPlan.Tool.Tests.Drafting;

/// <summary>Drafts of notices with labels in lines of their own: what stands before them, what they stand before, and what stands under them.</summary>
public sealed class DraftedLabelsTests : IDisposable
{
    private const string Letter = "青川市人民政府办公室关于印发青川市便民方案的通知\n各区人民政府，市政府各部门：\n现印发给你们，请遵照执行。\n青川市人民政府办公室\n2025年4月2日\n青川市便民方案\n";
    private const string Before = "# ?? Labels stand before the first item and after all others but the last: this clause may be about the items after it.\n";

    private readonly ToolFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("一、便民\n1.设窗口。\n◆牵头单位：市甲局\n◆配合单位：市乙局\n2.配人员。\n◆牵头单位：市丙局\n")]
    [InlineData("一、便民\n1.设窗口。\n● 牵头单位：市甲局\n● 配合单位：市乙局\n2.配人员。\n牵头单位：市丙局\n")]
    [InlineData("一、便民\n1.设窗口。\n牵头单位：市甲局\n配合单位：市乙局\n2.配人员。\n★牵头单位：市丙局\n")]
    [InlineData("一、便民\n（一）设窗口。\n1.牵头单位：市甲局\n2.配合单位：市乙局\n（二）配人员。\n牵头单位：市丙局\n")]
    [InlineData("一、便民\n（一）设窗口。\n（1）牵头单位：市甲局\n（2）配合单位：市乙局\n（二）配人员。\n牵头单位：市丙局\n")]
    public async Task SignsBeforeLabels_AreLayout(string plan)
    {
        ProgramRun run = await _folder.Write("notice.txt", Letter + plan).Run("draft", "notice.txt", "-o", "plan.yaml");
        string draft = _folder.Read("plan.yaml");
        Assert.True(run.Errors.StartsWith("1 section, 2 tasks, 3 agencies; 0 doubts, marked '# ??'; 0 findings", StringComparison.Ordinal), run.Errors + draft);
        Assert.Contains("        clause: \"牵头单位：市甲局\\n配合单位：市乙局\"\n", draft, StringComparison.Ordinal);
    }

    // Where one of the numbers begins words, all of them are items.
    [Fact]
    public async Task NumbersOfWordsAndLabels_StayNumbers()
    {
        await _folder.Write("notice.txt", Letter + "一、设窗口\n1.选址在大厅。\n2.责任单位：市甲局\n二、配人员\n1.责任单位：市乙局\n2.公开招聘。\n").Run("draft", "notice.txt", "-o", "plan.yaml");
        Assert.Contains("      - number: 2\n        id: Section1Task2\n        clause: 责任单位：市甲局\n", _folder.Read("plan.yaml"), StringComparison.Ordinal);
        Assert.Contains("          - 公开招聘。\n", _folder.Read("plan.yaml"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("责任单位：市甲局\n1.设窗口。\n责任单位：市乙局\n2.配人员。\n3.设热线。\n", 1)]
    [InlineData("一、便民\n【责任单位】市甲局\n1.设窗口。\n2.配人员。\n【责任单位】市乙局\n3.设热线。\n", 2)]
    [InlineData("一、便民\n责任单位：市甲局\n1.设窗口。\n责任单位：市乙局\n2.配人员。\n责任单位：市丙局\n", 0)]
    [InlineData("一、便民\n责任单位：市甲局\n1.设窗口。（市乙局负责）\n2.配人员。\n", 0)]
    [InlineData("一、便民\n1.设窗口。\n责任单位：市乙局\n2.配人员。\n", 0)]
    public async Task LabelsBeforeItems_AreADoubtAtEach(string plan, int doubts)
    {
        await _folder.Write("notice.txt", Letter + plan).Run("draft", "notice.txt", "-o", "plan.yaml");
        string draft = _folder.Read("plan.yaml");
        Assert.True(draft.Split(Before).Length - 1 == doubts, draft);
    }

    [Theory]
    [InlineData("各临海街道")]
    [InlineData("各区人民政府")]
    public async Task NamesUnderTheLastLabel_AreOfIt(string names)
    {
        await _folder.Write("notice.txt", Letter + $"一、便民\n1.设窗口。\n责任单位：市甲局\n2.配人员。\n责任单位：市乙局\n{names}\n").Run("draft", "notice.txt", "-o", "plan.yaml");
        string draft = _folder.Read("plan.yaml");
        Assert.Contains($"        clause: \"责任单位：市乙局\\n{names}\"\n", draft, StringComparison.Ordinal);
        Assert.Contains($"    name: {names}\n", draft, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SentenceUnderATitle_IsToldWithoutThat()
    {
        await _folder.Write("notice.txt", Letter + "一、便民\n（一）保障经费\n市甲局负责经费，市乙局做好审核。\n（二）做好宣传\n市委丙部、市丁中心要做好宣传。\n（三）设窗口。（市甲局负责）\n").Run("draft", "notice.txt", "-o", "plan.yaml");
        string draft = _folder.Read("plan.yaml");
        Assert.Contains("no duty was written for them: “市甲局负责经费，市乙局做好审核”\n", draft, StringComparison.Ordinal);
        Assert.Contains("no duty was written for them: “市委丙部、市丁中心要做好宣传”\n", draft, StringComparison.Ordinal);
    }

    [Fact]
    public async Task LineWithANumberOfItsOwn_IsNoRestOfALabel()
    {
        await _folder.Write("notice.txt", Letter + "一、提案\n第21号　关于设窗口的提案\n主办：市甲局\n分管领导：王副市长\n第22号　关于设热线的提案\n主办：市乙局\n").Run("draft", "notice.txt", "-o", "plan.yaml");
        string draft = _folder.Read("plan.yaml");
        Assert.Contains("clause: \"主办：市甲局\\n分管领导：王副市长\"\n", draft, StringComparison.Ordinal);
        Assert.Contains("          - 第22号关于设热线的提案\n        clause: 主办：市乙局\n", draft, StringComparison.Ordinal);
    }
}

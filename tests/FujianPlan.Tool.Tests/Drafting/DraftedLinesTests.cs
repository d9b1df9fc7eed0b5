namespace FujianPlan.Tool.Tests.Drafting;

/// <summary>Clauses that are lines: bodies that have a line each, persons beside them, and what stands in the next line and is no part of them.</summary>
public sealed class DraftedLinesTests : IDisposable
{
    private readonly ToolFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("牵头单位：县甲局\n　　　　　县乙局\n配合单位：县丙局\n　　　　　各乡镇人民政府\n有关企业", "lead: [JJ, YJ]", "supporting: [BJ, XZRMZF, YGQY]")]
    [InlineData("责任单位：县甲局、县乙局等单位\n各乡镇配合", "responsible: [JJ, YJ]\n            open: true", "supporting: [XZ]")]
    [InlineData("责任领导：陈某\n牵头单位及责任人：县甲局 张某\n责任单位：县乙局", "lead: [JJ]", "responsible: [YJ]")]
    [InlineData("牵头单位：县甲局\n责任单位：县乙局\n分管领导：王某\n乡镇责任人：各乡镇长", "lead: [JJ]", "responsible: [YJ]")]
    public async Task BodiesAndPersons_AreToldApart(string lines, string first, string second)
    {
        string plan = await Drafted(lines);
        Assert.Contains($"        duties:\n          - {first}\n          - {second}\n", plan, StringComparison.Ordinal);
        Assert.DoesNotContain("name: 王某", plan, StringComparison.Ordinal);
    }

    // Whether the second line is a group of the first one's governments, or a body of its own, is not told.
    [Fact]
    public async Task AGroupBehindAGovernment_MayBeOfIt()
    {
        string plan = await Drafted("责任单位：县政府\n各部门");
        Assert.Contains("# ?? ", plan, StringComparison.Ordinal);
        Assert.DoesNotContain("[ZF, BM]", plan, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ANoteBelow_IsOfAll_AndOfNoPerson()
    {
        string plan = await Drafted("责任单位：县甲局、县乙局\n责任人：张三\n注：责任单位排首位的为牵头单位。");
        Assert.DoesNotContain("张三注", plan, StringComparison.Ordinal);
        Assert.Contains("says the notice: the first of this clause may lead, and all were written as responsible.\n", plan, StringComparison.Ordinal);
    }

    // Nothing says that the names are a clause.
    [Fact]
    public async Task NamesAndADate_InLinesWithoutLabels_CanBeTakenAsDuties()
    {
        string plan = await Drafted("县甲局，各乡镇人民政府\n2026年8月底前\n3.查三段堤。（县公安局负责）");
        Assert.Contains("# ?? These words are about duties, but no duty was written for them: “县甲局，各乡镇人民政府2026年8月底前”\n", plan, StringComparison.Ordinal);

        Assert.Equal(0, (await _folder.Run("doubts", "plan.yaml", "--take", "1=2")).ExitCode);
        plan = _folder.Read("plan.yaml");
        Assert.Contains("          - responsible: [JJ, XZRMZF]\n            reading: editorial\n", plan, StringComparison.Ordinal);
        Assert.Contains("        deadline: '2026年8月底前'\n", plan, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ClausesBehindOneAnother_AreOne_HoweverMany()
    {
        string[] bureaus = [.. "甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥".Select(one => $"县{one}局")];
        string plan = await Drafted(string.Concat(bureaus.Select(one => $"（{one}负责）")));
        Assert.Contains($"        clause: {string.Concat(bureaus.Select(one => $"（{one}负责）"))}\n", plan, StringComparison.Ordinal);
        Assert.Equal(bureaus.Length, plan[plan.IndexOf("查两段堤", StringComparison.Ordinal)..].Split("          - responsible: [").Length - 1);
    }

    // The label of a reference says which of the duties are meant, where the task has others of its own.
    [Fact]
    public async Task AsAbove_UnderALabel_IsOfItsRole()
    {
        string plan = await Drafted("牵头单位：县甲局\n责任单位：县乙局\n3.查三段堤。\n牵头单位：县丙局\n责任单位：同上");
        Assert.Contains("# ?2 They are those of task 1.2: 县乙局.\n", plan, StringComparison.Ordinal);
    }

    private async Task<string> Drafted(string lines)
    {
        ProgramRun run = await _folder.Write("notice.txt", $"示例县人民政府关于巡堤任务的通知\n2026年3月1日\n一、巡堤\n1.查一段堤。（县公安局负责）\n2.查两段堤。\n{lines}\n").Run("draft", "notice.txt", "-o", "plan.yaml");
        Assert.Equal(0, run.ExitCode);
        return _folder.Read("plan.yaml");
    }
}

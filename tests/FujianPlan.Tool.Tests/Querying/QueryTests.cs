using System.Text.Json;

namespace FujianPlan.Tool.Tests.Querying;

/// <summary><c>fujianplan query</c>, <c>show</c> and <c>explain</c>, on the repository's plan.</summary>
public sealed class QueryTests : IDisposable
{
    private readonly ToolFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    private static string PlanPath => RepositoryFile.PathOf("plan.yaml");

    private async Task<IEnumerable<string>> Codes(params string[] arguments)
    {
        ProgramRun run = await _folder.Run(["query", .. arguments, "--plan", PlanPath, "--json"]);
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        return JsonDocument.Parse(run.Output).RootElement.EnumerateArray().Select(task => task.GetProperty("code").GetString()!);
    }

    [Theory]
    [InlineData("SZB", "lead", Role.Lead)]
    [InlineData("省数字办", "supporting", Role.Supporting)]
    [InlineData(" szb ", "Responsible", Role.Responsible)]
    public async Task AnAgencysTasks_AreThoseOfTheLibrary(string agency, string role, Role expected) =>
        Assert.Equal(Plan.TasksOf(Agency.DigitalFujianOffice, expected).Select(task => task.Code), await Codes("--agency", agency, "--role", role));

    [Fact]
    public async Task Sections_AndWords_NarrowIt()
    {
        Assert.Equal(Plan.Sections[1].Tasks.Select(task => task.Code), await Codes("--section", "2"));
        Assert.Equal(
            Plan.Tasks.Where(task => (string.Concat(task.Quotes.Append(task.Clause)) + task.English + task.Id).Contains("物联网", StringComparison.Ordinal)).Select(task => task.Code),
            await Codes("物联网"));
        Assert.Equal(["1.1"], await Codes("ｉｐ通信", "无线"));
        Assert.Empty(await Codes("火星"));
    }

    [Fact]
    public async Task ATable_ForPeople()
    {
        string[] which = ["query", "--agency", "TXGLJ", "--section", "1", "--role", "lead", "城市光网", "--plan", PlanPath];
        const string Text = "全面推进“城市光网”工程，实现有线、无线无缝连接、全面覆盖的通信网络。建设海峡新一代IP通信网络。";
        Assert.Equal(new ProgramRun(0, $"code\ttask\tlead\tresponsible\tsupporting\n1.1\t{Text}\t省通信管理局\t\t各电信运营商\n", "1 task\n"), await _folder.Run(which));
        Assert.StartsWith("编号\t任务\t牵头\t负责\t配合\n", (await _folder.RunInChinese(which)).Output, StringComparison.Ordinal);
        Assert.Equal(new ProgramRun(0, $"code,text,lead,responsible,supporting\r\n1.1,{Text},省通信管理局,,各电信运营商\r\n", ""), await _folder.Run([.. which, "--csv"]));
        ProgramRun both = await _folder.RunInChinese([.. which, "--wide", "--csv"]);
        Assert.Equal(2, both.ExitCode);
        Assert.StartsWith("fujianplan: --wide、--csv、--json 只能写一个。\n", both.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Show_HasThePassagesOfTheSource()
    {
        ProgramRun run = await _folder.Run("show", "1.5", "--plan", PlanPath);
        Assert.Equal(0, run.ExitCode);
        string[] lines = run.Output.Split('\n');
        Assert.Equal("1.5 The e-government extranet in cities and counties", lines[0]);
        Assert.Equal("完成电子政务外网市县横向接入网建设。完成全省政务网全光化改造。", lines[1]);
        Assert.Equal("（省数字办牵头，各设区市数字办负责，省经济信息中心、各电信运营商配合）", lines[2]);
        Assert.Equal("  lead        SZB 省数字办", lines[3]);
        Assert.Contains(lines, line => line.Contains("⟦（省数字办牵头，各设区市数字办负责，省经济信息中心、各电信运营商配合）⟧（六）加快“无线城市”", StringComparison.Ordinal));
        Assert.Contains("\e[30;43m（省数字办牵头", await _folder.RunOnTerminal(200, "en_US.UTF-8", "", "show", "1.5", "--plan", PlanPath), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Explain_IsTheRulesPage()
    {
        // Pages say some of it in both languages: a reader is told in one.
        const string Chinese = "任务 1.3 之前缺少 1.2。请补上（原文缺失的也应列出），或更正编号。", English = "Before task 1.3 the plan lacks 1.2. Add what is missing, even if the source has lost it, or correct the number.";
        string english = RepositoryFile.Read("docs", "rules", "FJP3004.md").Replace("任务编号不连续 · ", "", StringComparison.Ordinal).Replace($">\n> {Chinese}\n", "", StringComparison.Ordinal);
        string chinese = RepositoryFile.Read("docs", "rules", "zh", "FJP3004.md").Replace("Task numbers not in sequence · ", "", StringComparison.Ordinal).Replace($">\n> {English}\n", "", StringComparison.Ordinal);
        english += "\n## How to switch it off\n\nIt cannot be switched off: a plan that breaks this rule cannot be compiled.\n";
        chinese += "\n## 如何关闭\n\n不可关闭：违反此规则的方案无法编译。\n";
        foreach (string written in (string[])["fjp3004", "FJP3004", "3004", "３００４"])
        {
            Assert.Equal(new ProgramRun(0, english, ""), await _folder.Run("explain", written));
            Assert.Equal(new ProgramRun(0, chinese, ""), await _folder.Run("explain", written, "--lang", "zh"));
        }

        ProgramRun all = await _folder.Run("explain");
        Assert.Equal(1 + Directory.GetFiles(RepositoryFile.PathOf("docs", "rules"), "FJP*.md").Length, all.Output.Count(c => c == '\n'));
        Assert.Contains("FJP2001\t错误\t职责中的部门未知\n", (await _folder.RunInChinese("explain")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhatIsNotThere_IsToldWithTheNearest()
    {
        Assert.Equal(new ProgramRun(2, "", "fujianplan: 'SZBB' is not an agency of this plan. Did you mean 'SZB' (省数字办)?\n"), await _folder.Run("query", "--agency", "SZBB", "--plan", PlanPath));
        Assert.Equal(new ProgramRun(2, "", "fujianplan: There is no task '01.5'. Did you mean '1.5'?\n"), await _folder.Run("show", "01.5", "--plan", PlanPath));
        Assert.Equal(new ProgramRun(2, "", "fujianplan: There is no rule 'FJP2O01'. Did you mean 'FJP2001'?\n"), await _folder.Run("explain", "FJP2O01"));
        Assert.Equal(new ProgramRun(2, "", "fujianplan: There is no rule 'xyz'. 'fujianplan explain' lists all rules.\n"), await _folder.Run("explain", "xyz"));
        Assert.Equal(2, (await _folder.Run("query", "x")).ExitCode);
    }

    [Fact]
    public async Task Show_SaysWhatIsLost()
    {
        Assert.Equal(
            ["3.9 Section3Task9", "（正文佚失）", "（省民政厅、省残联、省司法厅、各设区市数字办负责）", "  负责        MZT 省民政厅、CL 省残联、SFT 省司法厅、GSZB 各设区市数字办", "  仅有责任条款"],
            (await _folder.RunInChinese("show", "3.9", "--plan", PlanPath)).Output.Split('\n').Take(5));
        Assert.Contains("\n(the text is lost)\n", (await _folder.Run("show", "3.9", "--plan", PlanPath)).Output, StringComparison.Ordinal);
        Assert.Contains("\n(the text is lost)\n(the clause is lost)\n  lost", (await _folder.Run("show", Lost()[0], "--plan", PlanPath)).Output, StringComparison.Ordinal);

        static string[] Lost() => [.. Plan.Tasks.Where(task => task.Attestation == Attestation.Lost).Select(task => task.Code)];
    }

    // A digit away is another task.
    [Theory]
    [InlineData("1.8", "There is no task '1.8'. Section 1 has the tasks 1.1 to 1.7.", "没有任务“1.8”。章节 1 的任务为 1.1 至 1.7。")]
    [InlineData("9.1", "There is no task '9.1'. The sections are 1 to 8.", "没有任务“9.1”。章节编号为 1 至 8。")]
    [InlineData("GovernmentExtrane", "There is no task 'GovernmentExtrane'. Did you mean 'GovernmentExtranet'?", "没有任务“GovernmentExtrane”。是否为“GovernmentExtranet”？")]
    [InlineData("政务外网", "There is no task or section '政务外网'. Write the code of a task, such as 1.1, or the number of a section: 1 构建先进的信息基础设施, 2 全面提升电子政务水平, 3 推进社会发展信息化, 4 加快经济领域信息化, 5 闽台信息化合作, 6 物联网、云计算与位置服务, 7 强化网络与信息安全保障体系建设, 8 保障措施.", "没有任务或章节“政务外网”。请填写任务代码（如 1.1），或章节编号：1 构建先进的信息基础设施、2 全面提升电子政务水平、3 推进社会发展信息化、4 加快经济领域信息化、5 闽台信息化合作、6 物联网、云计算与位置服务、7 强化网络与信息安全保障体系建设、8 保障措施。")]
    public async Task NoTaskIsNearAnother(string code, string english, string chinese)
    {
        Assert.Equal(new ProgramRun(2, "", $"fujianplan: {english}\n"), await _folder.Run("show", code, "--plan", PlanPath));
        Assert.Equal(new ProgramRun(2, "", $"fujianplan: {chinese}\n"), await _folder.RunInChinese("show", code, "--plan", PlanPath));
    }
}

using System.Text.Json;

namespace FujianPlan.Tool.Tests.Comparing;

/// <summary><c>fujianplan diff</c>: by identity, field by field, and what each change means.</summary>
public sealed class DiffTests : IDisposable
{
    private const string Duties = "- lead: [SJJ]\n          - supporting: [CZJ, DXYYS]";

    private const string Swapped = "- lead: [CZJ]\n          - supporting: [SJJ, DXYYS]";

    // The clause and the duties: without either the plan would contradict itself.
    private static readonly string SwappedPlan = ToolFolder.Plan.Replace(Duties, Swapped, StringComparison.Ordinal).Replace("（市数据局牵头，市财政局、", "（市财政局牵头，市数据局、", StringComparison.Ordinal);

    private readonly ToolFolder _folder = new ToolFolder().Write("old.yaml", ToolFolder.Plan);

    public void Dispose() => _folder.Dispose();

    public static TheoryData<string, string, string> Changes => new()
    {
        { "dataVersion: 2.0.0", "dataVersion: 2.1.0", "editorial|plan|dataVersion|2.0.0|2.1.0" },
        { "issued: 2024-03-01", "issued: 2024-03-02", "editorial|plan|issued|2024-03-01|2024-03-02" },
        { "code: CZJ,", "code: CZX,", "breaking|agency CZJ|code|CZJ|CZX;duty-changing|task 1.1|supporting|CZJ, DXYYS|CZX, DXYYS" },
        { "number: 2,", "number: 7,", "breaking|agency CZJ|number|2|7" },
        { "id: FinanceBureau", "id: TreasuryBureau", "breaking|agency CZJ|id|FinanceBureau|TreasuryBureau" },
        { "aliases: [财政局]", "aliases: [财政局, 财局]", "editorial|agency CZJ|aliases|财政局|财政局、财局" },
        { "aliases: [财政局]", "aliases: [财政局], editorialAliases: [财局]", "editorial|agency CZJ|editorialAliases||财局" },
        { "aliases: [财政局]", "editorialAliases: [财政局]", "editorial|agency CZJ|aliases|财政局|;editorial|agency CZJ|editorialAliases||财政局" },
        { "aliases: [财政局]", "note: 无", "breaking|agency CZJ|aliases|财政局|;editorial|agency CZJ|note||无" },
        { "code: CZJ, id: FinanceBureau, number: 2, name: 市财政局, aliases: [财政局]", "code: CZJ, id: FinanceBureau, number: 2, name: 市财政局, aliases: [财政局], retired: {since: 2.0.0, reason: 并入, successors: [SJJ]}", "duty-changing|agency CZJ|retired||2.0.0: 并入 → SJJ" },
        { "collective: true}", "collective: true, members: [SJJ, CZJ]}", "duty-changing|agency DXYYS|members||[SJJ, CZJ]" },
        { "title: 夯实基础", "title: 夯实根基", "editorial|section 1|title|夯实基础|夯实根基" },
        { "id: Foundations", "id: Base", "breaking|section 1|id|Foundations|Base" },
        { "id: OneNetwork", "id: ANetwork", "breaking|task 1.1|id|OneNetwork|ANetwork" },
        { "text: [建设一张网。]", "text: [建设两张网。]", "duty-changing|task 1.1|text|建设一张网。|建设两张网。" },
        { Duties, Swapped, "duty-changing|task 1.1|lead|SJJ|CZJ;duty-changing|task 1.1|supporting|CZJ, DXYYS|SJJ, DXYYS" },
        { "- supporting: [CZJ, DXYYS]", "- responsible: [CZJ, DXYYS]", "duty-changing|task 1.1|responsible||CZJ, DXYYS;duty-changing|task 1.1|supporting|CZJ, DXYYS|" },
        { "- supporting: [CZJ, DXYYS]", "- {supporting: [CZJ, DXYYS], open: true}", "duty-changing|task 1.1|supporting|CZJ, DXYYS|CZJ, DXYYS, …" },
        { "市财政局、各电信运营商配合）", "市财政局、各电信运营商协助）", "editorial|task 1.1|clause|（市数据局牵头，市财政局、各电信运营商配合）|（市数据局牵头，市财政局、各电信运营商协助）" },
        { "sections:", "# 注\nsections:", "" },
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public async Task EachChange_HasItsClass(string from, string to, string expected)
    {
        string changed = ToolFolder.Plan.Replace(from, to, StringComparison.Ordinal);
        if (to.StartsWith("code: CZX", StringComparison.Ordinal))
        {
            changed = changed.Replace("[CZJ,", "[CZX,", StringComparison.Ordinal);
        }

        Assert.NotEqual(ToolFolder.Plan, changed);
        _folder.Write("new.yaml", changed);
        ProgramRun run = await _folder.Run("diff", "old.yaml", "new.yaml", "--format", "json");
        Assert.Equal(expected.Length == 0 ? 0 : 1, run.ExitCode);
        Assert.Equal(expected, string.Join(";", JsonDocument.Parse(run.Output).RootElement.EnumerateArray().Select(change =>
            string.Join('|', new[] { "class", "subject", "field", "before", "after" }.Select(name => change.GetProperty(name).GetString())))));
    }

    [Fact]
    public async Task WhatIsAddedOnOneSide_IsRemovedOnTheOther()
    {
        _folder.Write("new.yaml", ToolFolder.PlanWith("source: none").Replace("sections:", "  - {code: WYH, id: Council, number: 9, name: 市委会}\nsections:", StringComparison.Ordinal) + "\n" + """
                  - number: 2
                    id: Second
                    text: [再建一张网。]
                    attestation: textOnly
              - number: 2
                id: More
                title: 更多
                tasks: []
            """);
        ProgramRun there = await _folder.Run("diff", "old.yaml", "new.yaml"), back = await _folder.Run("diff", "new.yaml", "old.yaml");
        Assert.Equal(
            """
            editorial: agency WYH (市委会): added
              + 市委会
            duty-changing: task 1.2: added
              + 再建一张网。
            editorial: section 2: added
              + 更多

            """,
            there.Output);
        Assert.Equal((1, "3 differences: 0 breaking, 1 duty-changing, 2 editorial\n"), (there.ExitCode, there.Errors));
        Assert.Equal("3 differences: 3 breaking, 0 duty-changing, 0 editorial\n", back.Errors);
    }

    [Fact]
    public async Task FailOn_IsTheGate()
    {
        _folder.Write("new.yaml", SwappedPlan);
        Assert.Equal(1, (await _folder.Run("diff", "old.yaml", "new.yaml", "--fail-on", "dutychanging")).ExitCode);
        Assert.Equal(1, (await _folder.Run("diff", "old.yaml", "new.yaml", "--fail-on", "duty-changing")).ExitCode);
        Assert.Equal(1, (await _folder.Run("diff", "old.yaml", "new.yaml", "--fail-on", "职责变动")).ExitCode);
        Assert.Equal(0, (await _folder.Run("diff", "old.yaml", "new.yaml", "--fail-on", "breaking")).ExitCode);
    }

    [Fact]
    public async Task Csv_HasTheMembersOfTheJson()
    {
        _folder.Write("new.yaml", SwappedPlan);
        ProgramRun run = await _folder.Run("diff", "old.yaml", "new.yaml", "--format", "csv");
        Assert.Equal("class,subject,field,before,after\r\nduty-changing,task 1.1,lead,SJJ,CZJ\r\nduty-changing,task 1.1,supporting,\"CZJ, DXYYS\",\"SJJ, DXYYS\"\r\neditorial,task 1.1,clause,（市数据局牵头，市财政局、各电信运营商配合）,（市财政局牵头，市数据局、各电信运营商配合）\r\n", run.Output);
    }

    [Fact]
    public async Task Markdown_AndChinese()
    {
        _folder.Write("new.yaml", ToolFolder.Plan.Replace("title: 夯实基础", "title: '夯实|*基础*'", StringComparison.Ordinal));
        ProgramRun run = await _folder.RunInChinese("diff", "old.yaml", "new.yaml", "--format", "markdown");
        Assert.Equal(
            new ProgramRun(
                1,
                """
                | 类别 | 对象 | 字段 | 旧 | 新 |
                |---|---|---|---|---|
                | 编辑性 | 章节 1 | 标题 | 夯实基础 | 夯实\|\*基础\* |

                """,
                "1 处差异：0 处破坏兼容，0 处职责变动，1 处编辑性\n"),
            run);
    }

    [Fact]
    public async Task Revisions_AreReadFromGit()
    {
        _folder.Write("plan.yaml", ToolFolder.Plan);
        InstalledProgram.SkipWithout("Debian: apt-get install git.", "git");
        await Git("init", "-q");
        await Git("add", "plan.yaml");
        await Git("-c", "user.name=t", "-c", "user.email=t@example.org", "commit", "-q", "-m", "one");
        _folder.Write("plan.yaml", SwappedPlan);

        ProgramRun run = await _folder.Run("diff", "HEAD:plan.yaml", "plan.yaml");
        Assert.Equal(new ProgramRun(1, "duty-changing: task 1.1: lead\n  - SJJ\n  + CZJ\nduty-changing: task 1.1: supporting\n  - CZJ, DXYYS\n  + SJJ, DXYYS\neditorial: task 1.1: clause\n  - （市数据局牵头，市财政局、各电信运营商配合）\n  + （市财政局牵头，市数据局、各电信运营商配合）\n", "3 differences: 0 breaking, 2 duty-changing, 1 editorial\n"), run);

        // The standard input and a revision stand nowhere: then the plan is that of the folder.
        byte[] changed = System.Text.Encoding.UTF8.GetBytes(_folder.Read("plan.yaml"));
        Assert.Equal(run, await _folder.Run("diff"));
        Assert.Equal(run, await _folder.Run("diff", "HEAD", "plan.yaml"));
        Assert.Equal(run, await _folder.Run("diff", "HEAD", "."));
        Assert.Equal(run, await _folder.RunOn(changed, "diff", "HEAD", "-"));
        Assert.Equal(run, await _folder.RunOn(changed, "diff", "HEAD:plan.yaml", "-"));
        Assert.Equal(run.Output, (await _folder.RunOn(System.Text.Encoding.UTF8.GetBytes(ToolFolder.Plan), "diff", "-", "plan.yaml")).Output);
        await Git("-c", "user.name=t", "-c", "user.email=t@example.org", "commit", "-q", "-a", "-m", "two");
        Assert.Equal(run, await _folder.Run("diff", "HEAD~1", "HEAD"));
        Assert.Equal(run, await _folder.Run("diff", "HEAD~1", "HEAD:plan.yaml"));
        Assert.Equal(new ProgramRun(0, "", "0 differences: 0 breaking, 0 duty-changing, 0 editorial\n"), await _folder.RunOn(changed, "diff", "-", "HEAD"));

        // A branch may have a slash in its name; what is neither a branch nor a file is told as both.
        await Git("update-ref", "refs/remotes/origin/main", "HEAD~1");
        Assert.Equal(run, await _folder.Run("diff", "origin/main"));
        Assert.Equal(run, await _folder.Run("diff", "origin/main", "HEAD"));
        Assert.Equal(run, await _folder.Run("diff", "origin/main:plan.yaml", "plan.yaml"));

        // A plan of several files is compared whole, with the files that it had.
        int sections = ToolFolder.Plan.IndexOf("sections:", StringComparison.Ordinal);
        Directory.CreateDirectory(_folder.PathOf("parts"));
        _folder.Write("parts/b.yaml", "format: 1\n" + ToolFolder.Plan[sections..]).Write("parts/a.yaml", ToolFolder.Plan[..sections]);
        await Git("add", "parts");
        await Git("-c", "user.name=t", "-c", "user.email=t@example.org", "commit", "-q", "-m", "parts");
        File.Move(_folder.PathOf("parts/b.yaml"), _folder.PathOf("parts/c.yaml"));
        _folder.Write("parts/c.yaml", "format: 1\n" + SwappedPlan[SwappedPlan.IndexOf("sections:", StringComparison.Ordinal)..]);
        Assert.Equal(run, await _folder.Run("diff", "HEAD", "parts"));

        ProgramRun none = await _folder.Run("diff", "HEAD~7:plan.yaml", "plan.yaml");
        Assert.Equal((2, ""), (none.ExitCode, none.Output));
        Assert.Equal("fujianplan: This repository has no revision 'HEAD~7'. 'git fetch' gets what others have pushed.\n", none.Errors);

        async Task Git(params string[] arguments) =>
            Assert.Equal(0, (await ChildProgram.Run(new("git", arguments) { WorkingDirectory = _folder.Folder })).ExitCode);
    }

    [Fact]
    public async Task APlanWithErrors_IsNotCompared()
    {
        _folder.Write("new.yaml", ToolFolder.Plan.Replace("lead: [SJJ]", "lead: [SXJ]", StringComparison.Ordinal));
        ProgramRun run = await _folder.Run("diff", "old.yaml", "new.yaml");
        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.EndsWith("fujianplan: 'new.yaml' has errors; nothing was compared.\n", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task DutiesThatAreNotWhatTheClauseSays_AreErrorsOfTheNewerPlan()
    {
        _folder.Write("new.yaml", ToolFolder.Plan.Replace(Duties, Swapped, StringComparison.Ordinal));
        ProgramRun run = await _folder.Run("diff", "old.yaml", "new.yaml", "--fail-on", "breaking"), itself = await _folder.Run("diff", "new.yaml", "new.yaml"), back = await _folder.Run("diff", "new.yaml", "old.yaml", "--fail-on", "breaking");

        Assert.Equal((1, "duty-changing: task 1.1: lead\n  - SJJ\n  + CZJ\nduty-changing: task 1.1: supporting\n  - CZJ, DXYYS\n  + SJJ, DXYYS\n"), (run.ExitCode, run.Output));
        Assert.Contains("error FJP3012: ", run.Errors, StringComparison.Ordinal);
        Assert.EndsWith("fujianplan: 'new.yaml' has errors.\n2 differences: 0 breaking, 2 duty-changing, 0 editorial\n", run.Errors, StringComparison.Ordinal);
        Assert.Equal((1, ""), (itself.ExitCode, itself.Output));
        Assert.Equal((0, "2 differences: 0 breaking, 2 duty-changing, 0 editorial\n"), (back.ExitCode, back.Errors));
        Assert.Contains("fujianplan: “new.yaml”有错误。\n", (await _folder.RunInChinese("diff", "old.yaml", "new.yaml")).Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TheRepositorysPlan_IsItself() =>
        Assert.Equal(new ProgramRun(0, "", "0 differences: 0 breaking, 0 duty-changing, 0 editorial\n"), await _folder.Run("diff", RepositoryFile.PathOf("plan.yaml"), RepositoryFile.PathOf("plan.yaml")));
}

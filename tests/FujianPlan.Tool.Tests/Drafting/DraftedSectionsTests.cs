namespace FujianPlan.Tool.Tests.Drafting;

/// <summary>Drafts of notices whose sections say what their tasks do not: signs for numbers, agencies as headings, duties of a whole section.</summary>
public sealed class DraftedSectionsTests : IDisposable
{
    private const string Letter = "青川市人民政府办公室关于印发青川市便民方案的通知\n各区人民政府，市政府各部门：\n现印发给你们，请遵照执行。\n青川市人民政府办公室\n2025年4月2日\n青川市便民方案\n";

    private readonly ToolFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("一、便民\n☐ 设窗口。（市甲局负责）\n☑ 配人员。\n责任单位：市乙局\n二、利企\nA. 减收费。（市丙局负责）\nB. 设热线。（市丁局负责）\n")]
    [InlineData("一、便民\n（一）窗口\na) 设窗口。（市甲局负责）\nb) 配人员。（市乙局负责）\n（二）热线\n● 设坐席。（市丙局负责）\n● 定规范。（市丁局负责）\n")]
    [InlineData("一、便民\n1.1 设窗口。（市甲局负责）\n1.2 配人员。（市乙局负责）\n1.2.1 帮办。（市甲局负责）\n1.2.2 代办。（市丙局负责）\n二、利企\n2.1 减收费。（市丁局负责）\n")]
    [InlineData("一、便民\n1.1 窗口\n1.1.1 设窗口。（市甲局负责）\n1.1.2 配人员。（市乙局负责）\n1.2 热线\n1.2.1 设坐席。（市甲局负责）\n")]
    [InlineData("● 便民\n1.设窗口。（市甲局负责）\n2.配人员。（市乙局负责）\n● 利企\n1.减收费。（市丙局负责）\n")]
    public async Task OtherSignsThanNumbers_AreProved(string plan)
    {
        ProgramRun run = await _folder.Write("notice.txt", Letter + plan).Run("draft", "notice.txt", "-o", "plan.yaml");
        Assert.True(run.Errors.Contains(" 0 doubts, marked '# ??'; 0 findings of 'check'\n", StringComparison.Ordinal), run.Errors + _folder.Read("plan.yaml"));
    }

    [Fact]
    public async Task SentenceOfASection_IsItsClause_AndADoubt()
    {
        ProgramRun run = await _folder.Write("notice.txt", Letter + "一、便民\n1.设窗口。\n2.配人员。\n本部分由市甲局牵头。\n二、利企\n本部分各项任务须于2025年9月底前完成。\n1.减收费。（市丙局负责）\n2.设热线。（市丁局负责）\n").Run("draft", "notice.txt", "-o", "plan.yaml");
        Assert.True(run.Errors.Contains(" 2 doubts, marked '# ??'; 0 findings of 'check'\n", StringComparison.Ordinal), run.Errors + _folder.Read("plan.yaml"));
        Assert.Contains("    clause: 本部分由市甲局牵头。\n    duties:\n      - lead: [JJ]\n", _folder.Read("plan.yaml"), StringComparison.Ordinal);
        Assert.Contains("      - 本部分各项任务须于2025年9月底前完成。\n    deadline: '2025年9月底前'\n", _folder.Read("plan.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task DeadlineUnderAHeading_IsTheSections_WithoutADoubt()
    {
        ProgramRun run = await _folder.Write("notice.txt", Letter + "一、便民\n完成时限：2025年9月底前\n1.设窗口。（市甲局负责）\n2.配人员。（市乙局负责）\n").Run("draft", "notice.txt", "-o", "plan.yaml");
        Assert.True(run.Errors.Contains(" 0 doubts, marked '# ??'; 0 findings of 'check'\n", StringComparison.Ordinal), run.Errors + _folder.Read("plan.yaml"));
        Assert.Contains("      - 完成时限：2025年9月底前\n    deadline: '2025年9月底前'\n", _folder.Read("plan.yaml"), StringComparison.Ordinal);
    }

    // Each stays with its clause, and each number that does not follow is a doubt.
    [Fact]
    public async Task SectionsThatChangedPlaces_StayWhereTheyStand()
    {
        ProgramRun run = await _folder.Write("notice.txt", Letter + "一、便民\n1.设窗口。（市甲局负责）\n三、督查\n1.按月通报。（市丙局负责）\n二、利企\n1.减收费。（市乙局负责）\n").Run("draft", "notice.txt", "-o", "plan.yaml");
        Assert.True(run.Errors.Contains(" 2 doubts, marked '# ??'; 0 findings of 'check'\n", StringComparison.Ordinal), run.Errors + _folder.Read("plan.yaml"));
        Assert.Contains("    title: 督查\n    marker: 三、\n    tasks:\n      - number: 1\n        id: Section2Task1\n        text:\n          - 按月通报。\n        clause: （市丙局负责）\n", _folder.Read("plan.yaml"), StringComparison.Ordinal);
    }

    // The notice is arranged by agencies: whose the tasks are stands at the heading.
    [Fact]
    public async Task HeadingThatNamesAnAgency_IsADoubt_WithItsDuty()
    {
        await _folder.Write("notice.txt", Letter + "一、市甲局（牵头）\n1.设窗口。\n2.配人员。\n二、各区政府\n1.设标识。\n三、市乙局（配合单位）\n1.设坐席。\n四、综合服务\n1.设热线。\n五、派出所\n1.设岗亭。\n").Run("draft", "notice.txt", "-o", "plan.yaml");
        string draft = _folder.Read("plan.yaml");
        Assert.Contains(
            """
              # ?? The heading “市甲局（牵头）” seems to name who does the tasks under it: the notice may be arranged by agencies. No duty was written for it.
              # ?@ 7:3-7:10
              # ?1 It is only a title and gives nobody a duty.
              # ?2 They give duties, according to the editors' reading: 市甲局 lead.
              # ?& {code: JJ, id: JiaJu, name: 市甲局}
              # ?+ duties:
              # ?+   - lead: [JJ]
              # ?+     reading: editorial
              # ?+     note: 'the source says: 市甲局（牵头）'
              - number: 1

            """,
            draft,
            StringComparison.Ordinal);
        Assert.Contains("  # ?? The heading “派出所” seems to name who does the tasks under it", draft, StringComparison.Ordinal);
        Assert.Contains("  # ?? The heading “各区政府” seems to name who does the tasks under it", draft, StringComparison.Ordinal);
        Assert.Contains("  # ?2 They give duties, according to the editors' reading: 市乙局 supporting.\n", draft, StringComparison.Ordinal);
        Assert.DoesNotContain("“综合服务”", draft, StringComparison.Ordinal);
    }

    [Fact]
    public async Task HeadingThatNamesWhatIsBuilt_IsATitle()
    {
        await _folder.Write("notice.txt", Letter + "一、建设便民服务中心\n1.设窗口。\n2.配人员。\n二、市甲局窗口\n1.设标识。（市甲局负责）\n2.设热线。（市甲局负责）\n").Run("draft", "notice.txt", "-o", "plan.yaml");
        Assert.DoesNotContain("# ?? The heading", _folder.Read("plan.yaml"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("一、职责分工\n市甲局：设窗口。\n乙局：配人员。\n二、利企\n1.减收费。（市丙局负责）\n2.设热线。（市丁局负责）\n", "# ?? These words are about duties, but no duty was written for them: “市甲局：设窗口”, “乙局：配人员”")]
    public async Task AgencyBeforeAColon_IsADoubt(string plan, string doubt)
    {
        await _folder.Write("notice.txt", Letter + plan).Run("draft", "notice.txt", "-o", "plan.yaml");
        Assert.Contains(doubt, _folder.Read("plan.yaml"), StringComparison.Ordinal);
    }

    // What 'check' calls an error of the draft is a doubt of it, too.
    [Fact]
    public async Task ClauseThatNamesSupportersAlone_IsADoubt_AndTheHeadingMayLead()
    {
        await _folder.Write("notice.txt", Letter + "一、便民\n牵头单位：市甲局\n1.设窗口。（市丙局负责）\n2.配人员。\n配合单位：市乙局\n").Run("draft", "notice.txt", "-o", "plan.yaml");
        Assert.Contains(
            """
                  # ?? The clause names supporting agencies but nobody who leads or is responsible: that may be lost or be written elsewhere.
                  # ?@ 11:1-11:9
                  # ?1 The notice names nobody in charge here.
                  # ?2 The agencies in charge of the heading are also in charge of this.
                  # ?+ duties:
                  # ?+   - supporting: [YJ]
                  # ?+   - lead: [JJ]
                  # ?+     reading: editorial
                  # ?+     note: 'the heading says: 牵头单位：市甲局'
                  - number: 2

            """,
            _folder.Read("plan.yaml"),
            StringComparison.Ordinal);
    }
}

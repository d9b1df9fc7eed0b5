namespace FujianPlan.Tool.Tests.Drafting;

/// <summary>Texts of several paragraphs: a draft keeps where each ends.</summary>
public sealed class DraftedParagraphsTests : IDisposable
{
    private const string Letter = "青川市人民政府办公室关于印发青川市便民方案的通知\n各区人民政府，市政府各部门：\n现印发给你们，请遵照执行。\n青川市人民政府办公室\n2025年4月2日\n青川市便民方案\n";

    private readonly ToolFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task TitleOverAText_IsALineOfIt_AndIsProved()
    {
        ProgramRun run = await Draft("一、便民\n（一）窗口服务\n设综合窗口6个。\n工作目标：一窗受理\n责任单位：市甲局\n（二）热线服务\n设热线坐席，\n日夜有人。\n责任单位：市乙局\n");
        Assert.True(run.Errors.Contains(" 0 doubts, marked '# ??'; 0 findings of 'check'\n", StringComparison.Ordinal), run.Errors + _folder.Read("plan.yaml"));
        Assert.Contains("        text:\n          - |-\n            窗口服务\n            设综合窗口6个。\n            工作目标：一窗受理\n        clause: 责任单位：市甲局\n", _folder.Read("plan.yaml"), StringComparison.Ordinal);
        Assert.Contains("        text:\n          - |-\n            热线服务\n            设热线坐席，日夜有人。\n        clause: 责任单位：市乙局\n", _folder.Read("plan.yaml"), StringComparison.Ordinal);
    }

    // A line that looks like a comment stands in quotes.
    [Fact]
    public async Task LineThatLooksLikeAComment_StandsInQuotes()
    {
        await Draft("一、便民\n（一）设窗口。\n# 附注：一窗受理\n责任单位：市甲局\n（二）设热线。\n责任单位：市乙局\n");
        Assert.Contains("          - \"设窗口。\\n#附注：一窗受理\"\n", _folder.Read("plan.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task DeadlineBehindTheClause_IsOfferedWhereItsWordsStand()
    {
        await Draft("一、便民\n（一）设窗口。\n责任单位：市甲局\n工作进度：选址5月底前定，其余9月底前完成\n（二）设热线。\n责任单位：市乙局\n");
        Assert.Contains("      # ?2 They state a deadline: “5月底前” is that of what they say.\n      # ?> Section1Task1Measure1\n      # ?+ deadline: '5月底前'\n", _folder.Read("plan.yaml"), StringComparison.Ordinal);
        int number = Array.FindIndex(Doubts.DoubtfulNotice.DoubtsOf(_folder.Read("plan.yaml")), lines => lines[0].StartsWith("# ?? Words without a clause", StringComparison.Ordinal)) + 1;
        ProgramRun taken = await _folder.Run("doubts", "plan.yaml", "--take", $"{number}=2");
        Assert.DoesNotContain("FJP3021", taken.Errors, StringComparison.Ordinal);
        Assert.Contains("            deadline: '5月底前'\n", _folder.Read("plan.yaml"), StringComparison.Ordinal);
    }

    // The first of two dates is that of a part, and programs would have all of it due by then.
    [Fact]
    public async Task SeveralDatesOfASentence_AreADoubt_AndNoDeadline()
    {
        ProgramRun run = await Draft("一、便民\n（一）2025年5月底前摸清窗口数量，2025年9月底前对窗口进行改造。\n责任单位：市甲局\n（二）2025年6月底前设热线。\n责任单位：市乙局\n");
        Assert.True(run.Errors.Contains(" 1 doubt, marked '# ??'; 0 findings of 'check'\n", StringComparison.Ordinal), run.Errors + _folder.Read("plan.yaml"));
        Assert.Contains("""
                  # ?? The sentence has several dates (“2025年5月底前”, “2025年9月底前”): no deadline was written.
                  # ?@ 8:4-8:13 8:20-8:29
                  # ?1 Each date applies to a part: the whole has no deadline.
                  # ?2 Everything is due by “2025年9月底前”.
                  # ?+ deadline: '2025年9月底前'
                  # ?3 Everything is due by “2025年5月底前”.
                  # ?+ deadline: '2025年5月底前'

            """, _folder.Read("plan.yaml").ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Contains("        deadline: '2025年6月底前'\n", _folder.Read("plan.yaml"), StringComparison.Ordinal);
    }

    // No date begins the sentence, and by each something is done.
    [Fact]
    public async Task DatesByWhichPartsAreDone_AreADoubt()
    {
        await Draft("一、便民\n（一）改造窗口，首批十个2025年5月底前完成，其余2025年9月底前完成。\n责任单位：市甲局\n（二）2025年6月底前设热线。\n责任单位：市乙局\n");
        Assert.Contains("      # ?? The sentence has several dates (“2025年5月底前”, “2025年9月底前”): no deadline was written.\n", _folder.Read("plan.yaml"), StringComparison.Ordinal);
    }

    // 视情参与 is no role of the grammar; whose the words are, and which dates, an editor can choose.
    [Fact]
    public async Task WordsOfALabelThatAreNotUnderstood_AreOfTheClause_WithReadings()
    {
        await Draft("一、便民\n（一）设窗口。\n牵头单位：市甲局\n配合单位：市乙局视情参与\n完成时限：首批2025年5月底前，其余2025年9月底前\n（二）设热线。\n责任单位：市丙局\n");
        string plan = _folder.Read("plan.yaml").ReplaceLineEndings("\n");
        Assert.Contains("        clause: \"牵头单位：市甲局\\n配合单位：市乙局视情参与\\n完成时限：首批2025年5月底前，其余2025年9月底前\"\n", plan, StringComparison.Ordinal);
        Assert.Contains("""
                  # ?? Not understood in the clause: 市乙局视情
                  # ?@ 10:6-10:11
                  # ?1 These words give nobody a duty: the duties in the draft are everything that the clause says.
                  # ?~ JJ: JJ | the clause also says “市乙局视情”“首批2025年5月底前”“其余2025年9月底前”: no duty follows from it
                  # ?2 They give duties, according to the editors' reading: 市乙局 supporting.
                  # ?& {code: YJ, id: YiJu, name: 市乙局}
                  # ?+ duties:
                  # ?+   - lead: [JJ]
                  # ?+   - supporting: [YJ]
                  # ?+     reading: editorial
                  # ?+     note: 'the source says: 市乙局视情'
                  # ?? Not understood in the clause: 首批2025年5月底前
                  # ?@ 11:6-11:17
                  # ?1 These words give nobody a duty: the duties in the draft are everything that the clause says.
                  # ?~ JJ: JJ | the clause also says “市乙局视情”“首批2025年5月底前”“其余2025年9月底前”: no duty follows from it
                  # ?2 It is due by then: “2025年5月底前、2025年9月底前” is its deadline.
                  # ?+ deadline: '2025年5月底前、2025年9月底前'

            """.ReplaceLineEndings("\n"), plan, StringComparison.Ordinal);
        // Each of the readings leads to a plan that is sound: the one that gives nobody a duty, too.
        ProgramRun first = await _folder.Run("doubts", "plan.yaml", "--take", "1=1", "--take", "2=1", "--take", "3=1");
        Assert.Equal((0, 0), (first.ExitCode, (await _folder.Run("check", "plan.yaml")).ExitCode));
        Assert.Contains("          - lead: [JJ]\n            reading: editorial\n            note: 条款", _folder.Read("plan.yaml").Replace("note: 'the clause also says “市乙局视情”“首批2025年5月底前”“其余2025年9月底前”: no duty follows from it'", "note: 条款", StringComparison.Ordinal), StringComparison.Ordinal);
        _folder.Write("plan.yaml", plan);
        ProgramRun taken = await _folder.Run("doubts", "plan.yaml", "--take", "1=2", "--take", "2=2", "--take", "3=keep");
        Assert.Equal((0, 0), (taken.ExitCode, (await _folder.Run("check", "plan.yaml")).ExitCode));
        Assert.Contains("        deadline: '2025年5月底前、2025年9月底前'\n", _folder.Read("plan.yaml"), StringComparison.Ordinal);
    }

    // The bracket says what the body does, and with that a role; the label says another.
    [Fact]
    public async Task RoleInABracketUnderALabel_MayBeTheLabels()
    {
        await Draft("一、便民\n（一）设窗口。\n牵头单位：市甲局\n配合单位：市乙局、市丁局（负责资金保障）\n（二）设热线。\n责任单位：市丙局\n");
        Assert.Contains("""
                  # ?2 市丁局 is supporting, as the label says; the bracket tells its part of the work.
                  # ?+ duties:
                  # ?+   - lead: [JJ]
                  # ?+   - supporting: [YJ]
                  # ?+   - supporting: [DJ]
                  # ?+     reading: editorial
                  # ?+     note: 'the source says: 市丁局（负责资金保障）'

            """.ReplaceLineEndings("\n"), _folder.Read("plan.yaml"), StringComparison.Ordinal);
        await _folder.Run("doubts", "plan.yaml", "--take", "1=2");

        // Only what the grammar does not read is the editors' reading.
        ProgramRun check = await _folder.Run("check", "plan.yaml");
        Assert.Equal((0, 1), (check.ExitCode, check.Output.Split("warning ").Length - 1));
        Assert.Contains("warning FJP3030", check.Output, StringComparison.Ordinal);
    }

    // What is done by the first of two dates is no word that the grammar knows: each date, and both, can be chosen, and check takes each of them.
    [Theory]
    [InlineData("，", "2025年5月底前、2025年9月底前")]
    [InlineData("，", "2025年5月底前")]
    [InlineData("、", "2025年5月底前、2025年9月底前")]
    [InlineData("、", "2025年9月底前")]
    public async Task DatesOfAClause_CanEachBeChosen(string joint, string deadline)
    {
        await Draft($"一、便民\n（一）制定办法。\n牵头单位：市甲局\n完成时限：2025年5月底前形成初稿{joint}2025年9月底前印发实施\n（二）设热线。\n责任单位：市丙局\n");
        string[] lines = _folder.Read("plan.yaml").Split('\n');
        int reading = Array.FindIndex(lines, line => line.Contains($"“{deadline}” is its deadline.", StringComparison.Ordinal)), doubt = Array.FindLastIndex(lines, reading, line => line.Contains("# ??", StringComparison.Ordinal));
        Assert.True(reading > 0, string.Join('\n', lines));
        int number = lines.Take(doubt + 1).Count(line => line.Contains("# ??", StringComparison.Ordinal));
        await _folder.Run("doubts", "plan.yaml", "--take", $"{number}={lines[reading].Trim()[3]}");
        ProgramRun check = await _folder.Run("check", "plan.yaml");
        Assert.True(check.ExitCode == 0, check.Output);
        Assert.False(deadline.Contains('、', StringComparison.Ordinal) && check.Output.Contains("FJP3022", StringComparison.Ordinal), check.Output);
        Assert.Contains($"        deadline: '{deadline}'\n", _folder.Read("plan.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task TimeOfAnAnswer_IsTheDeadline()
    {
        ProgramRun run = await Draft("一、便民\n提案1：设窗口。\n主办单位：市甲局\n答复时间：2025年6月30日前\n提案2：设热线。\n主办单位：市乙局\n答复时间：2025年9月30日前\n");
        Assert.True(run.Errors.Contains(" 0 doubts, marked '# ??'; 0 findings of 'check'\n", StringComparison.Ordinal), run.Errors + _folder.Read("plan.yaml"));
        Assert.Contains("        deadline: '2025年9月30日前'\n", _folder.Read("plan.yaml"), StringComparison.Ordinal);
    }

    private Task<ProgramRun> Draft(string plan) => _folder.Write("notice.txt", Letter + plan).Run("draft", "notice.txt", "-o", "plan.yaml");
}

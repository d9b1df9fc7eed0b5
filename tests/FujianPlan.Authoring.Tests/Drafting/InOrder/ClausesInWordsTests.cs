namespace FujianPlan.Authoring.Tests.Drafting.InOrder;

/// <summary>Where the clauses of tasks begin and end.</summary>
public sealed class ClausesInWordsTests
{
    private static string Task(string words) => string.Join('\n', Outlined.Of($"一、便民\n1.{words}\n2.其他。（市末局负责）\n").Split('\n').Skip(1).SkipLast(1).Select(line => line.Trim()));

    [Theory]
    [InlineData("设窗口。（市甲局负责）", "1.1 设窗口。 → （市甲局负责）")]
    [InlineData("设窗口（市甲局负责）。", "1.1 设窗口 → （市甲局负责）。")]
    [InlineData("设窗口。（市甲局负责）。", "1.1 设窗口。 → （市甲局负责）。")]
    [InlineData("设窗口。(责任单位:市甲局）", "1.1 设窗口。 → (责任单位:市甲局）")]
    [InlineData("设窗口。\n（责任单位：市甲局、市\n乙局）", "1.1 设窗口。 → （责任单位：市甲局、市乙局）")]
    [InlineData("设窗口。（市甲局负责）（区级分工：各区政府落实）", "1.1 设窗口。 → （市甲局负责）（区级分工：各区政府落实）")]
    [InlineData("设窗口。（各区政府落实）", "1.1 设窗口。 → （各区政府落实）")]
    [InlineData("设窗口（含自助机）。（市甲局负责）", "1.1 设窗口（含自助机）。 → （市甲局负责）")]
    [InlineData("设窗口。（市甲局牵头）（2025年9月底前完成）", "1.1 设窗口。 → （市甲局牵头）（2025年9月底前完成）")]
    [InlineData("设窗口。（2025年9月底前完成）（市甲局牵头）", "1.1 设窗口。 → （2025年9月底前完成）（市甲局牵头）")]
    [InlineData("设窗口。（市甲局牵头，市乙局配合）【完成时限：2025年9月底前】", "1.1 设窗口。 → （市甲局牵头，市乙局配合）【完成时限：2025年9月底前】")]
    public void Bracket(string words, string expected) => Assert.Equal(expected, Task(words));

    [Theory]
    [InlineData("设窗口。\n牵头单位：市甲局\n责任单位：各区政府\n完成时限：2025年9月底前", "1.1 设窗口。 → 牵头单位：市甲局⏎责任单位：各区政府⏎完成时限：2025年9月底前")]
    [InlineData("设窗口。\n牵头单位：市甲局。责任单位：市房产交\n易中心。完成时限：持续推进。", "1.1 设窗口。 → 牵头单位：市甲局。责任单位：市房产交易中心。完成时限：持续推进。")]
    [InlineData("设窗口。\n牵头单位：市甲局\n项目业主：南山公司\n完成时限：2025年9月底前", "1.1 设窗口。 → 牵头单位：市甲局⏎项目业主：南山公司⏎完成时限：2025年9月底前")]
    [InlineData("设窗口。\n完成时限：2025年9月底前", "1.1 设窗口。完成时限：2025年9月底前 by 2025年9月底前")]
    [InlineData("设窗口 责任单位:市甲局、市乙局", "1.1 设窗口 → 责任单位:市甲局、市乙局")]
    [InlineData("设窗口。\n【责任单位】市甲局", "1.1 设窗口。 → 【责任单位】市甲局")]
    [InlineData("设窗口。\n牵头单位：市甲局\n配合单位：无", "1.1 设窗口。 → 牵头单位：市甲局⏎配合单位：无")]
    [InlineData("设窗口。\n牵头单位：市甲局\n配合单位：——", "1.1 设窗口。 → 牵头单位：市甲局⏎配合单位：——")]
    [InlineData("设窗口。\n牵头单位：市甲局\n督办单位：市乙局", "1.1 设窗口。 → 牵头单位：市甲局⏎督办单位：市乙局")]
    [InlineData("设窗口。牵头单位：市甲局。验收单位：市乙局。完成时限：2025年9月底前。", "1.1 设窗口。 → 牵头单位：市甲局。验收单位：市乙局。完成时限：2025年9月底前。")]
    [InlineData("设窗口。\n整改目标：一次办好\n责任单位：市甲局", "1.1 设窗口。整改目标：一次办好 → 责任单位：市甲局")]
    [InlineData("设窗口。\n牵头单位：市甲局　督办单位：市乙局　完成时限：2025年9月底前", "1.1 设窗口。 → 牵头单位：市甲局 督办单位：市乙局 完成时限：2025年9月底前")]
    [InlineData("设窗口。\n牵头单位：市甲局　项目业主：南山公司　完成时限：2025年9月底前", "1.1 设窗口。 → 牵头单位：市甲局 项目业主：南山公司 完成时限：2025年9月底前")]
    [InlineData("设窗口。\n整改责任单位：市甲局\n督促整改单位：市乙局\n整改类型：分阶段整改\n整改时限：2025年9月底前", "1.1 设窗口。 → 整改责任单位：市甲局⏎督促整改单位：市乙局⏎整改类型：分阶段整改⏎整改时限：2025年9月底前")]
    [InlineData("设窗口。责任单位 市甲局、各区", "1.1 设窗口。 → 责任单位 市甲局、各区")]
    [InlineData("设窗口。\n责任单位\n市甲局、各区", "1.1 设窗口。 → 责任单位 市甲局、各区")]
    [InlineData("设窗口。\n责任单位：市甲局\n完成时限：即日起至2025年8月31日", "1.1 设窗口。 → 责任单位：市甲局⏎完成时限：即日起至2025年8月31日")]
    [InlineData("设窗口。\n牵头单位：市甲局　配合单位：市乙局", "1.1 设窗口。 → 牵头单位：市甲局 配合单位：市乙局")]
    [InlineData("设窗口。\n牵头单位：市甲局\n配合单位：市乙局视情参与\n完成时限：首批6月底前，其余9月底前", "1.1 设窗口。 → 牵头单位：市甲局⏎配合单位：市乙局视情参与⏎完成时限：首批6月底前，其余9月底前")]
    [InlineData("设窗口。\n牵头单位：市甲局\n完成时限：另行通知", "1.1 设窗口。 → 牵头单位：市甲局⏎完成时限：另行通知")]
    [InlineData("设窗口。责任单位：市甲局；各区县。", "1.1 设窗口。 → 责任单位：市甲局；各区县。")]
    [InlineData("设窗口。责任单位：市甲局、市乙局。", "1.1 设窗口。 → 责任单位：市甲局、市乙局。")]
    public void Labels(string words, string expected) => Assert.Equal(expected, Task(words));

    [Theory]
    [InlineData("设窗口。配人员。（市甲局负责）设热线。（市乙局负责）", "1.1 设窗口。配人员。 → （市甲局负责）\n1.1.1 设热线。 → （市乙局负责）")]
    [InlineData("针对排队久，（1）设窗口。（市甲局负责）（2）配人员。（市乙局负责）", "1.1 针对排队久，\n1.1.1 设窗口。 → （市甲局负责）\n1.1.2 配人员。 → （市乙局负责）")]
    [InlineData("优化服务：\n一是设窗口；（市甲局负责）\n二是配人员。（市乙局负责）", "1.1 优化服务：\n1.1.1 一是设窗口； → （市甲局负责）\n1.1.2 二是配人员。 → （市乙局负责）")]
    [InlineData("设窗口（市甲局负责）。配人员（市乙局负责）。", "1.1 设窗口 → （市甲局负责）。\n1.1.1 配人员 → （市乙局负责）。")]
    [InlineData("设窗口。（市甲局负责）另行通知。", "1.1 设窗口。 → （市甲局负责）\n?? Words without a clause come after the clause: “另行通知。”. Check whether they belong to this task.\n1.1.1 另行通知。")]
    public void SeveralClauses_AreOfMeasures(string words, string expected) => Assert.Equal(expected, Task(words));

    [Theory]
    [InlineData("设窗口。（市甲局、市乙局，各区、县（市）政府）", "1.1 设窗口。 → （市甲局、市乙局，各区、县（市）政府）\n?? The clause states no role: its agencies are read as responsible, or as a remark on the first of each list says, here and in all such later clauses.")]
    [InlineData("设窗口。市甲局牵头，市乙局配合。", "1.1 设窗口。 → 市甲局牵头，市乙局配合。\n?? The last sentence was read as the clause, here and in all such later items.")]
    [InlineData("设窗口。(牵头单位:市甲局;完成时限:(2025年9月)", "1.1 设窗口。 → (牵头单位:市甲局;完成时限:(2025年9月)\n?? The bracket of the clause is not closed: the end of the clause is a guess.")]
    [InlineData("设窗口。（市甲局牵头，市乙局配合", "1.1 设窗口。 → （市甲局牵头，市乙局配合\n?? The bracket of the clause is not closed: the end of the clause is a guess.")]
    [InlineData("设窗口。（市甲局牵头", "1.1 设窗口。 → （市甲局牵头\n?? The bracket of the clause is not closed: the end of the clause is a guess.")]
    [InlineData("设窗口。\n责任单位：市甲局 市乙局", "1.1 设窗口。 → 责任单位：市甲局 市乙局")]
    [InlineData("设窗口。（县甲局　县乙局 县丙办负责）", "1.1 设窗口。 → （县甲局 县乙局 县丙办负责）")]
    [InlineData("设窗口。（县甲局 团县委）", "1.1 设窗口。 → （县甲局 团县委）\n?? The clause states no role: its agencies are read as responsible, or as a remark on the first of each list says, here and in all such later clauses.")]
    [InlineData("设窗口。（县委办　政府办负责）", "1.1 设窗口。 → （县委办 政府办负责）")]
    [InlineData("设窗口。\n责任单位：甲局 市乙局", "1.1 设窗口。 → 责任单位：甲局市乙局\n?? Some names in the clause have only a space between them and were read as one name. Write the real duties, with 'reading: editorial' and a note.")]
    public void WhatIsGuessed_IsADoubt(string words, string expected) => Assert.Equal(expected, Task(words));

    [Theory]
    [InlineData("设窗口（试点单位）。", "1.1 设窗口（试点单位）。")]
    [InlineData("设窗口（以下简称综窗）。", "1.1 设窗口（以下简称综窗）。")]
    [InlineData("设窗口。由各窗口人员负责引导。", "1.1 设窗口。由各窗口人员负责引导。")]
    public void OtherBracketsAndSentences_AreText(string words, string expected) => Assert.Equal(expected, Task(words));

    [Theory]
    [InlineData("2025年9月底前，设窗口。（市甲局负责）", "1.1 2025年9月底前，设窗口。 → （市甲局负责） by 2025年9月底前")]
    [InlineData("2025年9月底前，设窗口。长期开放。（市甲局负责）", "1.1 2025年9月底前，设窗口。长期开放。 → （市甲局负责）")]
    [InlineData("2025年9月底前，设窗口。（市甲局负责，8月底前完成）", "1.1 2025年9月底前，设窗口。 → （市甲局负责，8月底前完成）")]
    public void DeadlineThatBeginsTheOneSentence_IsTheTasks(string words, string expected) => Assert.Equal(expected, Task(words));

    // The clause stands behind the name of the task, and its words behind that.
    [Theory]
    [InlineData("设窗口（市甲局牵头，市乙局配合）。每区一处。", "（市甲局牵头，市乙局配合）。")]
    [InlineData("设窗口（市甲局、市乙局）。每区一处。", "（市甲局、市乙局）。")]
    public void WordsBehindTheClauseOfAName(string words, string clause) => Assert.Equal(
        $"1.1 设窗口 → {clause}\n?? Words without a clause come after the clause: “每区一处。”. Check whether they belong to this task.",
        string.Join('\n', Task(words).Split('\n').Where(line => !line.StartsWith("?? The clause names", StringComparison.Ordinal)).Take(2)));

    // On the line of the last clause, the closing is what is said to all, or signed.
    [Theory]
    [InlineData("每区一处。", true)]
    [InlineData("各地各部门要抓好落实。", false)]
    [InlineData("青川市人民政府2025年4月2日", false)]
    public void WordsBehindTheLastClause(string words, bool isOfTheTask) =>
        Assert.Equal(isOfTheTask, Outlined.Of($"一、便民\n1.设窗口。（市甲局负责）\n2.配人员（市乙局负责）。{words}\n").Contains(words, StringComparison.Ordinal));

    // The sentence says what, and who: the words before 由 are the task's.
    [Theory]
    [InlineData("排队久的问题，由市甲局会同市乙局负责。", "1.1 排队久的问题， → 由市甲局会同市乙局负责。")]
    [InlineData("设窗口。市甲局牵头，市乙局配合，10月底前完成。", "1.1 设窗口。 → 市甲局牵头，市乙局配合，10月底前完成。")]
    [InlineData("排队久的问题，由市甲局会同市乙局研究。", "1.1 排队久的问题，由市甲局会同市乙局研究。")]
    [InlineData("设窗口，由专人负责。", "1.1 设窗口，由专人负责。")]
    public void SentenceWithoutBrackets(string words, string expected) => Assert.Equal(expected, Task(words).Split('\n')[0]);
}

using FujianPlan.Authoring.Rules.Deadlines;

namespace FujianPlan.Authoring.Tests.Rules.Deadlines;

public sealed class MalformedDeadlineRuleTests
{
    [Theory]
    [InlineData("很快")]
    [InlineData("2024年13月底前")]
    [InlineData("2023年2月29日前")]
    [InlineData("第五季度")]
    [InlineData("市丙局负责")]
    [InlineData("前")]
    [InlineData("2026—2024年")]
    public void WordsThatAreNone_AreReportedAtThem(string words) => Judged.One(
        MalformedDeadlineRule.Rule,
        Plan($"⟦{words}⟧"),
        $"“{words}” is not recognised as a deadline. Copy the source's words that say when, such as 2026年6月底前, 第三季度 or 长期坚持; days and months must exist in the calendar.",
        $"“{words}”无法识别为完成时限。请照录来源文件中表示时限的文字，如“2026年6月底前”“第三季度”“长期坚持”；其中的月、日必须有效。");

    [Fact]
    public void WordsWithADeadlineAmongOthers_AreReportedWithIt() => Judged.One(
        MalformedDeadlineRule.Rule,
        Plan("⟦2024年6月底前完成方案编制⟧"),
        "“2024年6月底前完成方案编制” is not recognised as a deadline. Write only the deadline: “2024年6月底前”.",
        "“2024年6月底前完成方案编制”无法识别为完成时限。请只写时限本身：“2024年6月底前”。");

    /// <summary>No date is dropped: each is a step, or the date of something else.</summary>
    [Fact]
    public void SeveralDeadlinesAmongOtherWords_AreAllKept() => Judged.One(
        MalformedDeadlineRule.Rule,
        Plan("⟦2024年3月底前摸底，2024年6月底前完成改造⟧"),
        "“2024年3月底前摸底，2024年6月底前完成改造” is not recognised as a deadline. It contains several deadlines: “2024年3月底前”, “2024年6月底前”. Keep all of them: if they are steps of one thing, join them with “、” (“2024年3月底前、2024年6月底前”); otherwise write each thing that is due as a measure with its own deadline.",
        "“2024年3月底前摸底，2024年6月底前完成改造”无法识别为完成时限。其中有多个时限：“2024年3月底前”“2024年6月底前”。请全部保留：如为同一事项的几个节点，请以顿号连写作“2024年3月底前、2024年6月底前”；如分别针对不同事项，请按事项分列措施，各写其时限。");

    /// <summary>What is proposed is itself one.</summary>
    [Fact]
    public void DeadlinesThatAreNoSteps_AreNotProposedAsOne() => Judged.One(
        MalformedDeadlineRule.Rule,
        Plan("⟦2024年6月底前改造，2024年3月底前摸底⟧"),
        "“2024年6月底前改造，2024年3月底前摸底” is not recognised as a deadline. It contains several deadlines that are not consecutive steps: “2024年6月底前”, “2024年3月底前”. Write the one by which everything is due, or write each thing that is due as a measure with its own deadline.",
        "“2024年6月底前改造，2024年3月底前摸底”无法识别为完成时限。其中有多个时限，且不是依次的节点：“2024年6月底前”“2024年3月底前”。请只写整项的时限；如分别针对不同事项，请按事项分列措施，各写其时限。");

    [Theory]
    [InlineData("2026年第一、二季度")]
    [InlineData("3、4季度")]
    [InlineData("6、7月")]
    [InlineData("2023年3月底前、6月底前")]
    [InlineData("2024年6月底前和12月底前")]
    [InlineData("2024年6月底前")]
    [InlineData("完成时限：2024年6月")]
    [InlineData("持续推进")]
    [InlineData("2025年春节前")]
    [InlineData("印发之日起15日内")]
    [InlineData("项目建成后一年内")]
    [InlineData("按国家规定时限")]
    public void Deadline_IsSound(string words) => Judged.Sound(Plan(words));

    private static string Plan(string deadline) => Judged.Agencies + Judged.Section.Replace("{lead: [SZB]}, {supporting: [TXJ]}]", "{lead: [SZB]}, {supporting: [TXJ]}], deadline: " + deadline, StringComparison.Ordinal);
}

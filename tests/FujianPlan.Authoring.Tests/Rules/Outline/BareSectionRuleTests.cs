using FujianPlan.Authoring.Rules.Outline;

namespace FujianPlan.Authoring.Tests.Rules.Outline;

public sealed class BareSectionRuleTests
{
    [Fact]
    public void SectionWithNothingInIt_IsReportedAtItsNumber() => Judged.One(
        BareSectionRule.Rule,
        "sections: [{number: ⟦1⟧, id: A, title: 一}]\n",
        "Section 1 has neither tasks nor a text. Add 'tasks', or 'text' where the source has words under its heading and no tasks.",
        "章节 1 既没有任务也没有正文。请补上“tasks”；原文在此标题下只有文字而没有任务的，请补上“text”。");

    [Theory]
    [InlineData("text: [做]")]
    [InlineData("tasks: []")]
    [InlineData("tasks: [{number: 1, id: X, attestation: lost}]")]
    public void SectionWithTasksOrWords_IsSound(string content) => Judged.Sound($"sections: [{{number: 1, id: A, title: 一, {content}}}]\n");

    [Fact]
    public void MisspeltTasks_AreNotMissingToo() => Judged.All("sections: [{number: 1, id: A, title: 一, ⟦task⟧: []}]\n", "FJP0007");
}

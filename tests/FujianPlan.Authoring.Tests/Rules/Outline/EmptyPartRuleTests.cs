using FujianPlan.Authoring.Rules.Outline;

namespace FujianPlan.Authoring.Tests.Rules.Outline;

public sealed class EmptyPartRuleTests
{
    [Fact]
    public void PartWithoutSections_IsReportedAtTheList() => Judged.One(
        EmptyPartRule.Rule,
        "sections: [{title: 主要任务, sections: ⟦[]⟧}]\n",
        "This part has no sections. List them, or give it 'number', 'id' and 'tasks' in place of 'sections', which makes it a section itself.",
        "此部分没有章节。请列出章节；若其本身就是一个章节，请以“number”“id”和“tasks”取代“sections”。");

    [Fact]
    public void SectionThatCouldNotBeRead_LeavesNoEmptyPart() => Judged.All("sections: [{title: 主要任务, sections: [⟦二⟧]}]\n", "FJP0009");

    [Fact]
    public void PartWithASection_IsSound() => Judged.Sound("sections: [{title: 主要任务, sections: [{number: 1, id: A, title: 一, text: [做]}]}]\n");

    [Fact]
    public void NumbersOfSections_RunThroughAllParts() => Judged.Sound("""
        sections:
          - {number: 1, id: A, title: 一, text: [做]}
          - {title: 其一, sections: [{number: 2, id: B, title: 二, text: [做]}, {number: 3, id: C, title: 三, text: [做]}]}
          - {title: 其二, sections: [{number: 4, id: D, title: 四, text: [做]}]}
          - {number: 5, id: E, title: 五, text: [做]}

        """);

    [Fact]
    public void NumberThatBeginsAnewInAPart_IsReported() => Judged.One(
        SectionNumberRule.Rule,
        """
        sections:
          - {title: 其一, sections: [{number: ⟦1⟧, id: B, title: 二, text: [做]}]}
          - {title: 其二, sections: [{number: ⟦1⟧, id: D, title: 四, text: [做]}]}

        """,
        "The plan has a section 1 already. Give each section its own number.",
        "章节 1 在此处重复出现。每个章节应有自己的编号。");

    [Fact]
    public void SectionLostInAPart_LeavesNoHole() => Judged.All(
        """
        sections:
          - {title: 其一, sections: [{number: 1, id: B, title: 二, text: [做]}, ⟦二⟧]}
          - {title: 其二, sections: [{number: 3, id: D, title: 四, text: [做]}]}

        """,
        "FJP0009");
}

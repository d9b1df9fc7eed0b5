using FujianPlan.Authoring.Rules.Outline;

namespace FujianPlan.Authoring.Tests.Rules.Outline;

public sealed class SectionTitleRuleTests
{
    [Fact]
    public void SectionWithBothTitles_IsReportedAtTheEditorialOne() => Judged.One(
        SectionTitleRule.Rule,
        Judged.Agencies + Judged.Section.Replace("title: 一", "title: ⟦一⟧\n    editorialTitle: ⟦壹⟧"),
        "This section has both 'title' and 'editorialTitle'. Keep 'title' if it is in the source, otherwise 'editorialTitle'.",
        "此章节同时写有“title”和“editorialTitle”。原文中有标题则保留“title”，否则保留“editorialTitle”。");

    [Fact]
    public void SectionWithNeither_IsReportedAtItsNumber() => Judged.One(
        SectionTitleRule.Rule,
        Judged.Agencies + Judged.Section.Replace("number: 1\n", "number: ⟦1⟧\n").Replace("    title: 一\n", ""),
        "This section has no title. Add 'title' with the heading that the source gives it, or 'editorialTitle' where the source has lost it.",
        "此章节没有标题。请补上“title”（原文标题）；原文标题已缺失的，请补上“editorialTitle”（编者所拟标题）。");

    [Fact]
    public void EditorialTitleAlone_IsSound() =>
        Judged.Sound(Judged.Agencies + Judged.Section.Replace("title: 一", "editorialTitle: 一"));

    [Fact]
    public void MisspeltTitle_IsReportedOnceAsThat() => Judged.All(
        Judged.Agencies + Judged.Section.Replace("title: 一", "⟦titel⟧: 一"),
        "FJP0007");

    [Fact]
    public void MistakeInATask_HidesNoMissingTitle() => Judged.All(
        Judged.Agencies
            + Judged.Section.Replace("number: 1\n", "number: ⟦1⟧\n").Replace("    title: 一\n", "").Replace("text:", "⟦txt⟧:"),
        "FJP3008",
        "FJP0007");
}

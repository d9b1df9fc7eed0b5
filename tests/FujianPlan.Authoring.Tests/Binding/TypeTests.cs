using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Tests.Reading;

namespace FujianPlan.Authoring.Tests.Binding;

public sealed class TypeTests
{
    private const string Duty = ReaderCase.Head + "sections: [{number: 1, id: A, tasks: [{number: 1, id: B, duties: ";

    [Theory]
    [InlineData("lead: ⟦SZB⟧", "lead", "SZB")]
    [InlineData("supporting: ⟦\"SZB\"⟧", "supporting", "SZB")]
    public void ValueInAListsPlace_IsFoundAndTakenForAListOfOne(string role, string key, string value)
    {
        string marked = Duty + $"[{role}]}}]}}]\n";

        ReaderCase.Finds(
            marked,
            "FJP0009",
            $"'{key}' must be a list, but this is a single value. Write [{value}].",
            $"“{key}”应为列表，此处却是单个值。请写作 [{value}]。");

        PlanDocument document = ReaderCase.Read(MarkedPlan.Parse(marked).Text).Document;
        DutyNode duty = Assert.Single(Assert.Single(document.Sections[0].Tasks!.Items).Duties!.Items);
        Assert.Equal(value, Assert.Single(duty.Assignees!.Items).Code!.Value);
    }

    [Theory]
    [InlineData("甲, 乙", "甲, 乙", "'甲, 乙'")]
    [InlineData("\"it's: 甲\"", "it's: 甲", "'it''s: 甲'")]
    [InlineData("'[甲]'", "[甲]", "'[甲]'")]
    public void TextInAListsPlace_IsProposedInQuotesWhereItNeedsThem(string written, string text, string item)
    {
        string marked = ReaderCase.Head + $"agencies:\n  - code: A\n    id: A\n    number: 1\n    name: 甲\n    aliases: ⟦{written}⟧\n";
        ReaderCase.Finds(marked, "FJP0009", $"'aliases' must be a list, but this is a single value. Write [{item}].", $"“aliases”应为列表，此处却是单个值。请写作 [{item}]。");
        Assert.Equal([text], ReaderCase.Read(MarkedPlan.Parse(marked).Text).Document.Agencies[0].Aliases!.Items.Select(alias => alias.Value));
        Assert.Equal([text], ReaderCase.FindsNothing(MarkedPlan.Parse(marked).Text.Replace("aliases: " + written, $"aliases: [{item}]")).Agencies[0].Aliases!.Items.Select(alias => alias.Value));
    }

    [Fact]
    public void MappingInAListsPlace_IsFoundAndTakenForAListOfOne()
    {
        const string Marked = ReaderCase.Head + "agencies:\n  ⟦code: A\n  id: A\n  number: 1\n  name: 甲⟧\n";

        ReaderCase.Finds(
            Marked,
            "FJP0009",
            "'agencies' must be a list, but this is a mapping. Start each item with '- '.",
            "“agencies”应为列表，此处却是映射。请让每一项以“- ”开头。");

        Assert.Equal("A", Assert.Single(ReaderCase.Read(MarkedPlan.Parse(Marked).Text).Document.Agencies).Code!.Value);
    }

    [Theory]
    [InlineData(ReaderCase.Head + "agencies: ⟦all⟧\n", "agencies", "a single value", "单个值")]
    [InlineData(ReaderCase.Head + "agencies: [{code: A, id: A, number: 1, name: 甲, aliases: ⟦{a: b}⟧}]\n", "aliases", "a mapping", "映射")]
    public void WhatCanBeNoItem_IsFoundOnce(string marked, string key, string found, string foundChinese) => ReaderCase.Finds(
        marked,
        "FJP0009",
        $"'{key}' must be a list, but this is {found}. Start each item with '- '.",
        $"“{key}”应为列表，此处却是{foundChinese}。请让每一项以“- ”开头。");

    [Theory]
    [InlineData("notice: {title: ⟦[甲]⟧}\n", "'title'", "“title”")]
    [InlineData("notice:\n  title:\n    ⟦- 甲\n    - 乙⟧\n", "'title'", "“title”")]
    [InlineData("agencies: [{code: A, id: A, number: ⟦[1]⟧, name: 甲}]\n", "'number'", "“number”")]
    [InlineData("agencies: [{code: A, id: A, number: 1, name: 甲, aliases: [⟦[乙]⟧]}]\n", "An item of 'aliases'", "“aliases”的每一项")]
    public void ListInAValuesPlace_IsFound(string added, string subject, string subjectChinese) => ReaderCase.Finds(
        ReaderCase.Head + added,
        "FJP0009",
        $"{subject} must be a single value, but this is a list.",
        $"{subjectChinese}应为单个值，此处却是列表。");

    [Theory]
    [InlineData("notice: {title: ⟦{a: b}⟧}\n", "'title'", "“title”")]
    [InlineData("notice:\n  body:\n    ⟦关于: 通知⟧\n", "'body'", "“body”")]
    [InlineData("agencies: [{code: A, id: A, number: 1, name: 甲, aliases: [⟦乙: 丙⟧]}]\n", "An item of 'aliases'", "“aliases”的每一项")]
    public void MappingInAValuesPlace_IsFound(string added, string subject, string subjectChinese) => ReaderCase.Finds(
        ReaderCase.Head + added,
        "FJP0009",
        $"{subject} must be a single value, but this is a mapping. Text with ': ' in it must be put in quotes.",
        $"{subjectChinese}应为单个值，此处却是映射。含有“: ”的文本须加引号。");

    [Theory]
    [InlineData("source: ⟦seeds/a.txt⟧\n", "'source'", "“source”", "a single value", "单个值")]
    [InlineData("source: ⟦[a]⟧\n", "'source'", "“source”", "a list", "列表")]
    [InlineData("agencies: [⟦SZB⟧]\n", "An item of 'agencies'", "“agencies”的每一项", "a single value", "单个值")]
    [InlineData("sections: [⟦[]⟧]\n", "An item of 'sections'", "“sections”的每一项", "a list", "列表")]
    public void AnythingButAMappingInItsPlace_IsFound(
        string added, string subject, string subjectChinese, string found, string foundChinese) => ReaderCase.Finds(
        ReaderCase.Head + added,
        "FJP0009",
        $"{subject} must be a mapping, but this is {found}. Write 'key: value' lines.",
        $"{subjectChinese}应为映射，此处却是{foundChinese}。请写成“键: 值”的形式。");

    [Fact]
    public void FullWidthColonInAMappingsPlace_IsNamed() => ReaderCase.Finds(
        ReaderCase.Head + "agencies:\n  - ⟦code：SZB⟧\n",
        "FJP0009",
        "An item of 'agencies' must be a mapping, but this is a single value. Between a key and its value comes ': ', not the full-width '：'.",
        "“agencies”的每一项应为映射，此处却是单个值。键与值之间应为半角冒号加空格“: ”，而不是全角“：”。");

    [Theory]
    [InlineData("⟦- a\n- b⟧\n")]
    [InlineData("⟦format：1⟧\n")]
    [InlineData("⟦[]⟧ # nothing\n")]
    public void FileThatIsNoMapping_IsFound(string marked) => ReaderCase.Finds(
        marked,
        "FJP0009",
        "A plan file must be a mapping: lines such as 'format: 1', with a space after an ordinary colon.",
        "方案文件应为映射：由“format: 1”这样的行组成，半角冒号后须有空格。");

    [Fact]
    public void KeyThatIsNoWord_IsFound() => ReaderCase.Finds(
        ReaderCase.Head + "⟦[a]⟧: b\n",
        "FJP0009",
        "A key must be a single word, not a list or a mapping. Text that starts with '[' or '{' must be put in quotes.",
        "键必须是单个词，不能是列表或映射。以“[”或“{”开头的文本须加引号。");

    [Fact]
    public void TwoRolesInOneDuty_AreFoundAndBothRead()
    {
        MarkedPlan plan = MarkedPlan.Parse(Duty + "[{⟦lead⟧: [A], ⟦supporting⟧: [B]}]}]}]\n");

        (PlanDocument document, IReadOnlyList<PlanFinding> findings) = ReaderCase.Read(plan.Text);

        PlanFinding finding = Assert.Single(findings);
        Assert.Equal("FJP0010", finding.Rule.Id);
        Assert.Equal("A duty has only one role, and this one already has 'lead'. Make 'supporting' a separate item.", finding.Text.English);
        Assert.Equal("一项职责只有一种角色，此项已有“lead”。请把“supporting”另列为一项。", finding.Text.Chinese);
        Assert.Equal(plan.Places[1], finding.Place);
        Assert.Equal(
            new RelatedPlace(plan.Places[0], new FindingText("'lead' is here.", "“lead”在此处。")), Assert.Single(finding.Related));
        Assert.Equal(
            ["A", "B"], document.Sections[0].Tasks!.Items[0].Duties!.Items.Select(d => d.Assignees!.Items[0].Code!.Value));
    }
}

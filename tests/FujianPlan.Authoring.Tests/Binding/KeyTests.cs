using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Tests.Reading;

namespace FujianPlan.Authoring.Tests.Binding;

public sealed class KeyTests
{
    // However many keys a mapping has: few are compared one by one, many are looked up.
    [Theory]
    [InlineData(1)]
    [InlineData(11)]
    [InlineData(12)]
    [InlineData(13)]
    [InlineData(40)]
    public void RepeatedKey_IsFound_AmongFewAndMany(int others)
    {
        string lines = string.Concat(Enumerable.Range(0, others).Select(i => FormattableString.Invariant($"  other{i}: x\n")));

        IReadOnlyList<PlanFinding> first = ReaderCase.Read(ReaderCase.Head + "notice:\n  title: 甲\n" + lines + "  title: 乙\n").Findings;
        IReadOnlyList<PlanFinding> last = ReaderCase.Read(ReaderCase.Head + "notice:\n" + lines + "  title: 甲\n  title: 乙\n").Findings;
        IReadOnlyList<PlanFinding> none = ReaderCase.Read(ReaderCase.Head + "notice:\n" + lines + "  title: 甲\n").Findings;

        Assert.Single(first, finding => finding.Rule.Id == "FJP0006");
        Assert.Single(last, finding => finding.Rule.Id == "FJP0006");
        Assert.DoesNotContain(none, finding => finding.Rule.Id == "FJP0006");
    }

    [Fact]
    public void RepeatedKey_IsFoundWithTheFirst()
    {
        MarkedPlan plan = MarkedPlan.Parse(
            ReaderCase.Head + "agencies:\n  - code: A\n    id: A\n    number: 1\n    ⟦name⟧: 甲\n    ⟦name⟧: 乙\n");

        (PlanDocument document, IReadOnlyList<PlanFinding> findings) = ReaderCase.Read(plan.Text);

        PlanFinding finding = Assert.Single(findings);
        Assert.Equal("FJP0006", finding.Rule.Id);
        Assert.Equal("The key 'name' appears here for the second time. Keep one of the two.", finding.Text.English);
        Assert.Equal("键“name”在此处重复出现。请只保留一个。", finding.Text.Chinese);
        Assert.Equal(plan.Places[1], finding.Place);
        RelatedPlace related = Assert.Single(finding.Related);
        Assert.Equal(plan.Places[0], related.Place);
        Assert.Equal(new FindingText("'name' first appears here.", "“name”首次出现于此。"), related.Text);
        Assert.Equal("甲", document.Agencies[0].Name!.Value);
    }

    [Fact]
    public void MissingDash_IsOneFinding_AndTheItemsAreRead()
    {
        MarkedPlan plan = MarkedPlan.Parse(ReaderCase.Head + """
            agencies:
              - ⟦code⟧: A
                id: A
                number: 1
                name: 甲
                ⟦code⟧: B
                number: 2
                id: B
                name: 乙
              - {code: C, id: C, number: 3, name: 丙}

            """);

        (PlanDocument document, IReadOnlyList<PlanFinding> findings) = ReaderCase.Read(plan.Text);

        PlanFinding finding = Assert.Single(findings);
        Assert.Equal("FJP0006", finding.Rule.Id);
        Assert.Equal("The key 'code' and those after it stand here for the second time. Is this another item of 'agencies'? Then write '- code: …'.", finding.Text.English);
        Assert.Equal("键“code”及其后的键在此处重复出现。这是“agencies”的另一项吗？若是，请写作“- code: …”。", finding.Text.Chinese);
        Assert.Equal(plan.Places[1], finding.Place);
        Assert.Equal([plan.Places[0]], finding.Related.Select(related => related.Place));
        Assert.Equal(["A 甲", "B 乙", "C 丙"], document.Agencies.Select(agency => $"{agency.Id!.Value} {agency.Name!.Value}"));
    }

    [Fact]
    public void AllDashesMissing_IsOneFinding_AndTheItemsAreRead()
    {
        MarkedPlan plan = MarkedPlan.Parse(ReaderCase.Head + "agencies:\n  ⟦code: A\n  id: A\n  number: 1\n  name: 甲\n  code: B\n  id: B\n  number: 2\n  name: 乙⟧\n");

        (PlanDocument document, IReadOnlyList<PlanFinding> findings) = ReaderCase.Read(plan.Text);

        Assert.Equal(("FJP0009", plan.Place), (Assert.Single(findings).Rule.Id, findings[0].Place));
        Assert.Equal(["A", "B"], document.Agencies.Select(agency => agency.Code!.Value));
    }

    [Theory]
    [InlineData("- code: A\n    id: A\n    number: 1\n    name: 甲\n    ⟦name⟧: 乙\n    ⟦number⟧: 2")]
    [InlineData("- code: A\n    id: A\n    number: 1\n    name: 甲\n    ⟦code⟧: B")]
    [InlineData("- {code: A, id: A, number: 1, name: 甲, ⟦code⟧: B, ⟦id⟧: B}")]
    public void RepeatedKeysThatAreNoOtherItem_AreFoundEach(string item)
    {
        MarkedPlan plan = MarkedPlan.Parse(ReaderCase.Head + $"agencies:\n  {item}\n");

        Assert.Equal(plan.Places.Select(place => ("FJP0006", place)), ReaderCase.Read(plan.Text).Findings.Select(finding => (finding.Rule.Id, finding.Place)));
    }

    [Theory]
    [InlineData("sections:\n  - {number: 1, id: A, tasks: [], ⟦标题⟧: 甲}\n", "标题", "title", "section", "章节")]
    [InlineData("sections:\n  - {number: 1, id: A, tasks: [], ⟦ｔｉｔｌｅ⟧: 甲}\n", "ｔｉｔｌｅ", "title", "section", "章节")]
    [InlineData("notice: {⟦正文⟧: 甲}\n", "正文", "body", "notice", "通知")]
    [InlineData("sections: [{number: 1, id: A, tasks: [{number: 1, id: B, ⟦正文⟧: [甲]}]}]\n", "正文", "text", "task", "任务")]
    [InlineData("sections: [{number: 1, id: A, tasks: [{number: 1, id: B, duties: [{⟦牵头单位⟧: [C]}]}]}]\n", "牵头单位", "lead", "duty", "职责")]
    public void ChineseOrFullWidthKey_IsFoundWithTheOneMeant(string added, string key, string meant, string where, string place) => ReaderCase.Finds(
        ReaderCase.Head + added,
        "FJP0007",
        $"Unknown key '{key}' in this {where}; did you mean '{meant}'?",
        $"{place}没有“{key}”这个键；是否应为“{meant}”？");

    [Fact]
    public void FullWidthColonInBraces_IsNamedAtTheColon() => ReaderCase.Finds(
        ReaderCase.Head + "agencies: [{code: A, id: A, number: 1, name⟦：⟧甲}]\n",
        "FJP0007",
        "Between a key and its value comes ': ', not the full-width '：'. Write 'name: …'.",
        "键与值之间应为半角冒号加空格“: ”，而不是全角“：”。请写作“name: …”。");

    [Fact]
    public void QuotedKey_RepeatsThePlainOne() =>
        Assert.Equal("FJP0006", Assert.Single(ReaderCase.Read(ReaderCase.Head + "\"format\": 1\n").Findings).Rule.Id);

    [Fact]
    public void KeysOfAnotherCase_AreNotTheSameKey() => ReaderCase.Finds(
        ReaderCase.Head + "⟦Format⟧: 1\n",
        "FJP0007",
        "Unknown key 'Format' in this plan file; did you mean 'format'?",
        "方案文件没有“Format”这个键；是否应为“format”？");

    [Theory]
    [InlineData("⟦agencys⟧: []\n", "plan file", "方案文件", "agencys", "agencies")]
    [InlineData("agencies:\n  - {code: A, id: A, number: 1, ⟦nmae⟧: 甲}\n", "agency", "部门", "nmae", "name")]
    [InlineData("notice: {⟦titel⟧: 甲}\n", "notice", "通知", "titel", "title")]
    [InlineData("source: {file: a, ⟦sha265⟧: b}\n", "source", "来源", "sha265", "sha256")]
    [InlineData("sections:\n  - {number: 1, id: A, ⟦task⟧: []}\n", "section", "章节", "task", "tasks")]
    [InlineData("sections: [{number: 1, id: A, tasks: [{number: 1, id: B, ⟦clauses⟧: 丙}]}]\n", "task", "任务", "clauses", "clause")]
    [InlineData("sections: [{number: 1, id: A, tasks: [{number: 1, id: B, duties: [⟦leed⟧: [A]]}]}]\n", "duty", "职责", "leed", "lead")]
    [InlineData("sections: [{number: 1, id: A, tasks: [{number: 1, id: B, duties: [lead: [{⟦name⟧: [A], of: C}]]}]}]\n", "assignee", "承担单位", "name", "named")]
    public void MisspeltKey_IsFoundOnceWithTheNearest(string added, string where, string place, string key, string nearest) =>
        ReaderCase.Finds(
            ReaderCase.Head + added,
            "FJP0007",
            $"Unknown key '{key}' in this {where}; did you mean '{nearest}'?",
            $"{place}没有“{key}”这个键；是否应为“{nearest}”？");

    [Fact]
    public void MisspeltKeyOfThePlan_IsFoundOnceWithTheNearest() => ReaderCase.Finds(
        "format: 1\nplan: {⟦tilte⟧: 方案, issuer: 某政府, issued: 2011-12-27, dataVersion: 1.0.0}\n",
        "FJP0007",
        "Unknown key 'tilte' in this plan; did you mean 'title'?",
        "方案没有“tilte”这个键；是否应为“title”？");

    [Fact]
    public void UnknownKeyNearNone_IsFoundWithAllThatAreValid() => ReaderCase.Finds(
        ReaderCase.Head + "source: {file: a, sha256: b, ⟦checked⟧: true}\n",
        "FJP0007",
        "Unknown key 'checked' in this source. Its keys are file, sha256, partMarker, headingMarker, taskMarker, measureMarker, continuous, sectionsContinuous, order, original.",
        "来源没有“checked”这个键。可用的键为：file、sha256、partMarker、headingMarker、taskMarker、measureMarker、continuous、sectionsContinuous、order、original。");

    [Theory]
    [InlineData("⟦plan⟧: {title: 方案, issuer: 某政府, issued: 2011-12-27, dataVersion: 1.0.0}\n", "plan file", "方案文件", "format")]
    [InlineData("format: 1\n⟦plan⟧: {issuer: 某政府, issued: 2011-12-27, dataVersion: 1.0.0}\n", "plan", "方案", "title")]
    [InlineData("format: 1\n⟦plan⟧: {title: 方案, issued: 2011-12-27, dataVersion: 1.0.0}\n", "plan", "方案", "issuer")]
    [InlineData("format: 1\n⟦plan⟧: {title: 方案, issuer: 某政府, dataVersion: 1.0.0}\n", "plan", "方案", "issued")]
    [InlineData("format: 1\n⟦plan⟧: {title: 方案, issuer: 某政府, issued: 2011-12-27}\n", "plan", "方案", "dataVersion")]
    [InlineData("format: 1\nplan: {title: 方案, issuer: 某政府, issued: 2011-12-27, dataVersion: 1.0.0, ⟦period⟧: {from: 2011}}\n", "period", "规划期", "to")]
    [InlineData("format: 1\nplan: {title: 方案, issuer: 某政府, issued: 2011-12-27, dataVersion: 1.0.0, ⟦period⟧: {to: 2011}}\n", "period", "规划期", "from")]
    [InlineData(ReaderCase.Head + "⟦source⟧: {file: a}\n", "source", "来源", "sha256")]
    [InlineData(ReaderCase.Head + "⟦source⟧: {sha256: a}\n", "source", "来源", "file")]
    [InlineData(ReaderCase.Head + "agencies:\n  - ⟦code⟧: A\n    id: A\n    number: 1\n", "agency", "部门", "name")]
    [InlineData(ReaderCase.Head + "agencies:\n  - ⟦id⟧: A\n    number: 1\n    name: 甲\n", "agency", "部门", "code")]
    [InlineData(ReaderCase.Head + "agencies:\n  - ⟦code⟧: A\n    number: 1\n    name: 甲\n", "agency", "部门", "id")]
    [InlineData(ReaderCase.Head + "agencies:\n  - ⟦code⟧: A\n    id: A\n    name: 甲\n", "agency", "部门", "number")]
    [InlineData(ReaderCase.Head + "sections: [{⟦sections⟧: [{number: 1, id: A, tasks: []}]}]\n", "part", "部分", "title")]
    [InlineData(ReaderCase.Head + "sections: [{title: 甲, sections: [{⟦number⟧: 1, tasks: []}]}]\n", "section", "章节", "id")]
    [InlineData(ReaderCase.Head + "sections: [{number: 1, id: A, tasks: [{number: 1, id: B, measures: [{⟦number⟧: 1}]}]}]\n", "measure", "措施", "id")]
    [InlineData(ReaderCase.Head + "sections: [{⟦number⟧: 1, tasks: []}]\n", "section", "章节", "id")]
    [InlineData(ReaderCase.Head + "sections: [{⟦id⟧: A, tasks: []}]\n", "section", "章节", "number")]
    [InlineData(ReaderCase.Head + "sections: [{number: 1, id: A, tasks: [{⟦number⟧: 1}]}]\n", "task", "任务", "id")]
    [InlineData(ReaderCase.Head + "sections: [{number: 1, id: A, tasks: [{⟦id⟧: B}]}]\n", "task", "任务", "number")]
    [InlineData(ReaderCase.Head + "sections: [{number: 1, id: A, tasks: [{number: 1, id: B, duties: [lead: [{⟦of⟧: C}]]}]}]\n", "assignee", "承担单位", "named")]
    [InlineData(ReaderCase.Head + "sections: [{number: 1, id: A, tasks: [{number: 1, id: B, duties: [lead: [{⟦named⟧: [C]}]]}]}]\n", "assignee", "承担单位", "of")]
    public void MissingKey_IsFoundAtTheEntry(string marked, string where, string place, string key) => ReaderCase.Finds(
        marked, "FJP0008", $"This {where} lacks the key '{key}'. Add it.", $"{place}缺少键“{key}”。请补上。");

    [Fact]
    public void EmptyEntry_LacksEveryKey() => Assert.Equal(
        ["code", "id", "name", "number"],
        ReaderCase.Read(ReaderCase.Head + "agencies: [{}]\n").Findings
            .Select(f => f.Text.English.Split('\'')[1]));

    [Fact]
    public void DutyWithoutRole_IsFound() => ReaderCase.Finds(
        ReaderCase.Head + "sections: [{number: 1, id: A, tasks: [{number: 1, id: B, duties: [{⟦open⟧: true}]}]}]\n",
        "FJP0008",
        "This duty names no role. Add 'lead', 'responsible', 'supporting' or 'guiding'.",
        "此项职责没有写明角色。请补上“lead”（牵头）、“responsible”（负责）、“supporting”（配合）或“guiding”（指导）。");

    [Theory]
    [InlineData("agencies:\n  - {code: A, id: A, number: 1, ⟦name⟧: }\n", "name")]
    [InlineData("agencies:\n  - code: A\n    id: A\n    ⟦number⟧:   # comment\n    name: 甲\n", "number")]
    [InlineData("agencies:\n  - {code: A, id: A, number: 1, name: 甲, note: ⟦\"\"⟧}\n", "note")]
    [InlineData("⟦agencies⟧:\n", "agencies")]
    [InlineData("⟦notice⟧:\nsections: []\n", "notice")]
    public void KeyWithoutValue_IsFound(string added, string key) => ReaderCase.Finds(
        ReaderCase.Head + added,
        "FJP0008",
        $"'{key}' has no value. Write one after the colon, or remove the key if it is optional.",
        $"“{key}”没有值。请在冒号后填写；若该键可省略，也可删去。");

    [Theory]
    [InlineData("~")]
    [InlineData("null")]
    [InlineData("NULL")]
    public void NullWord_IsNoValue(string word) => ReaderCase.Finds(
        ReaderCase.Head + $"agencies: [{{code: A, id: A, number: 1, name: ⟦{word}⟧}}]\n",
        "FJP0008",
        $"'name' has no value: '{word}' means that there is none. Write a value, or put the word in quotes if the word itself is meant.",
        $"“name”没有值：“{word}”表示空。请填写值；若就是要写这个词，请加引号。");

    [Fact]
    public void NullWordInQuotes_IsText() => Assert.Equal(
        "null", ReaderCase.FindsNothing(ReaderCase.Head + "notice: {title: 'null'}\n").Notice!.Title!.Value);

    [Fact]
    public void ItemWithoutValue_IsFoundAtItsDash() => ReaderCase.Finds(
        ReaderCase.Head + "agencies:\n  - code: A\n    id: A\n    number: 1\n    name: 甲\n    aliases:\n      - 乙\n      ⟦-⟧\n",
        "FJP0008",
        "An item of 'aliases' has no value. Write one, or remove the item.",
        "“aliases”中有一项没有值。请填写，或删去该项。");

    [Fact]
    public void EveryFindingOfAFile_IsReportedInOneRun()
    {
        IReadOnlyList<PlanFinding> findings = ReaderCase.Read(
            "formt: 1\nplan: {title: 方案, issued: 2011-13-27, dataVersion: 1}\nagencies:\n  - {code: A, number: x}\n").Findings;

        Assert.Equal(
            [
                "plan.yaml(1,1): error FJP0007: Unknown key 'formt' in this plan file; did you mean 'format'?",
                "plan.yaml(2,1): error FJP0008: This plan lacks the key 'issuer'. Add it.",
                "plan.yaml(2,27): error FJP0010: '2011-13-27' is not a valid date in the form year-month-day, such as 2011-12-27.",
                "plan.yaml(4,6): error FJP0008: This agency lacks the key 'id'. Add it.",
                "plan.yaml(4,6): error FJP0008: This agency lacks the key 'name'. Add it.",
                "plan.yaml(4,23): error FJP0010: 'x' is not understood as 'number': write a whole number in plain digits, such as 12, without sign or leading zeros.",
            ],
            findings.Select(f => f.ToString()));
    }
}

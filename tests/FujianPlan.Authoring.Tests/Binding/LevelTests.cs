using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Tests.Reading;

namespace FujianPlan.Authoring.Tests.Binding;

/// <summary>Parts, sections with words of their own, and measures, as the reader takes them.</summary>
public sealed class LevelTests
{
    private const string Plan = ReaderCase.Head + """
        source: {file: a, sha256: b, partMarker: 一、, headingMarker: （一）, taskMarker: 1., measureMarker: none, continuous: true, sectionsContinuous: true}
        sections:
          - {number: 1, id: General, title: 总体要求, text: [到二〇二六年，建成平台。, 再上台阶。]}
          - title: 主要任务
            english: Main tasks
            marker: 二、
            text: [分工如下。]
            clause: （市数据局牵头）
            duties: [{lead: [SJJ]}]
            deadline: 年底前
            note: 注
            sections:
              - number: 2
                id: Network
                title: 夯实基础
                marker: none
                clause: （市数据局负责）
                duties: [{responsible: [SJJ]}]
                deadline: 2026年底前
                tasks:
                  - number: 1
                    id: One
                    marker: 1.
                    text: [建一张网。]
                    deadline: 6月底前
                    measures:
                      - {number: 1, id: OneFirst, marker: （1）, text: [建主干。], clause: （市数据局负责）, duties: [{responsible: [SJJ]}], note: 注}
                      - {number: 2, id: OneSecond, text: [接末梢。]}
              - {number: 3, id: Services, title: 优化服务, tasks: []}
          - {number: 4, id: Safeguards, title: 保障措施, text: [加强领导。]}

        """;

    [Fact]
    public void Outline_HasEveryLevel_InTheOrderOfThePlan()
    {
        (PlanDocument document, _) = Read(Plan);

        Assert.Equal(
            ["Section 1", "Part", "Section 2", "Task 2.1", "Measure 2.1.1", "Measure 2.1.2", "Section 3", "Section 4"],
            document.Outline.Select(item => $"{item.Level} {item.Code}".TrimEnd()));
        Assert.Equal(
            [null, null, "主要任务", "Network", "One", "One", "主要任务", null],
            document.Outline.Select(item => item.Parent switch { PartNode part => part.Title!.Value, SectionNode section => section.Id!.Value, TaskNode task => task.Id!.Value, _ => null }));
        Assert.Equal(["One", "OneFirst", "OneSecond"], document.Tasks.Select(task => task.Id!.Value));
    }

    [Fact]
    public void EveryLevel_HasItsOwnWords()
    {
        (PlanDocument document, _) = Read(Plan);

        Assert.Equal(
            [
                "|到二〇二六年，建成平台。/再上台阶。|||", "二、|分工如下。|（市数据局牵头）|SJJ|年底前", "none||（市数据局负责）|SJJ|2026年底前", "1.|建一张网。|||6月底前",
                "（1）|建主干。|（市数据局负责）|SJJ|", "|接末梢。|||", "||||", "|加强领导。|||",
            ],
            document.Outline.Select(item => string.Join(
                '|',
                item.Node.Marker?.Value,
                string.Join('/', (item.Node.Text?.Items ?? []).Select(quote => quote.Value)),
                item.Node.Clause?.Value,
                string.Join('/', AssigneeUse.AllOf(item.Node).Select(use => use.Code.Value)),
                item.Node.Deadline?.Value)));
    }

    [Fact]
    public void Source_SaysHowEveryLevelIsNumbered()
    {
        SourceNode source = Read(Plan).Document.Source!;

        Assert.Equal(
            ("一、", "（一）", "1.", "none", true, true),
            (source.PartMarker?.Value, source.HeadingMarker?.Value, source.TaskMarker?.Value, source.MeasureMarker?.Value, source.Continuous?.Value, source.SectionsContinuous?.Value));
    }

    [Theory]
    [InlineData("⟦number⟧: 1", "number")]
    [InlineData("⟦id⟧: A", "id")]
    [InlineData("⟦tasks⟧: []", "tasks")]
    public void PartWithWhatIsASections_IsToldWhichOfTheTwo(string added, string key) => ReaderCase.Finds(
        ReaderCase.Head + $"sections: [{{title: 甲, {added}, sections: [{{number: 1, id: A, title: 乙, text: [做]}}]}}]\n",
        "FJP0007",
        $"A part has no key '{key}'. An item with 'sections' is a part: a heading over them, without number, identifier or tasks. Remove this key, or remove 'sections' to make the item a section.",
        $"部分没有“{key}”这个键。含有“sections”的条目是部分，即章节之上的标题，没有编号、标识符和任务。请删去；若其为章节，请删去“sections”。");

    [Fact]
    public void PartInAPart_IsToldToStandBehindIt() => ReaderCase.Finds(
        ReaderCase.Head + "sections: [{title: 甲, sections: [{number: 1, id: A, title: 乙, text: [做], ⟦sections⟧: []}]}]\n",
        "FJP0007",
        "A section has no key 'sections'. Only an item of the plan's own 'sections' can have sections and so be a part; a part cannot contain parts. List these after it.",
        "章节没有“sections”这个键。只有方案的“sections”中的条目可以含有章节（即部分），部分之中不再有部分。请在其后并列。");

    [Fact]
    public void MeasureOfAMeasure_IsToldToStandBehindIt() => ReaderCase.Finds(
        ReaderCase.Head + "sections: [{number: 1, id: A, tasks: [{number: 1, id: B, measures: [{number: 1, id: C, ⟦measures⟧: []}]}]}]\n",
        "FJP0007",
        "A measure has no key 'measures'. A measure has no measures of its own: list these after it, among the measures of its task.",
        "措施没有“measures”这个键。措施之下不再分措施：请在其后并列，作为同一任务的措施。");

    [Fact]
    public void MeasuresOfASection_AreToldToBelongToATask() => ReaderCase.Finds(
        ReaderCase.Head + "sections: [{number: 1, id: A, tasks: [], ⟦measures⟧: []}]\n",
        "FJP0007",
        "A section has no key 'measures'. Measures belong to a task: write them under one of its 'tasks'.",
        "章节没有“measures”这个键。措施属于任务：请写在“tasks”的某项任务之下。");

    [Fact]
    public void MisspeltSections_MakeAPartAllTheSame() => ReaderCase.Finds(
        ReaderCase.Head + "sections: [{title: 甲, ⟦section⟧: [{number: 1, id: A, title: 乙, text: [做]}]}]\n",
        "FJP0007",
        "Unknown key 'section' in this part; did you mean 'sections'?",
        "部分没有“section”这个键；是否应为“sections”？");

    [Theory]
    [InlineData("' '", " ")]
    [InlineData("第一百二十三条第一百二十三条第一百二十三条第一百二十三条第一百二十三条", "第一百二十三条第一百二十三条第一百二十三条第一百二十三条第一百二十三条")]
    public void MarkerThatIsNone_IsFound(string written, string shown) => ReaderCase.Finds(
        ReaderCase.Head + $"sections: [{{number: 1, id: A, tasks: [], marker: ⟦{written}⟧}}]\n",
        "FJP0010",
        $"'{shown}' is not a marker. Write what the source has before this entry, 1 to 32 characters such as （三）, or 'none' if it has nothing.",
        $"“{shown}”不是序号。请照录此条之前的序号（1 至 32 个字符，如“（三）”）；原文没有序号的，请写 none。");

    [Fact]
    public void MeasureMarkerThatIsNotUnderstood_IsFound() => ReaderCase.Finds(
        ReaderCase.Head + "source: {file: a, sha256: b, measureMarker: ⟦甲⟧}\n",
        "FJP0010",
        "'甲' is not understood as 'measureMarker'. Write what comes before the first one, with its numeral as 一, 1, １ or one sign (①, ⑴, ⒈, ㈠), such as '（1）'.",
        "无法将“甲”理解为“measureMarker”。请写第一项之前的序号，数字写作“一”“1”“１”或单个符号（①、⑴、⒈、㈠），例如“（1）”。");

    private static (PlanDocument Document, bool IsSound) Read(string yaml)
    {
        var read = ReaderCase.Read(yaml);
        Assert.Empty(read.Findings);
        return (read.Document, true);
    }
}

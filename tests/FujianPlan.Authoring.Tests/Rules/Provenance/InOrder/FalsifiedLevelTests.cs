using System.Globalization;
using System.Text;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Tests.Provenance;

namespace FujianPlan.Authoring.Tests.Rules.Provenance.InOrder;

/// <summary>
/// A plan may have every word and every number of its source, and one of them at another level. Whichever that is, and whether what stands
/// under it goes with it or not, it is found; so are tasks that are left in the text of their section.
/// </summary>
public sealed class FalsifiedLevelTests
{
    private const string Front = "示例市政府关于任务分工的通知\n2024年3月1日\n";

    // By level: 0 for a part, 3 for a measure.
    private static readonly Line[] WithParts =
    [
        new(0, "一、", "夯实基础", ""), new(1, "（一）", "基础设施", ""), new(2, "1.", "建设一张网。", ""), new(3, "（1）", "开放数据。", "（市甲局负责）"), new(3, "（2）", "加强考核。", "（市乙局负责）"),
        new(2, "2.", "统一标准。", "（市乙局负责）"), new(1, "（二）", "数据资源", ""), new(2, "1.", "普及应用。", "（市丙局负责）"), new(2, "2.", "推广试点。", "（市甲局负责）"),
        new(0, "二、", "推广应用", ""), new(1, "（一）", "场景建设", ""), new(2, "1.", "优化流程。", "（市甲局负责）"), new(2, "2.", "开展培训。", "（市丙局负责）"),
    ];

    private static readonly Line[] WithoutParts =
    [
        new(1, "一、", "夯实基础", ""), new(2, "（一）", "建设一张网。", ""), new(3, "1.", "开放数据。", "（市甲局负责）"), new(3, "2.", "加强考核。", "（市乙局负责）"), new(2, "（二）", "统一标准。", "（市乙局负责）"),
        new(1, "二、", "推广应用", ""), new(2, "（一）", "优化流程。", "（市甲局负责）"), new(2, "（二）", "开展培训。", "（市丙局负责）"), new(1, "三、", "强化保障", ""), new(2, "（一）", "普及应用。", "（市丙局负责）"),
    ];

    public static TheoryData<bool, bool> Plans() => new() { { true, true }, { true, false }, { false, true }, { false, false } };

    [Theory]
    [MemberData(nameof(Plans))]
    public void RightLevels_AreSound(bool hasParts, bool areStated) => Assert.Empty(Findings(hasParts ? WithParts : WithoutParts, hasParts, areStated));

    [Theory]
    [MemberData(nameof(Plans))]
    public void EachItemAtAnotherLevel_IsFound(bool hasParts, bool areStated)
    {
        Line[] lines = hasParts ? WithParts : WithoutParts;
        int tried = 0;
        List<string> passed = [];
        for (int i = 0; i < lines.Length; i++)
        {
            foreach ((int delta, bool withBelow) in new[] { (-1, false), (-1, true), (1, false), (1, true) })
            {
                int end = i + 1;
                while (withBelow && end < lines.Length && lines[end].Level > lines[i].Level)
                {
                    end++;
                }

                Line[] moved = [.. lines.Select((line, at) => at >= i && at < end ? line with { Level = line.Level + delta } : line)];
                if ((withBelow && end == i + 1) || !IsWritable(moved))
                {
                    continue;
                }

                tried++;
                if (!Findings(moved, hasParts, areStated).Any(finding => finding.Rule.Id is "FJP4047" or "FJP4053" or "FJP4054" || (!areStated && finding.Rule.Id == "FJP4029")))
                {
                    passed.Add(string.Join(' ', moved.Select(line => $"{line.Level}{line.Marker}")));
                }
            }
        }

        Assert.True(passed.Count == 0, string.Join('\n', passed));
        Assert.InRange(tried, 8, 60);
    }

    [Fact]
    public void SectionThatIsWrittenAsAPart_IsReportedAtItsTitle()
    {
        PlanFinding finding = Assert.Single(Findings([.. WithoutParts.Select(line => line.Words == "推广应用" ? line with { Level = 0 } : line with { IsOutside = line.Level == 1 })], hasParts: false, areStated: true), finding => finding.Rule.Id == "FJP4054");

        Assert.Equal(
            ("The source has no heading of a section under part “推广应用”. Write it as a section, with its tasks under it: a section outside all parts is numbered together with the parts.",
             "来源文件在部分“推广应用”之下没有章节标题。请将其写作章节，任务写在其下；不属于任何部分的章节与各部分一并编号。"),
            (finding.Text.English, finding.Text.Chinese));
    }

    [Fact]
    public void NumbersThatBeginAnewAtOneLevel_AreAWarning()
    {
        Line[] lines = [new(1, "一、", "夯实基础", ""), new(2, "（一）", "统一标准。", "（市乙局负责）"), new(2, "（一）", "优化流程。", "（市甲局负责）")];

        PlanFinding finding = Assert.Single(Findings(lines, hasParts: false, areStated: true));

        Assert.Equal(
            ("FJP4053", "“（一）” of task 1.2 starts a new series after “（一）” of task 1.1, at the same level. If it belongs under task 1.1 in the source, write it one level below. If there is a heading between them, add that heading. If the source has two series at one level here, leave it and switch this rule off.",
             "任务 1.2 的序号“（一）”在同级的任务 1.1 的序号“（一）”之后重新编起。如在来源文件中属于任务 1.1 之下，请写在其下一级；如两者之间有标题，请写出该标题；如来源文件此处同级确有两组序号，请保留，并关闭此规则。"),
            (finding.Rule.Id, finding.Text.English, finding.Text.Chinese));
    }

    [Theory]
    [InlineData("（市甲局负责）", "FJP3040")]
    [InlineData("", "FJP4055")]
    public void AllTasksOfASectionInItsText_AreReported(string clause, string rule)
    {
        Line[] lines = [new(1, "一、", "夯实基础", ""), new(2, "（一）", "优化流程。", "（市丙局负责）"), new(1, "二、", "推广应用", "") { Text = $"（一）统一标准。{clause}（二）普及应用。{clause}（三）开放数据。{clause}" }];

        IReadOnlyList<PlanFinding> findings = Findings(lines, hasParts: false, areStated: false);

        Assert.Contains(findings, finding => finding.Rule.Id == rule);
        PlanFinding numbers = Assert.Single(findings, finding => finding.Rule.Id == "FJP4055");
        Assert.Equal(
            ("The text of section 2 has “（一）” and further items, numbered like the tasks of other sections, but section 2 has no tasks. If these are tasks, write them as such. If they are a list within the text, leave them and switch this rule off.",
             "章节 2 的正文中有“（一）”及其后各项，编号与其他章节的任务相同，而章节 2 没有任务。如属任务，请写作任务；如为正文所列各点，请保留，并关闭此规则。"),
            (numbers.Text.English, numbers.Text.Chinese));
    }

    [Theory]
    [InlineData("各区要认真落实（一）统一标准的要求。")]
    [InlineData("1.统一标准。2.普及应用。")]
    [InlineData("（一）统一标准。各区要认真落实。")]
    public void OtherNumbersInTheTextOfASection_AreSound(string text) => Assert.Empty(Findings(
        [new(1, "一、", "夯实基础", ""), new(2, "（一）", "优化流程。", "（市丙局负责）"), new(1, "二、", "推广应用", "") { Text = text }], hasParts: false, areStated: false));

    // A part stands over sections, and those over tasks; a section without a title may stand between a part and a task.
    private static bool IsWritable(Line[] lines)
    {
        int before = -1;
        foreach (Line line in lines)
        {
            if (line.Level is < 0 or > 3 || (line.Level == 2 && before < 0) || (line.Level == 3 && before < 2) || (before == 0 && line.Level == 0))
            {
                return false;
            }

            before = line.Level;
        }

        return before != 0;
    }

    private static IReadOnlyList<PlanFinding> Findings(Line[] lines, bool hasParts, bool areStated)
    {
        string notice = Front + string.Concat(lines.Select(line => $"{line.Marker}{line.Words}{line.Clause}\n{(line.Text.Length > 0 ? line.Text + "\n" : "")}"));
        string styles = hasParts ? "partMarker: 一、\n  headingMarker: （一）\n  taskMarker: 1.\n  measureMarker: （1）" : "headingMarker: 一、\n  taskMarker: （一）\n  measureMarker: 1.";
        StringBuilder plan = new($$"""
            format: 1
            plan: {title: 任务分工, issuer: 示例市政府, issued: 2024-03-01, dataVersion: 1.0.0}
            notice: {title: 示例市政府关于任务分工的通知, dated: 2024年3月1日}
            source:
              file: {{ProvedPlan.SourcePath}}
              sha256: {{ProvedPlan.Sha256Of(notice)}}
              {{styles.ReplaceLineEndings("\n")}}
            agencies:
              - {code: A, id: A, number: 1, name: 市甲局}
              - {code: B, id: B, number: 2, name: 市乙局}
              - {code: C, id: C, number: 3, name: 市丙局}
            sections:

            """.ReplaceLineEndings("\n"));
        int[] counts = new int[4];
        int before = -1;
        bool isInPart = false;
        for (int i = 0; i < lines.Length; i++)
        {
            Line line = lines[i];
            isInPart = line.Level == 0 || (isInPart && !(line.Level == 1 && line.IsOutside));
            if (line.Level == 2 && before == 0)
            {
                plan.Append(CultureInfo.InvariantCulture, $"    sections:\n      - number: {++counts[1]}\n        id: I{i}N\n        tasks:\n");
                (before, counts[2]) = (1, 0);
            }
            else if (line.Level > before && before >= 0)
            {
                plan.Append(' ', Indent(before) + 2).Append(before switch { 0 => "sections", 1 => "tasks", _ => "measures" }).Append(":\n");
                counts[line.Level] = line.Level == 1 ? counts[1] : 0;
            }

            string dash = new string(' ', Indent(line.Level)) + "- ";
            void Key(string key, string value)
            {
                plan.Append(dash).Append(key).Append(": ").Append(value).Append('\n');
                dash = new string(' ', Indent(line.Level) + 2);
            }

            if (areStated)
            {
                Key("marker", $"'{line.Marker}'");
            }

            if (line.Level > 0)
            {
                Key("number", (++counts[line.Level]).ToString(CultureInfo.InvariantCulture));
                Key("id", $"I{i}");
            }

            Key(line.Level < 2 ? "title" : "text", line.Level < 2 ? line.Words : $"[{line.Words}]");
            if (line.Text.Length > 0)
            {
                Key("text", $"['{line.Text}']");
            }

            if (line.Clause.Length > 0)
            {
                Key("clause", line.Clause);
                Key("duties", $"[{{responsible: [{line.Clause[2] switch { '甲' => "A", '乙' => "B", _ => "C" }}]}}]");
            }

            before = line.Level;
        }

        return [.. ProvedPlan.Findings(plan.ToString(), notice).Where(finding => finding.Rule.Id[3] == '4' || finding.Rule.Id.StartsWith("FJP304", StringComparison.Ordinal) || finding.Rule.Id.StartsWith("FJP0", StringComparison.Ordinal))];

        int Indent(int level) => isInPart ? 2 + (level * 4) : 2 + (Math.Max(0, level - 1) * 4);
    }

    private sealed record Line(int Level, string Marker, string Words, string Clause)
    {
        public string Text { get; init; } = "";

        public bool IsOutside { get; init; }
    }
}

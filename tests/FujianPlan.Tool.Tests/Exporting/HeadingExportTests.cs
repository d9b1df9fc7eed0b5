using System.Text.Json;
using Ical.Net;
using Microsoft.Data.Sqlite;

namespace FujianPlan.Tool.Tests.Exporting;

/// <summary>What headings and the notice say is in every export that has room for it.</summary>
public sealed class HeadingExportTests : IDisposable
{
    private readonly ToolFolder _folder = new ToolFolder().Write("plan.yaml", HeadingPlan.Yaml);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Calendar_HasEveryLevel_AndWhoDoesIt()
    {
        Calendar calendar = Calendar.Load(await _folder.Export("ics"))!;

        Assert.Equal(
            [
                "1.1 铺设光缆|铺设光缆。\n完成时限：2024年6月底前\n负责：市甲局\n章节牵头：市乙局\n部分负责：市丙局、市丁局（按职责分工）|夯实底座",
                "1 夯实底座|完成时限：2024年底前\n牵头：市乙局\n部分负责：市丙局、市丁局（按职责分工）|夯实底座",
                "重点工作|统筹推进各项工作。\n完成时限：2025年底前\n负责：市丙局、市丁局（按职责分工）|重点工作",
            ],
            calendar.Events.Select(due => $"{due.Summary}|{due.Description}|{due.Categories[0]}"));
        Assert.Equal(["1.1", "1", "part1"], calendar.Events.Select(due => due.Uid!.Split('-')[0]));
    }

    [Fact]
    public async Task Calendar_MayBeOfHeadingsAlone()
    {
        _folder.Write("plan.yaml", HeadingPlan.Yaml.Replace("，2024年6月底前完成", "", StringComparison.Ordinal).Replace(", deadline: 2024年6月底前", "", StringComparison.Ordinal).Replace("，2024年底前完成", "", StringComparison.Ordinal).Replace("        deadline: 2024年底前\n", "", StringComparison.Ordinal));
        Assert.Equal(["重点工作"], Calendar.Load(await _folder.Export("ics"))!.Events.Select(due => due.Summary));
    }

    [Fact]
    public async Task Markdown_SaysWhoAndHow()
    {
        string markdown = await _folder.Export("markdown");
        Assert.Contains("## 重点工作\n\n统筹推进各项工作。\n\n（市丙局、市丁局按职责分工负责，2025年底前完成）\n\n时限：2025年底前\n\n负责：市丙局、市丁局（按职责分工）\n\n### 1 夯实底座\n", markdown, StringComparison.Ordinal);

        _folder.Write("plan.yaml", HeadingPlan.Yaml.Replace("（市甲局负责，", "（市甲局、市乙局分别负责，", StringComparison.Ordinal).Replace("[{responsible: [A]}]", "[{responsible: [A, B], manner: separately}]", StringComparison.Ordinal));
        Assert.Contains("| 1.1 | 铺设光缆。（时限：2024年6月底前） |  | 市甲局、市乙局（分别） |  |\n", await _folder.Export("markdown"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Diagram_HasParts()
    {
        string diagram = await _folder.Export("mermaid");
        Assert.Contains("  subgraph p1[\"重点工作\"]\n  subgraph s1[\"1 夯实底座\"]\n", diagram, StringComparison.Ordinal);
        Assert.Contains("  end\n  end\n  subgraph s3[\"3 组织保障\"]\n  end\n  a2 --> s1\n", diagram, StringComparison.Ordinal);

        _folder.Write("plan.yaml", HeadingPlan.Yaml.Replace("（市丙局、市丁局按职责分工负责，", "（市丙局牵头，", StringComparison.Ordinal).Replace("{responsible: [C, D], manner: withinRemit}", "{lead: [C]}", StringComparison.Ordinal));
        diagram = await _folder.Export("mermaid");
        Assert.Contains("  a3[\"市丙局\"]\n", diagram, StringComparison.Ordinal);
        Assert.Contains("  a3 --> p1\n", diagram, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_HasPeriodDrafterAndNotice()
    {
        JsonElement root = JsonDocument.Parse(await _folder.Export("json")).RootElement, plan = root.GetProperty("plan"), notice = root.GetProperty("notice");

        Assert.Equal("A 2024 2026", $"{plan.GetProperty("drafter")} {plan.GetProperty("period").GetProperty("from")} {plan.GetProperty("period").GetProperty("to")}");
        Assert.Equal("关于印发分工的通知|2024年3月1日", $"{notice.GetProperty("title")}|{notice.GetProperty("dated")}");
        Assert.All(new[] { "published", "addressees", "body", "closing", "drafted" }, key => Assert.Equal(JsonValueKind.Null, notice.GetProperty(key).ValueKind));
        Assert.Equal(["请认真落实。 frame", "附表略。 "], notice.GetProperty("passages").EnumerateArray().Select(passage => $"{passage.GetProperty("text")} {passage.GetProperty("kind")}"));

        _folder.Write("plan.yaml", DeadlinePlan.Yaml);
        plan = JsonDocument.Parse(await _folder.Export("json")).RootElement.GetProperty("plan");
        Assert.Equal((JsonValueKind.Null, JsonValueKind.Null), (plan.GetProperty("drafter").ValueKind, plan.GetProperty("period").ValueKind));
    }

    [Fact]
    public async Task Tables_HavePeriodDrafterNoticeAndRemarks()
    {
        _folder.Write("plan.yaml", HeadingPlan.Yaml.Replace("agencies:", "remarks: [{words: 以下各项均由市丁局配合，不再列出, adds: [{supporting: [D]}]}]\nagencies:", StringComparison.Ordinal).Replace("- 附表略。", "- 以下各项均由市丁局配合，不再列出。", StringComparison.Ordinal));
        using SqliteConnection database = new("Data Source=:memory:");
        database.Open();
        using (SqliteCommand run = new(await _folder.Export("sql", "--dialect", "sqlite"), database))
        {
            run.ExecuteNonQuery();
        }

        Assert.Equal(["A 2024 2026"], Rows("SELECT drafter || ' ' || period_from || ' ' || period_to FROM plan"));
        Assert.Equal(
            ["1 title - 关于印发分工的通知", "2 dated - 2024年3月1日", "3 passage frame 请认真落实。", "4 passage - 以下各项均由市丁局配合，不再列出。"],
            Rows("SELECT position || ' ' || part || ' ' || coalesce(kind, '-') || ' ' || text FROM notice ORDER BY position"));
        Assert.Equal(["1 以下各项均由市丁局配合，不再列出 supporting D"], Rows("SELECT remark.position || ' ' || words || ' ' || role || ' ' || agency FROM remark JOIN remark_duty ON remark_duty.remark = remark.position JOIN remark_duty_agency ON remark_duty_agency.remark = remark_duty.remark"));

        List<string> Rows(string query)
        {
            using SqliteCommand command = new(query, database);
            using SqliteDataReader reader = command.ExecuteReader();
            List<string> rows = [];
            while (reader.Read())
            {
                rows.Add(reader.GetString(0));
            }

            return rows;
        }
    }
}

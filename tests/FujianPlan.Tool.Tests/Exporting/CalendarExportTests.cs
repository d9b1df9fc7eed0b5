using System.Text;
using FujianPlan.Tool.Tests.Printing;
using Ical.Net;
using Ical.Net.CalendarComponents;

namespace FujianPlan.Tool.Tests.Exporting;

/// <summary><c>fujianplan export --format ics</c>, read by another library.</summary>
public sealed class CalendarExportTests : IDisposable
{
    private readonly ToolFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Events_AreTheLastDays_TheEarliestFirst()
    {
        Calendar calendar = Calendar.Load(await Export(DeadlinePlan.Yaml))!;

        Assert.Equal(("2.0", "GREGORIAN"), (calendar.Version, calendar.Scale));
        Assert.Equal(
            [
                ("2024-04-15", "1.1.1 建设 a\\b,c;d 骨干网", ""),
                ("2024-06-30", "1.1 建设一张网，连通各级", ""),
                ("2024-12-31", "1 夯实,基础", ""),
                ("2024-12-31", "1.4 建设门户", "CANCELLED"),
            ],
            calendar.Events.Select(due => (FormattableString.Invariant($"{due.Start!.Value:yyyy-MM-dd}"), due.Summary!, due.Status ?? "")));
        Assert.All(calendar.Events, due =>
        {
            Assert.False(due.Start!.HasTime);
            Assert.True(due.IsAllDay);
            Assert.Equal("TRANSPARENT", due.Transparency);
            Assert.Equal(new DateTime(2024, 3, 1, 0, 0, 0, DateTimeKind.Utc), due.DtStamp?.AsUtc);
            Assert.Equal(["夯实,基础"], due.Categories);
        });
        Assert.Equal("建设一张网，连通各级；其余按计划推进。\n完成时限：6月底前\n牵头：市甲局\n配合：市乙局\n章节牵头：市甲局", calendar.Events[1]!.Description);
        Assert.Equal(calendar.Events.Count, calendar.Events.Select(due => due.Uid).Distinct().Count());
    }

    [Fact]
    public async Task Events_KeepTheirIdentity_WhereADeadlineIsAnother()
    {
        Calendar before = Calendar.Load(await Export(DeadlinePlan.Yaml))!;
        Calendar after = Calendar.Load(await Export(DeadlinePlan.Yaml.Replace("6月底前", "9月底前", StringComparison.Ordinal).Replace("dataVersion: 1.0.0", "dataVersion: 1.0.1", StringComparison.Ordinal)))!;

        CalendarEvent old = before.Events.Single(due => due.Summary!.StartsWith("1.1 ", StringComparison.Ordinal));
        CalendarEvent now = after.Events.Single(due => due.Uid == old.Uid);
        Assert.Equal((6, 9), (old.Start!.Month, now.Start!.Month));
    }

    [Fact]
    public async Task Lines_AreAsTheStandardHasThem()
    {
        string text = await Export(DeadlinePlan.Yaml.Replace("建设门户。", string.Concat(Enumerable.Repeat("𠮷建设门户", 40)) + "。", StringComparison.Ordinal));

        Assert.EndsWith("END:VCALENDAR\r\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', text.Replace("\r\n", "", StringComparison.Ordinal));
        string[] lines = text.Split("\r\n");
        Assert.All(lines, line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
        Assert.Contains(lines, line => Encoding.UTF8.GetByteCount(line) > 71);
        Assert.DoesNotContain('\uFFFD', text);
        Assert.Contains("1.4 " + string.Concat(Enumerable.Repeat("𠮷建设门户", 40)), Calendar.Load(text)!.Events.Select(due => due.Summary));
    }

    [Fact]
    public async Task EveryText_ComesBack_AndActsOnNothing()
    {
        StringBuilder plan = new(DeadlinePlan.Yaml);
        string[] texts = [.. HostilePlan.Strings.Where(text => !text.Any(c => "。；\u2028\u2029".Contains(c, StringComparison.Ordinal) || char.IsControl(c)) && text.Trim().Length > 0)];
        for (int i = 0; i < texts.Length; i++)
        {
            string quoted = System.Text.Json.JsonSerializer.Serialize(texts[i]);
            plan.Append(System.Globalization.CultureInfo.InvariantCulture, $"      - {{number: {i + 5}, id: Hostile{i}, attestation: textOnly, text: [{quoted}, 年底前。], deadline: 年底前}}\n");
        }

        string text = await Export(plan.ToString());
        Assert.DoesNotContain(text, c => char.IsControl(c) && c is not ('\r' or '\n' or '\t'));
        string[] summaries = [.. Calendar.Load(text)!.Events.Where(due => due.Uid!.Split('-')[0].Split('.') is ["1", _] && due.Start!.Month == 12).Select(due => due.Summary!)];
        Assert.Equal(texts.Select((words, i) => $"1.{i + 5} {words}"), summaries.Where(summary => !summary.StartsWith("1.4 ", StringComparison.Ordinal)));
        Assert.True(texts.Length > 50);
    }

    // A line may be broken anywhere, also where it goes on in the middle of what a pipeline would obey.
    [Fact]
    public async Task NoLine_IsObeyedByAPipeline()
    {
        string[] texts = [.. Enumerable.Range(0, 40).Select(i => new string('x', i) + " ::error::y ##vso[task.complete]z ###[error]"), "::debug::a", "a####[error]"];
        string tasks = string.Concat(texts.Select((text, i) => $"      - {{number: {i + 5}, id: Hostile{i}, attestation: textOnly, text: [\"{text}\", 年底前。], deadline: 年底前}}\n"));

        string text = await Export(DeadlinePlan.Yaml + tasks);

        PrintedLines.AreHarmless(text);
        string?[] summaries = [.. Calendar.Load(text)!.Events.Select(due => due.Summary)];
        Assert.All(texts, (words, i) => Assert.Contains($"1.{i + 5} {words}", summaries));
    }

    [Fact]
    public async Task PlanWithoutALastDay_IsNoCalendar()
    {
        _folder.Write("plan.yaml", DeadlinePlan.Yaml.Split("    clause: （牵头单位")[0] + "    tasks: [{number: 1, id: A, attestation: textOnly, text: [长期坚持。], deadline: 长期坚持}]\n");

        ProgramRun run = await _folder.Run("export", "plan.yaml", "--format", "ics", "-o", "plan.ics");

        Assert.Equal((1, "fujianplan: Nothing was written: no deadline of the plan has a last day, and a calendar must not be empty.\n"), (run.ExitCode, run.Errors));
        Assert.False(File.Exists(_folder.PathOf("plan.ics")));
    }

    private Task<string> Export(string plan)
    {
        _folder.Write("plan.yaml", plan);
        return _folder.Export("ics");
    }
}

using System.Collections;
using System.Text.Json;

namespace FujianPlan.Generator.Tests.CompiledPlans;

/// <summary>Deadlines in the catalogue: the words, and what the build makes of them.</summary>
public sealed class DeadlineTests
{
    // Issued on 2024-03-01. The third section begins with what has no date, and ends with the earliest.
    private static readonly string Plan = SmallPlan.Text
        .Replace("    english: Foundations\n", "    english: Foundations\n    clause: （牵头单位：市数据局；完成时限：2026年底前）\n    duties: [{lead: [SJJ]}]\n    deadline: 2026年底前\n", StringComparison.Ordinal)
        .Replace("市财政局等配合）", "市财政局等配合，1月底前完成）", StringComparison.Ordinal)
        .Replace("        note: 首句缺。", "        note: 首句缺。\n        retired: {since: 1.2.3, reason: 并入, successors: ['1.1']}\n        deadline: 1月底前", StringComparison.Ordinal)
        .Replace("source: none", """
                  - {number: 2, id: Ongoing, text: [甲。], clause: （市数据局负责，长期坚持）, duties: [{responsible: [SJJ]}], deadline: 长期坚持}
                  - {number: 3, id: Both, text: [乙。], clause: （市数据局负责，2024年12月底前并长期坚持）, duties: [{responsible: [SJJ]}], deadline: 2024年12月底前并长期坚持}
                  - {number: 4, id: Vague, text: [丙。], clause: （市数据局负责，2024年6月前完成）, duties: [{responsible: [SJJ]}], deadline: 2024年6月前}
                  - {number: 5, id: Event, text: [春节前，丁。], clause: （市数据局负责）, duties: [{responsible: [SJJ]}], deadline: 春节前}
                  - {number: 6, id: Day, text: [戊。], clause: （市数据局负责，2024年3月31日前完成）, duties: [{responsible: [SJJ]}], deadline: 2024年3月31日前}
                  - {number: 7, id: Quarter, text: [第一季度完成己。], clause: （市数据局负责）, duties: [{responsible: [SJJ]}], deadline: 第一季度}
            source: none
            """.ReplaceLineEndings("\n"), StringComparison.Ordinal);

    private static readonly JsonSerializerOptions Unescaped = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly GeneratorRun Run = new(Target.Net100, "", null, new TestFile(SmallPlan.Path, Plan));

    [Fact]
    public void Tasks_HaveTheirDeadlines_WhateverElseTheirRecordsHold()
    {
        Assert.Empty(Run.Findings);
        using LoadedPlan plan = new(Run);

        Assert.Equal(
            [
                "1.1: none",
                "1.2: 1月底前 Month 2025-01-31 inferred",
                "2.1: none",
                "2.2: 长期坚持 Ongoing",
                "2.3: 2024年12月底前并长期坚持 Both 2024-12-31",
                "2.4: 2024年6月前 Month",
                "2.5: 春节前 Other",
                "2.6: 2024年3月31日前 Day 2024-03-31",
                "2.7: 第一季度 Quarter 2024-03-31 inferred",
            ],
            Items(plan.Static("Plan", "Tasks")).Select(task => $"{LoadedPlan.Get(task, "Code")}: {Described(task)}"));
        Assert.Equal(["2026年底前 Year 2026-12-31", "none"], Items(plan.Static("Plan", "Sections")).Select(Described));
    }

    [Theory]
    [InlineData("2024-03-30", "")]
    [InlineData("2024-03-31", "2.6 2.7")]
    [InlineData("2024-12-31", "2.6 2.7 2.3")]
    [InlineData("9999-12-31", "2.6 2.7 2.3 1.2")]
    [InlineData("0001-01-01", "")]
    public void DueBy_HasThoseWithALastDay_TheEarliestFirst(string day, string codes)
    {
        using LoadedPlan plan = new(Run);
        DateOnly date = DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture);

        Assert.Equal(codes, Codes(plan.Call("Plan", "DueBy", date)));
        Assert.Equal(codes, Codes(plan.Call("Plan", "DueBy", date.ToDateTime(new TimeOnly(23, 59)))));
    }

    [Fact]
    public void DueBy_IsAListAsOthersAre()
    {
        using LoadedPlan plan = new(Run);
        object due = plan.Call("Plan", "DueBy", new DateTime(2024, 12, 31, 0, 0, 0, DateTimeKind.Unspecified));
        object id = Enum.Parse(plan.Type("TaskId"), "Quarter"), other = Enum.Parse(plan.Type("TaskId"), "Ongoing");

        Assert.Equal("2.7", LoadedPlan.Get(Item(due, id), "Code"));
        Assert.IsType<KeyNotFoundException>(Assert.Throws<System.Reflection.TargetInvocationException>(() => Item(due, other)).InnerException);
        Assert.IsType<ArgumentOutOfRangeException>(Assert.Throws<System.Reflection.TargetInvocationException>(() => Item(due, 3)).InnerException);
    }

    [Fact]
    public void Json_HasThemAsTheExportDoes()
    {
        using LoadedPlan plan = new(Run);
        object[] tasks = [.. Items(plan.Static("Plan", "Tasks"))];

        Assert.Equal("""{"words":"1月底前","kind":"month","lastDay":"2025-01-31","yearInferred":true}""", Member(tasks[1]));
        Assert.Equal("""{"words":"长期坚持","kind":"ongoing","lastDay":null,"yearInferred":false}""", Member(tasks[3]));
        Assert.Equal("null", Member(tasks[0]));
        Assert.Equal("""{"words":"2026年底前","kind":"year","lastDay":"2026-12-31","yearInferred":false}""", Member(Items(plan.Static("Plan", "Sections")).First()));

        // By itself as well.
        Assert.Equal(Member(tasks[1]), Written(LoadedPlan.Get(tasks[1], "Deadline")!));
        Assert.Equal("\"halfYear\"", JsonSerializer.Serialize(Runtime.DeadlineKind.HalfYear));
        Assert.Equal(Runtime.DeadlineKind.HalfYear, JsonSerializer.Deserialize<Runtime.DeadlineKind>("\"halfYear\""));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Runtime.DeadlineKind>("4"));
    }

    [Fact]
    public void PlanWithoutDeadlines_HasTheDataThatItHad()
    {
        string without = new GeneratorRun(Target.Net100, "", null, new TestFile(SmallPlan.Path, SmallPlan.Text)).Source("CatalogueData.g.cs");
        string with = new GeneratorRun(Target.Net100, "", null, new TestFile(SmallPlan.Path, SmallPlan.Text.Replace("        note: 首句缺。", "        note: 首句缺。\n        deadline: 长期坚持", StringComparison.Ordinal))).Source("CatalogueData.g.cs");

        Assert.NotEqual(without, with);
        Assert.DoesNotContain("Deadline", without, StringComparison.Ordinal);
        Assert.DoesNotContain("Deadline", with, StringComparison.Ordinal);
    }

    private static string Member(object thing) => JsonDocument.Parse(Written(thing)).RootElement.GetProperty("deadline").GetRawText();

    private static string Written(object thing) => JsonSerializer.Serialize(thing, thing.GetType(), Unescaped);

    private static object Item(object list, object index) => list.GetType().GetProperty("Item", [index.GetType()])!.GetValue(list, [index])!;

    private static string Codes(object list) => string.Join(' ', Items(list).Select(task => LoadedPlan.Get(task, "Code")));

    private static IEnumerable<object> Items(object list) => ((IEnumerable)list).Cast<object>();

    private static string Described(object thing)
    {
        if (LoadedPlan.Get(thing, "Deadline") is not { } deadline)
        {
            return "none";
        }

        DateTime? day = (DateTime?)LoadedPlan.Get(deadline, "LastDay");
        Assert.Equal(day is null ? null : DateOnly.FromDateTime(day.Value), (DateOnly?)LoadedPlan.Get(deadline, "DueOn"));
        string last = day is null ? "" : FormattableString.Invariant($" {day:yyyy-MM-dd}");
        return $"{LoadedPlan.Get(deadline, "Words")} {LoadedPlan.Get(deadline, "Kind")}{last}{((bool)LoadedPlan.Get(deadline, "IsYearInferred")! ? " inferred" : "")}";
    }
}

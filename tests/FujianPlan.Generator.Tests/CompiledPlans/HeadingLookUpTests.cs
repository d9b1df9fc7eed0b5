using System.Collections;

namespace FujianPlan.Generator.Tests.CompiledPlans;

/// <summary>Sections and parts are found by their own deadlines and clauses, and passages of the notice by their kinds.</summary>
public sealed class HeadingLookUpTests : IDisposable
{
    private const string Yaml = """
        format: 1
        plan: {title: 分工, issuer: 市政府, issued: 2024-03-01, dataVersion: 1.0.0}
        source: none
        notice: {passages: [甲。, {kind: frame, text: 乙。}, {kind: remark, text: 丙。}, {kind: furniture, text: 丁。}]}
        agencies:
          - {code: A, id: A, number: 1, name: 市甲局}
          - {code: B, id: B, number: 2, name: 市乙局}
        sections:
          - title: 先做
            clause: （市甲局牵头，市乙局配合，2025年底前完成）
            duties: [{lead: [A]}, {supporting: [B]}]
            deadline: 2025年底前
            sections:
              - {number: 1, id: One, title: 一, clause: （市甲局负责，2024年底前完成）, duties: [{responsible: [A]}], deadline: 2024年底前, tasks: [{number: 1, id: T, text: [建。]}]}
              - {number: 2, id: Two, title: 二, text: [二。]}
          - title: 后做
            text: [长期坚持。]
            deadline: 长期坚持
            sections:
              - {number: 3, id: Three, title: 三, text: [6月底前完成。], deadline: 6月底前}
          - title: 再做
            clause: （市乙局牵头，2024年12月31日前完成）
            duties: [{lead: [B]}]
            deadline: 2024年12月31日前
            sections:
              - {number: 4, id: Four, title: 四, text: [2024年底前完成。], deadline: 2024年底前}

        """;

    private readonly LoadedPlan _plan;

    public HeadingLookUpTests()
    {
        GeneratorRun run = new(Target.Net100, "", null, new TestFile(SmallPlan.Path, Yaml));
        Assert.Empty(run.Findings);
        _plan = new LoadedPlan(run);
    }

    public void Dispose() => _plan.Dispose();

    [Theory]
    [InlineData("2024-06-29", "", "")]
    [InlineData("2024-06-30", "3", "")]
    [InlineData("2024-12-31", "3 1 4", "再做")]
    [InlineData("9999-12-31", "3 1 4", "再做 先做")]
    [InlineData("0001-01-01", "", "")]
    public void DueBy_HasThoseWithALastDay_TheEarliestFirst(string day, string sections, string parts)
    {
        DateOnly date = DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture);
        foreach (object asked in new object[] { date, date.ToDateTime(new TimeOnly(23, 59)) })
        {
            Assert.Equal(sections, Told(_plan.Call("Plan", "SectionsDueBy", asked), "Number"));
            Assert.Equal(parts, Told(_plan.Call("Plan", "PartsDueBy", asked), "Title"));
            Assert.Equal("", Told(_plan.Call("Plan", "DueBy", asked), "Code"));
        }
    }

    [Theory]
    [InlineData("A", Runtime.Role.Lead, "", "先做")]
    [InlineData("A", Runtime.Role.Responsible, "1", "")]
    [InlineData("B", Runtime.Role.Lead, "", "再做")]
    [InlineData("B", Runtime.Role.Supporting, "", "先做")]
    [InlineData("B", Runtime.Role.Guiding, "", "")]
    public void AnAgency_HasItsHeadings(string agency, Runtime.Role role, string sections, string parts)
    {
        object asked = Enum.Parse(_plan.Type("Agency"), agency);
        Assert.Equal(sections, Told(_plan.Call("Plan", "SectionsOf", asked, role), "Number"));
        Assert.Equal(parts, Told(_plan.Call("Plan", "PartsOf", asked, role), "Title"));
    }

    [Fact]
    public void NoAgency_AndNoRole_AreRefused()
    {
        object agency = Enum.Parse(_plan.Type("Agency"), "A"), none = Enum.ToObject(_plan.Type("Agency"), 9);
        foreach (string look in new[] { "SectionsOf", "PartsOf" })
        {
            Assert.IsType<ArgumentOutOfRangeException>(Assert.Throws<System.Reflection.TargetInvocationException>(() => _plan.Call("Plan", look, none, Runtime.Role.Lead)).InnerException);
            Exception noRole = Assert.Throws<System.Reflection.TargetInvocationException>(() => _plan.Call("Plan", look, agency, (Runtime.Role)9)).InnerException!;
            Assert.StartsWith("Roles are Lead, Responsible, Supporting and Guiding.", Assert.IsType<ArgumentOutOfRangeException>(noRole).Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Parts_AreAList()
    {
        object parts = _plan.Static("Plan", "Parts"), due = _plan.Call("Plan", "PartsDueBy", new DateTime(2024, 12, 31, 0, 0, 0, DateTimeKind.Unspecified));
        Assert.Equal("先做 后做 再做", Told(parts, "Title"));
        Assert.Equal((3, 1), (LoadedPlan.Get(parts, "Count"), LoadedPlan.Get(due, "Count")));
        Assert.IsType<ArgumentOutOfRangeException>(Assert.Throws<System.Reflection.TargetInvocationException>(() => due.GetType().GetProperty("Item")!.GetValue(due, [1])).InnerException);
    }

    [Fact]
    public void Passages_HaveTheirKinds()
    {
        string[] passages = [.. ((IEnumerable)_plan.Static("Notice", "Passages")).Cast<string>()];
        Assert.Equal(["甲。 Unstated", "乙。 Frame", "丙。 Remark", "丁。 Furniture"], passages.Select((words, i) => $"{words} {_plan.Call("Notice", "KindOf", i)}"));
        Assert.All(new[] { -1, 4 }, position => Assert.IsType<ArgumentOutOfRangeException>(Assert.Throws<System.Reflection.TargetInvocationException>(() => _plan.Call("Notice", "KindOf", position)).InnerException));
    }

    private static string Told(object list, string property) => string.Join(' ', ((IEnumerable)list).Cast<object>().Select(item => LoadedPlan.Get(item, property)));
}

using System.Globalization;
using FujianPlan.Analyzers.Rules;
using FujianPlan.CodeFixes.Rules;
using Microsoft.CodeAnalysis;

namespace FujianPlan.Analyzers.Tests.Rules;

/// <summary>FJP9002.</summary>
public sealed class UnknownTaskCodeTests
{
    private static Task Check(string code, string? fixedCode = null) =>
        Verify<UnknownTaskCodeAnalyzer, ReplacementFix>.Code(Marked.Code + code, fixedCode is null ? null : Marked.Code + fixedCode);

    [Fact]
    public Task NearestCode_TakesItsPlace_EverywhereAtOnce() => Check(
        """class C { [TaskCode] string _task = {|FJP9002:"01.5"|}; void M() { Work.Assign("SZB", {|FJP9002:"１．０５"|}); Work.Assign("SZB", {|FJP9002:"1-5"|}); Work.Assign("SZB", {|FJP9002:"GovernmentExtranets"|}); } }""",
        """class C { [TaskCode] string _task = TaskCodes.GovernmentExtranet; void M() { Work.Assign("SZB", TaskCodes.GovernmentExtranet); Work.Assign("SZB", TaskCodes.GovernmentExtranet); Work.Assign("SZB", TaskCodes.GovernmentExtranet); } }""");

    // Another number is another task: 1.8 is as little 1.1 as it is 1.5.
    [Fact]
    public Task AnotherNumber_IsNotNear() => Check(
        """class C { [TaskCode] string[] _all = [{|FJP9002:"1.8"|}, {|FJP9002:"9.1"|}, {|FJP9002:"5.9"|}, {|FJP9002:"1.55"|}, {|FJP9002:"15"|}, {|FJP9002:"1.5.1"|}, {|FJP9002:"Section5Task9"|}, {|FJP9002:"01.5"|}]; }""",
        """class C { [TaskCode] string[] _all = [{|FJP9002:"1.8"|}, {|FJP9002:"9.1"|}, {|FJP9002:"5.9"|}, {|FJP9002:"1.55"|}, {|FJP9002:"15"|}, {|FJP9002:"1.5.1"|}, {|FJP9002:"Section5Task9"|}, TaskCodes.GovernmentExtranet]; }""");

    // Every number but the task's own: whatever is proposed has the same numbers.
    [Fact]
    public async Task WhateverIsProposed_HasTheSameNumbers()
    {
        string[] texts = [.. Enumerable.Range(0, 12).SelectMany(section => Enumerable.Range(0, 14).SelectMany(ordinal => new[] { $"{section}.{ordinal}", $"0{section}.{ordinal}", $"{section}-{ordinal}" })).Where(text => !Plan.TryGetTask(text, out _))];

        IReadOnlyList<Diagnostic> found = await Messages.Of([new UnknownTaskCodeAnalyzer()], "using FujianPlan;\nclass C { [TaskCode] string[] _all = [" + string.Join(", ", texts.Select(text => $"\"{text}\"")) + "]; }");

        Assert.Equal(texts.Length, found.Count);
        foreach ((string text, Diagnostic diagnostic) in texts.Zip(found))
        {
            string same = string.Join('.', text.Split('.', '-').Select(number => int.Parse(number, CultureInfo.InvariantCulture)));
            Assert.Equal(Plan.TryGetTask(same, out PlanTask task) ? $"FujianPlan.TaskCodes.{task.Id}" : null, diagnostic.Properties.GetValueOrDefault(Replacement.Expressions));
        }
    }

    [Fact]
    public Task WhatHasAnAgencysCode_IsNoTask_EvenIfItIsNoConstant() => Check("""
        class C
        {
            void M(Work work, PlanTask task, Agency agency, [AgencyCode] string code)
            {
                work.Task = {|FJP9002:work.Owner|};
                Work.Assign(code, {|FJP9002:code|});
                Work.Assign("SZB", work.Task ?? {|FJP9002:agency.ToCode()|});
                Work.Assign("SZB", task.Code);
                Work.Assign("SZB", work.Task!);
            }
        }
        """);

    [Fact]
    public Task EveryMark_IsHeldToIt() => Check("""
        class C
        {
            [Mark("SZB", Task = {|FJP9002:"0.0"|})]
            [return: TaskCode] string M(bool b) => b ? {|FJP9002:"SZB"|} : TaskCodes.GovernmentExtranet;
            Work _work = new() { Task = {|FJP9002:"9.9"|} };
        }
        """);

    [Fact]
    public Task WhatIsACode_OrReachesNoTask_IsLeftAlone() => Check("""
        class C
        {
            [TaskCode] string _task = "1.5", _other = TaskCodes.GovernmentExtranet;
            [AgencyCode] string _agency = "9.9";
            string _free = "9.9";
        }
        """);

    [Fact]
    public Task Message_InBothLanguages() => Messages.Are<UnknownTaskCodeAnalyzer>(
        "using FujianPlan;\nclass C { [TaskCode] string _a = \"01.5\", _b = \"SZB\"; }",
        "(2,34) FJP9002: '01.5' is not the code of any task of FujianPlan. Did you mean '1.5' (TaskCodes.GovernmentExtranet)? | “01.5”不是 FujianPlan 任何任务的代码。是否为“1.5”（TaskCodes.GovernmentExtranet）？",
        "(2,47) FJP9002: 'SZB' is not the code of any task of FujianPlan. It is the code of the agency DigitalFujianOffice. | “SZB”不是 FujianPlan 任何任务的代码。它是部门 DigitalFujianOffice 的代码。");

    [Fact]
    public Task Message_ForAnotherNumber_SaysWhichThereAre() => Messages.Are<UnknownTaskCodeAnalyzer>(
        "using FujianPlan;\nclass C { [TaskCode] string[] _all = [\"1.80\", \"9.1\", \"15\"]; object M(PlanTask task, [AgencyCode] string agency) => _all[0] = agency; }",
        "(2,39) FJP9002: '1.80' is not the code of any task of FujianPlan. Section 1 has the tasks 1.1 to 1.7. | “1.80”不是 FujianPlan 任何任务的代码。章节 1 的任务为 1.1 至 1.7。",
        "(2,47) FJP9002: '9.1' is not the code of any task of FujianPlan. The sections are 1 to 8. | “9.1”不是 FujianPlan 任何任务的代码。章节编号为 1 至 8。",
        "(2,54) FJP9002: '15' is not the code of any task of FujianPlan. | “15”不是 FujianPlan 任何任务的代码。",
        "(2,126) FJP9002: This is the code of an agency, but the code of a task is expected here. Pass the code of a task, or correct the attribute of one of the two. | 此处应为任务代码，而所给的是部门代码。请传入任务代码，或更正其中一处的标注。");

    [Fact]
    public Task AnotherGovernmentsPlan_HasItsOwnCodes() => Verify<UnknownTaskCodeAnalyzer, ReplacementFix>.Foreign(
        OtherPlan.With("""class C { [TaskCode] string _task = {|FJP9002:"1.01"|}, _other = "1.1"; }"""),
        OtherPlan.With("""class C { [TaskCode] string _task = TaskCodes.OneNetwork, _other = "1.1"; }"""));
}

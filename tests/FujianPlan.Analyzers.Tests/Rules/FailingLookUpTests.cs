using FujianPlan.Analyzers.Rules;
using FujianPlan.CodeFixes.Rules;

namespace FujianPlan.Analyzers.Tests.Rules;

/// <summary>FJP9005.</summary>
public sealed class FailingLookUpTests
{
    [Fact]
    public Task WhatIsNotThere_IsReplacedByTheNearest() => Verify<FailingLookUpAnalyzer, ReplacementFix>.Code(
        """
        class C
        {
            void M(string s)
            {
                Agencies.Parse({|FJP9005:"SZBB"|});
                Agencies.TryParse({|FJP9005:"省数字办"|}, out _);
                Agencies.TryParse(s ?? {|FJP9005:"SZBB"|}, out _);
                Agencies.TryParse({|FJP9005:"SZBB"u8|}, out _);
                Agencies.TryParseName({|FJP9005:"省数字办办"|}, out _);
                AgencyCode.Parse({|FJP9005:"SZBB"|});
                Plan.GetTask({|FJP9005:"01.5"|});
                Plan.TryGetTask({|FJP9005:"01.5"u8|}, out _);
                TaskCode.Parse({|FJP9005:"01.5"|});
                TaskIds.Parse({|FJP9005:"01.5"|});
                TaskIds.TryParse({|FJP9005:"01.5"|}, out _);
                SectionIds.Parse({|FJP9005:"02"|});
                SectionIds.TryParse({|FJP9005:"Economy"|}, out _);
                SectionCode.Parse({|FJP9005:"２"|});
                Roles.TryParse({|FJP9005:"Lead"|}, out _);
                Roles.Parse({|FJP9005:"leed"|});
            }
        }
        """,
        """
        class C
        {
            void M(string s)
            {
                Agencies.Parse(AgencyCodes.DigitalFujianOffice);
                Agencies.TryParse(AgencyCodes.DigitalFujianOffice, out _);
                Agencies.TryParse(s ?? AgencyCodes.DigitalFujianOffice, out _);
                Agencies.TryParse("SZB"u8, out _);
                Agencies.TryParseName("省数字办", out _);
                AgencyCode.Parse(AgencyCodes.DigitalFujianOffice);
                Plan.GetTask(TaskCodes.GovernmentExtranet);
                Plan.TryGetTask("1.5"u8, out _);
                TaskCode.Parse(TaskCodes.GovernmentExtranet);
                TaskIds.Parse(TaskCodes.GovernmentExtranet);
                TaskIds.TryParse(TaskCodes.GovernmentExtranet, out _);
                SectionIds.Parse("2");
                SectionIds.TryParse("4", out _);
                SectionCode.Parse("2");
                Roles.TryParse("lead", out _);
                Roles.Parse("lead");
            }
        }
        """);

    [Fact]
    public Task WhatIsThere_OrNotKnown_OrNotTheLibrarys_IsLeftAlone() => Verify<FailingLookUpAnalyzer, ReplacementFix>.Code("""
        class C
        {
            static void Parse(string text) { }
            void M(string s)
            {
                Agencies.Parse("SZB");
                Agencies.Parse(s);
                Agencies.Resolve("SZBB");
                Agencies.TryParseName("卫生厅", out _);
                Plan.TryGetTask(TaskCodes.GovernmentExtranet, out _);
                TaskIds.Parse("1.5");
                SectionIds.Parse("1");
                Roles.Parse("supporting");
                Parse("SZBB");
                int.Parse("9.9");
            }
        }
        """);

    // Whatever is found for the compiler is found at run time, and the other way round.
    [Fact]
    public async Task Verdicts_AreThoseOfTheLibrary()
    {
        string[] texts = [.. Plan.Agencies.SelectMany(agency => new[] { agency.Code, agency.Name, agency.Code.ToLowerInvariant(), agency.Code + "X" }), .. Plan.Tasks.Select(task => task.Code), .. Plan.Sections.Select(section => section.Id.ToCode()), "9.9", "1.50", "9", "0", ""];
        string code = "using FujianPlan;\nclass C { void M() {\n" + string.Concat(texts.Select(text =>
            $"Agencies.TryParse(\"{text}\", out _); Agencies.TryParseName(\"{text}\", out _); Plan.TryGetTask(\"{text}\", out _); SectionIds.TryParse(\"{text}\", out _);\n")) + "} }";

        string[] found = [.. (await Messages.Of([new FailingLookUpAnalyzer()], code)).Select(diagnostic => Messages.Text(diagnostic).Split(')')[0])];

        string[] fails = [.. texts.SelectMany((text, i) => new (bool Found, string Call)[] { (Agencies.TryParse(text, out _), "Agencies.TryParse("), (Agencies.TryParseName(text, out _), "Agencies.TryParseName("), (Plan.TryGetTask(text, out _), "Plan.TryGetTask("), (SectionIds.TryParse(text, out _), "SectionIds.TryParse(") }
            .Where(verdict => !verdict.Found)
            .Select(verdict => $"({i + 3},{code.Split('\n')[i + 2].IndexOf(verdict.Call, StringComparison.Ordinal) + verdict.Call.Length + 1}"))];
        Assert.Equal(fails, found);
    }

    [Fact]
    public Task AnotherGovernmentsPlan_HasItsOwnCodes() => Verify<FailingLookUpAnalyzer, ReplacementFix>.Foreign(
        OtherPlan.With("""class C { void M() { Agencies.TryParse({|FJP9005:"SJJJ"|}, out _); Agencies.TryParse("SJJ", out _); } }"""),
        OtherPlan.With("""class C { void M() { Agencies.TryParse(AgencyCodes.DataBureau, out _); Agencies.TryParse("SJJ", out _); } }"""));

    [Fact]
    public Task ACodeOfAnotherKind_FailsAsWell() => Verify<FailingLookUpAnalyzer, ReplacementFix>.Code("""
        class C
        {
            void M(PlanTask task, Agency agency, [TaskCode] string code)
            {
                Agencies.Parse({|FJP9005:task.Code|});
                Agencies.TryParse({|FJP9005:code|}, out _);
                Plan.GetTask({|FJP9005:agency.ToCode()|});
                Roles.Parse({|FJP9005:agency.Info().Code|});
                TaskIds.Parse({|FJP9005:agency.ToCode()|});
                SectionIds.Parse({|FJP9005:code|});
                Agencies.TryParseName({|FJP9005:agency.ToCode()|}, out _);
                Agencies.Parse(agency.ToCode());
                Plan.GetTask(code);
                Agencies.TryParseName(agency.Info().Name, out _);
            }
        }
        """);

    [Fact]
    public Task AnotherNumber_OrSeveralThatAreNear_AreNotReplaced() => Verify<FailingLookUpAnalyzer, ReplacementFix>.Code(
        """class C { void M() { Plan.GetTask({|FJP9005:"1.8"|}); Plan.TryGetTask({|FJP9005:"9.1"u8|}, out _); Agencies.Parse({|FJP9005:"ST"|}); Agencies.TryParseName({|FJP9005:"省数字化办"|}, out _); } }""",
        """class C { void M() { Plan.GetTask({|FJP9005:"1.8"|}); Plan.TryGetTask({|FJP9005:"9.1"u8|}, out _); Agencies.Parse({|FJP9005:"ST"|}); Agencies.TryParseName("省数字办", out _); } }""");

    [Fact]
    public Task Message_ForAnotherKind_InBothLanguages() => Messages.Are<FailingLookUpAnalyzer>(
        "using FujianPlan;\nclass C { object M(PlanTask task) => Agencies.Parse(task.Code); object N(Agency agency) => Agencies.TryParseName(agency.ToCode(), out _); }",
        "(2,53) FJP9005: This always fails: this is the code of a task, but the code of an agency is looked up here. Pass the code of an agency. | 此查找必然失败：所给的是任务代码，而此处查找的是部门代码。请传入部门代码。",
        "(2,114) FJP9005: This always fails: this is the code of an agency, but the name of an agency is looked up here. Pass the name of an agency. | 此查找必然失败：所给的是部门代码，而此处查找的是部门名称。请传入部门名称。");

    [Fact]
    public Task Message_InBothLanguages() => Messages.Are<FailingLookUpAnalyzer>(
        "using FujianPlan; using FujianPlan.Runtime;\nclass C { object M() => Plan.GetTask(\"01.5\"); object N() => Agencies.Parse(\"省数字办\"); object P() => Roles.Parse(\"boss\"); object Q() => SectionIds.Parse(\"9\"); }",
        "(2,38) FJP9005: This always fails: '01.5' is not the code of any task of FujianPlan. Did you mean '1.5' (TaskCodes.GovernmentExtranet)? | 此查找必然失败：“01.5”不是 FujianPlan 任何任务的代码。是否为“1.5”（TaskCodes.GovernmentExtranet）？",
        "(2,76) FJP9005: This always fails: '省数字办' is the name of an agency, not its code. Did you mean 'SZB' (AgencyCodes.DigitalFujianOffice, 省数字办)? | 此查找必然失败：“省数字办”是部门名称而非代码。是否为“SZB”（AgencyCodes.DigitalFujianOffice，省数字办）？",
        "(2,111) FJP9005: This always fails: 'boss' is not the code of any role. | 此查找必然失败：“boss”不是任何角色的代码。",
        "(2,151) FJP9005: This always fails: '9' is not the code of any section of FujianPlan. The sections are 1 to 8. | 此查找必然失败：“9”不是 FujianPlan 任何章节的代码。章节编号为 1 至 8。");
}

using FujianPlan.Analyzers.Rules;
using FujianPlan.CodeFixes.Rules;
using Microsoft.CodeAnalysis;

namespace FujianPlan.Analyzers.Tests;

/// <summary>Which enums are a plan's: those that say so, whatever they are called and wherever they are.</summary>
public sealed class PlanEnumTests
{
    // Of the same names, in the plan's own namespace and in others: a program may well have a Role.
    private const string Others = """
        namespace Dongshan { public enum Role { Admin = 1, User = 2 } }
        namespace App { public enum Agency { Travel = 1 } public enum SectionId { Sports = 1, News = 2 } public enum TaskId { Wash = 1 } }
        namespace Dongshan.Inner { public enum Agency { Ad = 1 } }

        """;

    private const string Used = """
        namespace Program
        {
            class C
            {
                Dongshan.Role _a = default; App.Agency _b = (App.Agency)9; App.TaskId _c = default; Dongshan.Inner.Agency _d = default;
                string A(Dongshan.Role r, App.Agency a) => r.ToString() + System.Enum.Parse<App.Agency>("Travel") + $"{a}" + r;
                int B(Dongshan.Role r, App.SectionId s) { switch (r) { case Dongshan.Role.Admin: return 1; } switch (s) { case App.SectionId.News: return 2; } return 0; }
                bool D(Dongshan.Role r, App.Agency a) => r.Equals("lead") || a.Equals(1);
                string E(System.Collections.Generic.List<Dongshan.Role> all) => string.Join(", ", all) + System.Enum.IsDefined(Dongshan.Role.User);
            }
        }

        """;

    [Fact]
    public async Task EnumsOfOthers_AreNone() => Assert.Empty(await Messages.Of(AllRules.Analyzers, OtherPlan.Text + Others + Used));

    // The same code over a plan's own enums is told of, line by line: the test above has something to find.
    [Fact]
    public async Task EnumsOfPlans_AreFound()
    {
        string code = OtherPlan.Text + Used.Replace("Dongshan.Role.Admin", "Dongshan.SectionId.Services", StringComparison.Ordinal).Replace("Dongshan.Role.User", "Dongshan.SectionId.Services", StringComparison.Ordinal)
            .Replace("App.SectionId.News", "Dongshan.SectionId.Services", StringComparison.Ordinal).Replace("Dongshan.Inner.", "Dongshan.", StringComparison.Ordinal).Replace("Dongshan.Role", "Dongshan.SectionId", StringComparison.Ordinal)
            .Replace("App.", "Dongshan.", StringComparison.Ordinal);

        Assert.Equal(
            ["FJP9006", "FJP9006", "FJP9006", "FJP9006", "FJP9007", "FJP9007", "FJP9007", "FJP9008", "FJP9008", "FJP9012", "FJP9012", "FJP9012", "FJP9012", "FJP9013", "FJP9013"],
            (await Messages.Of(AllRules.Analyzers, code)).Select(diagnostic => diagnostic.Id).Order(StringComparer.Ordinal));
    }

    // A plan may stand in any namespace, in none as well, and its enums are known there.
    [Theory]
    [InlineData("Dongshan.Plans.Digital")]
    [InlineData("Agency.Of.Dongshan")]
    public async Task PlansOfAnyNamespace_AreFound(string space)
    {
        string plan = OtherPlan.Text.Replace("\\nDongshan\\n", "\\n" + space + "\\n", StringComparison.Ordinal).Replace("namespace Dongshan", "namespace " + space, StringComparison.Ordinal);

        Assert.Equal(
            [$"'default' does not stand for any agency of {space}: none has the number 0. Write a member of Agency; if there may be none, make it 'Agency?' and null."],
            (await Messages.Of([new UndefinedValueAnalyzer()], plan + $"class C {{ {space}.Agency _a = default; {space}.Agency _b = (({space}.Agency)1); }}"))
                .Select(diagnostic => diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture)));
    }

    // What wraps a plan's values says of which kind they are, and takes their codes.
    [Fact]
    public Task Wrappers_AreKnownByWhatTheySay() => Messages.Are<FailingLookUpAnalyzer>(
        OtherPlan.Text.Replace("struct TaskCode", "struct TaskNumber", StringComparison.Ordinal).Replace("TaskCode Parse", "TaskNumber Parse", StringComparison.Ordinal)
            + "struct TaskCode { public static int Parse(string text) => 0; } class C { object A() => Dongshan.TaskNumber.Parse(\"1.01\"); object B() => TaskCode.Parse(\"x\"); }",
        $"({OtherPlan.Text.Split('\n').Length},114) FJP9005: This always fails: '1.01' is not the code of any task of Dongshan. Did you mean '1.1' (TaskCodes.OneNetwork)? | 此查找必然失败：“1.01”不是 Dongshan 任何任务的代码。是否为“1.1”（TaskCodes.OneNetwork）？");

    // With two plans at hand there is one Role: told once, and of no plan.
    [Fact]
    public async Task Role_BelongsToBothOfTwoPlans()
    {
        string[] found = [.. (await Messages.Of(AllRules.Analyzers, OtherPlan.Text, "using FujianPlan.Runtime; class C { Role _a = (Role)9; Role B(string s) => System.Enum.Parse<Role>(s); object D() => Roles.Parse(\"Lead\"); string E(FujianPlan.Assignment a) => a.Role.ToString(); int F(Role r) { switch (r) { case Role.Lead: return 1; } return 0; } }"))
            .Select(diagnostic => Messages.Text(diagnostic).Split(" | ")[0])];

        Assert.Equal(
            [
                "(1,47) FJP9006: '(Role)9' does not stand for any role: none has the number 9. Write a member of Role; if there may be none, make it 'Role?' and null.",
                "(1,76) FJP9007: Enum.Parse uses the identifiers of Role, which are for source code, instead of the codes, and is slow. Write Roles.Parse.",
                "(1,130) FJP9005: This always fails: 'Lead' is not the code of any role. Did you mean 'lead'?",
                "(1,176) FJP9007: ToString uses the identifiers of Role, which are for source code, instead of the codes, and is slow. Write ToCode().",
                "(1,211) FJP9008: This switch over Role does not handle Responsible, Supporting, Guiding. Add the missing cases.",
            ],
            found);
    }

    // The namespace of what is written is imported with it.
    [Theory]
    [InlineData("class C { string A(Assignment a) => {|FJP9007:a.Role.ToString()|}; }", "using FujianPlan.Runtime;\n", "class C { string A(Assignment a) => a.Role.ToCode(); }")]
    [InlineData("class C { string? A(Assignment? a) => {|FJP9007:(a?.Role).ToString()|}; }", "using FujianPlan.Runtime;\n", "class C { string? A(Assignment? a) => (a?.Role)?.ToCode(); }")]
    [InlineData("class C { string? A(Assignment? a) => a?{|FJP9007:.Role.ToString()|}; }", "using FujianPlan.Runtime;\n", "class C { string? A(Assignment? a) => a?.Role.ToCode(); }")]
    [InlineData("class C { FujianPlan.Runtime.Role A(string s) => {|FJP9007:System.Enum.Parse<FujianPlan.Runtime.Role>(s)|}; }", "using FujianPlan.Runtime;\n", "class C { FujianPlan.Runtime.Role A(string s) => Roles.Parse(s); }")]
    [InlineData("class C { SectionId A(string s) => {|FJP9007:System.Enum.Parse<SectionId>(s)|}; }", "", "class C { SectionId A(string s) => SectionIds.Parse(s); }")]
    // A program's own type of one of the names: written whole, and nothing is imported.
    [InlineData("class TextList; class C { string A(Assignment a) => {|FJP9007:a.Role.ToString()|}; }", "", "class TextList; class C { string A(Assignment a) => FujianPlan.Runtime.RoleExtensions.ToCode(a.Role); }")]
    public Task Fix_ImportsWhatItWrites(string code, string import, string fixedCode) => Verify<EnumTextAnalyzer, EnumTextFix>.Only("using FujianPlan;\n" + code, "using FujianPlan;\n" + import + fixedCode);

    [Fact]
    public Task Fix_OfATextAndOfAList_ImportsWhatItWrites() => Verify<IdentifierInTextAnalyzer, IdentifierInTextFix>.Only(
        "using FujianPlan;\nusing System.Linq;\nclass C { string A(PlanTask task) => string.Join(\", \", {|FJP9012:task.Assignments.Select(one => one.Role)|}) + {|FJP9012:task.Assignments[0].Role|}; }",
        "using FujianPlan;\nusing FujianPlan.Runtime;\nusing System.Linq;\nclass C { string A(PlanTask task) => string.Join(\", \", task.Assignments.Select(one => one.Role).Select(one => one.ToCode())) + task.Assignments[0].Role.ToCode(); }");
}

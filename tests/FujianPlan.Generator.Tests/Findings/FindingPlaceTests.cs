using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace FujianPlan.Generator.Tests.Findings;

/// <summary>Where the compiler shows a finding, and what it says there, in both languages.</summary>
public sealed class FindingPlaceTests
{
    /// <summary>A mistake: what is replaced by what, the scalar to be shown (by what stands before it), and the words.</summary>
    public static TheoryData<string, string, string, string, string, string, string> Mistakes => new()
    {
        {
            "lead: [SJJ]", "lead: [SJ]", "lead: [", "SJ", "FJP2001",
            "Unknown agency code 'SJ'; did you mean 'SJJ' (市数据局)?", "未知的部门代码“SJ”；是否应为“SJJ”（市数据局）？"
        },
        {
            "issued: 2024-03-01", "issued: 2024-02-30", "issued: ", "2024-02-30", "FJP0010",
            "'2024-02-30' is not a valid date in the form year-month-day, such as 2011-12-27.",
            "“2024-02-30”不是“年-月-日”形式的有效日期，例如 2011-12-27。"
        },
        {
            "number: 3,", "number: 1,", "id: FinanceBureau, number: ", "1", "FJP1004",
            "Agency number 1 is taken. Give the later agency a number of its own, such as 9.", "部门编号 1 已被使用。请为后加的部门另编一个编号，例如 9。"
        },
        {
            "id: OneNetwork", "id: TaskCodes", "id: ", "TaskCodes", "FJP1007",
            "Identifier 'TaskCodes' of this task is the name of something else in the generated code. Choose another.",
            "此任务的标识符“TaskCodes”在生成的代码中另有所指。请换一个。"
        },
        {
            "drafter: SJJ", "drafter: SJB", "drafter: ", "SJB", "FJP2005",
            "Unknown drafter 'SJB'; did you mean 'SJJ' (市数据局)?", "未知的起草部门“SJB”；是否应为“SJJ”（市数据局）？"
        },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void Mistake_IsShownAtItsScalar(string sound, string wrong, string before, string scalar, string id, string english, string chinese)
    {
        foreach (string lineEnd in new[] { "\n", "\r\n" })
        {
            // Characters of two code units before it, and both kinds of line ends, must not shift it.
            string text = ("# 😀𠮷\n" + SmallPlan.Text.Replace(sound, wrong, StringComparison.Ordinal)).ReplaceLineEndings(lineEnd);
            int at = text.IndexOf(before + scalar, StringComparison.Ordinal) + before.Length;

            Diagnostic finding = Assert.Single(Run(text).Findings);

            Assert.Equal((id, DiagnosticSeverity.Error), (finding.Id, finding.Severity));
            Assert.Equal(SmallPlan.Path, finding.Location.GetLineSpan().Path);
            Assert.Equal(SourceText.From(text).Lines.GetLinePositionSpan(new TextSpan(at, scalar.Length)), finding.Location.GetLineSpan().Span);
            Assert.Equal(new TextSpan(at, scalar.Length), finding.Location.SourceSpan);
            Assert.Equal(english, finding.GetMessage(new CultureInfo("en")));
            Assert.Equal(chinese, finding.GetMessage(new CultureInfo("zh-CN")));
        }
    }

    [Theory]
    [InlineData(ReportDiagnostic.Suppress)]
    [InlineData(ReportDiagnostic.Hidden)]
    [InlineData(ReportDiagnostic.Warn)]
    public void Error_StaysOne_WhateverTheUserSets(ReportDiagnostic configured)
    {
        GeneratorRun run = Run(SmallPlan.Text.Replace("lead: [SJJ]", "lead: [SJ]", StringComparison.Ordinal))
            .EditSeverity("FJP2001", configured);

        Assert.Equal(("FJP2001", DiagnosticSeverity.Error, false), Shown(Assert.Single(run.Findings)));
    }

    [Fact]
    public void OldLanguage_AndWrongNamespace_AreSaidWithoutAPlace_InChineseToo()
    {
        GeneratorRun run = new(
            Target.Net100.WithLanguage(Microsoft.CodeAnalysis.CSharp.LanguageVersion.CSharp9),
            "",
            TestOptions.Namespace("City.class"),
            new TestFile(SmallPlan.Path, SmallPlan.Text));

        Assert.Equal(["FJP0016", "FJP0017"], run.Findings.Select(finding => finding.Id));
        Assert.All(run.Findings, finding => Assert.Equal(Location.None, finding.Location));
        Assert.Equal(
            [
                "方案须以 C# 10.0 编译，而此项目的版本是 C# 9.0。请在项目文件中设置 <LangVersion>10.0</LangVersion> 或更高版本。",
                "“City.class”不是有效的命名空间。请在项目文件中把 <FujianPlanNamespace> 设为以点连接的名称，例如 City.Plan。",
            ],
            run.Findings.Select(finding => finding.GetMessage(new CultureInfo("zh-CN"))));
    }

    private static (string Id, DiagnosticSeverity Severity, bool IsSuppressed) Shown(Diagnostic finding) =>
        (finding.Id, finding.Severity, finding.IsSuppressed);

    private static GeneratorRun Run(string text) => new(Target.Net100, "", null, new TestFile(SmallPlan.Path, text));
}

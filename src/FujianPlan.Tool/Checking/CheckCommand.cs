using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using FujianPlan.Authoring;
using FujianPlan.Authoring.Findings;
using FujianPlan.Tool.Completing;
using FujianPlan.Tool.Doubts;
using FujianPlan.Tool.Files;
using FujianPlan.Tool.Printing;
using FujianPlan.Tool.Texts;
using FujianPlan.Tool.Usage;

namespace FujianPlan.Tool.Checking;

/// <summary><c>fujianplan check</c>: the findings of the build, without a build.</summary>
internal static class CheckCommand
{
    private static readonly Option<CheckFormat> Format = WordOption.Of<CheckFormat>("--format", Wording.Of("The format in which findings are reported.", "以何种格式报告。"));

    private static readonly Option<string[]> Severity = new("--severity")
    {
        HelpName = Wording.Of("rule=level", "规则=级别"),
        Description = Wording.Of("A rule and its severity, such as FJP3006=none: error, warning, none (switches the rule off) or default. The number alone is enough: 3006=none. It overrides a .globalconfig beside the plan or in a folder above it. Only for rules that a plan may break and still be compiled.", "规则及其严重程度，如 FJP3006=none，也可写 3006=none。严重程度为 error（错误）、warning（警告）、none（不报告，即关闭规则）或 default（默认）。优先于方案所在文件夹或其上级文件夹中 .globalconfig 的设置。只适用于违反后仍可编译的规则。"),
        AllowMultipleArgumentsPerToken = true,
    };

    private static readonly Option<FailingSeverity> FailOn = WordOption.Of<FailingSeverity>(
        "--fail-on",
        Wording.Of("The lowest severity that makes the exit code 1. Default: error.", "从哪一级别起退出码为 1：error（错误）、warning（警告）。默认：error。"),
        written => written == "suggestion" ? "warning" : null);   // no plan has suggestions: not offered, but understood

    private static readonly Option<string?> Original = new Option<string?>("--original")
    {
        HelpName = Wording.Of("file", "文件"),
        Description = Wording.Of(
            "Extract the text of the notice again from the file in which it was published, and compare it with the source. Default: the original that the plan names.",
            "从通知发布时的文件重新提取文本，与来源文件比较。默认：方案写明的原件。"),
        Arity = ArgumentArity.ZeroOrOne,
    }.OfPath();

    private static readonly Option<bool> Watch = new("--watch", "-w") { Description = Wording.Of("Check again whenever one of the files changes, until interrupted.", "文件有改动即重新检查，直至中断。") };

    private static readonly Option<bool> Verbose = new("--verbose", "-v") { Description = Wording.Of("Show what was read and how long it took.", "说明读取了哪些文件、用时多少。") };

    private static readonly Option<bool> Quiet = new("--quiet", "-q") { Description = Wording.Of("Show no excerpts and no summary.", "不显示原文摘录和小结。") };

    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        PlanArguments plan = new(isArgument: true);
        Command command = new("check", Wording.Of("Checks a plan and reports the same findings as the build, at the same places.", "检查方案：问题及其位置与构建时所报的相同。")) { Format, FailOn, Severity, Original, Watch, Quiet, Verbose };
        plan.AddTo(command);
        command.SetAction((arguments, cancellation) =>
            !arguments.GetValue(Watch) ? Task.FromResult(Run(arguments, plan))
            : !plan.IsOfFiles(arguments) ? Task.FromResult(WrongUse.Told(new FindingText(
                "--watch needs files: the standard input is read once. Name the files of the plan.", "--watch 须监视文件，而标准输入只读取一次。请写明方案的文件。")))
            : PlanWatch.Run(() => plan.WatchedFiles(arguments), () => Run(arguments, plan), cancellation));
        return command;
    }

    private static int Run(ParseResult arguments, PlanArguments plan) => FileFaults.Told(() =>
    {
        long start = Stopwatch.GetTimestamp();
        PlanFiles files = plan.Read(arguments);
        int answer = Run(arguments, files);
        if (arguments.GetValue(Verbose))
        {
            StandardStreams.Errors.Line(string.Create(CultureInfo.InvariantCulture, $"{Stopwatch.GetElapsedTime(start).TotalMilliseconds:0} {Wording.Of("ms", "毫秒")}"));
        }

        return answer;
    });

    private static void TellFiles(PlanFiles files, SeverityFiles settings)
    {
        CultureInfo culture = CultureInfo.CurrentUICulture;
        foreach ((string path, FindingText role) in files.Plans.Select(file => (file.Path, new FindingText("plan", "方案")))
            .Concat(files.Sources.Where(file => file.IsRead).Select(file => (file.Path, new FindingText("source", "来源"))))
            .Concat(files.Shipped is { } shipped ? [(shipped.Path, new FindingText("shipped", "发布记录"))] : [])
            .Concat(settings.Paths.Select(path => (path, new FindingText("severities", "严重程度"))))
            .Concat(files.References.Select(reference => (reference.Assembly, new FindingText("reference", "引用")))))
        {
            StandardStreams.Errors.Line(role.In(culture) + Wording.Of(": ", "：") + path);
        }
    }

    private static int Run(ParseResult arguments, PlanFiles files)
    {
        CultureInfo culture = CultureInfo.CurrentUICulture;
        SeverityFiles settings = new(files.Plans.Select(file => file.Path));
        if (Severities.Read(settings, arguments.GetValue(Severity) ?? [], out Severities severities) is { } wrong)
        {
            return WrongUse.Told(wrong);
        }

        foreach (FindingText fault in settings.Faults)
        {
            StandardStreams.Errors.Line("fujianplan: " + fault.In(culture));
        }

        PlanReading reading = files.Judge();
        if (arguments.GetValue(Verbose))
        {
            TellFiles(files, settings);
        }

        IReadOnlyList<ToldFinding> findings = severities.Tell(files.FindingsOf(reading).Concat(WrongUse.Has(arguments, Original) ? OriginalText.Compare(files, arguments.GetValue(Original)) : []), culture);
        FindingSeverity failing = arguments.GetValue(FailOn) == FailingSeverity.Warning ? FindingSeverity.Warning : FindingSeverity.Error;
        bool isQuiet = arguments.GetValue(Quiet);
        switch (arguments.GetValue(Format))
        {
            case CheckFormat.Json:
                JsonFindings.Write(StandardStreams.Output, findings);
                break;
            case CheckFormat.Sarif:
                SarifFindings.Write(StandardStreams.Output, findings, culture);
                break;
            case CheckFormat.Github:
                GitHubFindings.Write(StandardStreams.Output, findings);
                break;
            case CheckFormat.Gitlab:
                GitLabFindings.Write(StandardStreams.Output, findings);
                break;
            case CheckFormat.Junit:
                JUnitFindings.Write(StandardStreams.Output, findings, files.Plans.Select(file => file.Path), failing);
                break;
            default:
                FindingWriter.Write(StandardStreams.Output, findings, isQuiet ? _ => null : files.TextOf);
                break;
        }

        int errors = findings.Count(told => told.Severity == FindingSeverity.Error);
        if (!isQuiet)
        {
            FindingText counts = PlanCounts.Of(reading.Model);
            StandardStreams.Errors.Line(new FindingText(
                $"{counts.English}: {Wording.Count(errors, "error")}, {Wording.Count(findings.Count - errors, "warning")}",
                string.Create(CultureInfo.InvariantCulture, $"{counts.Chinese}：{errors} 个错误，{findings.Count - errors} 个警告")).In(culture));
            if (PlanDoubts.In(files.Plans).Count is > 0 and var doubts)
            {
                StandardStreams.Errors.Line(new FindingText($"{Wording.Count(doubts, "doubt")} left in the draft: 'fujianplan doubts' goes through them.", string.Create(CultureInfo.InvariantCulture, $"草稿尚有存疑 {doubts} 处：用“fujianplan doubts”逐处处理。")).In(culture));
            }

            if (arguments.GetValue(Format) == CheckFormat.Text && findings.FirstOrDefault(told => told.Finding.Rule.IsLint) is { Id: var lint })
            {
                StandardStreams.Errors.Line(new FindingText($"'fujianplan explain {lint}' explains what to do and how to switch the rule off.", $"“fujianplan explain {lint}”说明如何处理，以及如何关闭该规则。").In(culture));
            }
        }

        return findings.Any(told => told.Severity >= failing) ? ExitCode.Findings : ExitCode.Clean;
    }
}

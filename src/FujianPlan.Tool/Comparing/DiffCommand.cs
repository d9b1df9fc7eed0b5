using System.CommandLine;
using System.Globalization;
using FujianPlan.Authoring;
using FujianPlan.Authoring.Comparison;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Importing;
using FujianPlan.Authoring.Model;
using FujianPlan.Authoring.Reading;
using FujianPlan.Tool.Checking;
using FujianPlan.Tool.Files;
using FujianPlan.Tool.Printing;

namespace FujianPlan.Tool.Comparing;

/// <summary><c>fujianplan diff</c>: what changed between two versions of a plan, and what that means.</summary>
internal static class DiffCommand
{
    private static readonly Argument<string> Before = new("old") { Description = "The older plan: a file, or one in a revision of git, such as HEAD~1:plan.yaml." };

    private static readonly Argument<string> After = new("new") { Description = "The newer plan." };

    private static readonly Option<DiffFormat> Format = WordOption.Of<DiffFormat>("--format", "How differences are told.");

    private static readonly Option<ChangeClass?> FailOn = WordOption.Of<ChangeClass?>("--fail-on", "From which class on the exit code is 1. Without it: editorial.");

    private static readonly Option<string[]> References = new("--reference")
    {
        Description = "The assemblies whose plans may be imported, such as FujianPlan.dll.",
        AllowMultipleArgumentsPerToken = true,
    };

    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        Command command = new("diff", "Says what changed between two versions of a plan: what breaks, whose duties change, what is editorial.") { Before, After, Format, FailOn, References };
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult arguments)
    {
        CultureInfo culture = CultureInfo.CurrentUICulture;
        ImportedPlan[] references = [.. (arguments.GetValue(References) ?? []).Select(file => PlanFiles.PlanOf(UserPath.Full(file)))];
        if (Read(arguments.GetValue(Before)!, references, culture) is not { } before || Read(arguments.GetValue(After)!, references, culture) is not { } after)
        {
            return ExitCode.Unreadable;
        }

        IReadOnlyList<PlanChange> changes = PlanComparison.Of(before, after);
        switch (arguments.GetValue(Format))
        {
            case DiffFormat.Json:
                ChangeWriter.WriteJson(StandardStreams.Output, changes);
                break;
            case DiffFormat.Csv:
                ChangeWriter.WriteCsv(changes);
                break;
            case DiffFormat.Markdown:
                ChangeWriter.WriteMarkdown(StandardStreams.Output, changes, culture);
                break;
            default:
                ChangeWriter.WriteText(StandardStreams.Output, changes, culture);
                break;
        }

        int breaking = changes.Count(change => change.Class == ChangeClass.Breaking), duties = changes.Count(change => change.Class == ChangeClass.DutyChanging);
        StandardStreams.Errors.Line(new FindingText(
            string.Create(CultureInfo.InvariantCulture, $"{changes.Count} differences: {breaking} breaking, {duties} duty-changing, {changes.Count - breaking - duties} editorial"),
            string.Create(CultureInfo.InvariantCulture, $"{changes.Count} 处差异：{breaking} 处破坏兼容，{duties} 处职责变动，{changes.Count - breaking - duties} 处编辑性")).In(culture));
        return changes.Any(change => change.Class >= (arguments.GetValue(FailOn) ?? ChangeClass.Editorial)) ? ExitCode.Findings : ExitCode.Clean;
    }

    // What is compared has to be understood. The source is not looked at: it need not be there as it was.
    private static PlanModel? Read(string name, ImportedPlan[] references, CultureInfo culture)
    {
        PlanFile file = PlanRevision.Read(name);
        PlanReading reading = PlanReading.Of([file], available: references, advice: PlanFiles.Advice);
        if (!reading.Findings.Any(finding => finding.Rule.Severity == FindingSeverity.Error))
        {
            return reading.Model;
        }

        FindingWriter.Write(StandardStreams.Errors, reading.Findings, culture);
        StandardStreams.Errors.Line("fujianplan: " + new FindingText($"'{name}' has errors; nothing was compared.", $"“{name}”有错误，未作比较。").In(culture));
        return null;
    }
}

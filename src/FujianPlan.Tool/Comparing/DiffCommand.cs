using System.CommandLine;
using System.Globalization;
using FujianPlan.Authoring;
using FujianPlan.Authoring.Comparison;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Importing;
using FujianPlan.Tool.Completing;
using FujianPlan.Tool.Files;
using FujianPlan.Tool.Printing;
using FujianPlan.Tool.Usage;

namespace FujianPlan.Tool.Comparing;

/// <summary><c>fujianplan diff</c>: what changed between two versions of a plan, and what that means.</summary>
internal static class DiffCommand
{
    private static readonly Argument<string?> Before = new Argument<string?>(Wording.Of("old", "旧方案"))
    {
        Description = Wording.Of(
            "The older plan: a file or folder, a file in a git revision (HEAD~1:plan.yaml), or only the revision (origin/main). Default: HEAD.",
            "旧方案：文件或文件夹；git 某一版本中的文件（HEAD~1:plan.yaml），或仅写版本（origin/main）。默认：HEAD。"),
        Arity = ArgumentArity.ZeroOrOne,
    }.OfPath();

    private static readonly Argument<string?> After = new Argument<string?>(Wording.Of("new", "新方案"))
    {
        Description = Wording.Of(
            "The newer plan, written in the same way, or '-' for the standard input. Default: the one that --plan names, or the plan.yaml of this folder or of a folder above it.",
            "新方案，写法相同，或“-”（标准输入）。默认：--plan 所指；否则为当前文件夹或其上级文件夹中的 plan.yaml。"),
        Arity = ArgumentArity.ZeroOrOne,
    }.OfPath();

    private static readonly Option<string?> Plan = new Option<string?>("--plan", "-p") { Description = Wording.Of("The newer plan.", "新方案。"), HelpName = Wording.Of("plan", "方案") }.OfPath();

    private static readonly Option<DiffFormat> Format = WordOption.Of<DiffFormat>("--format", Wording.Of("The format in which differences are reported.", "以何种格式列出差异。"));

    private static readonly Option<ChangeClass?> FailOn = WordOption.Of<ChangeClass?>(
        "--fail-on",
        Wording.Of("The lowest class that makes the exit code 1. Default: editorial.", "从哪一类差异起退出码为 1：editorial（编辑性）、duty-changing（职责变动）、breaking（破坏兼容）。默认：editorial。"));

    private static readonly Option<string[]> References = new Option<string[]>("--reference")
    {
        Description = Wording.Of("The assemblies whose plans may be imported, such as FujianPlan.dll.", "方案可导入的程序集，如 FujianPlan.dll。"),
        HelpName = Wording.Of("dll", "程序集"),
        AllowMultipleArgumentsPerToken = true,
    }.OfPath();

    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        Command command = new("diff", Wording.Of("Compares two versions of a plan: what breaks compatibility, whose duties change, what is editorial.", "比较方案的两个版本：何处破坏兼容、谁的职责变动、何处只是编辑性改动。")) { Before, After, Plan, Format, FailOn, References };
        SqlOptions.AddTo(command);
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult arguments)
    {
        CultureInfo culture = CultureInfo.CurrentUICulture;
        if (arguments.GetValue(After) is { } newer && arguments.GetValue(Plan) is { } named)
        {
            return WrongUse.Told(new FindingText(
                $"The newer plan is named twice: '{newer}' and --plan '{named}'. Keep one of them.", $"新方案写了两次：“{newer}”和 --plan“{named}”。请只保留一个。"));
        }

        if (SqlOptions.Fault(arguments, arguments.GetValue(Format) == DiffFormat.Sql) is { } fault)
        {
            return WrongUse.Told(fault);
        }

        ImportedPlan[] references = [.. (arguments.GetValue(References) ?? []).Select(file => PlanFiles.PlanOf(UserPath.Full(file)))];
        string? later = arguments.GetValue(After) ?? arguments.GetValue(Plan);
        string earlier = arguments.GetValue(Before) ?? "HEAD";
        if (ComparedPlan.Read(earlier, PlanRevision.Read(earlier, later), references, isHistory: true, culture) is not { } before
            || ComparedPlan.Read(later ?? PlanLookup.UsualName, later is null ? PlanRevision.Found() : PlanRevision.Read(later, null), references, isHistory: false, culture) is not { } after)
        {
            return ExitCode.Findings;
        }

        IReadOnlyList<PlanChange> changes = PlanComparison.Of(before.Model, after.Model);
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
            case DiffFormat.Sql:
                StandardStreams.Output.Data(SqlOptions.Sql(arguments, before.Model, after.Model));
                break;
            default:
                ChangeWriter.WriteText(StandardStreams.Output, changes, culture);
                break;
        }

        int breaking = changes.Count(change => change.Class == ChangeClass.Breaking), duties = changes.Count(change => change.Class == ChangeClass.DutyChanging);
        StandardStreams.Errors.Line(new FindingText(
            string.Create(CultureInfo.InvariantCulture, $"{Wording.Count(changes.Count, "difference")}: {breaking} breaking, {duties} duty-changing, {changes.Count - breaking - duties} editorial"),
            string.Create(CultureInfo.InvariantCulture, $"{changes.Count} 处差异：{breaking} 处破坏兼容，{duties} 处职责变动，{changes.Count - breaking - duties} 处编辑性")).In(culture));
        return ComparedPlan.HasErrors(after) || changes.Any(change => change.Class >= (arguments.GetValue(FailOn) ?? ChangeClass.Editorial)) ? ExitCode.Findings : ExitCode.Clean;
    }
}

/// <summary>The format in which differences are reported.</summary>
internal enum DiffFormat
{
    /// <summary>To read on a terminal.</summary>
    Text,

    /// <summary>One JSON document.</summary>
    Json,

    /// <summary>Comma-separated values, a difference in each row.</summary>
    Csv,

    /// <summary>A table, for a pull request.</summary>
    Markdown,

    /// <summary>What it asks of a database that holds the plan's values.</summary>
    Sql,
}

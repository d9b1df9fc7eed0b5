using System.CommandLine;
using System.Globalization;
using System.Text;
using FujianPlan.Authoring;
using FujianPlan.Authoring.Compatibility;
using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Reading;
using FujianPlan.Tool.Checking;
using FujianPlan.Tool.Files;
using FujianPlan.Tool.Printing;
using FujianPlan.Tool.Usage;
using FujianPlan.Tool.Writing;

namespace FujianPlan.Tool;

/// <summary><c>fujianplan ship</c>: records what is released of a plan.</summary>
internal static class ShipCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        Command command = new("ship", Wording.Of("Records the released content of a plan in plan.shipped.yaml. A plan with errors is not recorded.", "将已发布的内容记入 plan.shipped.yaml。有错误的方案不作记录。"));
        PlanArguments plan = new(isArgument: true);
        plan.AddTo(command);
        command.SetAction(arguments => plan.Record(arguments) == StandardInput.Name
            ? WrongUse.Told(new FindingText("'ship' writes the record and cannot write to the standard input. Name a file with --shipped.", "“ship”要写入发布记录，不能写入标准输入。请用 --shipped 指定文件。"))
            : Run(plan.Read(arguments, mayMakeRecord: true)));
        return command;
    }

    private static int Run(PlanFiles files)
    {
        CultureInfo culture = CultureInfo.CurrentUICulture;
        PlanReading reading = files.Judge();
        if (reading.Findings.Any(finding => finding.Rule.Severity == FindingSeverity.Error))
        {
            FindingWriter.Write(StandardStreams.Output, reading.Findings, culture);
            StandardStreams.Errors.Line("fujianplan: " + new FindingText("Nothing was recorded: the plan has errors.", "方案有错误，未作记录。").In(culture));
            return ExitCode.Findings;
        }

        ShippedDocument? before = files.Shipped is null ? null : ShippedReader.Read(files.Shipped, new FindingSink());
        FindingText record = new(ShippedPlanWriter.Write(reading.Model, before), ShippedPlanWriter.Write(reading.Model, before, isChinese: true));

        // Whoever recorded it may have another language.
        if (files.Shipped?.Text is { } recorded && (recorded == record.English || recorded == record.Chinese))
        {
            StandardStreams.Errors.Line(new FindingText($"'{files.ShippedPath}' already records it.", $"“{files.ShippedPath}”已有此记录。").In(culture));
            return ExitCode.Clean;
        }

        WholeFile.Write(files.ShippedPath, stream => stream.Write(Encoding.UTF8.GetBytes(record.In(culture))), mayReplaceInput: true);
        StandardStreams.Errors.Line(new FindingText($"Recorded in '{files.ShippedPath}'.", $"已记录于“{files.ShippedPath}”。").In(culture));
        return ExitCode.Clean;
    }
}

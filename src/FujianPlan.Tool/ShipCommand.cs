using System.CommandLine;
using System.Globalization;
using System.Text;
using FujianPlan.Authoring;
using FujianPlan.Authoring.Compatibility;
using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Reading;
using FujianPlan.Tool.Checking;
using FujianPlan.Tool.Writing;

namespace FujianPlan.Tool;

/// <summary><c>fujianplan ship</c>: records what is released of a plan.</summary>
internal static class ShipCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        Command command = new("ship", "Records what is released of a plan in plan.shipped.yaml. A plan with errors is not recorded.");
        PlanArguments plan = new();
        plan.AddTo(command);
        command.SetAction(arguments => FileFaults.Told(() => Run(plan.Read(arguments))));
        return command;
    }

    private static int Run(PlanFiles files)
    {
        PlanReading reading = files.Judge();
        if (reading.Findings.Any(finding => finding.Rule.Severity == FindingSeverity.Error))
        {
            FindingWriter.Write(Console.Out, reading.Findings, CultureInfo.CurrentUICulture);
            Console.Error.WriteLine("Nothing was recorded: the plan has errors.");
            return ExitCode.Findings;
        }

        ShippedDocument? before = files.Shipped is null ? null : ShippedReader.Read(files.Shipped, new FindingSink());
        string text = ShippedPlanWriter.Write(reading.Model, before);
        if (text == files.Shipped?.Text)
        {
            Console.Error.WriteLine($"'{files.ShippedPath}' records it already.");
            return ExitCode.Clean;
        }

        WholeFile.Write(files.ShippedPath, stream => stream.Write(Encoding.UTF8.GetBytes(text)));
        Console.Error.WriteLine($"Recorded in '{files.ShippedPath}'.");
        return ExitCode.Clean;
    }
}

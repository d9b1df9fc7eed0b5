using System.CommandLine;
using System.Globalization;
using FujianPlan.Authoring;
using FujianPlan.Authoring.Findings;

namespace FujianPlan.Tool;

/// <summary><c>fujianplan check</c>: the findings of the build, without a build.</summary>
internal static class CheckCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        Command command = new("check", "Says what is wrong with a plan: the same findings as the build, at the same places.");
        PlanArguments plan = new();
        plan.AddTo(command);
        command.SetAction(arguments => FileFaults.Told(() => Run(plan.Read(arguments))));
        return command;
    }

    private static int Run(PlanFiles files)
    {
        PlanReading reading = files.Judge();
        FindingWriter.Write(Console.Out, reading.Findings, CultureInfo.CurrentUICulture);
        int errors = reading.Findings.Count(finding => finding.Rule.Severity == FindingSeverity.Error);
        Console.Error.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{reading.Model.Sections.Count} sections, {reading.Model.Sections.Sum(section => section.Tasks.Count)} tasks, {reading.Model.Agencies.Count} agencies: {errors} errors, {reading.Findings.Count - errors} warnings"));
        return errors > 0 ? ExitCode.Findings : ExitCode.Clean;
    }
}

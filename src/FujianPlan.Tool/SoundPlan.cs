using System.Globalization;
using FujianPlan.Authoring;
using FujianPlan.Authoring.Findings;
using FujianPlan.Tool.Checking;
using FujianPlan.Tool.Printing;

namespace FujianPlan.Tool;

/// <summary>Runs what makes sense of a plan without errors only.</summary>
internal static class SoundPlan
{
    /// <summary>Judges a plan; where it has errors, tells them and does nothing.</summary>
    /// <param name="files">The plan.</param>
    /// <param name="command">What is done with it.</param>
    /// <returns>The exit code.</returns>
    public static int Run(PlanFiles files, Func<PlanReading, int> command)
    {
        CultureInfo culture = CultureInfo.CurrentUICulture;
        PlanReading reading = files.Judge();
        if (!reading.Findings.Any(finding => finding.Rule.Severity == FindingSeverity.Error))
        {
            return command(reading);
        }

        FindingWriter.Write(StandardStreams.Errors, reading.Findings, culture);
        StandardStreams.Errors.Line("fujianplan: " + new FindingText("The plan has errors.", "方案有错误。").In(culture));
        return ExitCode.Findings;
    }
}

using System.Globalization;
using FujianPlan.Authoring.Findings;

namespace FujianPlan.Tool;

/// <summary>Tells findings as the compiler does, a line each, so that editors and pipelines find the place.</summary>
internal static class FindingWriter
{
    /// <summary>Writes findings, paths as seen from the current folder.</summary>
    public static void Write(TextWriter output, IEnumerable<PlanFinding> findings, CultureInfo culture)
    {
        foreach (PlanFinding finding in findings)
        {
            string severity = finding.Rule.Severity == FindingSeverity.Error ? "error" : "warning";
            output.WriteLine($"{Place(finding.Place)}: {severity} {finding.Rule.Id}: {finding.Text.ToString(null, culture)}");
        }
    }

    private static string Place(SourcePlace place) => string.Create(
        CultureInfo.InvariantCulture,
        $"{Path.GetRelativePath(Environment.CurrentDirectory, place.Path)}({place.StartLine + 1},{place.StartColumn + 1})");
}

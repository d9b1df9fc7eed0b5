using System.Globalization;
using FujianPlan.Authoring.Findings;

namespace FujianPlan.Tool.Checking;

/// <summary>Tells findings as the compiler does, a line each, so that editors and pipelines find the place.</summary>
internal static class FindingWriter
{
    /// <summary>Writes findings, paths as seen from the current folder.</summary>
    public static void Write(TextWriter output, IEnumerable<PlanFinding> findings, CultureInfo culture)
    {
        Severities.Read([], out Severities own);
        Write(output, own.Tell(findings, culture), _ => null, isColoured: false);
    }

    /// <summary>Writes findings.</summary>
    /// <param name="output">What is written to.</param>
    /// <param name="findings">The findings.</param>
    /// <param name="text">The text of a file, by its path, for excerpts; null for none.</param>
    /// <param name="isColoured">Whether severities are coloured.</param>
    public static void Write(TextWriter output, IEnumerable<ToldFinding> findings, Func<string, string?> text, bool isColoured)
    {
        foreach (ToldFinding told in findings)
        {
            string severity = !isColoured ? told.SeverityWord : $"\e[{(told.Severity == FindingSeverity.Error ? "31" : "33")};1m{told.SeverityWord}\e[0m";
            output.WriteLine(WorkflowCommands.Defused($"{told.Place}: {severity} {told.Id}: {told.Message}"));
            if (text(told.Finding.Place.Path) is { } file)
            {
                foreach (string line in SourceExcerpt.Of(file, told.Finding.Place))
                {
                    output.WriteLine(WorkflowCommands.Defused(line));
                }
            }
        }
    }
}

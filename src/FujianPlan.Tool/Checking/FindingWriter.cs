using System.Globalization;
using FujianPlan.Authoring.Findings;
using FujianPlan.Tool.Printing;
using FujianPlan.Tool.Usage;

namespace FujianPlan.Tool.Checking;

/// <summary>Tells findings as the compiler does, a line each, so that editors and pipelines find the place.</summary>
internal static class FindingWriter
{
    /// <summary>Writes findings, paths as seen from the current folder.</summary>
    public static void Write(Printer output, IEnumerable<PlanFinding> findings, CultureInfo culture)
    {
        Severities.Read(null, [], out Severities own);
        Write(output, own.Tell(findings, culture), _ => null);
    }

    /// <summary>Writes findings.</summary>
    /// <param name="output">What is written to.</param>
    /// <param name="findings">The findings.</param>
    /// <param name="text">The text of a file, by its path, for excerpts; null for none.</param>
    public static void Write(Printer output, IEnumerable<ToldFinding> findings, Func<string, string?> text)
    {
        foreach (ToldFinding told in findings)
        {
            output.Line($"{told.Place}: ", new PrintedPiece(told.SeverityText, told.Severity == FindingSeverity.Error ? "31;1" : "33;1"), $" {told.Id}{Wording.Of(": ", "：")}{told.Message}");
            if (text(told.Finding.Place.Path) is { } file)
            {
                foreach (string line in SourceExcerpt.Of(file, told.Finding.Place, output.IsTerminal ? Terminal.Width : null))
                {
                    output.Line(line);
                }
            }
        }
    }
}

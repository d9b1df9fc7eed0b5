using System.Globalization;
using FujianPlan.Tool.Printing;

namespace FujianPlan.Tool.Checking;

/// <summary>Writes findings as annotations of GitHub Actions.</summary>
internal static class GitHubFindings
{
    /// <summary>Writes them.</summary>
    public static void Write(Printer output, IEnumerable<ToldFinding> findings)
    {
        foreach (ToldFinding told in findings)
        {
            var place = told.Finding.Place;

            // GitHub marks columns only where a finding is of one line.
            string columns = place.StartLine == place.EndLine
                ? string.Create(CultureInfo.InvariantCulture, $",col={place.StartColumn + 1},endColumn={place.EndColumn + 1}")
                : string.Empty;
            output.Data(string.Create(
                CultureInfo.InvariantCulture,
                $"::{told.SeverityWord} file={WorkflowCommands.Property(told.RepositoryPath)},line={place.StartLine + 1},endLine={place.EndLine + 1}{columns},title={told.Id}::{WorkflowCommands.Message(told.Message)}\n"));
        }
    }
}

using FujianPlan.Tool.Writing;

namespace FujianPlan.Tool.Tracing;

/// <summary>Writes which tasks have software as CSV: a row for each place of a task, and one for a task that has none.</summary>
internal static class TraceCsv
{
    /// <summary>Writes it.</summary>
    /// <param name="output">What is written to.</param>
    /// <param name="trace">The tasks.</param>
    /// <param name="isListed">Which of them are told.</param>
    /// <param name="isPrinted">Whether it goes to a terminal or a pipe, and not to a file.</param>
    public static void Write(TextWriter output, PlanTrace trace, Func<TracedTask, bool> isListed, bool isPrinted)
    {
        CsvText.WriteRow(output, ["code", "id", "text", "lead", "state", "assembly", "member"], isPrinted: isPrinted);
        foreach (TracedTask traced in trace.Tasks.Where(isListed))
        {
            string state = traced.HasSoftware ? "implemented" : traced.IsMissing ? "missing" : traced.Task.Retirement is null ? "lost" : "retired";
            CsvCell[] task = [traced.Task.Code, traced.Task.Id, string.Join(" […] ", traced.Task.Quotes), string.Join(';', traced.Leads.Select(lead => lead.Code)), state];
            foreach ((string assembly, string member) in traced.Marks.Select(mark => (mark.Assembly, mark.Member ?? string.Empty)).DefaultIfEmpty((string.Empty, string.Empty)))
            {
                CsvText.WriteRow(output, [.. task, assembly, member], isPrinted: isPrinted);
            }
        }
    }
}

using System.Globalization;
using FujianPlan.Authoring.Findings;
using FujianPlan.Tool.Exporting;
using FujianPlan.Tool.Printing;
using FujianPlan.Tool.Usage;

namespace FujianPlan.Tool.Tracing;

/// <summary>
/// Writes which tasks have software as tables of Markdown. Whatever a workflow would take for a command is escaped in it as what means
/// something to Markdown.
/// </summary>
internal static class TraceMarkdown
{
    /// <summary>Writes it.</summary>
    public static void Write(Printer output, PlanTrace trace, Func<TracedTask, bool> isListed, CultureInfo culture)
    {
        FindingText titles = new("| task | text | lead | software | note |", "| 编号 | 任务 | 牵头 | 软件 | 备注 |");
        foreach ((var section, var all) in trace.Sections)
        {
            TracedTask[] tasks = [.. all.Where(isListed)];
            if (tasks.Length == 0)
            {
                continue;
            }

            output.Data($"## {MarkdownExport.Escaped(TraceWords.Heading(section))}\n");
            output.Data("\n");
            output.Data(titles.In(culture) + "\n");
            output.Data("|---|---|---|---|---|\n");
            foreach (TracedTask traced in tasks)
            {
                WriteRow(output,
                [
                    traced.Task.Code,
                    MarkdownExport.Escaped(string.Join(" … ", traced.Task.Quotes)),
                    MarkdownExport.Escaped(string.Join("、", traced.Leads.Select(lead => lead.Name))),
                    string.Join(Wording.Of("; ", "；"), TraceWords.Places(traced.Marks, MarkdownExport.Escaped)),
                    MarkdownExport.Escaped(TraceWords.Note(traced)?.In(culture) ?? string.Empty),
                ]);
            }

            output.Data("\n");
        }

        output.Data($"## {new FindingText("By lead agency", "按牵头部门").In(culture)}\n");
        output.Data("\n");
        WriteRow(output, TraceWords.LeadTitles.Select(title => title.In(culture)));
        output.Data("|---|---|--:|--:|--:|\n");
        foreach (TracedLead lead in trace.Leads)
        {
            WriteRow(output, TraceWords.Cells(lead, culture).Select(MarkdownExport.Escaped));
        }

        output.Data("\n");
        output.Data(TraceWords.Totals(trace).In(culture) + "\n");
    }

    private static void WriteRow(Printer output, IEnumerable<string> cells) => output.Data($"| {string.Join(" | ", cells)} |\n");
}

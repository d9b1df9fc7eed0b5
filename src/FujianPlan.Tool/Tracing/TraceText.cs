using System.Globalization;
using FujianPlan.Authoring.Findings;
using FujianPlan.Tool.Printing;
using FujianPlan.Tool.Printing.Layout;
using FujianPlan.Tool.Usage;

namespace FujianPlan.Tool.Tracing;

/// <summary>Writes which tasks have software to be read on a terminal: those that have with a plus before them, those that should with a minus.</summary>
internal static class TraceText
{
    // Where a line goes on that is longer than the terminal is wide.
    private const int Indent = 6;

    /// <summary>Writes it.</summary>
    public static void Write(Printer output, PlanTrace trace, Func<TracedTask, bool> isListed, TableForm form, CultureInfo culture)
    {
        foreach ((var section, var all) in trace.Sections)
        {
            TracedTask[] tasks = [.. all.Where(isListed)];
            if (tasks.Length == 0)
            {
                continue;
            }

            output.Paragraph(0, TraceWords.Heading(section));
            foreach (TracedTask task in tasks)
            {
                WriteTask(output, task, culture);
            }

            output.Line();
        }

        output.Table(Leads(trace, culture), form);
        output.Paragraph(0, TraceWords.Totals(trace).In(culture));
    }

    private static void WriteTask(Printer output, TracedTask traced, CultureInfo culture)
    {
        char mark = traced.HasSoftware ? '+' : traced.IsMissing ? '-' : ' ';
        string note = TraceWords.Note(traced) is { } said ? new FindingText($" ({said.English})", $"（{said.Chinese}）").In(culture) : string.Empty;
        string text = string.Join(" […] ", traced.Task.Quotes);
        output.Paragraph(Indent, $"  {mark} {traced.Task.Code} {traced.Task.Id}{note}{(text.Length == 0 ? string.Empty : Wording.Of(": ", "：") + text)}");
        foreach (string place in TraceWords.Places(traced.Marks, TraceWords.Shown))
        {
            output.Paragraph(Indent + 2, "      " + place);
        }
    }

    private static PrintedTable Leads(PlanTrace trace, CultureInfo culture)
    {
        PrintedTable table = new([.. TraceWords.LeadTitles.Select((title, i) =>
            new PrintedColumn(title.In(culture), i switch { 0 => ColumnContent.Word, 1 => ColumnContent.Text, _ => ColumnContent.Number }))]);
        foreach (TracedLead lead in trace.Leads)
        {
            table.Add(TraceWords.Cells(lead, culture));
        }

        return table;
    }
}

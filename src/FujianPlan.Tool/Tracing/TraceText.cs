using System.Globalization;
using FujianPlan.Data;
using FujianPlan.Tool.Printing;
using Spectre.Console;

namespace FujianPlan.Tool.Tracing;

/// <summary>Writes which tasks have software to be read on a terminal: those that have with a plus before them, those that should with a minus.</summary>
internal static class TraceText
{
    /// <summary>Writes it.</summary>
    public static void Write(Printer output, PlanTrace trace, Func<TracedTask, bool> isListed, CultureInfo culture)
    {
        foreach ((var section, var all) in trace.Sections)
        {
            TracedTask[] tasks = [.. all.Where(isListed)];
            if (tasks.Length == 0)
            {
                continue;
            }

            output.Line(TraceWords.Heading(section));
            foreach (TracedTask task in tasks)
            {
                WriteTask(output, task, culture);
            }

            output.Line();
        }

        WriteLeads(output, trace, culture);
        output.Line(TraceWords.Totals(trace).In(culture));
    }

    private static void WriteTask(Printer output, TracedTask traced, CultureInfo culture)
    {
        char mark = traced.HasSoftware ? '+' : traced.IsMissing ? '-' : ' ';
        string note = TraceWords.Note(traced) is { } said ? $" ({said.In(culture)})" : string.Empty;
        string text = ShownText.Of(string.Join(" […] ", traced.Task.Quotes));
        output.Line($"  {mark} {traced.Task.Code} {traced.Task.Id}{note}{(text.Length == 0 ? string.Empty : ": " + text)}");
        foreach (string place in TraceWords.Places(traced.Marks, TraceWords.Shown))
        {
            output.Line("      " + place);
        }
    }

    private static void WriteLeads(Printer output, PlanTrace trace, CultureInfo culture)
    {
        Table table = new Table().Border(TableBorder.Rounded);
        for (int i = 0; i < TraceWords.LeadTitles.Count; i++)
        {
            TableColumn column = new(new Text(TraceWords.LeadTitles[i].In(culture)));
            table.AddColumn(i < 2 ? column : column.RightAligned());
        }

        foreach (TracedLead lead in trace.Leads)
        {
            table.AddRow(TraceWords.Cells(lead, culture).Select(cell => new Text(PrintedText.Line(cell))));
        }

        output.Draw(table);
    }
}

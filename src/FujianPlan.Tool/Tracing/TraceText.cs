using System.Globalization;
using FujianPlan.Data;
using FujianPlan.Tool.Checking;
using Spectre.Console;

namespace FujianPlan.Tool.Tracing;

/// <summary>Writes which tasks have software to be read on a terminal: those that have with a plus before them, those that should with a minus.</summary>
internal static class TraceText
{
    /// <summary>Writes it.</summary>
    public static void Write(TextWriter output, PlanTrace trace, Func<TracedTask, bool> isListed, CultureInfo culture)
    {
        foreach ((var section, var all) in trace.Sections)
        {
            TracedTask[] tasks = [.. all.Where(isListed)];
            if (tasks.Length == 0)
            {
                continue;
            }

            output.WriteLine(WorkflowCommands.Defused(TraceWords.Heading(section)));
            foreach (TracedTask task in tasks)
            {
                WriteTask(output, task, culture);
            }

            output.WriteLine();
        }

        WriteLeads(output, trace, culture);
        output.WriteLine(TraceWords.Totals(trace).In(culture));
    }

    private static void WriteTask(TextWriter output, TracedTask traced, CultureInfo culture)
    {
        char mark = traced.HasSoftware ? '+' : traced.IsMissing ? '-' : ' ';
        string note = TraceWords.Note(traced) is { } said ? $" ({said.In(culture)})" : string.Empty;
        string text = ShownText.Of(string.Join(" […] ", traced.Task.Quotes));
        output.WriteLine(WorkflowCommands.Defused($"  {mark} {traced.Task.Code} {traced.Task.Id}{note}{(text.Length == 0 ? string.Empty : ": " + text)}"));
        foreach (string place in TraceWords.Places(traced.Marks, TraceWords.Shown))
        {
            output.WriteLine(WorkflowCommands.Defused("      " + place));
        }
    }

    private static void WriteLeads(TextWriter output, PlanTrace trace, CultureInfo culture)
    {
        Table table = new Table().Border(TableBorder.Rounded);
        for (int i = 0; i < TraceWords.LeadTitles.Count; i++)
        {
            TableColumn column = new(new Text(TraceWords.LeadTitles[i].In(culture)));
            table.AddColumn(i < 2 ? column : column.RightAligned());
        }

        foreach (TracedLead lead in trace.Leads)
        {
            table.AddRow(TraceWords.Cells(lead, culture).Select(cell => new Text(WorkflowCommands.Defused(cell))));
        }

        // It may go to a file: no colours, and whatever the terminal can show.
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, ColorSystem = ColorSystemSupport.NoColors, Out = new AnsiConsoleOutput(output) });
        console.Write(table);
    }
}

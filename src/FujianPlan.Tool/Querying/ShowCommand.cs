using System.CommandLine;
using System.Globalization;
using FujianPlan.Authoring;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Model;
using FujianPlan.Authoring.Provenance;
using FujianPlan.Authoring.Rules;
using FujianPlan.Runtime.Internal;
using FujianPlan.Tool.Completing;
using FujianPlan.Tool.Printing;
using FujianPlan.Tool.Usage;

namespace FujianPlan.Tool.Querying;

/// <summary><c>fujianplan show</c>: a task, a section or a part, who does what, and of a task where the source says so.</summary>
internal static class ShowCommand
{
    private const int Around = 24;

    // Where a line goes on that is longer than the terminal is wide.
    private const int PassageIndent = 4;

    private static readonly Argument<string> Task = new(Wording.Of("task", "任务")) { Description = Wording.Of("The code of the task, such as 1.5, or of a measure, such as 1.5.2; the number of a section; or an identifier. If the source numbers its tasks continuously, also that number (31). Also what the source writes before the heading of a section or part (二、), or words of its title.", "任务代码（如 1.5）、措施代码（如 1.5.2）、章节编号或标识符；来源文件的任务通篇连续编号的，也可写其编号（如 31）；也可写来源文件中章节、部分标题前的序号（如“二、”），或标题中的词。") };

    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        PlanArguments plan = new();
        Command command = new("show", Wording.Of("Shows a task with the passages of the source that support it, or a section or part with everything under it.", "显示一项任务及其在来源文件中的依据；或显示章节、部分及其下各项。")) { Task };
        plan.AddTo(command);
        Task.CompletionSources.Clear();
        Task.CompletionSources.Add(PlanCompletion.Tasks(plan));
        command.SetAction(arguments =>
        {
            PlanFiles files = plan.Read(arguments);
            return SoundPlan.Run(files, reading => Run(arguments.GetValue(Task)!, files, reading));
        });
        return command;
    }

    private static int Run(string code, PlanFiles files, PlanReading reading)
    {
        CultureInfo culture = CultureInfo.CurrentUICulture;
        List<TaskModel> tasks = [.. reading.Model.Tasks];
        ShownLevels levels = new(reading.Model, culture);
        if (tasks.Find(task => task.Code == code || task.Id.Equals(code, StringComparison.OrdinalIgnoreCase)) is { } found)
        {
            return Shown(found);
        }

        string heading = TypedForm.HalfWidth(code).Trim();
        SourceNumbers numbers = new(files, reading.Model);
        TaskModel[] numbered = numbers.Tasks(heading);
        if (reading.Model.Sections.FirstOrDefault(section => SectionNames.IsNamed(section, heading)) is { } shown)
        {
            TellNumbered(code, numbers.TasksSoWritten(heading), culture);
            levels.Write(shown);
            return ExitCode.Clean;
        }

        if (reading.Model.Parts.FirstOrDefault(part => TypedForm.HalfWidth(part.Title) == heading) is { } whole)
        {
            levels.Write(whole);
            return ExitCode.Clean;
        }

        SectionScope? scope = null;
        FindingText? noSection = IsOfHeading(code) ? SectionNames.Find(reading.Model, files, code, out scope, isOrTask: true) : null;
        if (scope is not null)
        {
            if (scope.Choice(code) is { } choice)
            {
                StandardStreams.Errors.Line("fujianplan: " + choice.In(culture));
            }

            TellNumbered(code, numbers.TasksSoWritten(heading), culture);
            levels.Write(scope);
            return ExitCode.Clean;
        }

        return numbered is [var only] ? Shown(only)
            : WrongUse.Told(numbered.Length > 0 ? Several(code, numbered) : OutOfRange(code, heading, numbers) ?? noSection ?? Unknown(code, [.. tasks.Select(task => task.Code)], reading.Model));

        int Shown(TaskModel task)
        {
            levels.Write(task);
            WritePassages(task, files);
            return ExitCode.Clean;
        }
    }

    private static void WritePassages(TaskModel task, PlanFiles files)
    {
        if (task.Source is { } source && files.Source is { } document)
        {
            foreach (SourceSpan span in source.Quotes.Concat(source.Clause is { } clause ? [clause] : []).OrderBy(span => span.Start))
            {
                WritePassage(document.Text, span);
            }
        }
    }

    // 3 is a section, and the source has it before a task as well.
    private static void TellNumbered(string written, TaskModel[] tasks, CultureInfo culture)
    {
        if (tasks.Length > 0)
        {
            string shown = ShownText.Of(written), codes = Wording.List(tasks.Select(task => task.Code));
            StandardStreams.Errors.Line("fujianplan: " + new FindingText(
                $"'{shown}' is read as the section. The source also gives this number to a task: its code is {codes}.",
                $"“{shown}”按章节处理。来源文件中也有此编号的任务，代码为 {codes}。").In(culture));
        }
    }

    private static FindingText Several(string written, TaskModel[] tasks)
    {
        string shown = ShownText.Of(written), codes = Wording.List(tasks.Select(task => task.Code));
        return new FindingText($"In the source, several tasks have the number '{shown}'. Write the code of one of them: {codes}.", $"来源文件中编号为“{shown}”的任务不止一项。请填写代码：{codes}。");
    }

    // Of a source that numbers its tasks through, a number beyond the last is no section's either.
    private static FindingText? OutOfRange(string written, string wanted, SourceNumbers numbers)
    {
        string shown = ShownText.Of(written);
        return numbers.LastTask > 0 && wanted.Length > 0 && wanted.All(char.IsAsciiDigit)
            ? new FindingText(
                string.Create(CultureInfo.InvariantCulture, $"There is no task or section '{shown}': the source numbers its tasks up to {numbers.LastTask}. Write such a number, the code of a task or the number of a section."),
                string.Create(CultureInfo.InvariantCulture, $"没有任务或章节“{shown}”：来源文件中任务编号至 {numbers.LastTask} 为止。请填写其中的编号、任务代码或章节编号。"))
            : null;
    }

    // The number of a section, or what has a character that codes and identifiers do not.
    private static bool IsOfHeading(string code)
    {
        string written = TypedForm.HalfWidth(code).Trim();
        return written.Length > 0 && (written.All(char.IsAsciiDigit) || written[0] is '(' or '[' || written.Any(c => !char.IsAscii(c) && (char.IsLetter(c) || char.IsNumber(c))));
    }

    private static FindingText Unknown(string code, IReadOnlyCollection<string> codes, PlanModel plan)
    {
        string shown = ShownText.Of(code);

        string? named = code.Length > 0 && char.IsAsciiLetter(code[0]) ? EditDistance.Nearest(code, plan.Tasks.Select(task => task.Id).Concat(plan.Sections.Select(section => section.Id))) : null;
        FindingText end = (named ?? TaskSuggestions.Meant(code, codes)) is { } meant ? new FindingText($"Did you mean '{meant}'?", $"是否为“{meant}”？") : TaskSuggestions.Range(code, codes);
        return new FindingText($"There is no task '{shown}'. {end.English}", $"没有任务“{shown}”。{end.Chinese}");
    }

    // The passage in its colour, or where there is none, in brackets that the source does not use.
    private static void WritePassage(string text, SourceSpan span)
    {
        (string open, string close) = StandardStreams.Output.HasColours ? (string.Empty, string.Empty) : ("⟦", "⟧");
        int from = Math.Max(0, span.Start - Around), to = Math.Min(text.Length, span.End + Around);
        StandardStreams.Output.Paragraph(
            PassageIndent,
            string.Create(CultureInfo.InvariantCulture, $"  @{span.Start} …{OneLine(text[from..span.Start])}"),
            new PrintedPiece(open + OneLine(text.Substring(span.Start, span.Length)) + close, "30;43"),
            OneLine(text[span.End..to]) + "…");
    }

    private static string OneLine(string text) => string.Concat(text.Where(c => c is not ('\r' or '\n')).Select(c => char.IsControl(c) ? '\uFFFD' : c));
}

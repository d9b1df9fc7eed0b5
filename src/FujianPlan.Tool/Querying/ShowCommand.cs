using System.CommandLine;
using System.Globalization;
using FujianPlan.Authoring;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Model;
using FujianPlan.Authoring.Provenance;
using FujianPlan.Authoring.Rules;
using FujianPlan.Tool.Checking;
using FujianPlan.Tool.Completing;
using FujianPlan.Tool.Exporting;
using FujianPlan.Tool.Printing;
using FujianPlan.Tool.Printing.Layout;
using FujianPlan.Tool.Usage;

namespace FujianPlan.Tool.Querying;

/// <summary><c>fujianplan show</c>: a task, who does what, and where the source says so.</summary>
internal static class ShowCommand
{
    private const int Around = 24;

    // Where a line goes on that is longer than the terminal is wide.
    private const int DutyIndent = 14, PassageIndent = 4;

    private static readonly Argument<string> Task = new(Wording.Of("task", "任务")) { Description = Wording.Of("The code of the task, such as 1.5, or its identifier.", "任务代码（如 1.5）或标识符。") };

    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        PlanArguments plan = new();
        Command command = new("show", Wording.Of("Shows a task, with the passages of the source that bear it out.", "显示一项任务及其在来源文件中的依据。")) { Task };
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
        List<TaskModel> tasks = [.. reading.Model.Sections.SelectMany(section => section.Tasks)];
        if (tasks.Find(task => task.Code == code || task.Id.Equals(code, StringComparison.OrdinalIgnoreCase)) is not { } found)
        {
            StandardStreams.Errors.Line("fujianplan: " + Unknown(code, [.. tasks.Select(task => task.Code)], tasks.Select(task => task.Id)).In(culture));
            return ExitCode.WrongUse;
        }

        // The English title is a translation that the editors made: a Chinese reader has the identifier.
        Write(0, $"{found.Code} {(found.English.Length == 0 ? found.Id : new FindingText(found.English, found.Id).In(culture))}");
        Write(0, found.Quotes.Count == 0 ? new FindingText("(the text is lost)", "（正文佚失）").In(culture) : string.Join(" […] ", found.Quotes));
        Write(0, found.Clause ?? (found.Assignments.Count == 0 ? new FindingText("(the clause is lost)", "（责任条款佚失）") : new FindingText("(no clause)", "（无责任条款）")).In(culture));
        Dictionary<int, AgencyModel> agencies = reading.Model.Agencies.ToDictionary(agency => agency.Number);
        foreach (DutyGroup duty in DutyGroup.Of(found))
        {
            string role = PlanTerms.Of(duty.Role).In(culture), named = Wording.List(duty.Agencies.Select(assignment => $"{agencies[assignment.Agency].Code} {agencies[assignment.Agency].Name}"));
            string open = duty.IsOpenEnded ? new FindingText(", …", "等").In(culture) : string.Empty, manner = PlanTerms.Of(duty.Manner) is { } said ? new FindingText($" ({said.English})", $"（{said.Chinese}）").In(culture) : string.Empty;
            string told = Standing(duty)?.In(culture) ?? string.Empty;
            Write(DutyIndent, $"  {role}{new string(' ', Math.Max(1, DutyIndent - 2 - TextWidth.Of(role)))}{named}{open}{manner}{told}");
        }

        Write(PassageIndent, $"  {PlanTerms.Of(found.Attestation).In(culture)}{(found.Note is null ? string.Empty : Wording.Of(": ", "：") + found.Note)}");
        if (found.Source is { } source && files.Source is { } document)
        {
            foreach (SourceSpan span in source.Quotes.Concat(source.Clause is { } clause ? [clause] : []).OrderBy(span => span.Start))
            {
                WritePassage(document.Text, span);
            }
        }

        return ExitCode.Clean;
    }

    // What a duty rests on where that is not the clause as the grammar reads it.
    private static FindingText? Standing(DutyGroup duty) => duty switch
    {
        { IsEditorial: true } => new($" [editorial: {duty.Note}]", $"〔编者理解：{duty.Note}〕"),
        { IsCarried: true } => new(" [by a remark that stands elsewhere]", "〔据他处说明〕"),
        _ => null,
    };

    private static FindingText Unknown(string code, IReadOnlyCollection<string> codes, IEnumerable<string> identifiers)
    {
        string shown = ShownText.Of(code);
        string? named = code.Length > 0 && char.IsAsciiLetter(code[0]) ? EditDistance.Nearest(code, identifiers) : null;
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

    private static void Write(int indent, string line) => StandardStreams.Output.Paragraph(indent, line);
}

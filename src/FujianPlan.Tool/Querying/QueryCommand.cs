using System.CommandLine;
using System.Globalization;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Model;
using FujianPlan.Data;
using FujianPlan.Tool.Exporting;
using FujianPlan.Tool.Printing;
using FujianPlan.Tool.Printing.Layout;
using FujianPlan.Tool.Validation;

namespace FujianPlan.Tool.Querying;

/// <summary><c>fujianplan query</c>: the tasks of an agency, of a section, or with some words.</summary>
internal static class QueryCommand
{
    private static readonly Argument<string[]> Words = new("words") { Description = "Words that stand in the text, the clause or the title.", Arity = ArgumentArity.ZeroOrMore };

    private static readonly Option<string?> Agency = new("--agency") { Description = "An agency that has a part in them: its code or its name." };

    private static readonly Option<DutyRole?> Role = WordOption.Of<DutyRole?>("--role", "The part that it has.");

    private static readonly Option<int?> Section = new("--section") { Description = "The number of the section." };

    private static readonly TableOptions Options = new("Write the tasks as 'export --format json' does.");

    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        PlanArguments plan = new(isPlanOption: true);
        Command command = new("query", "Finds tasks: of an agency, in a role, of a section, with some words.") { Words, Agency, Role, Section };
        Options.AddTo(command);
        plan.AddTo(command);
        command.SetAction(arguments => SoundPlan.Run(plan.Read(arguments), reading => Run(arguments, reading.Model)));
        return command;
    }

    private static int Run(ParseResult arguments, PlanModel plan)
    {
        AgencyModel? agency = null;
        if (arguments.GetValue(Agency) is { } written && Find(plan, written, out agency) is { } wrong)
        {
            StandardStreams.Errors.Line("fujianplan: " + wrong.In(CultureInfo.CurrentUICulture));
            return ExitCode.WrongUse;
        }

        TaskModel[] tasks = [.. new TaskFilter(agency, arguments.GetValue(Role), arguments.GetValue(Section), arguments.GetValue(Words) ?? []).Of(plan)];
        if (Options.IsJson(arguments))
        {
            using Stream output = StandardStreams.OpenOutput();
            JsonExport.WriteTasks(output, plan, tasks);
            return ExitCode.Clean;
        }

        if (Options.IsCsv(arguments))
        {
            TableOptions.WriteCsv(Rows(plan, tasks).Prepend(["code", "text", "lead", "responsible", "supporting"]));
            return ExitCode.Clean;
        }

        StandardStreams.Output.Table(Table(plan, tasks), Options.Form(arguments));
        StandardStreams.Errors.Line(new FindingText($"{tasks.Length} tasks", $"{tasks.Length} 项任务").In(CultureInfo.CurrentUICulture));
        return ExitCode.Clean;
    }

    private static FindingText? Find(PlanModel plan, string written, out AgencyModel? agency)
    {
        AgencyNames names = new(plan.Agencies);
        IReadOnlyList<AgencyModel> meant = names.ByCode(written) is { } exact ? [exact] : names.Find(written, out _);
        agency = meant.Count == 1 ? meant[0] : null;
        string shown = ShownText.Of(written);
        if (meant.Count > 1)
        {
            string all = string.Join(", ", meant.Select(one => one.Code));
            return new FindingText($"'{shown}' may be {all}. Write the code.", $"“{shown}”可能是 {all}。请填写代码。");
        }

        if (agency is not null)
        {
            return null;
        }

        return names.Nearest(written) is { } nearest
            ? new FindingText($"'{shown}' is no agency of this plan. Did you mean '{nearest.Code}' ({nearest.Name})?", $"本方案没有部门“{shown}”。是否为“{nearest.Code}”（{nearest.Name}）？")
            : new FindingText($"'{shown}' is no agency of this plan.", $"本方案没有部门“{shown}”。");
    }

    private static PrintedTable Table(PlanModel plan, IEnumerable<TaskModel> tasks)
    {
        PrintedTable table = new(
            new PrintedColumn(Title("code", "编号"), ColumnContent.Word), new PrintedColumn(Title("task", "任务")),
            new PrintedColumn(Title("lead", "牵头"), ColumnContent.Names), new PrintedColumn(Title("responsible", "负责"), ColumnContent.Names), new PrintedColumn(Title("supporting", "配合"), ColumnContent.Names));
        foreach (string[] row in Rows(plan, tasks))
        {
            table.Add(row);
        }

        return table;
    }

    private static string Title(string english, string chinese) => new FindingText(english, chinese).In(CultureInfo.CurrentUICulture);

    private static IEnumerable<string[]> Rows(PlanModel plan, IEnumerable<TaskModel> tasks)
    {
        Dictionary<int, string> names = plan.Agencies.ToDictionary(agency => agency.Number, agency => agency.Name);
        return tasks.Select(task => new[] { task.Code, string.Join(" […] ", task.Quotes), Named(task, DutyRole.Lead), Named(task, DutyRole.Responsible), Named(task, DutyRole.Supporting) });

        string Named(TaskModel task, DutyRole role) => string.Join("、", task.Assignments.Where(assignment => assignment.Role == role).Select(assignment => names[assignment.Agency]));
    }
}

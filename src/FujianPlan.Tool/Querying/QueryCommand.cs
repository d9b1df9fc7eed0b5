using System.CommandLine;
using System.Globalization;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Model;
using FujianPlan.Authoring.Vocabulary;
using FujianPlan.Tool.Completing;
using FujianPlan.Tool.Exporting;
using FujianPlan.Tool.Printing;
using FujianPlan.Tool.Printing.Layout;
using FujianPlan.Tool.Usage;
using FujianPlan.Tool.Validation;

namespace FujianPlan.Tool.Querying;

/// <summary><c>fujianplan query</c>: the tasks of an agency, of a section, or with some words.</summary>
internal static class QueryCommand
{
    private static readonly Argument<string[]> Words = new(Wording.Of("words", "词语")) { Description = Wording.Of("Words that stand in the text, the clause or the title.", "正文、责任条款或标题中的词。"), Arity = ArgumentArity.ZeroOrMore };

    private static readonly Option<string?> Agency = new("--agency") { HelpName = Wording.Of("agency", "部门"), Description = Wording.Of("An agency that has a part in them: its code or its name.", "承担任务的部门：代码或名称。") };

    private static readonly Option<DutyRole?> Role = WordOption.Of<DutyRole?>("--role", Wording.Of("The part that it has.", "该部门的角色：lead（牵头）、responsible（负责）、supporting（配合），也可写中文。"), ("牵头", "lead"), ("负责", "responsible"), ("配合", "supporting"));

    private static readonly Option<string?> Section = new("--section") { HelpName = Wording.Of("section", "章节"), Description = Wording.Of("The section: its number, its identifier, or words of its title.", "章节：编号、标识符，或标题中的词。") };

    private static readonly TableOptions Options = new(Wording.Of("Write the tasks as 'export --format json' does.", "按“export --format json”的格式输出任务。"));

    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        PlanArguments plan = new();
        Command command = new("query", Wording.Of("Finds tasks: of an agency, in a role, of a section, with some words.", "查找任务：按部门、角色、章节或词语。")) { Words, Agency, Role, Section };
        Options.AddTo(command);
        plan.AddTo(command);
        Agency.CompletionSources.Clear();
        Agency.CompletionSources.Add(PlanCompletion.Agencies(plan));
        Section.CompletionSources.Clear();
        Section.CompletionSources.Add(PlanCompletion.Sections(plan));
        command.SetAction(arguments => SoundPlan.Run(plan.Read(arguments), reading => Run(arguments, reading.Model)));
        return command;
    }

    private static int Run(ParseResult arguments, PlanModel plan)
    {
        AgencyModel? agency = null;
        SectionModel? section = null;
        FindingText? noAgency = arguments.GetValue(Agency) is { } written ? Find(plan, written, out agency) : null;
        FindingText? noSection = arguments.GetValue(Section) is { } asked ? SectionNames.Find(plan, asked, out section) : null;
        if ((noAgency ?? noSection) is { } wrong)
        {
            StandardStreams.Errors.Line("fujianplan: " + wrong.In(CultureInfo.CurrentUICulture));
            return ExitCode.WrongUse;
        }

        TaskModel[] tasks = [.. new TaskFilter(agency, arguments.GetValue(Role), section?.Number, arguments.GetValue(Words) ?? []).Of(plan)];
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
        StandardStreams.Errors.Line(Found(tasks).In(CultureInfo.CurrentUICulture));
        TellHeadings(plan, agency, arguments.GetValue(Role));
        return ExitCode.Clean;
    }

    private static FindingText Found(TaskModel[] tasks)
    {
        int measures = tasks.Count(task => task.IsMeasure), others = tasks.Length - measures;
        return measures == 0
            ? new FindingText(Wording.Count(others, "task"), $"{others} 项任务")
            : new FindingText($"{Wording.Count(others, "task")}, {Wording.Count(measures, "measure")}", $"{others} 项任务，{measures} 项措施");
    }

    // What a heading's own clause gives an agency is of all that stands under it, and of no task: it would be missed.
    private static void TellHeadings(PlanModel plan, AgencyModel? agency, DutyRole? role)
    {
        if (agency is null)
        {
            return;
        }

        string[] named =
        [
            .. plan.Parts.Where(part => Names(part.Assignments)).Select(part => part.Title),
            .. plan.Sections.Where(section => Names(section.Assignments)).Select(section => $"{section.Number.ToString(CultureInfo.InvariantCulture)} {SectionNames.TitleOf(section)}"),
        ];
        if (named.Length > 0)
        {
            StandardStreams.Errors.Line(new FindingText(
                $"The clauses of whole sections and parts name it as well: {Wording.List(named)}", $"下列章节、部分自身的责任条款也提到该部门：{Wording.List(named)}").In(CultureInfo.CurrentUICulture));
        }

        bool Names(IEnumerable<AssignmentModel> assignments) => assignments.Any(assignment =>
            (role is null || assignment.Role == role) && TaskFilter.IsOrHas(plan, assignment.Agency, agency));
    }

    private static FindingText? Find(PlanModel plan, string written, out AgencyModel? agency)
    {
        AgencyNames names = new(plan.Agencies);
        IReadOnlyList<AgencyModel> meant = names.ByCode(written) is { } exact ? [exact] : names.Find(written, out _);
        agency = meant.Count == 1 ? meant[0] : null;
        string shown = ShownText.Of(written);
        if (meant.Count > 1)
        {
            string all = Wording.List(meant.Select(one => $"{one.Code} {one.Name}"));
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

        // What a clause leaves open, as its own 等 does.
        string Named(TaskModel task, DutyRole role) => string.Join("、", DutyGroup.Of(task).Where(duty => duty.Role == role)
            .Select(duty => string.Join("、", duty.Agencies.Select(assignment => names[assignment.Agency])) + (duty.IsOpenEnded ? "等" : string.Empty)));
    }
}

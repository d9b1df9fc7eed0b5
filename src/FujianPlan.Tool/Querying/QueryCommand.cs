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

/// <summary><c>fujianplan query</c>: the tasks of an agency, of a section, due by a day, or with some words.</summary>
internal static class QueryCommand
{
    private static readonly Argument<string[]> Words = new(Wording.Of("words", "词语")) { Description = Wording.Of("Words that stand in the text, the clause or the title.", "正文、责任条款或标题中的词。"), Arity = ArgumentArity.ZeroOrMore };

    private static readonly Option<string?> Agency = new("--agency") { HelpName = Wording.Of("agency", "部门"), Description = Wording.Of("An agency that has a part in them: its code or its name.", "承担任务的部门：代码或名称。") };

    private static readonly Option<DutyRole?> Role = WordOption.Of<DutyRole?>("--role", Wording.Of("The part that it has.", "该部门的角色：lead（牵头）、responsible（负责）、supporting（配合）、guiding（指导），也可写中文。"), ("牵头", "lead"), ("负责", "responsible"), ("配合", "supporting"), ("指导", "guiding"));

    private static readonly Option<string?> Section = new("--section") { HelpName = Wording.Of("section", "章节"), Description = Wording.Of("The section: its number, its identifier, or words of its title.", "章节：编号、标识符，或标题中的词。") };

    private static readonly Option<DateTime?> DueBy = DayOption.Of("--due-by", Wording.Of("The day by which they are due, such as 2026-06-30; the earliest first.", "到期日，如 2026-06-30；按到期先后列出。"));

    private static readonly TableOptions Options = new(Wording.Of("Write the tasks as 'export --format json' does.", "按“export --format json”的格式输出任务。"));

    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        PlanArguments plan = new();
        Command command = new("query", Wording.Of("Finds tasks: of an agency, in a role, of a section, due by a day, with some words.", "查找任务：按部门、角色、章节、到期日或词语。")) { Words, Agency, Role, Section, DueBy };
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

        DateTime? dueBy = arguments.GetValue(DueBy);
        IEnumerable<TaskModel> found = new TaskFilter(agency, arguments.GetValue(Role), section?.Number, dueBy, arguments.GetValue(Words) ?? []).Of(plan);
        TaskModel[] tasks = [.. dueBy is null ? found : found.OrderBy(task => task.Deadline!.LastDay)];
        if (Options.IsJson(arguments))
        {
            using Stream output = StandardStreams.OpenOutput();
            JsonExport.WriteTasks(output, plan, tasks);
            return ExitCode.Clean;
        }

        if (Options.IsCsv(arguments))
        {
            string[] titles = ["code", "text", "lead", "responsible", "supporting", .. HasGuiding(plan) ? (string[])["guiding"] : []];
            TableOptions.WriteCsv(Rows(plan, tasks, isDue: dueBy is not null).Prepend(dueBy is null ? titles : [.. titles, "deadline", "last_day"]));
            return ExitCode.Clean;
        }

        StandardStreams.Output.Table(Table(plan, tasks, isDue: dueBy is not null), Options.Form(arguments));
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

    private static PrintedTable Table(PlanModel plan, IEnumerable<TaskModel> tasks, bool isDue)
    {
        List<PrintedColumn> columns =
        [
            new(Title("code", "编号"), ColumnContent.Word), new(Title("task", "任务")),
            new(Title("lead", "牵头"), ColumnContent.Names), new(Title("responsible", "负责"), ColumnContent.Names), new(Title("supporting", "配合"), ColumnContent.Names),
        ];
        if (HasGuiding(plan))
        {
            columns.Add(new(Title("guiding", "指导"), ColumnContent.Names));
        }

        if (isDue)
        {
            columns.AddRange([new(Title("deadline", "完成时限")), new(Title("last day", "最后一日"), ColumnContent.Word)]);
        }

        PrintedTable table = new([.. columns]);
        foreach (string[] row in Rows(plan, tasks, isDue))
        {
            table.Add(row);
        }

        return table;
    }

    // Few plans have that role; the tables of the others have no column for it.
    private static bool HasGuiding(PlanModel plan) =>
        plan.Sections.SelectMany(section => section.Tasks).Any(task => task.Assignments.Any(assignment => assignment.Role == DutyRole.Guiding));

    private static string Title(string english, string chinese) => new FindingText(english, chinese).In(CultureInfo.CurrentUICulture);

    private static IEnumerable<string[]> Rows(PlanModel plan, IEnumerable<TaskModel> tasks, bool isDue)
    {
        Dictionary<int, string> names = plan.Agencies.ToDictionary(agency => agency.Number, agency => agency.Name);
        bool hasGuiding = HasGuiding(plan);
        return tasks.Select(task => (string[])
        [
            task.Code, string.Join(" […] ", task.Quotes), Named(task, DutyRole.Lead), Named(task, DutyRole.Responsible), Named(task, DutyRole.Supporting),
            .. hasGuiding ? (string[])[Named(task, DutyRole.Guiding)] : [], .. isDue ? Due(task.Deadline!) : [],
        ]);

        // What a clause leaves open, as its own 等 does.
        string Named(TaskModel task, DutyRole role) => string.Join("、", DutyGroup.Of(task).Where(duty => duty.Role == role)
            .Select(duty => string.Join("、", duty.Agencies.Select(assignment => names[assignment.Agency])) + (duty.IsOpenEnded ? "等" : string.Empty)));
    }

    private static string[] Due(DeadlineModel deadline) => [deadline.Words, DeadlineTerms.Written(deadline.LastDay!.Value)];
}

using System.CommandLine;
using System.Globalization;
using FujianPlan.Authoring.Clauses;
using FujianPlan.Authoring.Deadlines;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Model;
using FujianPlan.Authoring.Vocabulary;
using FujianPlan.Tool.Completing;
using FujianPlan.Tool.Exporting;
using FujianPlan.Tool.Exporting.Json;
using FujianPlan.Tool.Printing;
using FujianPlan.Tool.Usage;
using FujianPlan.Tool.Validation;

namespace FujianPlan.Tool.Querying;

/// <summary><c>fujianplan query</c>: the tasks of an agency, of a section, due by a day, or with some words.</summary>
internal static class QueryCommand
{
    private static readonly Argument<string[]> Words = new(Wording.Of("words", "词语")) { Description = Wording.Of("Words in the text, the clause or the title.", "正文、责任条款或标题中的词。"), Arity = ArgumentArity.ZeroOrMore };

    private static readonly Option<string?> Agency = new("--agency") { HelpName = Wording.Of("agency", "部门"), Description = Wording.Of("An agency that takes part in the tasks: its code or its name.", "承担任务的部门：代码或名称。") };

    private static readonly Option<DutyRole?> Role = WordOption.Of<DutyRole?>(
        "--role",
        Wording.Of("The role of the agency; a word used in clauses also works, such as 主办.", "该部门的角色：lead（牵头）、responsible（负责）、supporting（配合）、guiding（指导），也可写责任条款中的词，如主办。"),
        RoleOf);

    private static readonly Option<string?> Section = new("--section") { HelpName = Wording.Of("section", "章节"), Description = Wording.Of("The section: its number, its identifier, what the source writes before its heading (二、), or words of its title. For a part, all its sections are searched.", "章节：编号、标识符、来源文件中标题前的序号（如“二、”），或标题中的词。写部分的序号或标题中的词时，指其下所有章节。") };

    private static readonly Option<DeadlineReading?> DueBy = DayOption.Of("--due-by", Wording.Of("The day by which tasks are due, such as 2026-06-30, 2026年6月底 or 6月底 (the year is inferred as in the plan's own deadlines). The earliest come first, including sections and parts with their own deadline.", "到期日，如 2026-06-30、2026年6月底；也可写 6月底，年份与方案中的时限同样推定。按到期先后列出，包括自身有完成时限的章节和部分。"));

    private static readonly TableOptions Options = new(Wording.Of("Write the tasks in the format of 'export --format json'.", "按“export --format json”的格式输出任务。"));

    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        PlanArguments plan = new();
        Command command = new("query", Wording.Of("Finds tasks by agency, role, section, due day or words.", "查找任务：按部门、角色、章节、到期日或词语。")) { Words, Agency, Role, Section, DueBy };
        Options.AddTo(command);
        plan.AddTo(command);
        Agency.CompletionSources.Clear();
        Agency.CompletionSources.Add(PlanCompletion.Agencies(plan));
        Section.CompletionSources.Clear();
        Section.CompletionSources.Add(PlanCompletion.Sections(plan));
        command.SetAction(arguments =>
        {
            PlanFiles files = plan.Read(arguments);
            return SoundPlan.Run(files, reading => Run(arguments, files, reading.Model));
        });
        return command;
    }

    private static int Run(ParseResult arguments, PlanFiles files, PlanModel plan)
    {
        AgencyModel? agency = null;
        SectionScope? scope = null;
        FindingText? noAgency = arguments.GetValue(Agency) is { } written ? Find(plan, written, out agency) : null;
        FindingText? noSection = arguments.GetValue(Section) is { } asked ? SectionNames.Find(plan, files, asked, out scope) : null;
        FindingText? day = null;
        DateTime? dueBy = arguments.GetValue(DueBy) is { } due ? DayOption.In(due, plan.Facts.Issued, out day) : null;
        if ((noAgency ?? noSection) is { } wrong)
        {
            StandardStreams.Errors.Line("fujianplan: " + wrong.In(CultureInfo.CurrentUICulture));
            return ExitCode.WrongUse;
        }

        ItemFilter filter = new(agency, arguments.GetValue(Role), scope, dueBy, arguments.GetValue(Words) ?? []);
        PlanItem[] found = [.. filter.Of(plan)], items = dueBy is null ? [.. found.Where(item => item.Task is not null)] : [.. found.OrderBy(item => item.Deadline!.LastDay)];
        if (Options.IsJson(arguments))
        {
            using Stream output = StandardStreams.OpenOutput();
            JsonExport.WriteItems(output, plan, items);
            return ExitCode.Clean;
        }

        QueryTable table = new(plan, items, isDue: dueBy is not null);
        if (Options.IsCsv(arguments))
        {
            TableOptions.WriteCsv(table.Csv());
            return ExitCode.Clean;
        }

        if (scope?.Choice(arguments.GetValue(Section)!) is { } choice)
        {
            StandardStreams.Errors.Line("fujianplan: " + choice.In(CultureInfo.CurrentUICulture));
        }

        StandardStreams.Output.Table(table.Printed(), Options.Form(arguments));
        StandardStreams.Errors.Line(Found(items).In(CultureInfo.CurrentUICulture));
        if (day is not null)
        {
            StandardStreams.Errors.Line(day.In(CultureInfo.CurrentUICulture));
        }

        if (dueBy is null)
        {
            TellHeadings(filter, found);
        }

        return ExitCode.Clean;
    }

    // Whatever word the grammar of clauses has for a role.
    private static string? RoleOf(string written)
    {
        int end = written.Length;
        return RoleWords.TakeRole(written, 0, ref end) is { } role && end == 0 ? PlanWords.Of(role) : null;
    }

    private static FindingText Found(PlanItem[] items)
    {
        int measures = items.Count(item => item.Task?.IsMeasure == true), tasks = items.Count(item => item.Task is not null) - measures;
        List<FindingText> counts = [new(Wording.Count(tasks, "task"), $"{tasks} 项任务")];
        Add(measures, "measure", "项措施");
        Add(items.Count(item => item.Section is not null), "section", "个章节");
        Add(items.Count(item => item.Part is not null), "part", "个部分");
        return new FindingText(string.Join(", ", counts.Select(count => count.English)), string.Join('，', counts.Select(count => count.Chinese)));

        void Add(int count, string noun, string chinese)
        {
            if (count > 0)
            {
                counts.Add(new(Wording.Count(count, noun), $"{count} {chinese}"));
            }
        }
    }

    // What a heading's own clause gives an agency is of all that stands under it, and of no task: it would be missed. So would its own text.
    // Where only a place is asked for, or nothing, every heading is there: those with a clause or a text are told.
    private static void TellHeadings(ItemFilter filter, PlanItem[] found)
    {
        PlanItem[] told = filter.AsksForWords ? found : [.. found.Where(item => item.HasOwnWords)];
        string[] headings = [.. told.Where(item => item.Part is not null).Concat(told.Where(item => item.Section is not null)).Select(item => new SectionScope(item.Section, item.Part).ToString())];
        if (headings.Length > 0)
        {
            string all = Wording.List(headings);
            FindingText text = filter switch
            {
                { Agency: not null } => new($"The clauses of these whole sections and parts also name it: {all}", $"下列章节、部分自身的责任条款也提到该部门：{all}"),
                { AsksForWords: true } => new($"These whole sections and parts also match: {all}", $"下列章节、部分本身也符合条件：{all}"),
                _ => new($"These whole sections and parts have their own clause or text, which 'fujianplan show' shows: {all}", $"下列章节、部分自身有责任条款或正文，可用“fujianplan show”查看：{all}"),
            };
            StandardStreams.Errors.Line(text.In(CultureInfo.CurrentUICulture));
        }
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
            ? new FindingText($"'{shown}' is not an agency of this plan. Did you mean '{nearest.Code}' ({nearest.Name})?", $"本方案没有部门“{shown}”。是否为“{nearest.Code}”（{nearest.Name}）？")
            : new FindingText($"'{shown}' is not an agency of this plan. 'fujianplan export --format csv --table agency' lists all agencies.", $"本方案没有部门“{shown}”。“fujianplan export --format csv --table agency”列出全部部门。");
    }
}

using System.Globalization;
using FujianPlan.Authoring;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Model;
using FujianPlan.Authoring.Vocabulary;
using FujianPlan.Tool.Exporting;
using FujianPlan.Tool.Printing;
using FujianPlan.Tool.Printing.Layout;
using FujianPlan.Tool.Usage;

namespace FujianPlan.Tool.Querying;

/// <summary>Shows a task, a section or a part: what it says, who does what, what it stands under where a clause there is its, too, and what stands under it.</summary>
/// <param name="plan">The plan.</param>
/// <param name="culture">The reader's language.</param>
internal sealed class ShownLevels(PlanModel plan, CultureInfo culture)
{
    // How far each level is set in, and where the names of a duty stand behind its role. A line that is longer than the terminal is wide goes
    // on a step further in, and a duty under its names.
    private const int Step = 2, RoleWidth = 12;

    private const string Gap = " […] ";

    private readonly Dictionary<int, AgencyModel> _agencies = plan.Agencies.ToDictionary(agency => agency.Number);

    /// <summary>Shows a task or a measure.</summary>
    /// <param name="task">The task.</param>
    public void Write(TaskModel task)
    {
        // The English title is a translation that the editors made: a Chinese reader has the identifier.
        Write(0, $"{task.Code} {Named(task.English, task.Id)}");
        Write(0, task.Quotes.Count == 0 ? new FindingText("(the text is lost)", "（正文佚失）").In(culture) : string.Join(Gap, task.Quotes));
        WriteOwn(task.Clause ?? NoClause(task).In(culture), task.Deadline, task.Assignments);
        if (plan.Tasks.FirstOrDefault(other => other.Code == task.ParentCode) is { } parent)
        {
            WriteLevel(1, new("of the task", "所属任务"), parent.Code, string.Join(Gap, parent.Quotes), parent.Clause, parent.Assignments);
        }

        SectionModel section = plan.Sections.First(one => one.Number == task.Section);
        if (section.Clause is not null || section.Assignments.Count > 0)
        {
            WriteLevel(1, new("of the section", "所属章节"), SectionNames.NumberOf(section), SectionNames.TitleOf(section), section.Clause, section.Assignments);
        }

        WritePart(section);
        WriteMeasures(1, task);
        Write(1, $"{PlanTerms.Of(task.Attestation).In(culture)}{(task.Note is null ? string.Empty : Wording.Of(": ", "：") + task.Note)}");
    }

    /// <summary>Shows a section or a part.</summary>
    /// <param name="scope">The one.</param>
    public void Write(SectionScope scope)
    {
        if (scope.Section is { } section)
        {
            Write(section);
        }
        else
        {
            Write(scope.Part!);
        }
    }

    /// <summary>Shows a section, and its tasks.</summary>
    /// <param name="section">The section.</param>
    public void Write(SectionModel section)
    {
        Write(0, $"{SectionNames.NumberOf(section)} {Named(section.English, section.Id)}");
        Write(0, SectionNames.TitleOf(section) is { Length: > 0 } title ? title : new FindingText("(the title is lost)", "（标题佚失）").In(culture));
        WriteTexts(0, section.Quotes);
        WriteOwn(section.Clause, section.Deadline, section.Assignments);
        WritePart(section);
        foreach (TaskModel task in section.Tasks.Where(task => !task.IsMeasure))
        {
            WriteLevel(1, new("task", "任务"), task.Code, string.Join(Gap, task.Quotes), task.Clause, task.Assignments);
            WriteMeasures(2, task);
        }

        WriteNote(section.Note);
    }

    /// <summary>Shows a part, and its sections.</summary>
    /// <param name="part">The part.</param>
    public void Write(PartModel part)
    {
        Write(0, part.English.Length == 0 ? part.Title : new FindingText($"{part.Title} ({part.English})", part.Title).In(culture));
        WriteTexts(0, part.Quotes);
        WriteOwn(part.Clause, part.Deadline, part.Assignments);
        foreach (SectionModel section in plan.Sections.Where(section => section.Part == part.Ordinal))
        {
            WriteLevel(1, new("section", "章节"), SectionNames.NumberOf(section), SectionNames.TitleOf(section), section.Clause, section.Assignments, section.Quotes);
        }

        WriteNote(part.Note);
    }

    private string Named(string english, string id) => english.Length == 0 ? id : new FindingText(english, id).In(culture);

    private static void WriteTexts(int level, EquatableArray<string> quotes)
    {
        if (quotes.Count > 0)
        {
            Write(level, string.Join(Gap, quotes));
        }
    }

    private void WriteOwn(string? clause, DeadlineModel? deadline, IEnumerable<AssignmentModel> assignments)
    {
        if (clause is not null)
        {
            Write(0, clause);
        }

        if (deadline is not null)
        {
            Write(0, DeadlineTerms.Of(deadline).In(culture));
        }

        WriteDuties(1, assignments);
    }

    private void WritePart(SectionModel section)
    {
        if (section.Part != 0 && plan.Parts[section.Part - 1] is { } part && (part.Clause is not null || part.Assignments.Count > 0))
        {
            WriteLevel(1, new("of the part", "所属部分"), string.Empty, part.Title, part.Clause, part.Assignments);
        }
    }

    private void WriteMeasures(int level, TaskModel task)
    {
        foreach (TaskModel measure in plan.Tasks.Where(other => other.ParentCode == task.Code))
        {
            WriteLevel(level, new("measure", "措施"), measure.Code, string.Join(Gap, measure.Quotes), measure.Clause, measure.Assignments);
        }
    }

    private static void WriteNote(string? note)
    {
        if (note is not null)
        {
            Write(1, note);
        }
    }

    // What an item says stands a step further in than its head.
    private void WriteLevel(int level, FindingText noun, string code, string text, string? clause, IEnumerable<AssignmentModel> assignments, EquatableArray<string> quotes = default)
    {
        bool isBehind = clause is null || IsBracketed(clause);
        Write(level, $"{noun.In(culture)} {(code.Length == 0 ? string.Empty : code + " ")}{text}{(isBehind ? clause : string.Empty)}");
        WriteTexts(level + 1, quotes);
        if (!isBehind)
        {
            Write(level + 1, clause!);
        }

        WriteDuties(level + 1, assignments);
    }

    // Brackets part a clause from the words before it. One without them, or of several lines, has lines of its own.
    private static bool IsBracketed(string clause) => clause.Length > 0 && clause[0] is '（' or '(' or '［' or '[' or '【' or '〔' && !clause.Contains('\n');

    private void WriteDuties(int level, IEnumerable<AssignmentModel> assignments)
    {
        foreach (DutyGroup duty in DutyGroup.Of(assignments))
        {
            string role = PlanTerms.Of(duty.Role).In(culture), named = Wording.List(duty.Agencies.Select(assignment => $"{_agencies[assignment.Agency].Code} {_agencies[assignment.Agency].Name}"));
            string open = duty.IsOpenEnded ? new FindingText(", …", "等").In(culture) : string.Empty, manner = PlanTerms.Of(duty.Manner) is { } said ? new FindingText($" ({said.English})", $"（{said.Chinese}）").In(culture) : string.Empty;
            Write(level, $"{role}{new string(' ', Math.Max(1, RoleWidth - TextWidth.Of(role)))}{named}{open}{manner}{Standing(duty)?.In(culture)}", RoleWidth);
        }
    }

    // What a duty rests on where that is not the clause as the grammar reads it.
    private static FindingText? Standing(DutyGroup duty) => duty switch
    {
        { IsEditorial: true } => new($" [editorial: {duty.Note}]", $"〔编者理解：{duty.Note}〕"),
        { IsCarried: true } => new(" [by a remark elsewhere]", "〔据他处说明〕"),
        _ => null,
    };

    private static FindingText NoClause(TaskModel task) => !task.IsClauseLost || task.Assignments.Count > 0
        ? new FindingText("(no clause of its own)", "（本身没有责任条款）")
        : new FindingText("(the clause is lost)", "（责任条款佚失）");

    // Words of several lines stand on as many.
    private static void Write(int level, string text, int hang = Step)
    {
        foreach (string line in text.Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n'))
        {
            StandardStreams.Output.Paragraph(level == 0 ? 0 : (level * Step) + hang, new string(' ', level * Step) + line);
        }
    }
}

using FujianPlan.Authoring.Clauses;
using FujianPlan.Authoring.Documents;

namespace FujianPlan.Authoring.Rules.Duties;

/// <summary>A task with duties that are the editors' reading, and the words that they were read in.</summary>
internal sealed class EditorialTask
{
    private readonly Lazy<IReadOnlyList<AgencyMention>> _mentions;

    private EditorialTask(IReadOnlyList<DutyNode> duties, IReadOnlyList<string> words, AgencyMentions names)
    {
        (Duties, Words) = (duties, words);
        _mentions = new(() => [.. words.SelectMany(names.In)]);
    }

    /// <summary>All its duties, the others among them.</summary>
    public IReadOnlyList<DutyNode> Duties { get; }

    /// <summary>The words that they may be read in: the clause; where there is none, the task's text and what stands over it or in a cell.</summary>
    public IReadOnlyList<string> Words { get; }

    /// <summary>The clause; null where there is none.</summary>
    public Located<string>? Clause { get; private init; }

    /// <summary>What the grammar reads in it; null where there is none.</summary>
    public Clause? Parsed { get; private init; }

    /// <summary>Which of the duties the grammar reads, too; null where there is no clause.</summary>
    public EditorialAlignment? Alignment { get; private init; }

    /// <summary>The agencies that the words name.</summary>
    public IReadOnlyList<AgencyMention> Mentions => _mentions.Value;

    /// <summary>Those of a plan, in order.</summary>
    public static IEnumerable<EditorialTask> AllOf(PlanRuleContext context)
    {
        NamedAgencies? agencies = null;
        Lazy<ILookup<TaskNode, TaskClause>> clauses = new(() => context.Clauses.Where(clause => IsEditorial(clause.Task)).ToLookup(clause => clause.Task));
        foreach (SectionNode section in context.Document.Sections)
        {
            foreach (TaskNode task in (section.Tasks?.Items ?? []).Where(IsEditorial))
            {
                agencies ??= new NamedAgencies(context.Document.Agencies, []);
                IReadOnlyList<DutyNode> duties = task.Duties!.Items;
                yield return task.Clause is { } clause && clauses.Value[task].FirstOrDefault().Parsed is { } parsed
                    ? new EditorialTask(duties, [clause.Value], context.Mentions) { Clause = clause, Parsed = parsed, Alignment = EditorialAlignment.Of(context, agencies, clause, parsed, duties) }
                    : new EditorialTask(duties, [.. WithoutClause(context.Document, section, task)], context.Mentions);
            }
        }
    }

    /// <summary>Whether a task has a duty that is the editors' reading.</summary>
    public static bool IsEditorial(TaskNode task) => task.Duties?.Items.Any(duty => duty.IsEditorial) == true;

    // A heading may say who is in charge of what stands under it, and a cell of a table is a list of agencies and nothing else.
    private static IEnumerable<string> WithoutClause(PlanDocument document, SectionNode section, TaskNode task)
    {
        IEnumerable<Located<string>?> words = (task.Text?.Items ?? []).Append(section.Title)
            .Concat((document.Notice?.Passages?.Items ?? []).Where(passage => passage.Value.IndexOfAny(['。', '：', ':', '；']) < 0));
        return words.Where(text => text is not null).Select(text => text!.Value);
    }
}

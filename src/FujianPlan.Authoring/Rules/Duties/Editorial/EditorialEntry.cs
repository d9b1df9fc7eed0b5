using FujianPlan.Authoring.Clauses;
using FujianPlan.Authoring.Documents;

namespace FujianPlan.Authoring.Rules.Duties.Editorial;

/// <summary>An entry of a plan with duties that are the editors' reading, and the words that they were read in.</summary>
internal sealed class EditorialEntry
{
    private readonly Lazy<IReadOnlyList<AgencyMention>> _mentions;

    private EditorialEntry(IReadOnlyList<DutyNode> duties, IReadOnlyList<string> words, AgencyMentions names)
    {
        (Duties, Words) = (duties, words);
        _mentions = new(() => [.. words.SelectMany(names.In)]);
    }

    /// <summary>All its duties, the others among them.</summary>
    public IReadOnlyList<DutyNode> Duties { get; }

    /// <summary>The words that they may be read in: the clause; where there is none, the task's text and what stands over it or in a cell.</summary>
    public IReadOnlyList<string> Words { get; }

    /// <summary>Where there is a clause: the task's text, which may name a body that the clause does not.</summary>
    public IReadOnlyList<string> Text { get; private init; } = [];

    /// <summary>The clause; null where there is none.</summary>
    public Located<string>? Clause { get; private init; }

    /// <summary>What the grammar reads in it; null where there is none.</summary>
    public Clause? Parsed { get; private init; }

    /// <summary>Which of the duties the grammar reads, too; null where there is no clause.</summary>
    public EditorialAlignment? Alignment { get; private init; }

    /// <summary>The agencies that the words name.</summary>
    public IReadOnlyList<AgencyMention> Mentions => _mentions.Value;

    /// <summary>Those of a plan, in order.</summary>
    public static IEnumerable<EditorialEntry> AllOf(PlanRuleContext context)
    {
        NamedAgencies? agencies = null;
        Dictionary<IOutlineNode, Clause>? clauses = null;
        foreach (OutlineItem item in context.Outline.Where(item => IsEditorial(item.Node)))
        {
            agencies ??= new NamedAgencies(context.Document.Agencies, []);
            clauses ??= context.Clauses.Where(clause => IsEditorial(clause.Level)).ToDictionary(clause => clause.Level, clause => clause.Parsed);
            IReadOnlyList<DutyNode> duties = item.Node.Duties!.Items;
            yield return item.Node.Clause is { } clause && clauses.TryGetValue(item.Node, out Clause? parsed)
                ? new EditorialEntry(duties, [clause.Value], context.Mentions) { Text = [.. (item.Node.Text?.Items ?? []).Select(text => text.Value)], Clause = clause, Parsed = parsed, Alignment = EditorialAlignment.Of(context, agencies, clause, parsed, duties) }
                : new EditorialEntry(duties, [.. WithoutClause(context.Document, item)], context.Mentions);
        }
    }

    /// <summary>Whether a level has a duty that is the editors' reading.</summary>
    public static bool IsEditorial(IOutlineNode level) => level.Duties?.Items.Any(duty => duty.IsEditorial) == true;

    // A heading may say who is in charge of what stands under it, and a cell of a table is a list of agencies and nothing else.
    private static IEnumerable<string> WithoutClause(PlanDocument document, OutlineItem item)
    {
        IEnumerable<Located<string>?> words = (item.Node.Text?.Items ?? []).Concat([item.Section?.Title, item.Part?.Title])
            .Concat((document.Notice?.Passages?.Items ?? []).Select(passage => passage.Text).Where(passage => passage.Value.IndexOfAny(['。', '：', ':', '；']) < 0));
        return words.Where(text => text is not null).Select(text => text!.Value);
    }
}

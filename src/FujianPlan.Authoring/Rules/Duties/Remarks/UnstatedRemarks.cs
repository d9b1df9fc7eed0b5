using FujianPlan.Authoring.Clauses;
using FujianPlan.Authoring.Clauses.Remarks;
using FujianPlan.Authoring.Documents;

namespace FujianPlan.Authoring.Rules.Duties.Remarks;

/// <summary>
/// The remarks that a plan does not state, with the clauses whose duties are written by them all the same: one remark left out would make as
/// many findings as there are later clauses, each about something else.
/// </summary>
internal sealed class UnstatedRemarks
{
    // A plan with more of them has another problem.
    private const int MostTried = 16;

    private readonly Dictionary<UnstatedRemark, List<TaskClause>> _followed = [];
    private readonly HashSet<IOutlineNode> _explained = [];

    public UnstatedRemarks(PlanRuleContext context)
    {
        All = [.. UnstatedRemark.AllOf(context)];
        Lazy<NamedAgencies> names = new(() => new NamedAgencies(context.Document.Agencies, context.Document.Imported ?? []));
        for (int i = 0; i < context.Clauses.Count; i++)
        {
            TaskClause clause = context.Clauses[i];
            bool isMisstated = clause.Remarks.Earlier.Any(remark => remark.FirstLeads?.Value != true && remark.Words is { } words && ReachingWords.SayFirstLeads(words.Value));
            if ((All.Count == 0 && !isMisstated) || clause.Level.Duties is not { Items.Count: > 0 } duties || !clause.Parsed.IsFullyParsed || duties.Items.Any(duty => duty.IsEditorial) || Agree(clause.Parsed, duties.Items))
            {
                continue;
            }

            UnstatedRemark[] earlier = [.. All.Where(remark => remark.Clause < i).Take(MostTried)];
            if (Array.Find(earlier, remark => IsWrittenBy(remark, clause.Parsed, duties.Items)) is { } followed)
            {
                _explained.Add(clause.Level);
                (_followed.TryGetValue(followed, out List<TaskClause>? clauses) ? clauses : _followed[followed] = []).Add(clause);
            }
            else if (isMisstated && Agree(clause.Parsed.WithFirstLeading(), duties.Items))
            {
                // The remark that is stated wrongly has a finding of its own.
                _explained.Add(clause.Level);
            }

            bool Agree(Clause parsed, IReadOnlyList<DutyNode> said) => parsed.Groups.Count == said.Count
                && said.Select((duty, g) => new ClauseGroupComparison(context, names.Value, clause.Written, parsed.Groups[g], duty).Agrees()).All(agrees => agrees);

            bool IsWrittenBy(UnstatedRemark remark, Clause parsed, IReadOnlyList<DutyNode> said)
            {
                HashSet<string> named = [.. remark.Named(context)];
                DutyNode[] own = [.. said.Where(duty => !AssigneeUse.AllOf([duty]).All(use => named.Contains(use.Code.Value)))];
                return (remark.FirstLeads && Agree(parsed.WithFirstLeading(), said))
                    || (own.Length < said.Count && (Agree(parsed, own) || (remark.FirstLeads && Agree(parsed.WithFirstLeading(), own))));
            }
        }
    }

    /// <summary>All of them, in order.</summary>
    public IReadOnlyList<UnstatedRemark> All { get; }

    /// <summary>The clauses whose duties are written by one; none for most.</summary>
    public IReadOnlyList<TaskClause> WrittenBy(UnstatedRemark remark) => _followed.TryGetValue(remark, out List<TaskClause>? clauses) ? clauses : [];

    /// <summary>Whether the duties of an entry differ from its clause by no more than a remark that the plan does not state.</summary>
    public bool Explain(IOutlineNode entry) => _explained.Contains(entry);
}

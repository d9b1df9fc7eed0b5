using FujianPlan.Authoring.Clauses;

namespace FujianPlan.Tool.Drafting;

/// <summary>A clause of a notice.</summary>
/// <param name="Code">The code of its entry; empty where that has none.</param>
/// <param name="Clause">The clause, verbatim.</param>
/// <param name="Place">Where what it is of begins in the notice.</param>
internal readonly record struct StatedClause(string Code, string Clause, int Place);

/// <summary>A remark that reaches beyond its clause.</summary>
/// <param name="Remark">The remark.</param>
/// <param name="At">The code of the task in whose clause it stands.</param>
/// <param name="Clause">The clause.</param>
/// <param name="Place">Where what the clause is of begins in the notice.</param>
internal sealed record DraftedRemark(ClauseRemark Remark, string At, Clause Clause, int Place);

/// <summary>The remarks of a notice that reach beyond their clauses, as a draft states them.</summary>
internal sealed class DraftedRemarks
{
    private readonly HashSet<string> _ledByFirst = new(StringComparer.Ordinal);

    /// <summary>Looks through the clauses of a notice.</summary>
    /// <param name="stated">The clauses, each with the code of its entry; in order.</param>
    public DraftedRemarks(IEnumerable<StatedClause> stated)
    {
        (string Code, Clause Clause, int Place)[] clauses = [.. stated.Select(one => (one.Code, ClauseParser.Parse(one.Clause), one.Place))];
        bool firstLeads = false;
        for (int i = 0; i < clauses.Length; i++)
        {
            if (firstLeads)
            {
                _ledByFirst.Add(clauses[i].Code);
            }

            // Nothing follows the last clause that a remark could reach.
            foreach (ClauseRemark remark in clauses[i].Clause.Remarks.Where(remark => remark.ReachesOn && i + 1 < clauses.Length))
            {
                All.Add(new DraftedRemark(remark, clauses[i].Code, clauses[i].Clause, clauses[i].Place));
                firstLeads |= remark.FirstLeads;
            }
        }
    }

    /// <summary>The remarks, in order.</summary>
    public List<DraftedRemark> All { get; } = [];

    /// <summary>A clause as the remarks before it have it read.</summary>
    /// <param name="code">The code of its task.</param>
    /// <param name="clause">The clause.</param>
    public Clause Read(string code, Clause clause) => _ledByFirst.Contains(code) ? clause.WithFirstLeading() : clause;
}

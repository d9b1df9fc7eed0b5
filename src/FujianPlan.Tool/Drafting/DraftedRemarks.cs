using FujianPlan.Authoring.Clauses;
using FujianPlan.Tool.Drafting.Duties;

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
    private readonly LeadsFirst? _leadsFirst;
    private readonly HashSet<string> _ledByFirst = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (LeadsBeforeSign Remark, string Where)> _ledBeforeSign = new(StringComparer.Ordinal);

    /// <summary>Looks through the clauses of a notice.</summary>
    /// <param name="stated">The clauses, each with the code of its entry; in order.</param>
    /// <param name="passages">What else the notice says around the plan.</param>
    public DraftedRemarks(IEnumerable<StatedClause> stated, IEnumerable<string> passages)
    {
        _leadsFirst = LeadsFirst.In(passages);
        (string Code, Clause Clause, int Place)[] clauses = [.. stated.Select(one => (one.Code, ClauseParser.Parse(one.Clause), one.Place))];
        bool firstLeads = false;
        (LeadsBeforeSign Remark, string Where)? beforeSign = null;
        for (int i = 0; i < clauses.Length; i++)
        {
            (string code, Clause clause, _) = clauses[i];
            if (LeadsBeforeSign.In(clause.Text) is { } sign)
            {
                beforeSign = (sign, code);
            }

            if (beforeSign is { } found)
            {
                _ledBeforeSign[code] = found;
            }

            // Of its own clause alone, where it does not say that it holds for others.
            beforeSign = beforeSign?.Where == code && !clause.Remarks.Any(remark => remark.ReachesOn) ? null : beforeSign;
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

    /// <summary>The doubt about a clause of which a sign says who leads; empty where none does.</summary>
    /// <param name="code">The code of its task.</param>
    /// <param name="clause">The clause; null for none.</param>
    /// <param name="editorial">What writes duties that no clause states.</param>
    public IEnumerable<DraftedDoubt> LeadDoubts(string code, Clause? clause, EditorialDuties editorial) =>
        clause is not null && !_ledByFirst.Contains(code) && _leadsFirst?.DoubtOf(clause, editorial) is { } ofFirst ? [ofFirst]
        : clause is not null && _ledBeforeSign.TryGetValue(code, out (LeadsBeforeSign Remark, string Where) sign) && sign.Remark.DoubtOf(clause, sign.Where, editorial) is { } doubt ? [doubt] : [];

    /// <summary>A clause as the remarks before it have it read.</summary>
    /// <param name="code">The code of its task.</param>
    /// <param name="clause">The clause.</param>
    public Clause Read(string code, Clause clause) => _ledByFirst.Contains(code) ? clause.WithFirstLeading() : clause;
}

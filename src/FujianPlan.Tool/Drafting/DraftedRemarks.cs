using FujianPlan.Authoring.Clauses;

namespace FujianPlan.Tool.Drafting;

/// <summary>The remarks of a notice that reach beyond their clauses, as a draft states them.</summary>
internal sealed class DraftedRemarks
{
    private readonly HashSet<string> _ledByFirst = new(StringComparer.Ordinal);

    /// <summary>Looks through the clauses of a notice.</summary>
    /// <param name="stated">The clauses, each with the code of its entry; in order.</param>
    public DraftedRemarks(IEnumerable<(string Code, string Clause)> stated)
    {
        (string Code, Clause Clause)[] clauses = [.. stated.Select(one => (one.Code, ClauseParser.Parse(one.Clause)))];
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
                All.Add((remark, clauses[i].Code));
                firstLeads |= remark.FirstLeads;
            }
        }
    }

    /// <summary>The remarks, with the code of the task in whose clause each stands.</summary>
    public List<(ClauseRemark Remark, string At)> All { get; } = [];

    /// <summary>A clause as the remarks before it have it read.</summary>
    /// <param name="code">The code of its task.</param>
    /// <param name="clause">The clause.</param>
    public Clause Read(string code, Clause clause) => _ledByFirst.Contains(code) ? clause.WithFirstLeading() : clause;
}

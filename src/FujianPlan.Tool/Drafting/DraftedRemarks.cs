using System.Globalization;
using FujianPlan.Authoring.Clauses;
using FujianPlan.Authoring.Drafting;

namespace FujianPlan.Tool.Drafting;

/// <summary>The remarks of a notice that reach beyond their clauses, as a draft states them.</summary>
internal sealed class DraftedRemarks
{
    private readonly HashSet<string> _ledByFirst = new(StringComparer.Ordinal);

    /// <summary>Looks through the clauses of a notice, in order.</summary>
    /// <param name="sections">The sections of the notice.</param>
    public DraftedRemarks(IEnumerable<DraftedSection> sections)
    {
        (string Code, Clause Clause)[] clauses =
        [
            .. sections.SelectMany(section => section.Slots.Where(slot => slot.Clause is not null)
                .Select(slot => (string.Create(CultureInfo.InvariantCulture, $"{section.Number}.{slot.Number}"), ClauseParser.Parse(slot.Clause!)))),
        ];
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

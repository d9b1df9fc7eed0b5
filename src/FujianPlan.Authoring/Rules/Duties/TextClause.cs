using FujianPlan.Authoring.Clauses;
using FujianPlan.Authoring.Documents;

namespace FujianPlan.Authoring.Rules.Duties;

/// <summary>A clause that stands in a text or a title, where nobody looks for who does what.</summary>
/// <param name="Quote">The text or the title.</param>
/// <param name="Span">Where it stands there.</param>
/// <param name="IsCertain">Whether it can be nothing else; what stands within running words may be.</param>
internal readonly record struct TextClause(Located<string> Quote, ClauseSpan Span, bool IsCertain)
{
    /// <summary>Its words.</summary>
    public string Words => Quote.Value.Substring(Span.Start, Span.Length);

    /// <summary>Those of every level of a plan, in order.</summary>
    public static IEnumerable<(OutlineItem Item, TextClause Clause)> AllOf(PlanRuleContext context)
    {
        foreach (OutlineItem item in context.Outline)
        {
            Located<string>? title = item.Node switch { SectionNode section => section.Title, PartNode part => part.Title, _ => null };
            foreach (Located<string> quote in title is null ? item.Node.Text?.Items ?? [] : [title, .. item.Node.Text?.Items ?? []])
            {
                TextClauseSearch search = new(quote, ReferenceEquals(quote, title), item.Node, context.Names, context.Document.Plan?.UnstatedRole is not null);
                foreach (TextClause clause in search.Run())
                {
                    yield return (item, clause);
                }
            }
        }
    }
}

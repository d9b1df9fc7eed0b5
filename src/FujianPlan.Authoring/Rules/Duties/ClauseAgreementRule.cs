using FujianPlan.Authoring.Clauses;
using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Rules.Deadlines;
using FujianPlan.Authoring.Rules.Duties.Editorial;
using FujianPlan.Authoring.Rules.Duties.Remarks;
using FujianPlan.Authoring.Vocabulary;

namespace FujianPlan.Authoring.Rules.Duties;

/// <summary>The duties say what the clause says: group by group, agency by agency, in its order.</summary>
internal sealed class ClauseAgreementRule() : DutyClauseRule(Rule)
{
    private const int MostRelated = 10;

    internal static RuleInfo Rule { get; } = Blocking("FJP3012", "The duties are not what the clause says", "职责与条款不符");

    internal override void Check(PlanRuleContext context)
    {
        Lazy<NamedAgencies> names = new(() => new NamedAgencies(context.Document.Agencies, context.Document.Imported ?? []));
        foreach (UnstatedRemark remark in context.UnstatedRemarks.All)
        {
            ReportUnstated(context, remark, context.UnstatedRemarks.WrittenBy(remark));
        }

        foreach (TaskClause one in context.Clauses.Where(clause => !context.UnstatedRemarks.Explain(clause.Level)))
        {
            (IOutlineNode level, Located<string> clause, Clause parsed) = one;
            if (level.Duties is { } read && read.Items.Any(duty => duty.IsEditorial))
            {
                CompareOthers(context, names.Value, clause, parsed, read.Items);
            }

            // What is not read, or not understood, has a finding of its own.
            else if (level.Duties is { Items.Count: > 0 } duties && UnreadDeadline.IsAllThatIsUnread(context, level, parsed) && context.Losses.IsWholeButForInner(level))
            {
                Compare(context, names.Value, clause, parsed, duties, RoleCause.Of(one));
            }
        }
    }

    private static void ReportUnstated(PlanRuleContext context, UnstatedRemark remark, IReadOnlyList<TaskClause> clauses)
    {
        if (clauses.Count == 0)
        {
            return;
        }

        string shown = ShownText.Of(remark.Words), lines = remark.Lines(context);
        FindingText nearest = remark.Nearest(context);
        context.Report(
            Rule,
            remark.Place,
            FormattableString.Invariant($"The duties of {clauses.Count} {(clauses.Count == 1 ? "clause" : "clauses")} follow the remark “{shown}”, but the plan does not state that remark.{nearest.English} Add under the key 'remarks': {lines}"),
            FormattableString.Invariant($"有 {clauses.Count} 条条款的职责依说明“{shown}”写成，方案却没有写明这一说明。{nearest.Chinese}请在 remarks 下补上：{lines}"),
            [.. clauses.Take(MostRelated).Select(clause => new RelatedPlace(clause.Written.Place, new("a clause that follows it", "依此写成的条款")))]);
    }

    // Where editors read a part of a clause for themselves, the rest of it is read by the grammar as ever.
    private static void CompareOthers(PlanRuleContext context, NamedAgencies names, Located<string> clause, Clause parsed, IReadOnlyList<DutyNode> duties)
    {
        EditorialAlignment alignment = EditorialAlignment.Of(context, names, clause, parsed, duties);
        foreach (DutyNode duty in duties.Where((duty, i) => !duty.IsEditorial && !alignment.Says(i) && context.Losses.IsWhole(duty.Place)))
        {
            context.Report(
                Rule,
                duty.Place,
                "No group of the clause says exactly this, in this order. Write what the clause says, or mark this duty as well: 'reading: editorial' with a 'note'.",
                "条款中没有与此完全一致、次序相符的一组。请照条款书写；如此项也是编者的理解，请同样写明 reading: editorial 并附 note。",
                new RelatedPlace(clause.Place, new("the clause", "条款")));
        }

        // What no duty says, an editorial one may have read otherwise; where there is none such, it is missing.
        foreach (ClauseGroup group in alignment.IsNeeded ? [] : parsed.Groups.Where((_, i) => !alignment.IsSaid(i)))
        {
            ReportLacking(context, clause, group, RoleCause.None);
        }
    }

    private static void Compare(
        PlanRuleContext context, NamedAgencies names, Located<string> clause, Clause parsed, LocatedList<DutyNode> duties, RoleCause cause)
    {
        int both = Math.Min(parsed.Groups.Count, duties.Items.Count);
        for (int i = 0; i < both; i++)
        {
            new ClauseGroupComparison(context, names, clause, parsed.Groups[i], duties.Items[i], cause).Run();
        }

        for (int i = both; i < duties.Items.Count; i++)
        {
            context.Report(
                Rule,
                duties.Items[i].Place,
                $"The clause has {parsed.Groups.Count} groups, and this duty is an extra one. Remove it, or merge it into the duty that it belongs to.",
                $"条款只有 {parsed.Groups.Count} 组，此项职责多出。请删去，或并入所属的一组。",
                new RelatedPlace(clause.Place, new("the clause", "条款")));
        }

        for (int i = both; i < parsed.Groups.Count; i++)
        {
            ReportLacking(context, clause, parsed.Groups[i], cause);
        }
    }

    private static void ReportLacking(PlanRuleContext context, Located<string> clause, ClauseGroup group, RoleCause cause)
    {
        string words = clause.Value.Substring(group.Span.Start, group.Span.Length);
        FindingText why = cause.Sentence(group);
        context.Report(
            Rule,
            ClausePlace.Of(clause, group.Span),
            $"The duties lack “{words}”. Add it as '{RoleWord.Of(group.Role)}'.{why.English}",
            $"职责中缺少“{words}”。请以 {RoleWord.Of(group.Role)} 补入。{why.Chinese}",
            [.. cause.Related(group)]);
    }
}

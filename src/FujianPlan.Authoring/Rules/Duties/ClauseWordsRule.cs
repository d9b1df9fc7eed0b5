using FujianPlan.Authoring.Clauses;
using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Rules.Deadlines;

namespace FujianPlan.Authoring.Rules.Duties;

/// <summary>A clause is understood to its last word; only then can the duties be checked against it.</summary>
internal sealed class ClauseWordsRule() : DutyClauseRule(Rule)
{
    internal static RuleInfo Rule { get; } = Blocking("FJP3011", "Part of a clause is not understood", "条款有未能理解的部分");

    internal override void Check(PlanRuleContext context)
    {
        // Where the editors read a clause for themselves, they have their own finding.
        foreach (TaskClause clause in context.Clauses.Where(clause => clause.Level.Duties?.Items.Any(duty => duty.IsEditorial) != true))
        {
            Check(context, clause.Level, clause.Written, clause.Parsed);
        }
    }

    private static void Check(PlanRuleContext context, IOutlineNode level, Located<string> clause, Clause parsed)
    {
        bool isUnderstood = true;
        foreach (ClauseSegment segment in parsed.Segments)
        {
            if (segment.Kind != ClauseSegmentKind.Unparsed || UnreadDeadline.IsStated(context, level, parsed, segment))
            {
                continue;
            }

            isUnderstood = false;
            string words = ShownText.Of(parsed.TextOf(segment));
            if (UnreadDeadline.ReadsLikeOne(context, parsed.TextOf(segment)))
            {
                context.Report(
                    Rule,
                    ClausePlace.Of(clause, segment.Span),
                    $"The part “{words}” of this clause reads like a deadline but is not understood as one. Copy the clause from the source. If the clause is correct, write the words of this part that say by when as 'deadline'; the duties stay as they are.",
                    $"此条款中的“{words}”形似完成时限，却未能理解。请从来源文件照录条款；如条款无误，请把其中表示时限的文字写作 deadline，职责不必改动。");
                continue;
            }

            context.Report(
                Rule,
                ClausePlace.Of(clause, segment.Span),
                $"The part “{words}” of this clause is not understood, so the duties cannot be checked against it. Copy the clause from the source. If the clause is correct, the grammar does not know its form (docs/clauses.md): write the duties as you read them. Each that no understood word states needs 'reading: editorial' and a 'note'; the others stay as they are. If these words give nobody a duty, write 'reading: editorial' at one of the duties, and say so in its 'note'.",
                $"此条款中的“{words}”未能理解，因而无法据以核对职责。请从来源文件照录条款；如条款无误，则是语法尚不支持这种写法（docs/clauses.md）：请按编者的理解写明职责：没有由已理解的文字写明的，各写 reading: editorial 和 note，其余照旧；这些文字没有规定职责的，请为其中一项写 reading: editorial，并在 note 中说明。");
        }

        if (parsed.Groups.Count == 0 && isUnderstood)
        {
            context.Report(
                Rule,
                clause.Place,
                "This clause names no agency. Copy it from the source, or leave it out.",
                "此条款没有列出任何部门。请从来源文件照录，或予删除。");
        }
    }
}

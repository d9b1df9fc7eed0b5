using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Vocabulary;

namespace FujianPlan.Authoring.Rules.Duties;

/// <summary>
/// How well the source preserves a task must agree with what is quoted of it: a reader relies on the one word without
/// looking at the quotes.
/// </summary>
internal sealed class AttestationRule() : PlanRule(Rule)
{
    internal static RuleInfo Rule { get; } = Blocking("FJP3007", "Attestation contradicts the content", "attestation 与内容不符");

    internal override void Check(PlanRuleContext context)
    {
        foreach (OutlineItem item in context.Outline)
        {
            ReportBlanks(context, item.Node);
            if (item.Node is TaskNode task && context.Losses.IsWholeButForInner(task))
            {
                new Judgement(context, TaskLabel.Of(item), task, TaskContent.Of(item)).Judge();
            }
        }
    }

    /// <summary>A blank quote would be found in any source.</summary>
    private static void ReportBlanks(PlanRuleContext context, IOutlineNode level)
    {
        foreach (Located<string> quote in level.Text?.Items ?? [])
        {
            ReportBlank(context, quote);
        }

        if (level.Clause is { } clause)
        {
            ReportBlank(context, clause);
        }
    }

    private static void ReportBlank(PlanRuleContext context, Located<string> quote)
    {
        if (string.IsNullOrWhiteSpace(quote.Value))
        {
            context.Report(
                Rule,
                quote.Place,
                "This quote is blank and so attests nothing. Write the source's words, or remove it.",
                "此处引文为空白，不能证明任何内容。请填写原文，或删去。");
        }
    }

    /// <summary>One task being judged.</summary>
    private sealed class Judgement(PlanRuleContext context, FindingText label, TaskNode task, TaskContent content)
    {
        internal void Judge()
        {
            SlotAttestation said = content.Attestation;
            bool wantsText = said is SlotAttestation.Whole or SlotAttestation.ClauseBySuccessor or SlotAttestation.TextOnly;
            bool wantsClause = said is SlotAttestation.Whole or SlotAttestation.ClauseBySuccessor or SlotAttestation.ClauseOnly;
            ReportLacking(wantsText && !content.HasText, wantsClause && !content.HasClause && !(said == SlotAttestation.Whole && content.IsClauseElsewhere));
            if (!wantsText && content.HasText)
            {
                ReportPresent(task.Text!.Items[0].Place, "there is text here", "此处却有任务正文（text）");
            }

            if (!wantsClause && content.HasClause)
            {
                ReportPresent(task.Clause!.Place, "there is a clause here", "此处却有责任条款（clause）");
            }

            if (said == SlotAttestation.Lost && content.HasDuties)
            {
                ReportPresent(task.Duties!.Items[0].Place, "there are duties here", "此处却有职责（duties）");
            }

            ReportGaps(said);
        }

        private void ReportGaps(SlotAttestation said)
        {
            if (said == SlotAttestation.Whole && task.Text is { Items.Count: > 1 } text)
            {
                ReportPresent(text.Items[1].Place, "its text has a gap before this quote", "此引文之前却有缺文");
            }

            bool mayBreakOff = said is SlotAttestation.ClauseBySuccessor or SlotAttestation.TextOnly;
            if (!mayBreakOff && task.Gaps is { Items.Count: > 0 } gaps)
            {
                ReportPresent(gaps.Items[0].Place, "its text is marked as broken off here", "此处却写明正文有缺文（gaps）");
            }
        }

        private void ReportLacking(bool text, bool clause)
        {
            if (text || clause)
            {
                string what = text && clause ? "neither text nor a clause" : text ? "no text" : "no clause";
                string whatChinese = text && clause ? "正文（text）和责任条款（clause）" : text ? "正文（text）" : "责任条款（clause）";
                Report(
                    task.Attestation?.Place ?? TaskLabel.PlaceOf(task),
                    $"but has {what}. Add {(text && clause ? "both" : "it")}, or {Advice}.",
                    $"却没有{whatChinese}。请补上，或{AdviceChinese}。");
            }
        }

        private void ReportPresent(SourcePlace place, string what, string whatChinese)
        {
            RelatedPlace[] related = task.Attestation is { } said
                ? [new RelatedPlace(said.Place, new FindingText("The attestation is here.", "attestation 在此处。"))]
                : [];
            Report(place, $"but {what}. Remove it, or {Advice}.", $"{whatChinese}。请删去，或{AdviceChinese}。", related);
        }

        private void Report(SourcePlace place, string english, string chinese, params RelatedPlace[] related)
        {
            string said = DocumentWords.Of(content.Attestation);
            context.Report(
                Rule,
                place,
                task.Attestation is null
                    ? $"{label.English} has no attestation, which means '{said}', {english}"
                    : $"{label.English} is attested '{said}', {english}",
                task.Attestation is null
                    ? $"{label.Chinese}未写明 attestation，即“{said}”，{chinese}"
                    : $"{label.Chinese}的 attestation 为“{said}”，{chinese}",
                related);
        }

        private string Advice => Fitting(" or ") is { } fitting ? $"write 'attestation: {fitting}'" : "correct the attestation";

        private string AdviceChinese => Fitting("或") is { } fitting ? $"写作“attestation: {fitting}”" : "更正 attestation";

        private string? Fitting(string or) => content.Fitting.Contains(content.Attestation)
            ? null
            : string.Join(or, content.Fitting.Select(DocumentWords.Of));
    }
}

using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Provenance.Frame;

namespace FujianPlan.Authoring.Rules.Provenance.Notice;

/// <summary>The date that a notice bears stands in a place of its own. One that a sentence speaks of is the date of something else.</summary>
internal sealed class DatedPlaceRule : ProvenanceRule
{
    /// <summary>What is known of the rule.</summary>
    public static readonly RuleInfo Rule = new("FJP4064", FindingSeverity.Error, false, new("Date of the notice taken from a sentence", "落款日期取自句中"));

    /// <inheritdoc/>
    public override RuleInfo Info => Rule;

    /// <inheritdoc/>
    public override void Check(ProvenanceContext context)
    {
        if (context.Document is not { Plan: { } plan, Notice: { } notice })
        {
            return;
        }

        string[] issuers = [.. plan.Issuers.Append(plan.EditorialIssuer!).Where(issuer => issuer is not null).Select(issuer => issuer.Value)];
        string[] all = [.. Titles(context.Document).Where(words => words is not null).Select(words => words!.Value.Trim())];
        string[] titles = Array.FindAll(all, words => words.IndexOf('。') < 0), sentences = Array.FindAll(all, words => words.IndexOf('。') >= 0);
        string[] strong = [.. new[] { notice.Title, plan.Title }.Where(title => title is not null).Select(title => title!.Value.Trim())];
        foreach ((Located<string>? words, string key) in new[] { (notice.Dated, "dated"), (notice.Published, "published") })
        {
            // What stands nowhere, or is no date, has a finding of its own.
            if (words is not null && DatePlace.HasDate(words.Value) && context.Source.Stands(words.Value)
                && (!DatePlace.IsLine(words.Value, issuers) || !context.Source.Words.Around(words.Value).Any(span => DatePlace.IsOne(context.Source.Words.Text, span, issuers, titles, sentences, strong))))
            {
                Report(context, words, key);
            }
        }
    }

    private static IEnumerable<Located<string>?> Titles(PlanDocument document) =>
        new[] { document.Plan?.Title, document.Notice?.Title, document.Notice?.Addressees, document.Notice?.Drafted, document.Notice?.Body, document.Notice?.Closing }
            .Concat(NoticeTitles.Passages(document)).Concat(document.Sections.Take(1).Select(section => section.Title));

    private static void Report(ProvenanceContext context, Located<string> words, string key)
    {
        string shown = ShownText.Of(words.Value);
        context.Report(
            Rule,
            words.Place,
            $"The source has “{shown}” only within a sentence about something else. Quote under '{key}' the date that is on a line of its own, after the issuer, or in brackets under the title. If there is none, remove '{key}' and write the date as 'editorialIssued'.",
            $"来源文件中“{shown}”只见于句中，所指为其他事项。请在 {key} 中照录单独成行、署名之后或标题下括号内的日期。若没有，请删去 {key}，并把日期写作 editorialIssued。");
    }
}

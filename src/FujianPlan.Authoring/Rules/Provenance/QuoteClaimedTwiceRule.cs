using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Provenance.Claims;

namespace FujianPlan.Authoring.Rules.Provenance;

/// <summary>A passage of the source bears out one quote, once.</summary>
internal sealed class QuoteClaimedTwiceRule : ProvenanceRule
{
    /// <summary>What is known of the rule.</summary>
    public static readonly RuleInfo Rule = new("FJP4010", FindingSeverity.Error, false, new("The same words are quoted twice", "同一段文字被引用两次"));

    /// <inheritdoc/>
    public override RuleInfo Info => Rule;

    /// <inheritdoc/>
    public override void Check(ProvenanceContext context)
    {
        foreach (ClaimedTwice twice in context.Source.ClaimedTwice)
        {
            (FindingText what, FindingText related) = Other(twice);
            context.Report(
                Rule,
                twice.Words.Place,
                $"{what.English} already quotes these words of the source, or some of them, and the source does not repeat them. Quote a passage only once, where its number is.",
                $"来源文件的这段文字（或其中一部分）已归于{what.Chinese}，且未再次出现。一段文字只引用一次：请只保留在其序号所在之处。",
                new RelatedPlace(twice.Other.Place, related));
        }
    }

    private static (FindingText What, FindingText Related) Other(ClaimedTwice twice) => twice switch
    {
        { OtherKind: ClaimKind.Heading } => (new("A heading", "标题"), new("the heading", "该标题")),
        { OtherKind: ClaimKind.Clause } => (new("A clause", "责任条款"), new("the clause", "该责任条款")),
        { OtherKind: ClaimKind.Notice } => (new("Another passage of the notice", "通知的另一段文字"), new("the other passage", "另一段文字")),
        { IsSameTask: true } => (new("Another quote of this task", "本任务的另一处引文"), new("the other quote", "另一处引文")),
        _ => (new("Another task", "另一项任务"), new("the other quote", "另一处引文")),
    };
}

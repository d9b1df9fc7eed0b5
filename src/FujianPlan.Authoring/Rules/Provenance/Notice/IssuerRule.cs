using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Findings;

namespace FujianPlan.Authoring.Rules.Provenance.Notice;

/// <summary>
/// The issuer is written out as the source has it: a part of its name would be another authority. A title that names its issuer
/// (示例市人民政府关于印发…) tells who it is.
/// </summary>
internal sealed class IssuerRule : ProvenanceRule
{
    /// <summary>What is known of the rule.</summary>
    public static readonly RuleInfo Rule = new("FJP4019", FindingSeverity.Error, false, new("The issuer is not the one that the source names", "发文机关与来源文件不符"));

    private static readonly string[] Behind = ["关于", "转发", "批转", "印发", "发布", "公布"];

    // What no authority's name has in it: there, the title says something else before these words.
    private static readonly char[] NoName = ['《', '》', '“', '”', '"', '：', ':', '。', '；', '（', '('];

    /// <inheritdoc/>
    public override RuleInfo Info => Rule;

    /// <inheritdoc/>
    public override void Check(ProvenanceContext context)
    {
        string[] all = [.. (context.Document.Plan?.Issuers ?? []).Select(issuer => issuer.Value)];
        foreach (Located<string> issuer in context.Document.Plan?.Issuers ?? [])
        {
            if (context.Source.Stands(issuer.Value))
            {
                Check(context, context.Document.Plan!, issuer, all);
            }
        }
    }

    private static void Check(ProvenanceContext context, PlanNode plan, Located<string> issuer, string[] all)
    {
        string shown = ShownText.Of(issuer.Value);
        if ((NoticeTitles.Of(context.Document) ?? plan.Title) is { } title && HeadOf(title.Value) is { } head && context.Source.Stands(title.Value))
        {
            // A title that is not whole has a finding of its own.
            if (!Names(head, issuer.Value, all) && !context.Source.Words.BeginsOnlyBehind(title.Value, issuer.Value))
            {
                context.Report(
                    Rule,
                    issuer.Place,
                    $"The title says who issues it: “{ShownText.Of(head)}”, and not “{shown}”. Write the issuer as the title has it.",
                    $"标题写明发文机关为“{ShownText.Of(head)}”，而非“{shown}”。请照标题书写发文机关。",
                    new RelatedPlace(title.Place, new("the title", "该标题")));
            }
        }
        else if (!context.Source.Words.IsWholeIssuer(issuer.Value))
        {
            context.Report(
                Rule,
                issuer.Place,
                $"The source has “{shown}” only as a part of longer words. Write the issuer’s whole name.",
                $"来源文件中“{shown}”只是较长文字的一部分。请写发文机关的全称。");
        }
    }

    // The words before 关于 and the like; null where the title begins with those, or has none.
    private static string? HeadOf(string title)
    {
        int end = Behind.Select(word => title.IndexOf(word, StringComparison.Ordinal)).Where(at => at >= 0).DefaultIfEmpty(-1).Min();
        string head = end <= 0 ? string.Empty : title.Substring(0, end).Trim();
        return head.Length == 0 || head.IndexOfAny(NoName) >= 0 ? null : head;
    }

    // Several issue it together: 甲局 乙局关于…. Without anything between their names, the plan has all of them, in their order.
    private static bool Names(string head, string issuer, string[] all) =>
        head == issuer
        || head.Split([' ', '\u3000', '、', '，'], StringSplitOptions.RemoveEmptyEntries).Contains(issuer)
        || (all.Length > 1 && Letters(head) == Letters(string.Concat(all)));

    private static string Letters(string words) => string.Concat(words.Where(char.IsLetterOrDigit));
}

using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Provenance;

namespace FujianPlan.Authoring.Rules.Provenance.Notice;

/// <summary>Who drew a plan up is whom the notice's own words name: a line of its own, or 由…起草 in what it says.</summary>
internal sealed class DrafterRule : ProvenanceRule
{
    /// <summary>What is known of the rule.</summary>
    public static readonly RuleInfo Rule = new("FJP4018", FindingSeverity.Error, false, new("The notice names another drafter", "起草部门与通知文字不符"));

    // What stands before a drafter's name, and what behind it.
    private static readonly string[] Before = ["由", "经", "将", "和", "与", "及"];
    private static readonly string[] Drafts = ["制定", "制订", "起草", "编制", "草拟", "拟订", "拟定", "拟制", "牵头", "会同", "研究", "组织", "提出", "供稿"];
    private static readonly string[] BehindInItsLine = [.. Drafts, "负责", "承办", "二〇", "二○", "二零"];

    /// <inheritdoc/>
    public override RuleInfo Info => Rule;

    /// <inheritdoc/>
    public override void Check(ProvenanceContext context)
    {
        // A code that leads nowhere has a finding of its own.
        if (context.Document.Plan?.Drafter is not { } drafter
            || context.Document.Agencies.FirstOrDefault(agency => agency.Code?.Value == drafter.Value) is not { Name: { } name } agency)
        {
            return;
        }

        // Not its former names: those are the editors', who could make any agency the drafter by them.
        NoticeNode? notice = context.Document.Notice;
        string[] names = [name.Value, .. (agency.Aliases?.Items ?? []).Select(other => other.Value)];
        string shown = ShownText.Of(name.Value);
        if (notice?.Drafted is { } drafted)
        {
            if (!Array.Exists(names, one => Names(drafted.Value, one, BehindInItsLine)))
            {
                string line = ShownText.Of(drafted.Value);
                context.Report(
                    Rule,
                    drafter.Place,
                    $"The notice says who drew it up: “{line}”. That does not name {shown}. Write the code of the agency that it names.",
                    $"通知写明的起草部门为“{line}”，其中没有{shown}。请写其所指部门的代码。",
                    new RelatedPlace(drafted.Place, new("the notice's line", "通知中的该行")));
            }
        }
        else if (!NoticeWords.Quoted(context.Document).Any(words => Array.Exists(names, one => Names(words.Value, one, Drafts))))
        {
            context.Report(
                Rule,
                drafter.Place,
                $"No words of the notice say that {shown} drew it up. Quote the line that does under 'drafted', or remove 'drafter'.",
                $"通知文字中没有写明由{shown}起草。请把写明起草部门的一行照录为 drafted，或删去 drafter。");
        }
    }

    // As a whole word, and not as a part of a longer name.
    private static bool Names(string words, string name, string[] behind)
    {
        for (int at = words.IndexOf(name, StringComparison.Ordinal); at >= 0 && name.Length > 0; at = words.IndexOf(name, at + 1, StringComparison.Ordinal))
        {
            WholeWords whole = new(words, new SourceSpan(at, name.Length));
            if ((whole.Begin || whole.FollowAny(Before)) && ((behind == BehindInItsLine && (whole.End || whole.PrecedeDigit)) || whole.PrecedeAny(behind)))
            {
                return true;
            }
        }

        return false;
    }
}

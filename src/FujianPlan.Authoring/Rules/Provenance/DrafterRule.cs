using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Reading;

namespace FujianPlan.Authoring.Rules.Provenance;

/// <summary>Who drew a plan up is somebody whom the notice names.</summary>
internal sealed class DrafterRule : ProvenanceRule
{
    /// <summary>What is known of the rule.</summary>
    public static readonly RuleInfo Rule = new("FJP4018", FindingSeverity.Error, false, new("The notice does not name the drafter", "通知文字没有提到起草部门"));

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

        // To whom the notice goes is not who drew the plan up.
        NoticeNode? notice = context.Document.Notice;
        IEnumerable<Located<string>?> told = [notice?.Drafted, notice?.Body, notice?.Closing, .. notice?.Passages?.Items ?? []];
        string[] names = [name.Value, .. (agency.Aliases?.Items ?? []).Concat(agency.FormerNames?.Items ?? []).Select(other => other.Value)];
        if (!told.Any(words => words is not null && Array.Exists(names, words.Value.Contains)))
        {
            string shown = ShownText.Of(name.Value);
            context.Report(
                Rule,
                drafter.Place,
                $"Neither 'drafted', 'body', 'closing' nor a passage of the notice names {shown}. Quote the line that does as 'drafted' under 'notice', or correct the code; where the notice does not say who drew it up, remove 'drafter'.",
                $"通知的 drafted、body、closing 和 passages 均未提到{shown}。请将写明起草部门的一行录入 notice 之下的 drafted，或更正代码；通知未写明起草部门的，请删去 drafter。");
        }
    }
}

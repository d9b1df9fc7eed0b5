using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Provenance;
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

        string[] names = [name.Value, .. (agency.Aliases?.Items ?? []).Concat(agency.FormerNames?.Items ?? []).Select(other => other.Value)];
        if (!NoticeWords.Quoted(context.Document).Any(words => Array.Exists(names, words.Value.Contains)))
        {
            string shown = ShownText.Of(name.Value);
            context.Report(
                Rule,
                drafter.Place,
                $"Nothing that the plan quotes of the notice names {shown}. Quote the line that does as 'drafted' under 'notice', or correct the code; where the notice does not say who drew it up, remove 'drafter'.",
                $"方案所引的通知文字均未提到{shown}。请将写明起草部门的一行录入 notice 之下的 drafted，或更正代码；通知未写明起草部门的，请删去 drafter。");
        }
    }
}

using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Reading;

namespace FujianPlan.Authoring.Rules.Provenance;

/// <summary>Who drew a plan up is whom the notice's own line names.</summary>
internal sealed class DrafterRule : ProvenanceRule
{
    /// <summary>What is known of the rule.</summary>
    public static readonly RuleInfo Rule = new("FJP4018", FindingSeverity.Error, false, new("The notice names another drafter", "起草部门与通知文字不符"));

    /// <inheritdoc/>
    public override RuleInfo Info => Rule;

    /// <inheritdoc/>
    public override void Check(ProvenanceContext context)
    {
        // A code that leads nowhere has a finding of its own; and where the notice does not say who drew it up, nothing can be told.
        if (context.Document.Plan?.Drafter is not { } drafter
            || context.Document.Notice?.Drafted is not { } drafted
            || context.Document.Agencies.FirstOrDefault(agency => agency.Code?.Value == drafter.Value) is not { Name: { } name } agency)
        {
            return;
        }

        // Not its former names: those are the editors', who could make any agency the drafter by them.
        string[] names = [name.Value, .. (agency.Aliases?.Items ?? []).Select(other => other.Value)];
        if (!Array.Exists(names, drafted.Value.Contains))
        {
            string shown = ShownText.Of(name.Value), line = ShownText.Of(drafted.Value);
            context.Report(
                Rule,
                drafter.Place,
                $"The notice says who drew it up: “{line}”. That does not name {shown}. Write the code of the agency that it names.",
                $"通知写明的起草部门为“{line}”，其中没有{shown}。请写其所指部门的代码。",
                new RelatedPlace(drafted.Place, new("the notice's line", "通知中的该行")));
        }
    }
}

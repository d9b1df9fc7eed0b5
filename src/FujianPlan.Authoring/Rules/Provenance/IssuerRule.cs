using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Findings;

namespace FujianPlan.Authoring.Rules.Provenance;

/// <summary>The issuer is written out as the source has it: a part of its name would be another authority.</summary>
internal sealed class IssuerRule : ProvenanceRule
{
    /// <summary>What is known of the rule.</summary>
    public static readonly RuleInfo Rule = new("FJP4019", FindingSeverity.Error, false, new("The issuer is part of a longer name", "发文机关只是较长名称的一部分"));

    /// <inheritdoc/>
    public override RuleInfo Info => Rule;

    /// <inheritdoc/>
    public override void Check(ProvenanceContext context)
    {
        if (context.Document.Plan?.Issuer is { } issuer && context.Source.Stands(issuer.Value) && !context.Source.IsWholeIssuer(issuer.Value))
        {
            context.Report(
                Rule,
                issuer.Place,
                $"The source has “{issuer.Value}” only as a part of longer words. Write the issuer’s whole name.",
                $"来源文件中“{issuer.Value}”只是较长文字的一部分。请写发文机关的全称。");
        }
    }
}

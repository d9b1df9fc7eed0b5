using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Findings;

namespace FujianPlan.Authoring.Rules.Provenance;

/// <summary>A plan names the document that it was read from, or says that there is none: without one, nothing bears out what it quotes.</summary>
internal sealed class UnnamedSourceRule : ListedRule
{
    /// <summary>What is known of the rule.</summary>
    public static readonly RuleInfo Rule = new("FJP4025", FindingSeverity.Warning, true, new("The plan names no source", "方案未写明来源文件"));

    /// <inheritdoc/>
    public override RuleInfo Info => Rule;

    /// <summary>Checks it.</summary>
    /// <param name="document">The plan.</param>
    /// <param name="sink">Where the finding goes.</param>
    public static void Check(PlanDocument document, FindingSink sink)
    {
        if (document is { Source: null, Plan: { } plan })
        {
            sink.Report(
                Rule,
                plan.Place,
                "The plan names no source document, so none of its quotes is checked. Name the document and its SHA-256 under 'source'; if there is none, write 'source: none'.",
                "方案未写明来源文件，所引文字均未核对。请在 source 中写明来源文件及其 SHA-256；如无来源文件，请写“source: none”。");
        }
    }
}

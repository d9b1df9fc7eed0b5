using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Provenance;

namespace FujianPlan.Authoring.Rules.Provenance;

/// <summary>The source document is UTF-8.</summary>
internal sealed class SourceEncodingRule : ProvenanceRule
{
    /// <summary>What is known of the rule.</summary>
    public static readonly RuleInfo Rule = new("FJP4013", FindingSeverity.Error, false, new("The source document is not UTF-8", "来源文件不是 UTF-8 编码"));

    /// <inheritdoc/>
    public override RuleInfo Info => Rule;

    /// <inheritdoc/>
    public override void Check(ProvenanceContext context)
    {
        int offset = context.Source.File.Text.IndexOf('\uFFFD');
        if (offset >= 0)
        {
            context.Report(
                Rule,
                context.Places.Of(new SourceSpan(offset, 1)),
                $"'{context.Document.Source?.File?.Value}' contains bytes that are not UTF-8. Save the document as UTF-8, and write its new SHA-256 into the plan.",
                $"“{context.Document.Source?.File?.Value}”含有不是 UTF-8 的字节。请把该文件另存为 UTF-8，并把新的 SHA-256 写入方案。");
        }
    }
}

using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Provenance;
using FujianPlan.Authoring.Provenance.InOrder;

namespace FujianPlan.Authoring.Rules.Provenance.InOrder;

/// <summary>No passage takes words out of a sentence of a task: without them, it may say the opposite.</summary>
internal sealed class CutSentenceRule : ProvenanceRule
{
    /// <summary>What is known of the rule.</summary>
    public static readonly RuleInfo Rule = new("FJP4043", FindingSeverity.Error, false, new("Words taken out of a sentence", "句子中的文字被列为通知文字"));

    /// <inheritdoc/>
    public override RuleInfo Info => Rule;

    /// <inheritdoc/>
    public override void Check(ProvenanceContext context)
    {
        if (context.Source.InOrder is not { } reading)
        {
            return;
        }

        PassageSettings settings = new(reading);
        HashSet<Passage> told = [.. reading.Hidden.InPassages.Select(hidden => hidden.Passage!), .. reading.Strays().Select(stray => stray.Passage)];
        foreach ((Passage passage, int start, int item) in reading.Passages)
        {
            if (!told.Contains(passage) && settings.Of(passage, start, item) == PassageSetting.WithinSentence && told.Add(passage))
            {
                FindingText label = reading.Items[item].Label;
                context.Report(
                    Rule,
                    passage.Words.Place,
                    $"In the source, these words stand within a sentence of {label.English}, which lacks them in the plan. Quote them in its text. A remark stands in brackets, ends in a colon, or is a sentence of its own.",
                    $"在来源文件中，这段文字位于{label.Chinese}的句子之中，而方案中该句缺少这些文字。请写入其 text。说明应在括号内、以冒号结尾，或自成一句。",
                    OrderedWords.At(context, new SourceSpan(start, passage.Length)));
            }
        }
    }
}

using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Provenance;
using FujianPlan.Authoring.Provenance.InOrder;

namespace FujianPlan.Authoring.Rules.Provenance.InOrder;

/// <summary>No passage takes words out of a task, or a heading: without them, it may say the opposite.</summary>
internal sealed class CutSentenceRule : ProvenanceRule
{
    /// <summary>What is known of the rule.</summary>
    public static readonly RuleInfo Rule = new("FJP4043", FindingSeverity.Error, false, new("Words taken out of a task", "任务中的文字被列为通知文字"));

    /// <inheritdoc/>
    public override RuleInfo Info => Rule;

    /// <inheritdoc/>
    public override void Check(ProvenanceContext context)
    {
        OrderedReading? reading = context.Source.InOrder;
        foreach ((Passage passage, int start, int item, PassageSetting setting) in reading is null ? [] : new PassageSettings(reading).That(PassageSetting.WithinSentence, PassageSetting.SentenceOfTask))
        {
            FindingText label = reading!.Items[item].Label;
            FindingText told = setting == PassageSetting.WithinSentence
                ? new(
                    $"In the source, these words are within a sentence of {label.English}, which lacks them in the plan. Quote them in its text. A remark is in brackets, ends with a colon, or comes after the task.",
                    $"在来源文件中，这段文字位于{label.Chinese}的句子之中，而方案中该句缺少这些文字。请写入其 text。说明应在括号内、以冒号结尾，或位于该项之后。")
                : new(
                    $"In the source, these words are a sentence among those of {label.English}. Quote them in its text. A remark is in brackets, ends with a colon, or comes after the task.",
                    $"在来源文件中，这段文字是{label.Chinese}中的一句。请写入其 text。说明应在括号内、以冒号结尾，或位于该项之后。");
            context.Report(Rule, passage.Words.Place, told.English, told.Chinese, OrderedWords.At(context, new SourceSpan(start, passage.Length)));
        }
    }
}

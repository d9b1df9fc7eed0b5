using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Provenance;
using FujianPlan.Authoring.Provenance.InOrder;
using FujianPlan.Authoring.Vocabulary;

namespace FujianPlan.Authoring.Rules.Provenance.InOrder;

/// <summary>A whole sentence behind those of a task is seldom a remark, and a number in one seldom the page's.</summary>
internal sealed class RemarkSentenceRule : ProvenanceRule
{
    /// <summary>What is known of the rule.</summary>
    public static readonly RuleInfo Rule = new("FJP4044", FindingSeverity.Warning, true, new("Words of a task that the plan calls a remark", "任务文字被列为说明"));

    /// <inheritdoc/>
    public override RuleInfo Info => Rule;

    /// <inheritdoc/>
    public override void Check(ProvenanceContext context)
    {
        if (context.Source.InOrder is not { } reading)
        {
            return;
        }

        foreach ((Passage passage, int start, int item, _) in new PassageSettings(reading).That(PassageSetting.Sentence))
        {
            FindingText label = reading.Items[item].Label;
            context.Report(
                Rule,
                passage.Words.Place,
                $"In the source, these words are a sentence directly after the text of {label.English}. If they say what is to be done, quote them in its text. If they are a remark of the notice, leave them and switch this rule off.",
                $"在来源文件中，这段文字是紧接{label.Chinese}正文的一句。如属任务内容，请写入其 text；如确为通知所作的说明，请保留，并关闭此规则。",
                OrderedWords.At(context, new SourceSpan(start, passage.Length)));
        }

        CheckNumbers(context, reading);
    }

    // The number of a page, in a copy that lacks those of the others.
    private static void CheckNumbers(ProvenanceContext context, OrderedReading reading)
    {
        Dictionary<string, FurnitureLine> numbers = [];
        foreach (FurnitureLine line in reading.Furniture)
        {
            if (line.Words.Length <= FurnitureRule.MostDigits && line.Words.All(char.IsDigit) && !line.IsByPageNumber && FurnitureRule.IsInSentence(reading, line) && !numbers.ContainsKey(line.Words))
            {
                numbers.Add(line.Words, line);
            }
        }

        foreach (PassageNode passage in context.Document.Notice?.Passages?.Items ?? [])
        {
            if (passage.Kind?.Value == PassageKinds.Furniture && numbers.TryGetValue(PageLayout.Without(passage.Text.Value), out FurnitureLine? line))
            {
                context.Report(
                    Rule,
                    passage.Text.Place,
                    $"In the source, “{line.Words}” is within a sentence, and no page before or after it has a matching page number. If it is part of the sentence, quote it there. If it is a page number, leave it and switch this rule off.",
                    $"在来源文件中，“{line.Words}”位于句子之中，且前后各页均无相连的页码。如为句中文字，请写入该句；如确为页码，请保留，并关闭此规则。",
                    new RelatedPlace(context.Places.Of(line.Line), new FindingText("what the source has here", "来源文件此处的文字")));
            }
        }
    }
}

using System.Text.RegularExpressions;
using FujianPlan.Authoring.Findings;

namespace FujianPlan.Authoring.Rules.Provenance.Notice;

/// <summary>
/// A notice's title says who issues it and which plan: 示例市人民政府关于印发…的通知. So it is neither a part of the plan's title, nor does it
/// begin behind its issuer; both would stand in the source all the same. So would a part of the plan's title.
/// </summary>
internal sealed class NoticeTitleRule : ProvenanceRule
{
    /// <summary>What is known of the rule.</summary>
    public static readonly RuleInfo Rule = new("FJP4020", FindingSeverity.Warning, true, new("A title is incomplete", "标题不完整"));

    private static readonly Regex WholeEnd = new("(通知|通告|公告|决定|函|批复|意见|方案|办法|措施|要点|计划|细则|规划)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);
    private static readonly Regex LetterBeginning = new("^(各|[省市县区州盟旗])[^。；]{1,500}?[：:]|^(为(了|贯彻|深入|进一步|落实|全面|加快|切实|认真)|依据《|根据《|按照《)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    /// <inheritdoc/>
    public override RuleInfo Info => Rule;

    /// <inheritdoc/>
    public override void Check(ProvenanceContext context)
    {
        if (context.Document.Plan is not { } plan)
        {
            return;
        }

        bool isExchanged = context.Document.Notice?.Title is { } other && plan.Title is { } own && own.Value.Length > other.Value.Length && own.Value.Contains(other.Value);
        if (!isExchanged && plan.Title is { } whole && context.Source.Stands(whole.Value) && !context.Source.Words.IsWholeTitle(whole.Value) && !IsBeforeItsNumber(context, whole.Value))
        {
            context.Report(
                Rule,
                whole.Place,
                $"The source has “{ShownText.Of(whole.Value)}” only as part of a longer phrase. Write the plan's full title.",
                $"来源文件中“{ShownText.Of(whole.Value)}”只是较长文字的一部分。请写方案的完整标题。");
        }

        if (context.Document.Notice?.Title is not { } title)
        {
            return;
        }

        if (isExchanged)
        {
            context.Report(
                Rule,
                title.Place,
                "The notice's title is a part of the plan's. A notice's title names the plan, not the other way round. Have the two been exchanged?",
                "通知的标题是方案标题的一部分。应是通知的标题提到方案，而非相反。两者是否写反？",
                new RelatedPlace(plan.Title!.Place, new("the plan's title", "方案的标题")));
        }
        else if (context.Source.Words.NamesBefore(title.Value, [.. plan.Issuers.Select(issuer => issuer.Value)]) is { Count: > 0 } names)
        {
            string shown = ShownText.Of(string.Join(" ", names));
            context.Report(
                Rule,
                title.Place,
                $"In the source, this title begins with '{shown}'. Write the whole title.",
                $"来源文件中，这一标题以“{shown}”开头。请照录全文。");
        }
        else if (title.Value.StartsWith("关于", StringComparison.Ordinal) && context.Source.Stands(title.Value) && !context.Source.Words.Begins(title.Value))
        {
            context.Report(
                Rule,
                title.Place,
                "In the source, this title begins earlier, with the issuer. Write the whole title.",
                "来源文件中，这一标题之前还有发文机关。请照录全文。");
        }
    }

    // In a copy without line breaks the number of the document stands directly behind the title, or whom the letter addresses, or its first words:
    // ……实施意见示办发〔2024〕24号, ……的函市直有关单位：, ……方案为了….
    private static bool IsBeforeItsNumber(ProvenanceContext context, string title) =>
        context.Document.Notice is { Passages: { } passages } notice
        && notice.Title?.Value == title
        && passages.Items.Any(passage => (IsNumberOfADocument(passage.Text.Value) || (WholeEnd.IsMatch(title) && LetterBeginning.IsMatch(passage.Text.Value))) && context.Source.Words.StandsBehind(title, passage.Text.Value));

    private static bool IsNumberOfADocument(string words)
    {
        int year = words.IndexOfAny(['〔', '［', '[', '（', '(']);
        return year > 0 && words.EndsWith("号", StringComparison.Ordinal) && words.Length > year + 6
            && words.Skip(year + 1).Take(4).All(c => c is >= '0' and <= '9') && words.Take(year).All(char.IsLetter);
    }
}

using System.Text.RegularExpressions;
using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Numerals;

namespace FujianPlan.Authoring.Rules.Provenance.Notice;

/// <summary>
/// What a notice consists of has a form and a place (GB/T 9704): the addressees end in a colon, and the body follows them; the date is a
/// date. Titles and lines are no sentences. Words that stand in the source under another key would say something else.
/// </summary>
internal sealed class NoticeKeyRule : ProvenanceRule
{
    /// <summary>What is known of the rule.</summary>
    public static readonly RuleInfo Rule = new("FJP4024", FindingSeverity.Warning, true, new("Words of the notice under the wrong key", "通知文字的键不符"));

    private static readonly Regex Date = new(DateDigits.Pattern + "\\s*年|[0-9]{4}\\s*[-./／－．][ ]*[0-9]{1,2}", RegexOptions.CultureInvariant);

    private static readonly char[] SentenceEnds = ['。', '！', '；', '：', ':'];

    /// <inheritdoc/>
    public override RuleInfo Info => Rule;

    /// <inheritdoc/>
    public override void Check(ProvenanceContext context)
    {
        if (context.Document.Notice is not { } notice)
        {
            return;
        }

        foreach ((Located<string>? line, string key) in new[] { (notice.Title, "title"), (notice.Published, "published"), (notice.Dated, "dated"), (notice.Drafted, "drafted") })
        {
            if (line is not null && line.Value.IndexOf('。') >= 0)
            {
                Report(context, line, $"'{key}' must be a line without a full stop, but this is a sentence. Quote the notice's line, and move these words to the key that they belong to.", $"{key} 应为一行不带句号的文字，此处却是句子。请照录该行，并把这段文字写到所属的键下。");
            }
        }

        foreach ((Located<string>? text, string key) in new[] { (notice.Body, "body"), (notice.Closing, "closing") })
        {
            if (text is not null && text.Value.IndexOfAny(SentenceEnds) < 0)
            {
                Report(context, text, $"'{key}' must be a sentence of the notice, but this is not one. Quote the whole sentence, and move these words to the key that they belong to.", $"{key} 应为通知中的句子，此处不成句。请照录整句，并把这段文字写到所属的键下。");
            }
        }

        CheckDate(context, notice.Dated, "dated");
        CheckDate(context, notice.Published, "published");
        if (notice.Dated is { } dated && Date.IsMatch(dated.Value) && (dated.Value.Contains("发布") || dated.Value.Contains("公布")))
        {
            Report(context, dated, "The date of a notice is under its signature. This line says when the notice was published: write it as 'published'.", "此行写的是发布日期，而非通知的落款日期。请写作 published。");
        }

        if (notice.Addressees is { } addressees && context.Source.Stands(addressees.Value))
        {
            if (addressees.Value[addressees.Value.Length - 1] is not ('：' or ':') && !context.Source.Words.StandsBehind(addressees.Value, "：") && !context.Source.Words.StandsBehind(addressees.Value, ":"))
            {
                Report(context, addressees, "The addressees of a notice end with a colon, but these do not. Quote the whole line of the addressees.", "主送机关以冒号结尾，此处没有。请照录主送机关一行的全文。");
            }
            else if (notice.Body is { } body && context.Source.Stands(body.Value) && !FollowsAddressees(context, addressees, body)
                && Others(notice).FirstOrDefault(other => FollowsAddressees(context, addressees, other)) is { } first)
            {
                Report(context, first, "In the source these words follow the addressees: that is the body of the notice. Write them as 'body'.", "来源文件中，这段文字接在主送机关之后，应为通知正文。请写作 body。");
            }
        }
    }

    private static bool FollowsAddressees(ProvenanceContext context, Located<string> addressees, Located<string> words) =>
        context.Source.Words.StandsBehind(addressees.Value, words.Value) || context.Source.Words.StandsBehind(addressees.Value, "：" + words.Value) || context.Source.Words.StandsBehind(addressees.Value, ":" + words.Value);

    private static IEnumerable<Located<string>> Others(NoticeNode notice) =>
        new[] { notice.Closing, notice.Dated, notice.Drafted, notice.Published, notice.Title }.Concat((notice.Passages?.Items ?? []).Select(passage => passage.Text)).Where(words => words is not null).Select(words => words!);

    private static void CheckDate(ProvenanceContext context, Located<string>? words, string key)
    {
        // A sentence has a finding already.
        if (words is not null && words.Value.IndexOf('。') < 0 && !Date.IsMatch(words.Value))
        {
            Report(context, words, $"'{key}' states no date. Quote the notice's line with the date, and move these words to the key that they belong to.", $"{key} 中没有日期。请照录写有日期的一行，并把这段文字写到所属的键下。");
        }
    }

    private static void Report(ProvenanceContext context, Located<string> words, string english, string chinese) => context.Report(Rule, words.Place, english, chinese);
}

using System.Text.RegularExpressions;
using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Numerals;

namespace FujianPlan.Authoring.Rules.Provenance.Notice;

/// <summary>
/// What a key of the notice is for stands under that key, and not among the passages: a title there says nothing of who issues the notice, a
/// date nothing of when.
/// </summary>
internal sealed class PassageKeyRule : ProvenanceRule
{
    /// <summary>What is known of the rule.</summary>
    public static readonly RuleInfo Rule = new("FJP4037", FindingSeverity.Warning, true, new("Passage that belongs under a key of the notice", "passages 中有应写在通知其他键下的文字"));

    private const string Digit = DateDigits.Pattern;

    private static readonly Regex Date = new($@"^\s*{Digit}{{4}}\s*年\s*{Digit}{{1,3}}\s*月\s*{Digit}{{1,3}}\s*日\s*$", RegexOptions.CultureInvariant);

    private static readonly Regex Addressees = new("^(?!根据|按照|依据|为|经|现|结合|围绕|对照)(?![^。；：:]*(如下|以下)[^。；：:]{0,4}[：:]$)[^。；：:]*(人民政府|政府|管委会|委员会|委|办|局|厅|部门|单位|机构|企业|公司)[^。；：:]{0,12}[：:]$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    /// <inheritdoc/>
    public override RuleInfo Info => Rule;

    /// <inheritdoc/>
    public override void Check(ProvenanceContext context)
    {
        NoticeNode? notice = context.Document.Notice;
        foreach (Located<string> passage in NoticeTitles.Passages(context.Document))
        {
            switch (KeyOf(passage.Value))
            {
                case "title" when notice?.Title is null:
                    Report(context, passage, "title", "reads like the notice's title, which says who issues it", "应为通知的标题，写明了发文机关");
                    break;
                case "addressees" when notice?.Addressees is null:
                    Report(context, passage, "addressees", "reads like the line of the addressees", "应为主送机关");
                    break;
                case "dated" when notice?.Dated is null:
                    Report(context, passage, "dated", "is a date", "是日期");
                    break;
            }
        }
    }

    /// <summary>The key of the notice that words are for, as they read: <c>title</c>, <c>addressees</c> or <c>dated</c>; null for none of these.</summary>
    internal static string? KeyOf(string words) => NoticeTitles.IsOne(words) ? "title"
        : Addressees.IsMatch(words) ? "addressees"
        : Date.IsMatch(words) ? "dated"
        : null;

    private static void Report(ProvenanceContext context, Located<string> passage, string key, string english, string chinese)
    {
        string shown = ShownText.Of(passage.Value);
        context.Report(
            Rule,
            passage.Place,
            $"“{shown}” {english}. Write it as '{key}' of the notice.",
            $"“{shown}”{chinese}。请写作通知的 {key}。");
    }
}

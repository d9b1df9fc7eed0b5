using System.Globalization;
using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Numerals;

namespace FujianPlan.Authoring.Rules.Provenance.Notice;

/// <summary>The date of issue is one that the notice's own words state.</summary>
internal sealed class IssuedDateRule : ProvenanceRule
{
    /// <summary>What is known of the rule.</summary>
    public static readonly RuleInfo Rule = new("FJP4015", FindingSeverity.Error, false, new("The notice does not state the date of issue", "通知文字与发布日期不符"));

    private const string Digits = "〇一二三四五六七八九";

    /// <inheritdoc/>
    public override RuleInfo Info => Rule;

    /// <inheritdoc/>
    public override void Check(ProvenanceContext context)
    {
        if (context.Document.Plan?.Issued is not { } issued)
        {
            return;
        }

        NoticeNode? notice = context.Document.Notice;
        string[] words = [.. new[] { notice?.Dated, notice?.Published }.Where(line => line is not null).Select(line => line!.Value)];
        if (!words.Any(line => Forms(issued.Value).Any(form => WithoutBlanks(line).Replace('○', '〇').Contains(form))))
        {
            string date = issued.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            context.Report(
                Rule,
                issued.Place,
                $"Neither 'dated' nor 'published' of the notice states {date}. Write the date that the notice bears, and quote its line there.",
                $"通知的 dated 和 published 都没有写明 {date}。请写通知所署的日期，并在该处照录其原文。");
        }
    }

    private static IEnumerable<string> Forms(DateTime date)
    {
        CultureInfo invariant = CultureInfo.InvariantCulture;
        yield return date.ToString("yyyy-MM-dd", invariant);
        yield return date.ToString("yyyy'年'M'月'd'日'", invariant);
        yield return date.ToString("yyyy'年'MM'月'dd'日'", invariant);
        string year = string.Concat(date.ToString("yyyy", invariant).Select(digit => Digits[digit - '0']));
        yield return $"{year}年{Numeral(date.Month)}月{Numeral(date.Day)}日";
    }

    // 2024 年3 月1 日, as it is copied from a page.
    private static string WithoutBlanks(string line) => string.Concat(line.Where(c => !char.IsWhiteSpace(c)));

    private static string Numeral(int number) => ChineseNumeral.Write(number);
}

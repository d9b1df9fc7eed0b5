using System.Globalization;
using System.Text.RegularExpressions;
using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Numerals;
using FujianPlan.Authoring.Provenance.Frame;

namespace FujianPlan.Authoring.Rules.Provenance.Notice;

/// <summary>The date of issue is one that the notice's own words state.</summary>
internal sealed class IssuedDateRule : ProvenanceRule
{
    /// <summary>What is known of the rule.</summary>
    public static readonly RuleInfo Rule = new("FJP4015", FindingSeverity.Error, false, new("The notice does not state the date of issue", "通知文字与发文日期不符"));

    // A whole date: a month alone leaves the day to the editors.
    private static readonly Regex Day = new(
        DateDigits.Pattern + "{4}\\s*年\\s*[0-9０-９一二三四五六七八九十]{1,3}\\s*月\\s*[0-9０-９一二三四五六七八九十]{1,3}\\s*日|[0-9]{4}\\s*[-./／－．]\\s*[0-9]{1,2}\\s*[-./／－．]\\s*[0-9]{1,2}", RegexOptions.CultureInvariant);

    private static readonly Regex Numbers = new("(?<![0-9])([0-9]{4})[-./／－．]([0-9]{1,2})[-./／－．]([0-9]{1,2})(?![0-9])", RegexOptions.CultureInvariant);

    private const string Digits = "〇一二三四五六七八九";

    /// <inheritdoc/>
    public override RuleInfo Info => Rule;

    /// <inheritdoc/>
    public override void Check(ProvenanceContext context)
    {
        NoticeNode? notice = context.Document.Notice;
        if (context.Document.Plan?.EditorialIssued is { } editorial && Stated(context.Document) is { } stated)
        {
            string line = ShownText.Of(stated.Value);
            bool isPassage = stated != notice?.Dated && stated != notice?.Published;
            context.Report(
                Rule,
                editorial.Place,
                isPassage ? $"The notice states its date: “{line}”. Write those words as 'dated' of the notice and the date as 'issued', and remove 'editorialIssued'." : $"The notice states its date: “{line}”. Write that as 'issued', and remove 'editorialIssued'.",
                isPassage ? $"通知写明了日期“{line}”。请把这段文字写作通知的 dated，以该日期为 issued，并删去 editorialIssued。" : $"通知写明了日期“{line}”。请以此为 issued，并删去 editorialIssued。",
                new RelatedPlace(stated.Place, new("the notice's date", "通知的日期")));
        }

        if (context.Document.Plan?.Issued is not { } issued)
        {
            return;
        }

        string[] words = [.. new[] { notice?.Dated, notice?.Published }.Where(line => line is not null).Select(line => line!.Value)];
        if (!words.Any(line => HasNumbers(line, issued.Value) || Forms(issued.Value).Any(form => WithoutBlanks(line).Contains(form) || DateDigits.WithOneZero(WithoutBlanks(line)).Contains(form))))
        {
            string date = issued.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            context.Report(
                Rule,
                issued.Place,
                $"Neither 'dated' nor 'published' of the notice states {date}. Write the date that the notice bears, and quote its line there.",
                $"通知的 dated 和 published 都没有写明 {date}。请写通知所署的日期，并在该处照录其原文。");
        }
    }

    // Under its key, or as a line of the notice under another.
    private static Located<string>? Stated(PlanDocument document)
    {
        string[] issuers = [.. document.Plan!.Issuers.Append(document.Plan.EditorialIssuer!).Where(issuer => issuer is not null).Select(issuer => issuer.Value)];
        return new[] { document.Notice?.Dated, document.Notice?.Published }.FirstOrDefault(line => line is not null && Day.IsMatch(line.Value))
            ?? NoticeTitles.Passages(document).Append(document.Notice?.Closing!).FirstOrDefault(words => words is not null && Lines(words.Value).Any(line => Day.IsMatch(line) && DatePlace.IsLine(line, issuers)));
    }

    private static IEnumerable<string> Lines(string words) => words.Split('\n').Select(line => line.Trim()).Append(words).Distinct();

    private static IEnumerable<string> Forms(DateTime date)
    {
        CultureInfo invariant = CultureInfo.InvariantCulture;
        yield return date.ToString("yyyy-MM-dd", invariant);
        yield return date.ToString("yyyy'年'M'月'd'日'", invariant);
        yield return date.ToString("yyyy'年'MM'月'dd'日'", invariant);
        string year = string.Concat(date.ToString("yyyy", invariant).Select(digit => Digits[digit - '0']));
        yield return $"{year}年{Numeral(date.Month)}月{Numeral(date.Day)}日";
    }

    // 2024.3.1, 2024/03/01; and no part of 2024.3.12.
    private static bool HasNumbers(string line, DateTime date) => Numbers.Matches(WithoutBlanks(line)).Cast<Match>().Any(match =>
        Value(match, 1) == date.Year && Value(match, 2) == date.Month && Value(match, 3) == date.Day);

    private static int Value(Match match, int group) => int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);

    // 2024 年3 月1 日, as it is copied from a page.
    private static string WithoutBlanks(string line) => string.Concat(line.Where(c => !char.IsWhiteSpace(c)));

    private static string Numeral(int number) => ChineseNumeral.Write(number);
}

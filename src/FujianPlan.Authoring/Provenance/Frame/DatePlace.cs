using System.Text.RegularExpressions;
using FujianPlan.Authoring.Clauses.Names;
using FujianPlan.Authoring.Numerals;

namespace FujianPlan.Authoring.Provenance.Frame;

/// <summary>
/// Where a notice bears its date: on a line, behind who issues it, in a bracket, or in a head. A date within a sentence is that of a meeting, or
/// of a law.
/// </summary>
internal static class DatePlace
{
    private const string Digit = DateDigits.Pattern;

    private static readonly Regex Date = new(
        $@"{Digit}{{4}}\s*年\s*{Digit}{{1,3}}\s*月\s*{Digit}{{1,3}}\s*日|[0-9]{{4}}\s*[-./／－．]\s*[0-9]{{1,2}}\s*[-./／－．]\s*[0-9]{{1,2}}", RegexOptions.CultureInvariant);

    // What may stand beside a date in its line: 印发日期：2024年3月1日; 2024年3月1日印发.
    private static readonly Regex Labels = new(
        "(成文|印发|发布|公布|发文|公开|生成|发稿|签发|制发|更新|信息)?(日期|时间|于)|印发|发布|公布|签发|制发|星期[一二三四五六日天]|上午|下午|信息|文章|来源|字体|浏览|点击|打印|作者|发文机关", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    // What may stand directly behind it where a copy has lost its line breaks.
    private static readonly Regex Next = new(
        "^(附件|附[：:]|抄送|主动公开|此件|联系人|[一二三四五六七八九十]+、|第[一二三四五六七八九十]+[章节部]|[（(][一二三四五六七八九十]+[）)]|[0-9０-９]|来源|信息来源|字体|浏览|点击|作者|责任编辑|星期|上午|下午|[（(]?共?印[0-9０-９]+份)|^(印发|发布|公布|签发|制发)(?![的了等到至给，,])",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    private static readonly Regex Issuing = new("^(发布|印发|公布)(，|。|$)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    // A copy with no more lines has lost its line breaks.
    private const int MostLines = 3;

    private const string SentenceEnds = "。！？；：:）)〕］]】》”…";

    /// <summary>Whether words have a whole date in them.</summary>
    /// <param name="words">The words.</param>
    public static bool HasDate(string words) => Date.IsMatch(words);

    /// <summary>Whether words are the line of a date: who issues it, labels, the date, and nothing else.</summary>
    /// <param name="words">The words.</param>
    /// <param name="issuers">Who issues it.</param>
    public static bool IsLine(string words, IEnumerable<string> issuers)
    {
        if (!Date.IsMatch(words) || words.IndexOfAny(['，', '。', '；']) >= 0)
        {
            return false;
        }

        string rest = Date.Replace(words, string.Empty, 1);
        foreach (string issuer in issuers.OrderByDescending(issuer => issuer.Length).Where(issuer => issuer.Length > 0))
        {
            rest = rest.Replace(issuer, string.Empty);
        }

        rest = string.Concat(Labels.Replace(rest, string.Empty).Where(char.IsLetter));
        return rest.Length == 0 || (words.StartsWith(rest, StringComparison.Ordinal) && AgencyNames.IsOrgan(rest, 0, rest.Length));
    }

    /// <summary>Whether a date stands in such a place.</summary>
    /// <param name="text">The source, with its layout.</param>
    /// <param name="span">Where it stands.</param>
    /// <param name="issuers">Who issues it.</param>
    /// <param name="titles">Titles and lines of the notice, which may stand beside it where a copy has lost its line breaks.</param>
    /// <param name="sentences">Its sentences, which may follow it there.</param>
    /// <param name="strong">Its title and the plan's: what stands directly behind one of these there is no part of a sentence before it.</param>
    public static bool IsOne(string text, SourceSpan span, IReadOnlyList<string> issuers, IReadOnlyList<string> titles, IReadOnlyList<string> sentences, IReadOnlyList<string> strong)
    {
        bool isOneLine = text.Split('\n').Count(words => !string.IsNullOrWhiteSpace(words)) <= MostLines;
        string[] mayFollow = isOneLine ? [.. titles, .. sentences] : [.. titles];
        int line = span.Start == 0 ? 0 : text.LastIndexOfAny(['\n', '\r'], span.Start - 1) + 1;
        string before = text.Substring(line, span.Start - line);
        int end = text.IndexOfAny(['\n', '\r'], span.End);
        string behind = text.Substring(span.End, (end < 0 ? text.Length : end) - span.End);
        bool isBehindTitle = isOneLine && strong.Any(title => title.Length > 0 && before.TrimEnd().EndsWith(title, StringComparison.Ordinal)) && behind.Length > 0 && char.IsLetter(behind[0]);
        return isBehindTitle || IsOfIssuing(before, behind, issuers) || IsLabelled(text.Substring(span.Start, span.Length)) || IsBehindLabel(before) || (MayStandBefore(before, behind, issuers, titles) && MayStandBehind(behind.TrimStart(), issuers, mayFollow));
    }

    // 青川市甲局2024年3月1日发布，征求意见至…: a line that says who issued it when, and goes on.
    private static bool IsOfIssuing(string before, string behind, IReadOnlyList<string> issuers) => Issuing.IsMatch(behind) && issuers.Contains(before.Trim());

    // 发布日期：2024-03-01 says itself what it is.
    private static bool IsLabelled(string words) => words.IndexOfAny(['：', ':']) is > 0 and var colon && IsLabel(words, colon);

    // So does the date behind such words, whatever follows where a copy has lost its line breaks.
    private static bool IsBehindLabel(string before) => before.TrimEnd() is { Length: > 1 } words && words[words.Length - 1] is '：' or ':' && IsLabel(words, words.Length - 1);

    private static bool IsLabel(string words, int colon) => Labels.Matches(words.Substring(0, colon)).Cast<Match>().Any(label => label.Index + label.Length == colon);

    private static bool MayStandBefore(string before, string behind, IReadOnlyList<string> issuers, IReadOnlyList<string> titles)
    {
        string words = before.TrimEnd();
        if (words.Length == 0 || words.Length < before.Length || SentenceEnds.IndexOf(words[words.Length - 1]) >= 0 || "（(〔［[【《“".IndexOf(words[words.Length - 1]) >= 0)
        {
            return true;
        }

        // （2024年2月1日通过，2024年3月1日公布）
        if (words[words.Length - 1] is '，' or ',' or '、')
        {
            return Next.Match(behind.TrimStart()) is { Success: true, Value: var next } && !char.IsDigit(next[0]);
        }

        int from = words.Length;
        while (from > 0 && char.IsLetter(words[from - 1]))
        {
            from--;
        }

        string run = words.Substring(from);
        return issuers.Concat(titles).Any(other => other.Length > 0 && words.EndsWith(other, StringComparison.Ordinal)) || (run.Length > 2 && AgencyNames.IsOrgan(run, 0, run.Length))
            || Labels.Matches(run).Cast<Match>().Any(label => label.Index + label.Length == run.Length && label.Length > 1);
    }

    private static bool MayStandBehind(string behind, IReadOnlyList<string> issuers, IReadOnlyList<string> titles) =>
        behind.Length == 0
        || (char.IsLetter(behind[0]) || char.IsDigit(behind[0])
            ? Next.IsMatch(behind) || titles.Concat(issuers).Any(words => words.Length > 0 && behind.StartsWith(words, StringComparison.Ordinal))
            : behind[0] is not ('，' or ',' or '、' or '；' or '—' or '–' or '－' or '~' or '～'));
}

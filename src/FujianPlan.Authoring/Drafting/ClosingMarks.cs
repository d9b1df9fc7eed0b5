using System.Text.RegularExpressions;
using FujianPlan.Authoring.Numerals;

namespace FujianPlan.Authoring.Drafting;

/// <summary>The lines with which a notice closes: who has issued it, when, and what a printer or a clerk adds.</summary>
/// <param name="notice">The notice.</param>
internal sealed class ClosingMarks(FlatNotice notice)
{
    private const int LongestDate = 20;
    private const int LongestHead = 8;
    private const int LongestEnd = 12;
    private const int ShortestPrinted = 5;
    private const int LongestSignature = 40;
    private const string IssuersEnd = "府办室厅局会委院部";

    private static readonly Regex Dotted = new("^[12][0-9]{3}([-/.．])[0-9]{1,2}\\1[0-9]{1,2}$", RegexOptions.CultureInvariant);
    private static readonly Regex Footer = new("^([（(]此件|(抄送|抄报|分送|填报(人|单位)?|填表人?|制表人?|审核人?|校对|打印|印发份数)[：:])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    // …办公室（章）; 2024年3月1日　共印50份.
    private static readonly Regex Seal = new("[（(](盖|印|公|代)?章[）)]$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);
    private static readonly Regex Copies = new("([（(]?共?印[0-9０-９]{1,6}份[）)]?)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    // 青川市甲局2024年3月1日发布，征求意见至….
    private static readonly Regex Issued = new($@"^\p{{L}}[\p{{L}}（）()]{{1,40}}[府办室厅局会委院部心）)]{DateDigits.Pattern}{{4}}年{DateDigits.Pattern}{{1,3}}月{DateDigits.Pattern}{{1,3}}日(发布|印发|公布)(，|。|$)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    private readonly string _text = notice.Text;

    /// <summary>Whether a line is the name of one of those who have issued the notice, as it stands above the date.</summary>
    /// <param name="at">Where it begins.</param>
    public bool IsSignature(int at)
    {
        int end = EndWithout(Seal, at);
        return end - at <= LongestSignature && (IssuersEnd.IndexOf(_text[end - 1]) >= 0 || SignerNames.EndsLikeOne(_text, at, end)) && _text.IndexOfAny(['。', '；', '，', '：'], at, end - at) < 0 && _text[at] is not ('（' or '(');
    }

    /// <summary>Whether a line stands behind all: 抄送：市委办公室; （此件公开发布）; 2024年3月1日印发; 填报人：甲.</summary>
    /// <param name="at">Where it begins.</param>
    public bool IsFooter(int at)
    {
        int end = notice.EndOfLine(at);
        return Footer.IsMatch(_text.Substring(at, Math.Min(LongestHead, end - at))) || Issued.IsMatch(_text.Substring(at, Math.Min(LongestSignature + LongestDate, end - at)))
            || (end - at is > ShortestPrinted and <= LongestSignature + LongestDate && string.CompareOrdinal(_text, end - 3, "日印发", 0, 3) == 0 && _text.IndexOfAny(['。', '；', '，', '：', '《'], at, end - at) < 0);
    }

    /// <summary>Whether a line is a name and a date: 青川市人民政府 2024年3月1日.</summary>
    /// <param name="at">Where it begins.</param>
    public bool IsSignedDate(int at)
    {
        int end = notice.EndOfLine(at);
        for (int date = Math.Max(at + 3, end - 10); date <= end - 8 && end - at <= LongestSignature + LongestDate; date++)
        {
            if (IsDotted(date, end))
            {
                return IssuersEnd.IndexOf(_text[date - 1]) >= 0 && _text.IndexOfAny(['。', '；', '，', '：', '、'], at, date - at) < 0;
            }
        }

        int year = end - at <= LongestSignature + LongestDate && _text[end - 1] == '日' ? _text.IndexOf('年', at, end - at) : -1;
        return year - 4 > at + 2 && IssuersEnd.IndexOf(_text[year - 5]) >= 0 && _text.IndexOf('月', year, end - year) > 0
            && _text.IndexOfAny(['。', '；', '，', '：', '、'], at, end - at) < 0
            && Enumerable.Range(year - 4, end - year + 4).All(i => DateDigits.IsOfDate(_text[i]));
    }

    /// <summary>Whether a line is a date: 2024年3月1日.</summary>
    /// <param name="at">Where it begins.</param>
    public bool IsDate(int at)
    {
        int end = EndWithout(Copies, at);
        return IsDotted(at, end) || (end - at is >= 8 and <= LongestDate && _text[end - 1] == '日'
            && _text.IndexOf('年', at, end - at) > 0 && _text.IndexOf('月', at, end - at) > 0
            && Enumerable.Range(at, end - at).All(i => DateDigits.IsOfDate(_text[i])));
    }

    private int EndWithout(Regex mark, int at)
    {
        int end = notice.EndOfLine(at), from = Math.Max(at + 1, end - LongestEnd);
        return from < end && mark.Match(_text.Substring(from, end - from)) is { Success: true } found ? from + found.Index : end;
    }

    // 2024.3.1, 2024-03-01.
    private bool IsDotted(int at, int end) => end - at is >= 8 and <= 10 && Dotted.IsMatch(_text.Substring(at, end - at));
}

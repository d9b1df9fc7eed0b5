using System.Text.RegularExpressions;
using FujianPlan.Authoring.Drafting;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Numerals;

namespace FujianPlan.Tool.Drafting;

/// <summary>That a notice does not say when it was issued; and of the dates that stand in it, what they are of instead.</summary>
internal static partial class MissingDate
{
    private const int Most = 3;
    private const int Beside = 24;

    private static readonly FindingText Force = new("is the date on which it comes into force", "是施行日期"), Meeting = new("is that of a meeting or an approval", "是会议或批准的日期"),
        Limit = new("is a deadline, or the end of a period", "是期限"), Other = new("is in words that do not say that the notice was issued then", "所在文字未写明是发文日期"), Day = new("does not name a day", "未写到日");

    /// <summary>The doubt.</summary>
    /// <param name="frame">The words of the notice around its plan.</param>
    /// <param name="text">All of its words.</param>
    public static DraftDoubt Doubt(IEnumerable<string> frame, string text)
    {
        (string Written, FindingText Why)[] found = [.. frame.SelectMany(In).DistinctBy(date => date.Written).OrderByDescending(date => NoticeDates.In(date.Written) is not null).Take(Most)];
        if (found.Length == 0)
        {
            return WithReading(new FindingText("No date was found: 'issued' is missing. Write it as 'editorialIssued'.", "未见日期，缺 issued（发文日期）。请写作 editorialIssued。"), [.. NoticeDates.AllIn(text).Select(date => date.Written).TakeLast(Most)]);
        }

        string english = string.Join("; ", found.Select(date => $"{date.Written} {date.Why.English}")), chinese = string.Join("；", found.Select(date => $"{date.Written}{date.Why.Chinese}"));
        return WithReading(
            new FindingText($"No date of issue was found: 'issued' is missing. {english}. Write it as 'editorialIssued'.", $"未见发文日期，缺 issued：{chinese}。请写作 editorialIssued。"),
            [.. found.Select(date => date.Written)]);
    }

    private static DraftDoubt WithReading(FindingText text, string[] words) => new(text)
    {
        Words = words,
        Readings = [new DoubtReading(new FindingText("Write when it was issued.", "写明发文日期。"), [new DoubtChange("editorialIssued", null, DoubtValue.Asked)])],
    };

    // A year or a month alone is worth telling only where it is said what happened then: titles and numbers of notices have a year, too.
    private static IEnumerable<(string Written, FindingText Why)> In(string words)
    {
        foreach (Match match in Mention().Matches(words))
        {
            string before = words[Math.Max(0, match.Index - 2)..match.Index], behind = words[(match.Index + match.Length)..Math.Min(words.Length, match.Index + match.Length + Beside)];
            FindingText why = InForce().IsMatch(behind) || before.EndsWith('自') ? Force : Deadline().IsMatch(behind) || before is "截至" || before.EndsWith('至') ? Limit : OfMeeting().IsMatch(behind) ? Meeting : Other;
            bool isWhole = NoticeDates.In(match.Value) is not null;
            if (isWhole)
            {
                yield return (match.Value, why);
            }
            else if (ReferenceEquals(why, Meeting) || ReferenceEquals(why, Force))
            {
                yield return (match.Value, new FindingText($"{why.English}, and {Day.English}", $"{why.Chinese}，且{Day.Chinese}"));
            }
        }
    }

    [GeneratedRegex(@"\d{4}[-/.．]\d{1,2}[-/.．]\d{1,2}|" + DateDigits.Pattern + "{4}年(" + DateDigits.Pattern + "{1,3}月(" + DateDigits.Pattern + "{1,3}日)?)?", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Mention();

    [GeneratedRegex("^(起|之日起)|^正?式?(施行|实施|执行|生效)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex InForce();

    [GeneratedRegex("^(年?底|月?底|末)?(前|之前|以前|止|为止)|^(至|到|—|-)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Deadline();

    [GeneratedRegex("^[^。；！？]{0,20}(会议|常务会|办公会|审议|通过|批准|同意|召开|修订|修正)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex OfMeeting();
}

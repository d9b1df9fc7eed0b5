using System.Text.RegularExpressions;

namespace FujianPlan.Authoring.Drafting;

/// <summary>The paragraphs behind the last task that are said to all who have one, and are no task's words: 请各单位按时报送, 本方案由…解释, 联系人：….</summary>
internal static class ClosingLines
{
    private const int Longest = 80;
    private const string Contact = "联系";
    private const string Ends = "。！？；）)〕】”";

    // One of these is in each of them.
    private static readonly char[] Signs = [.. "各请特专本此联参出列主记审签"];

    private static readonly Regex Said = new(
        @"^(各\p{L}{0,6}(单位|部门|地区?)[^。；]{0,12}?(要|应|须|务必|请|每(月|季|年|周)|按时|及时)"
        + @"|(以上|上述)?\p{L}{0,4}[，,]?请(各|按|于|在|将|认真|及时|遵照|结合)[^。；]{0,40}?(报|反馈|函告|执行|落实|贯彻|实施)"
        + @"|特此|专此|此(函|复)|(本|此)\p{L}{0,6}(方案|计划|办法|通知|清单|意见|要点|措施|分工|规定|细则|规划)(自|由|从)"
        + @"|(?:联系人|联系电话|联系方式|(参加|出席|列席|参会)(会议)?(人员|单位|领导)?|主持(人)?|记录(人)?|审核(人)?|签发(人)?)[：:])",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    /// <summary>Where they begin.</summary>
    /// <param name="notice">The notice.</param>
    /// <param name="start">Where the words of the last number begin.</param>
    /// <param name="end">Where they end.</param>
    /// <returns>The place; <paramref name="end"/> where there are none.</returns>
    public static int In(FlatNotice notice, int start, int end)
    {
        int closing = end;

        // 联系人：… under each task is of the task. Under the last alone it is the notice's, whatever the line above it ends with.
        bool? hasContacts = null;
        for (int at = notice.EndOfLine(start); at < end; at = notice.EndOfLine(at))
        {
            int length = Math.Min(Longest, end - at);
            bool isSaid = notice.Text.IndexOfAny(Signs, at, length) >= 0 && Said.IsMatch(notice.Text.Substring(at, length));
            if (closing == end && isSaid && (Ends.IndexOf(notice.Text[at - 1]) >= 0 || (IsContact(notice.Text, at) && !(hasContacts ??= Contacts(notice.Text, start).Any(notice.IsLineStart)))))
            {
                closing = at;
            }
            else if (!isSaid && (notice.EndOfBracketedClause(at) > 0 || NoticeTokenizer.StartsWithLabel(notice.Text, at)))
            {
                // What says who does it is of the task, and so is what stands before that.
                closing = end;
            }
        }

        return closing;
    }

    private static bool IsContact(string text, int at) => string.CompareOrdinal(text, at, Contact, 0, Contact.Length) == 0;

    private static IEnumerable<int> Contacts(string text, int end)
    {
        for (int at = text.IndexOf(Contact, 0, end, StringComparison.Ordinal); at >= 0; at = text.IndexOf(Contact, at + 1, end - at - 1, StringComparison.Ordinal))
        {
            yield return at;
        }
    }
}

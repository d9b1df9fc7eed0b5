using FujianPlan.Authoring.Vocabulary;

namespace FujianPlan.Authoring.Deadlines;

/// <summary>Takes a point or a stretch of time at the cursor of a text; where there is none, the cursor stays.</summary>
internal static class DeadlinePointReader
{
    private const int LastTwo = 100;

    private static readonly string[] SameYear = ["今年", "本年度", "本年", "当年", "年度"];
    private static readonly string[] NextYear = ["明年", "次年", "来年", "翌年", "下一年", "下年"];
    private static readonly string[] Quotes = ["“", "”", "\"", "‘", "’", "'", "「", "」", "『", "』"];
    private static readonly string[] Ends = ["底", "末", "终", "尾"];
    private static readonly string[] WholeYears = ["全年度", "全年", "年度内", "年度", "度内", "度"];

    /// <summary>Takes one.</summary>
    /// <param name="text">The text.</param>
    /// <param name="since">The point that the stretch begins with, which gives what this one leaves out; null for none.</param>
    public static DeadlinePoint? Take(DeadlineText text, DeadlinePoint? since)
    {
        int from = text.At;
        DeadlinePoint point = new() { Year = since?.Year, YearsAfterIssue = since?.YearsAfterIssue };
        if ((TakeFiveYears(text, point) || TakeDotted(text, point) || TakeWords(text, point, since)) && point.Exists)
        {
            return point;
        }

        text.At = from;
        return null;
    }

    // “十四五”: the fourteenth five years, 2021 to 2025. Those before the third were of other lengths.
    private static bool TakeFiveYears(DeadlineText text, DeadlinePoint point)
    {
        int from = text.At;
        text.TakeAny(Quotes);
        if (text.Peek() == '十' && DeadlineNumerals.TakeSmall(text) is > 10 and < 20 and var ordinal && text.Take("五"))
        {
            text.TakeAny(Quotes);
            text.TakeAny(["规划期", "时期"]);
            text.TakeAny(["期末", "末期", "末", "期内"]);
            (point.Year, point.Month, point.Kind, point.IsClosed) = (1965 + ((ordinal - 2) * 5), 12, DeadlineKind.Year, true);
            return true;
        }

        text.At = from;
        return false;
    }

    // 2024.6.30, 2024-06-30, 2024/6; but 2024-2026年 is a stretch.
    private static bool TakeDotted(DeadlineText text, DeadlinePoint point)
    {
        int from = text.At;
        char mark = text.Peek(4);
        if (mark is '.' or '．' or '-' or '/' && DeadlineNumerals.TakeYear(text) is { } year && ++text.At > 0
            && text.Peek() is >= '0' and <= '9' && DeadlineNumerals.TakeSmall(text) is { } month)
        {
            (point.Year, point.Month, point.Kind) = (year, month, DeadlineKind.Month);
            if (text.Peek() == mark && text.Peek(1) is >= '0' and <= '9')
            {
                text.At++;
                point.Day = DeadlineNumerals.TakeSmall(text) ?? -1;
                (point.Kind, point.IsClosed) = (DeadlineKind.Day, true);
                text.TakeAny(["日"]);
                return point.Day != 0;
            }

            TakeInMonth(text, point, text.TakeAny(["月份", "月"]));
            return true;
        }

        text.At = from;
        return false;
    }

    private static bool TakeWords(DeadlineText text, DeadlinePoint point, DeadlinePoint? since)
    {
        bool hasYear = TakeYear(text, point);
        if (!hasYear && since is null && TakeBareYear(text, point))
        {
            return true;
        }

        return TakeHalf(text, point) || TakeQuarter(text, point) || TakeMonth(text, point, since) || TakeYearEnd(text, point, hasYear);
    }

    private static bool TakeYear(DeadlineText text, DeadlinePoint point)
    {
        int from = text.At;
        if (DeadlineNumerals.TakeYear(text) is { } first)
        {
            int year = DeadlineNumeralList.TakeFurther(text, first, DeadlineNumerals.TakeYear, isStated: true);
            if (text.Take("年"))
            {
                (point.Year, point.YearsAfterIssue) = (year, null);
                return true;
            }
        }
        else if (text.Peek() is >= '1' and <= '9' && text.Peek(1) is >= '0' and <= '9' && text.Peek(2) == '年'
            && (text.Peek(3) is '底' or '末' or '上' or '下' || char.IsDigit(text.Peek(3))))
        {
            // 24年6月: of this century. 24年内 is a length of time.
            int inCentury = DeadlineNumerals.TakeSmall(text) ?? 0;
            text.At++;
            (point.Year, point.YearsAfterIssue) = ((20 * LastTwo) + inCentury, null);
            return true;
        }
        else if (text.TakeAny(SameYear))
        {
            (point.Year, point.YearsAfterIssue) = (null, 0);
            return true;
        }
        else if (text.TakeAny(NextYear))
        {
            point.YearsAfterIssue = point.Year is null ? (point.YearsAfterIssue ?? 0) + 1 : null;
            point.Year++;
            return true;
        }

        text.At = from;
        return false;
    }

    // The first year of 2024—2026年.
    private static bool TakeBareYear(DeadlineText text, DeadlinePoint point)
    {
        if (DeadlineNumerals.TakeYear(text) is not { } year)
        {
            return false;
        }

        point.Year = year;
        return true;
    }

    private static bool TakeHalf(DeadlineText text, DeadlinePoint point)
    {
        bool first = text.Take("上半年");
        if (!first && !text.Take("下半年"))
        {
            return false;
        }

        (point.Month, point.Kind, point.IsClosed) = (first ? 6 : 12, DeadlineKind.HalfYear, text.TakeAny(Ends));
        return true;
    }

    private static bool TakeQuarter(DeadlineText text, DeadlinePoint point)
    {
        int from = text.At;
        bool upTo = text.Take("前");
        bool hasWord = text.Take("第") || upTo;
        bool isLetter = !hasWord && text.TakeAny(["Q", "q"]);
        int? quarter = text.Take("首") ? 1 : DeadlineNumerals.TakeSmall(text);
        text.Take("个");
        quarter = quarter is null ? null : DeadlineNumeralList.TakeFurther(text, quarter.Value, DeadlineNumeralList.TakeOrdinal, isStated: hasWord || HasYear(point));
        if (quarter is >= 1 and <= 4 && (text.Take("季度") || text.Take("季") || isLetter))
        {
            (point.Month, point.Kind, point.IsClosed) = (quarter.Value * 3, DeadlineKind.Quarter, text.TakeAny(Ends));
            point.IsVague = text.Take("初");
            return true;
        }

        text.At = from;
        return false;
    }

    private static bool TakeMonth(DeadlineText text, DeadlinePoint point, DeadlinePoint? since)
    {
        int from = text.At;
        if (text.TakeAny(["本月", "当月"]) || (text.Sees("月底") && point.Year is null))
        {
            return false;
        }

        int? number = DeadlineNumerals.TakeSmall(text);
        int behind = text.At;
        int? last = number is null ? null : DeadlineNumeralList.TakeFurther(text, number.Value, DeadlineNumerals.TakeSmall, isStated: HasYear(point));
        if (last is not null && text.TakeAny(["月份", "月"]))
        {
            (point.Month, point.Kind) = (last.Value, DeadlineKind.Month);
            TakeInMonth(text, point, isMonth: true);
            return true;
        }

        text.At = behind;

        // The second day of 6月1日至30日, and the first month of 6—12月.
        if (number is not null && since is { Kind: DeadlineKind.Day } && text.TakeAny(["日", "号"]))
        {
            (point.Month, point.Day, point.Kind, point.IsClosed) = (since.Month, number.Value, DeadlineKind.Day, true);
            return true;
        }

        if (number is not null && since is null && Array.Exists(DeadlineVocabulary.Through, text.Sees))
        {
            point.Month = number.Value;
            return true;
        }

        text.At = from;
        return false;
    }

    private static void TakeInMonth(DeadlineText text, DeadlinePoint point, bool isMonth)
    {
        int from = text.At;
        if (isMonth && DeadlineNumerals.TakeSmall(text) is { } first && DeadlineNumeralList.TakeFurther(text, first, DeadlineNumerals.TakeSmall, isStated: true) is var day && text.TakeAny(["日", "号"]))
        {
            (point.Day, point.Kind, point.IsClosed) = (day == 0 ? -1 : day, DeadlineKind.Day, true);
            return;
        }

        text.At = from;
        if (text.TakeAny(Ends) || text.Take("下旬"))
        {
            point.IsClosed = true;
        }
        else if (text.Take("上旬"))
        {
            (point.Day, point.IsClosed) = (10, true);
        }
        else if (text.Take("中旬"))
        {
            (point.Day, point.IsClosed) = (20, true);
        }
        else if (text.TakeAny(["初", "中"]))
        {
            point.IsVague = true;
        }
    }

    private static bool HasYear(DeadlinePoint point) => point.Year is not null || point.YearsAfterIssue is not null;

    // 年底, 2024年, 2024年年底, 全年, 年内.
    private static bool TakeYearEnd(DeadlineText text, DeadlinePoint point, bool hasYear)
    {
        int from = text.At;
        point.Kind = DeadlineKind.Year;
        if (text.TakeAny(WholeYears))
        {
            return true;
        }

        bool hasWord = text.Take("年");
        if (text.TakeAny(Ends))
        {
            point.IsClosed = true;
            return hasWord || hasYear;
        }

        if (text.TakeAny(["初", "中"]))
        {
            point.IsVague = true;
            return hasWord || hasYear;
        }

        if (hasWord && (text.Peek() == '内' || text.Sees("之内")))
        {
            return true;
        }

        text.At = from;
        return hasYear;
    }
}

namespace FujianPlan.Authoring.Drafting.InOrder.Frame;

/// <summary>Lines of a notice that are names of those who issue it: one to a line, or several with blanks between them.</summary>
/// <param name="notice">The notice.</param>
internal sealed class FrameSignatures(FlatNotice notice)
{
    private const int LongestSeal = 5;

    /// <summary>The names that a line is; empty where it is anything else.</summary>
    /// <param name="start">Where it begins.</param>
    /// <param name="end">Where it ends.</param>
    public IReadOnlyList<string> In(int start, int end)
    {
        List<string> names = [];
        int from = start;
        end = WithoutSeal(start, end);
        for (int at = start + 1; at <= end; at++)
        {
            if (at < end && notice.IsAdjoining(at))
            {
                continue;
            }

            if (!IsName(from, at))
            {
                // 教 育 厅: the characters of a name stand apart, to fill its line.
                if (at < end && IsSpaced(from, at))
                {
                    continue;
                }

                // A name may have the page's blanks in it.
                return IsName(start, end) ? [notice.Text.Substring(start, end - start)] : [];
            }

            names.Add(notice.Text.Substring(from, at - from));
            from = at;
        }

        return names;
    }

    // …办公室（章）, and not （代章）, whose office stands for another.
    private int WithoutSeal(int start, int end)
    {
        int bracket = end - start > LongestSeal && notice.Text[end - 1] is '）' or ')' ? notice.Text.LastIndexOfAny(['（', '('], end - 1, LongestSeal) : -1;
        return bracket > start && notice.Text[end - 2] == '章' && notice.Text[end - 3] != '代' ? bracket : end;
    }

    private bool IsSpaced(int from, int to)
    {
        for (int at = from + 1; at <= to; at++)
        {
            if (notice.IsAdjoining(at))
            {
                return false;
            }
        }

        return true;
    }

    private bool IsName(int start, int end) => SignerNames.Are(notice.Text, start, end);
}

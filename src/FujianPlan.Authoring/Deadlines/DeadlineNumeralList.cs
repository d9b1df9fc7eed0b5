namespace FujianPlan.Authoring.Deadlines;

/// <summary>Numbers that have their unit together: 一、二 of 第一、二季度, 6、7 of 6、7月. The last of them counts.</summary>
internal static class DeadlineNumeralList
{
    private static readonly string[] Between = ["、", "以及", "和", "及", "与"];

    /// <summary>Takes the numbers behind one that is taken. Where none follows that is higher, the cursor stays.</summary>
    /// <param name="text">The text.</param>
    /// <param name="first">The number before them.</param>
    /// <param name="take">Takes one.</param>
    /// <param name="isStated">
    /// Whether a year, or 第, stands before the first. Without that, 1 of 1、6月底前 may number a paragraph: then each follows directly on the one before it.
    /// </param>
    /// <returns>The last number.</returns>
    public static int TakeFurther(DeadlineText text, int first, Func<DeadlineText, int?> take, bool isStated)
    {
        int last = first;
        while (true)
        {
            int from = text.At;
            if (text.TakeAny(Between) && take(text) is { } next && next > last && (isStated || next == last + 1))
            {
                last = next;
                continue;
            }

            text.At = from;
            return last;
        }
    }

    /// <summary>Takes a number with or without 第.</summary>
    /// <param name="text">The text.</param>
    public static int? TakeOrdinal(DeadlineText text)
    {
        text.Take("第");
        return DeadlineNumerals.TakeSmall(text);
    }
}

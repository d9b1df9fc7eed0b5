namespace FujianPlan.Authoring.Drafting.InOrder.Markers;

/// <summary>How the line before a number may end.</summary>
internal static class LineEnds
{
    private const int LongestNothing = 4;

    // 统⏎一、规范: the line ends within a word.
    private const string BeforeOne = "统唯之同单万专归合";

    private static readonly string[] WholeWords = ["清单", "名单", "表单", "订单", "账单", "菜单", "简单"];

    /// <summary>Whether a label with nothing behind it ends the line: 配合单位：——⏎4.: nobody is labelled.</summary>
    /// <param name="text">The text.</param>
    /// <param name="end">Where the line ends.</param>
    public static bool IsEmptyLabel(string text, int end)
    {
        int behind = end;
        while (behind > 0 && end - behind < LongestNothing && "、—-".IndexOf(text[behind - 1]) >= 0)
        {
            behind--;
        }

        return behind > 0 && text[behind - 1] is '：' or ':';
    }

    /// <summary>Whether 一、 ends a word that the line begins. 任务清单⏎一、: the word is whole.</summary>
    /// <param name="text">The text.</param>
    /// <param name="end">Where the line ends.</param>
    public static bool GoesOnWithOne(string text, int end) => BeforeOne.IndexOf(text[end - 1]) >= 0 && !(end > 1 && Array.IndexOf(WholeWords, text.Substring(end - 2, 2)) >= 0);
}

using FujianPlan.Authoring.Clauses.Names;

namespace FujianPlan.Authoring.Drafting;

/// <summary>Who signs a notice: bodies of governments and of parties, and whoever else runs an office, such as a company or a leading group.</summary>
internal static class SignerNames
{
    private const int Longest = 40;

    // What signs, and leads or supports nothing: 共青团中央, 市人大常委会.
    private static readonly string[] OtherEnds =
        ["中央", "常委会", "领导小组", "工作小组", "工作组", "军区", "兵团", "公司", "集团", "中心", "大学", "学院", "学校", "中学", "小学", "医院", "银行", "联合社", "工商联", "残联", "妇联", "文联", "侨联", "科协", "作协", "供销社", "指挥部", "专班", "工作专班", "管理处", "办事处", "总队", "支队"];

    // 市“一老一小”工作领导小组.
    private const string Quotes = "“”‘’\"";

    /// <summary>Whether a stretch is such a name.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where it begins.</param>
    /// <param name="end">Where it ends.</param>
    public static bool Are(string text, int start, int end)
    {
        if (end - start is < 3 or > Longest || !(AgencyNames.IsOrgan(text, start, end) || EndsLikeOne(text, start, end)))
        {
            return false;
        }

        for (int at = start; at < end; at++)
        {
            if (!char.IsLetter(text[at]) && Quotes.IndexOf(text[at]) < 0)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a stretch ends like one that is no office of a government.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where it begins.</param>
    /// <param name="end">Where it ends.</param>
    public static bool EndsLikeOne(string text, int start, int end) =>
        Array.Exists(OtherEnds, other => end - start > other.Length && string.CompareOrdinal(text, end - other.Length, other, 0, other.Length) == 0);
}

using FujianPlan.Authoring.Clauses.Names;

namespace FujianPlan.Authoring.Drafting.InOrder;

/// <summary>Lines of a notice that are names of those who issue it: one to a line, or several with blanks between them.</summary>
/// <param name="notice">The notice.</param>
internal sealed class FrameSignatures(FlatNotice notice)
{
    private const int Shortest = 3;
    private const int Longest = 40;

    // What signs, and leads or supports nothing: 共青团中央, 市人大常委会.
    private static readonly string[] OtherEnds = ["中央", "常委会", "领导小组", "军区", "兵团"];

    /// <summary>The names that a line is; empty where it is anything else.</summary>
    /// <param name="start">Where it begins.</param>
    /// <param name="end">Where it ends.</param>
    public IReadOnlyList<string> In(int start, int end)
    {
        List<string> names = [];
        int from = start;
        for (int at = start + 1; at <= end; at++)
        {
            if (at < end && notice.IsAdjoining(at))
            {
                continue;
            }

            if (!IsName(from, at))
            {
                // A name may have the page's blanks in it.
                return IsName(start, end) ? [notice.Text.Substring(start, end - start)] : [];
            }

            names.Add(notice.Text.Substring(from, at - from));
            from = at;
        }

        return names;
    }

    private bool IsName(int start, int end) =>
        end - start is >= Shortest and <= Longest && (AgencyNames.IsOrgan(notice.Text, start, end) || OtherEnds.Any(other => end - start > other.Length && string.CompareOrdinal(notice.Text, end - other.Length, other, 0, other.Length) == 0)) && Enumerable.Range(start, end - start).All(at => char.IsLetter(notice.Text[at]));
}

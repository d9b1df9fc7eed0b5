using System.Globalization;
using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Identity;

namespace FujianPlan.Authoring.Rules.Outline;

/// <summary>
/// Judges numbers that must run 1, 2, 3 and so on. What is missing is told once, where the sequence jumps; a number that
/// stands elsewhere is not missing but out of order.
/// </summary>
/// <param name="context">The plan.</param>
/// <param name="rule">The rule to report.</param>
/// <param name="noun">What is numbered: “task”.</param>
/// <param name="prefix">What stands before the number in a code: <c>1.</c>, or nothing.</param>
internal sealed class NumberSequence(PlanRuleContext context, RuleInfo rule, FindingText noun, string prefix)
{
    /// <summary>A hole of hundreds is told by its ends, one with islands in it by its first few numbers.</summary>
    private const int MostListed = 5;

    private readonly Dictionary<int, Located<int>> _seen = [];

    /// <summary>Judges the numbers of a list.</summary>
    /// <param name="numbers">The numbers, in order; null for one that could not be read.</param>
    /// <param name="isWhole">Whether the list was read with all its items, so that holes can be told.</param>
    internal void Judge(IReadOnlyList<Located<int>?> numbers, bool isWhole)
    {
        var all = new HashSet<int>(numbers.OfType<Located<int>>().Select(n => n.Value));
        int expected = 1;
        int unread = 0;
        Located<int>? last = null;
        foreach (Located<int>? number in numbers)
        {
            if (number is null || !OutlineNumber.IsInRange(number.Value))
            {
                unread++;
                ReportRange(number);
                continue;
            }

            if (_seen.TryGetValue(number.Value, out Located<int>? first))
            {
                // One of the two was meant to be another number.
                unread++;
                ReportRepeated(number, first);
                continue;
            }

            _seen.Add(number.Value, number);
            if (number.Value < expected)
            {
                ReportOutOfOrder(number, last!);
                continue;
            }

            List<int> missing = [.. Enumerable.Range(expected, number.Value - expected).Where(n => !all.Contains(n))];
            if (isWhole && missing.Count > unread)
            {
                ReportMissing(number, missing);
            }

            unread = 0;
            expected = number.Value + 1;
            last = number;
        }
    }

    private void ReportRange(Located<int>? number)
    {
        if (number is not null)
        {
            string shown = number.Value.ToString(CultureInfo.InvariantCulture);
            context.Report(
                rule,
                number.Place,
                $"The number {shown} of this {noun.English} is out of range. Write one from 1 to 999.",
                $"此{noun.Chinese}的编号 {shown} 超出范围。请填写 1 至 999 之间的编号。");
        }
    }

    private void ReportRepeated(Located<int> number, Located<int> first)
    {
        string code = Code(number.Value);
        context.Report(
            rule,
            number.Place,
            $"The plan has {Indefinite} {code} already. Give each {noun.English} its own number.",
            $"{noun.Chinese} {code} 在此处重复出现。每个{noun.Chinese}应有自己的编号。",
            new RelatedPlace(first.Place, new FindingText($"{code} first appears here.", $"{code} 首次出现于此。")));
    }

    private void ReportOutOfOrder(Located<int> number, Located<int> last)
    {
        string code = Code(number.Value);
        string after = Code(last.Value);
        context.Report(
            rule,
            number.Place,
            $"The {noun.English} {code} comes after {after}. Put each {noun.English} in the order of its number.",
            $"{noun.Chinese} {code} 排在 {after} 之后。请按编号顺序排列。",
            new RelatedPlace(last.Place, new FindingText($"{after} is here.", $"{after} 在此处。")));
    }

    private void ReportMissing(Located<int> number, List<int> missing)
    {
        string code = Code(number.Value);
        string first = Code(missing[0]);
        string last = Code(missing[missing.Count - 1]);
        bool isRun = missing[missing.Count - 1] - missing[0] == missing.Count - 1;
        IEnumerable<string> listed = missing.Take(MostListed).Select(Code);
        string more = missing.Count > MostListed ? "…" : string.Empty;
        FindingText what = missing.Count == 1 ? new FindingText(first, first)
            : isRun ? new FindingText($"{first} to {last}", $"{first} 至 {last}")
            : new FindingText(string.Join(", ", listed) + more, string.Join("、", listed) + more);
        context.Report(
            rule,
            number.Place,
            $"Before {noun.English} {code} the plan lacks {what.English}. Add what is missing, even if the source has lost it, or correct the number.",
            $"{noun.Chinese} {code} 之前缺少 {what.Chinese}。请补上（原文缺失的也应列出），或更正编号。");
    }

    private string Indefinite => "a " + noun.English;

    private string Code(int number) => prefix + number.ToString(CultureInfo.InvariantCulture);
}

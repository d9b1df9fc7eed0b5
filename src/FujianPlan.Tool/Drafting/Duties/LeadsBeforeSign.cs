using System.Text.RegularExpressions;
using FujianPlan.Authoring.Clauses;
using FujianPlan.Authoring.Drafting;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Vocabulary;

namespace FujianPlan.Tool.Drafting.Duties;

/// <summary>
/// A remark of a notice that says by a sign who leads: 逗号前为牵头单位，下同. The format has no word for it, so each list that it may divide is a doubt.
/// </summary>
/// <param name="Words">The remark.</param>
/// <param name="Sign">The sign, half-width: a comma, a semicolon or 、.</param>
/// <param name="RoleBehind">The role of those behind the sign.</param>
internal sealed partial record LeadsBeforeSign(string Words, char Sign, DutyRole RoleBehind)
{
    private static readonly Dictionary<string, char> Signs = new(StringComparer.Ordinal) { ["逗号"] = ',', ["分号"] = ';', ["顿号"] = '、' };

    /// <summary>The remark in some words; null where there is none.</summary>
    /// <param name="words">A clause, or words of the notice.</param>
    public static LeadsBeforeSign? In(string words) => Remark().Match(words) is { Success: true } remark
        ? new LeadsBeforeSign(remark.Value, Signs[remark.Groups["sign"].Value], Supporting().IsMatch(words) ? DutyRole.Supporting : DutyRole.Responsible)
        : null;

    /// <summary>The doubt about a clause.</summary>
    /// <param name="clause">The clause.</param>
    /// <param name="where">Where the remark stands: the code of an entry.</param>
    /// <param name="editorial">What writes duties that no clause states.</param>
    /// <returns>It; null where the clause says itself who leads, or lists nobody.</returns>
    public DraftedDoubt? DoubtOf(Clause clause, string where, EditorialDuties editorial)
    {
        if (clause.Groups.Count == 0 || clause.Groups.Any(group => group.Role != DutyRole.Responsible))
        {
            return null;
        }

        ClauseAgency[] all = [.. clause.Groups.SelectMany(group => group.Agencies)];
        int sign = Enumerable.Range(all[0].Span.End, clause.Text.Length - all[0].Span.End).FirstOrDefault(at => IsSign(clause.Text[at]), clause.Text.Length);
        ClauseAgency[] before = [.. all.TakeWhile(agency => agency.Span.End <= sign)], behind = all[before.Length..];
        ClauseGroup last = clause.Groups[^1];
        DraftDoubt doubt = new(new FindingText(
            $"“{Words}” ({where}) says by a punctuation mark who leads: it is not clear who in this clause leads, so all were written as responsible.",
            $"“{Words}”（{where}）以标点说明由谁牵头：未判定本条款由谁牵头，均写作负责。"))
        {
            Words = [clause.Text.Replace("\n", string.Empty, StringComparison.Ordinal)],
            Readings = [DoubtReading.AsDrafted("All are responsible.", "均为负责。")],
        };
        // What of the list is not read would be left out.
        bool isWhole = clause.Segments.All(segment => segment.Kind != ClauseSegmentKind.Unparsed || Remark().IsMatch(clause.TextOf(segment)) || Supporting().IsMatch(clause.TextOf(segment)));
        return isWhole && editorial.Instead([(before, DutyRole.Lead, DutyManner.Unstated, behind.Length == 0 && last.IsOpen), (behind, RoleBehind, last.Manner, last.IsOpen)], Words) is { } reading ? new DraftedDoubt(doubt, [reading]) : doubt;
    }

    private bool IsSign(char c) => c == Sign || (c == '，' && Sign == ',') || (c == '；' && Sign == ';');

    [GeneratedRegex(@"(第一个|首个)?(?<sign>逗号|分号|顿号)之?前面?的?(单位|部门|者)?(为|是|系)?(牵头|主办|主责)(单位|部门|责任单位|责任部门)?", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Remark();

    [GeneratedRegex(@"(逗号|分号|顿号|其)之?[后余]面?的?(单位|部门|者)?(均)?(为|是|系)?(配合|协办|协助|参与)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Supporting();
}

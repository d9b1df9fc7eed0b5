using System.Text.RegularExpressions;

namespace FujianPlan.Authoring.Clauses.Names;

/// <summary>
/// A list whose first names are not understood, and may be names whose beginning the first says and whose ending the last says for all: 县住建、水利、交通局,
/// and 中国电信、移动、联通云溪分公司.
/// </summary>
/// <param name="Items">What the clause has of the list, without the signs between; the last is an agency.</param>
/// <param name="Names">The whole names.</param>
internal sealed record NamesWithOneEnding(IReadOnlyList<ClauseSegment> Items, IReadOnlyList<string> Names)
{
    private const int LengthOfCountry = 2;
    private const string Country = "中国";

    private static readonly Regex Bare = new(@"^\p{Lo}{2,6}\z", RegexOptions.CultureInvariant);

    // 云溪分公司 of 联通云溪分公司 and of 中国联通云溪分公司: the brand has two characters.
    private static readonly Regex Branch = new(@"^(中国)?\p{Lo}{2}(?<ending>\p{Lo}{1,8}(分公司|支公司|分行|支行|供电公司))\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    private static readonly WordList Offices = new("局", "厅", "委", "办", "中心", "分局", "集团", "公司", "学院", "医院", "学校", "街道", "镇", "乡");

    /// <summary>The lists of a clause.</summary>
    /// <param name="clause">The clause.</param>
    public static IEnumerable<NamesWithOneEnding> In(Clause clause)
    {
        for (int at = 0; at < clause.Segments.Count; at++)
        {
            if (IsBare(clause, clause.Segments[at]))
            {
                ClauseSegment[] items = [.. ListAt(clause, at)];

                // Behind the last of the list; a first that is before this one is of it, too.
                while (at + 1 < clause.Segments.Count && clause.Segments[at].Span.Start < items[items.Length - 1].Span.Start)
                {
                    at++;
                }

                if (Completed([.. items.Select(clause.TextOf)]) is { } names && items[items.Length - 1].Kind == ClauseSegmentKind.Agency)
                {
                    yield return new NamesWithOneEnding(items, names);
                }
            }
        }
    }

    private static bool IsBare(Clause clause, ClauseSegment segment) => segment.Kind == ClauseSegmentKind.Unparsed && Bare.IsMatch(clause.TextOf(segment));

    // From the first that is no whole name to the last name, which is one.
    private static IEnumerable<ClauseSegment> ListAt(Clause clause, int at)
    {
        EquatableArray<ClauseSegment> all = clause.Segments;
        int first = at > 1 && IsBetween(clause, all[at - 1]) && all[at - 2] is { Kind: ClauseSegmentKind.Agency } before && IsOfCountry(clause.TextOf(before)) ? at - 2 : at;
        for (int i = first; i < all.Count; i += 2)
        {
            yield return all[i];
            if ((all[i].Kind == ClauseSegmentKind.Agency && i > at) || i + 2 >= all.Count || !IsBetween(clause, all[i + 1]) || !(all[i + 2].Kind == ClauseSegmentKind.Agency || IsBare(clause, all[i + 2])))
            {
                yield break;
            }
        }
    }

    private static bool IsBetween(Clause clause, ClauseSegment segment) => segment.Kind == ClauseSegmentKind.Separator && clause.TextOf(segment) is "、" or "和" or "与" or "及";

    // 中国电信, whose branches are called like it.
    private static bool IsOfCountry(string name) => name.StartsWith(Country, StringComparison.Ordinal) && Bare.IsMatch(name) && !AgencyNames.IsOrgan(name, 0, name.Length);

    private static string[]? Completed(string[] written)
    {
        string first = written[0], last = written[written.Length - 1];
        string beginning = AgencyNames.BeginsWithLevel(first, 0, first.Length) ? first.Substring(0, 1) : IsOfCountry(first) ? first.Substring(0, LengthOfCountry) : string.Empty;
        int office = Offices.LengthOfEnd(last, 0, last.Length);
        string ending = Branch.Match(last) is { Success: true } branch ? branch.Groups["ending"].Value : last.Substring(last.Length - office);
        return written.Length < 2 || ending.Length == 0 || ending.Length == last.Length ? null
            : [.. written.Select((name, i) => (name.StartsWith(beginning, StringComparison.Ordinal) ? string.Empty : beginning) + name + (i < written.Length - 1 ? ending : string.Empty))];
    }
}

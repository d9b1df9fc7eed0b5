using System.Text.RegularExpressions;

namespace FujianPlan.Authoring.Clauses.Names;

/// <summary>
/// How far back the named members of a collective reach. A collective of a level (省直有关部门) has members of that level: the run of such agencies
/// before it. One that says no more than that they are departments or bodies (国务院有关部门, 相关单位) has all that stand before it in the list. Of
/// another one (相关企业) the agency directly before 等 is proposed, and whether those before it are members, too, is for the editors to say.
/// </summary>
internal static class NamedMembers
{
    private static readonly Regex OfAny = new(
        "^(国务院|中央和国家机关|国家机关|国家|中央)?各?(有关|相关)(职能|责任|主管)?(部门|单位|机构)((和|及|与|、)(部门|单位|机构))?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    private static readonly WordList Firms = new("公司", "集团", "企业", "学校", "大学", "学院", "医院");

    /// <summary>Marks them, in place.</summary>
    /// <param name="agencies">The agencies.</param>
    /// <param name="first">The first of the list.</param>
    /// <param name="collective">The collective.</param>
    public static void Mark(List<ClauseAgency> agencies, int first, int collective)
    {
        string of = agencies[collective].Name;
        char level = of[0] is '省' or '市' or '县' or '区' ? of[0] : '\0';
        bool isOfAny = level == '\0' && OfAny.IsMatch(of);
        int from = collective;
        while (from > first && agencies[from - 1] is { Writing: AgencyWriting.InFull } member && (level != '\0' ? member.Name[0] == level : isOfAny && MayBeOfAny(member.Name, of)))
        {
            from--;
        }

        // Editors may have named the last alone all the same.
        bool isAmbiguous = isOfAny || from == collective;
        from = from == collective ? Math.Max(first, collective - 1) : from;
        for (int i = from; i < collective; i++)
        {
            agencies[i] = agencies[i] with { Writing = AgencyWriting.NamedMember, Of = of, IsAmbiguous = isAmbiguous };
        }

        for (int i = from - 1; isAmbiguous && i >= first && agencies[i].Writing == AgencyWriting.InFull; i--)
        {
            agencies[i] = agencies[i] with { IsAmbiguous = true };
        }
    }

    /// <summary>Whether nobody can tell if those who stand before the named members of a group are members, too.</summary>
    /// <param name="agencies">The agencies of the group.</param>
    /// <param name="named">One that is named as a member.</param>
    public static bool IsReachUnclear(EquatableArray<ClauseAgency> agencies, int named)
    {
        int at = named - 1;
        while (at >= 0 && agencies[at].Of is not null && agencies[at].Of == agencies[named].Of)
        {
            at--;
        }

        return at >= 0 && agencies[at] is { IsAmbiguous: true, Of: null };
    }

    // A government or a firm is no department.
    private static bool MayBeOfAny(string name, string of) =>
        !AgencyNames.IsGovernmentOfPlace(name, 0, name.Length) && !AgencyNames.IsGovernmentAlone(name, 1, name.Length)
        && (of.EndsWith("单位", StringComparison.Ordinal) || !Firms.Ends(name, 0, name.Length));
}

namespace FujianPlan.Authoring.Clauses.Names;

/// <summary>What stands in a list as an agency does, and is none.</summary>
internal static class OtherNames
{
    /// <summary>Whether one of a list is none: it ends as no name does, or it is a field among fields, as 财政 is in 教育、财政等行业主管部门.</summary>
    /// <param name="list">The list.</param>
    public static Func<ClauseAgency, bool> In(IEnumerable<ClauseAgency> list)
    {
        bool areFields = list.Any(agency => IsOther(agency) || (agency.Writing == AgencyWriting.NamedMember && IsField(agency)));
        return agency => IsOther(agency) || (areFields && (IsField(agency) || IsShort(agency)));
    }

    // 人社 in 发改、人社等部门: an office among fields would say so.
    private static bool IsShort(ClauseAgency agency) => agency.Writing is (AgencyWriting.InFull or AgencyWriting.NamedMember) && agency.Name.Length == 2 && !AgencyNames.IsOrgan(agency.Name, 0, 2);

    private static bool IsOther(ClauseAgency agency) =>
        agency.Writing is (AgencyWriting.InFull or AgencyWriting.NamedMember or AgencyWriting.Collective) && !NameWords.MayEnd(agency.Name);

    private static bool IsField(ClauseAgency agency) =>
        agency.Writing is (AgencyWriting.InFull or AgencyWriting.NamedMember) && agency.Name.Length == 2 && agency.Name[1] == '政';
}

namespace FujianPlan.Authoring.Clauses;

/// <summary>
/// Puts back what names in a list leave out because they share it with a neighbour: 福州、厦门市政府 are two city
/// governments; 卫生厅 after 省农业厅 is the province's, for only provinces have a 厅.
/// </summary>
internal static class ElidedNames
{
    private const string Levels = "市县区州";
    private const int LongestPlace = 6;

    private static readonly string[] Governments = ["人民政府", "政府"];

    // Names that end like this are whole. A place's name does not.
    private static readonly string[] Organs =
        ["厅", "局", "委", "办", "部", "院", "中心", "公司", "集团", "协会", "科协", "残联", "支行", "政府", "管委会", "部门", "单位", "企业"];

    /// <summary>Restores the names of a list, in place.</summary>
    /// <param name="agencies">The list.</param>
    public static void Restore(List<ClauseAgency> agencies)
    {
        RestoreSuffixes(agencies);
        bool isProvincial = false;
        for (int i = 0; i < agencies.Count; i++)
        {
            ClauseAgency agency = agencies[i];
            if (isProvincial && agency.Writing == AgencyWriting.InFull && agency.Name.Length <= 5
                && agency.Name.EndsWith("厅", StringComparison.Ordinal) && agency.Name[0] != '省')
            {
                agencies[i] = agency with { Name = "省" + agency.Name, Writing = AgencyWriting.ElidedPrefix };
            }

            isProvincial |= agency.Name[0] == '省';
        }
    }

    private static void RestoreSuffixes(List<ClauseAgency> agencies)
    {
        string? government = null;
        char level = '\0';
        for (int i = agencies.Count - 1; i >= 0; i--)
        {
            ClauseAgency agency = agencies[i];
            if (government is not null && agency.Writing == AgencyWriting.InFull && IsPlace(agency.Name))
            {
                bool hasLevel = agency.Name[agency.Name.Length - 1] == level;
                string name = hasLevel ? agency.Name + government : agency.Name + level + government;
                agencies[i] = agency with { Name = name, Writing = AgencyWriting.ElidedSuffix };
                continue;
            }

            government = agency.Writing == AgencyWriting.InFull
                ? Array.Find(Governments, ending => EndsInGovernment(agency.Name, ending))
                : null;
            level = government is null ? '\0' : agency.Name[agency.Name.Length - government.Length - 1];
        }
    }

    // 厦门市政府, but not 省政府 or 市政府, which name no place to share an ending with.
    private static bool EndsInGovernment(string name, string ending) =>
        name.EndsWith(ending, StringComparison.Ordinal)
        && name.Length > ending.Length + 1
        && Levels.IndexOf(name[name.Length - ending.Length - 1]) >= 0;

    private static bool IsPlace(string name) =>
        name.Length is >= 2 and <= LongestPlace
        && name[0] is not ('省' or '市' or '县' or '区' or '各')
        && !Array.Exists(Organs, organ => name.EndsWith(organ, StringComparison.Ordinal));
}

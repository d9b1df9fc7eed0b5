namespace FujianPlan.Authoring.Clauses.Names;

/// <summary>
/// Puts back the ending that places in a list leave out because the last of them has it: 东山、南湖市政府 are two city governments,
/// 东山区、南湖县人民政府 a district's and a county's.
/// </summary>
internal static class ElidedEndings
{
    /// <summary>Restores the names of a list, in place.</summary>
    /// <param name="agencies">The list.</param>
    /// <param name="first">The first of them.</param>
    /// <param name="behind">The ending behind the last of them, where that has none; null where it has.</param>
    public static void Restore(List<ClauseAgency> agencies, int first, SharedEnding? behind)
    {
        SharedEnding? ending = behind;
        for (int i = agencies.Count - 1; i >= first; i--)
        {
            ClauseAgency agency = agencies[i];
            if (agency is { Writing: AgencyWriting.InFull, Name.Length: 1 } && i + 1 < agencies.Count && OfLevel(agency.Name[0], agencies[i + 1]) is { } office)
            {
                // 市、区财政局: the city's own, or those of all of them.
                agencies[i] = agency with { Name = office, Writing = AgencyWriting.ElidedSuffix, Other = "各" + agency.Name + office.Substring(1) };
                continue;
            }

            if (agency.Writing == AgencyWriting.Collective && SharedBodies.Each(agency.Name) is { } each)
            {
                // 市、区财政局: the city's own, and not those of several.
                agencies[i] = agency with { Other = each };
            }

            if (agency.Writing != AgencyWriting.InFull)
            {
                ending = null;
                continue;
            }

            if (ending?.PutBack(agency.Name) is { } name)
            {
                agencies[i] = agency with { Name = name, Writing = AgencyWriting.ElidedSuffix };
                ending = ending.Behind(agency.Name);
                continue;
            }

            ending = SharedEnding.Of(agency.Name);
        }
    }

    private static string? OfLevel(char level, ClauseAgency next) =>
        next.Name[0] != level && (AgencyNames.Levels.IndexOf(level) >= 0 || level == '省') && next.Writing is AgencyWriting.InFull or AgencyWriting.ElidedSuffix && SharedEnding.IsOfficeOfLevel(next.Name, 0, next.Name.Length)
            ? level + next.Name.Substring(1) : null;
}

namespace FujianPlan.Authoring.Clauses;

/// <summary>
/// Puts back the ending that places in a list leave out because the last of them has it: 东山、南湖市政府 are two city governments,
/// 东岭区、北塘县人民政府 a district's and a county's.
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
}

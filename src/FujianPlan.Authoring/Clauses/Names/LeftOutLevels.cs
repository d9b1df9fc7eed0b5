namespace FujianPlan.Authoring.Clauses.Names;

/// <summary>
/// Offices that a list may name without its level, as 甲局 in 区乙局、甲局: where the notice has 区甲局 elsewhere, that is meant. By itself a list
/// does not show it: what begins with no level may be another place's, or a central body.
/// </summary>
internal static class LeftOutLevels
{
    /// <summary>The names of a group that lack a level, each with the name that it may stand for.</summary>
    /// <param name="group">The group.</param>
    public static IEnumerable<(string Written, string Full)> In(ClauseGroup group)
    {
        char level = '\0';
        foreach (ClauseAgency agency in group.Agencies)
        {
            string name = agency.Name;
            if (agency.Writing == AgencyWriting.Collective)
            {
                level = '\0';
            }
            else if (AgencyNames.BeginsWithLevel(name, 0, name.Length))
            {
                level = name[0];
            }
            else if (level != '\0' && agency.Writing is AgencyWriting.InFull or AgencyWriting.NamedMember && AgencyNames.IsOrgan(name, 0, name.Length))
            {
                yield return (name, level + name);
            }
        }
    }
}

namespace FujianPlan.Authoring.Clauses.Names;

/// <summary>
/// Puts back the place that the second of two leaves out because the first has it: 东山区委、区政府 are of one district, 南湖高新区党工委、管委会 of one
/// zone, 各盟行政公署、市人民政府 of all leagues and cities. Where it cannot be told for certain, the other name is noted.
/// </summary>
internal static class ElidedPlaces
{
    private static readonly string[] Bodies = ["政府", "人民政府", "人大", "人大常委会", "政协", "纪委", "监委", "纪委监委"];

    private static readonly string[] Committees = ["党工委", "党委", "工委"];

    private static readonly string[] Governments = ["政府", "人民政府"];

    // 各区委、区政府, 各街道党工委、办事处: what stands beside the committee.
    private static readonly string[] BesideCommittees = ["政府", "人民政府", "办事处", "人大", "政协", "纪委", "管委会"];

    // Bodies that every street, town or village has: one of them alone has its name before it.
    private static readonly string[] LowestLevels = ["街道", "乡镇", "镇", "乡", "村", "社区", "村居", "镇街"];

    private static readonly string[] LowestBodies = ["办", "办事处", "政府", "人民政府", "党委", "党工委", "党支部", "党组织", "卫生院", "卫生室", "村委会", "居委会", "派出所", "司法所", "学校", "管委会"];

    private static readonly string[] Commissions = ["行政公署", "行署"];

    private static readonly string[] SharedOffices = ["督查室", "研究室", "政研室", "办公室", "办公厅", "督查局", "信访局", "机关事务局"];

    /// <summary>Restores the names of a list, in place.</summary>
    /// <param name="agencies">The list.</param>
    /// <param name="first">The first of them.</param>
    public static void Restore(List<ClauseAgency> agencies, int first)
    {
        string place = string.Empty;
        for (int i = first; i < agencies.Count; i++)
        {
            ClauseAgency agency = agencies[i];
            string name = agency.Name;
            bool isLevel = place.Length > 0 && name[0] == place[place.Length - 1] && Array.IndexOf(Bodies, name.Substring(1)) >= 0;
            if (agency.Writing == AgencyWriting.InFull && isLevel)
            {
                agencies[i] = agency with { Name = place.Substring(0, place.Length - 1) + name, Writing = AgencyWriting.ElidedPrefix };
                continue;
            }

            place = PlaceOfCommittee(name);
            if (i > first)
            {
                RestoreAfter(agencies, i - 1, i);
            }
        }
    }

    // 东山区 of 东山区委; empty where the committee's name has no place.
    private static string PlaceOfCommittee(string name) =>
        name.Length > 3 && name[name.Length - 1] == '委' && AgencyNames.Levels.IndexOf(name[name.Length - 2]) >= 0 && name[0] is not ('各' or '团' or '共') ? name.Substring(0, name.Length - 1)
        : name.Length > 3 && name.EndsWith("省委", StringComparison.Ordinal) ? name.Substring(0, name.Length - 1)
        : string.Empty;

    private static void RestoreAfter(List<ClauseAgency> agencies, int before, int at)
    {
        ClauseAgency one = agencies[before], next = agencies[at];
        if (next.Writing != AgencyWriting.InFull)
        {
            return;
        }

        if (next.Name is "管委会" or "管理委员会" && End(one.Name, Committees) is { } committee && one.Name.Length > committee.Length + 1)
        {
            agencies[at] = next with { Name = one.Name.Substring(0, one.Name.Length - committee.Length) + next.Name, Writing = AgencyWriting.ElidedPrefix };
        }
        else if (one.Name[0] == '各' && one.Name.Length > 2 && (IsBesideCommittee(one.Name, next.Name, out string each) || IsOfLowestLevel(next.Name, out each)))
        {
            agencies[at] = next with { Name = each, Writing = AgencyWriting.ElidedPrefix };
        }
        else if (one.Name[0] == '各' && IsGovernmentOfLevel(next.Name) && one.Name.Length > 3)
        {
            // Which city's government is meant nothing else says; in a city's own notice 市政府 behind 各县政府 is the city's.
            if (End(one.Name, Commissions) is not null)
            {
                agencies[at] = next with { Name = "各" + next.Name, Writing = AgencyWriting.ElidedPrefix };
            }
            else if (End(one.Name, Governments) is not null)
            {
                agencies[at] = next with { Other = "各" + next.Name };
            }
        }
        else if (one.Name.Length == 2 && one.Name[1] == '委' && next.Name.Length > 4 && next.Name[0] == one.Name[0] && OfficeOfGovernment(next.Name) is { } office)
        {
            // 市委、市政府督查室.
            agencies[before] = one with { Other = one.Name + office };
        }
    }

    // 各区委、区政府 are of all districts, and so is 办事处 behind 各街道党工委.
    private static bool IsBesideCommittee(string committee, string name, out string each)
    {
        string level = End(committee, Committees) is { } party ? committee.Substring(1, committee.Length - 1 - party.Length) : committee[committee.Length - 1] == '委' ? committee.Substring(1, committee.Length - 2) : string.Empty;
        string own = level.Length > 0 && name.StartsWith(level, StringComparison.Ordinal) ? name.Substring(level.Length) : name;
        each = "各" + level + own;
        return level.Length > 0 && AgencyNames.Level(committee, 0, 1 + level.Length) == LevelName.Levels && Array.IndexOf(BesideCommittees, own) >= 0 && (own.Length < name.Length || own == "办事处");
    }

    // 各乡镇政府、街道办; 各乡镇、办事处.
    private static bool IsOfLowestLevel(string name, out string each)
    {
        each = "各" + name;
        return name is "办事处" or "村委会" or "居委会" || Array.Exists(LowestLevels, level => name.StartsWith(level, StringComparison.Ordinal) && (name.Length == level.Length || Array.IndexOf(LowestBodies, name.Substring(level.Length)) >= 0));
    }

    private static bool IsGovernmentOfLevel(string name) => AgencyNames.Levels.IndexOf(name[0]) >= 0 && Array.IndexOf(Governments, name.Substring(1)) >= 0;

    private static string? OfficeOfGovernment(string name)
    {
        string words = name.Substring(1).Replace("人民政府", "政府");
        return words.StartsWith("政府", StringComparison.Ordinal) && Array.IndexOf(SharedOffices, words.Substring(2)) >= 0 ? words.Substring(2) : null;
    }

    private static string? End(string name, string[] ends) => Array.Find(ends, end => name.EndsWith(end, StringComparison.Ordinal));
}

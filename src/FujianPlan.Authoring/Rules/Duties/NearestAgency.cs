using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Findings;

namespace FujianPlan.Authoring.Rules.Duties;

/// <summary>The agency of a plan whose name is nearest to words that name none.</summary>
internal static class NearestAgency
{
    private const int Shortest = 3;
    private const int LeastCommon = 4;

    /// <summary>The one that is nearest to a name; null where none is near.</summary>
    /// <param name="agencies">The agencies.</param>
    /// <param name="name">The name.</param>
    public static AgencyNode? To(IReadOnlyList<AgencyNode> agencies, string name)
    {
        (AgencyNode Agency, string Name)[] all = [.. Named(agencies)];

        // 省直相关单位 stands for 省直相关单位和各市县政府 sooner than for 市直相关单位.
        AgencyNode? longer = name.Length < Shortest ? null : all.Where(one => IsPart(name, one.Name)).OrderBy(one => one.Name.Length).Select(one => one.Agency).FirstOrDefault();
        if (longer is not null)
        {
            return longer;
        }

        return EditDistance.Nearest(name, all.Select(one => one.Name)) is { } near
            ? Array.Find(all, one => one.Name == near).Agency
            : all.Where(one => one.Name.Length >= Shortest && one.Name.Length * 2 >= name.Length && IsPart(one.Name, name)).OrderByDescending(one => one.Name.Length).Select(one => one.Agency).FirstOrDefault();
    }

    /// <summary>The one whose name has most in common with some words; null where none has much.</summary>
    /// <param name="agencies">The agencies.</param>
    /// <param name="words">The words.</param>
    public static AgencyNode? In(IReadOnlyList<AgencyNode> agencies, string words)
    {
        AgencyNode? nearest = null;
        int most = LeastCommon - 1;
        foreach ((AgencyNode agency, string name) in Named(agencies))
        {
            for (int from = 0; from + most < name.Length; from++)
            {
                while (from + most < name.Length && words.Contains(name.Substring(from, most + 1)))
                {
                    most++;
                    nearest = agency;
                }
            }
        }

        return nearest;
    }

    /// <summary>A sentence that names it, with a blank before it in English; nothing for none.</summary>
    /// <param name="agency">The agency.</param>
    public static FindingText Sentence(AgencyNode? agency)
    {
        if (agency is null)
        {
            return None;
        }

        FindingText shown = ShownAgency.Of(agency);
        return new FindingText($" The nearest is {shown.English}.", $"最接近的是 {shown.Chinese}。");
    }

    /// <summary>A sentence that names it where a remark names no agency of the plan; nothing for none.</summary>
    /// <param name="agency">The agency.</param>
    public static FindingText SentenceOfRemark(AgencyNode? agency)
    {
        if (agency is null)
        {
            return None;
        }

        FindingText shown = ShownAgency.Of(agency);
        return new FindingText($" It names no agency of the plan; the nearest is {shown.English}.", $"说明中的名称不是方案中的部门，最接近的是 {shown.Chinese}。");
    }

    private static FindingText None { get; } = new(string.Empty, string.Empty);

    private static bool IsPart(string part, string whole) => whole.StartsWith(part, StringComparison.Ordinal) || whole.EndsWith(part, StringComparison.Ordinal);

    private static IEnumerable<(AgencyNode Agency, string Name)> Named(IReadOnlyList<AgencyNode> agencies) =>
        agencies.Where(agency => agency.Code is not null && agency.Name is not null).SelectMany(agency => NamesOf(agency).Select(name => (agency, name)));

    private static IEnumerable<string> NamesOf(AgencyNode agency) =>
        new[] { agency.Name!.Value }.Concat(agency.Aliases?.Items.Select(alias => alias.Value) ?? []).Concat(agency.EditorialAliases?.Items.Select(alias => alias.Value) ?? []);
}

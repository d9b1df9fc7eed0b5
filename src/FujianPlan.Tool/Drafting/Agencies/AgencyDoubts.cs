using System.Text.RegularExpressions;
using FujianPlan.Authoring.Clauses.Names;
using FujianPlan.Authoring.Drafting;
using FujianPlan.Authoring.Findings;

namespace FujianPlan.Tool.Drafting.Agencies;

/// <summary>Which agencies of a draft may be one: what is not certain, an editor decides.</summary>
internal static partial class AgencyDoubts
{
    // Each is compared with each; no notice names as many.
    private const int MostCompared = 2_000;

    // The characters of a shorter name stand in many others.
    private const int Shortest = 4;

    /// <summary>Marks them.</summary>
    /// <param name="groups">The agencies of the notice.</param>
    /// <param name="drafted">What is proposed for each.</param>
    public static void Mark(AgencyGroups groups, IReadOnlyDictionary<AgencyGroup, DraftedAgency> drafted)
    {
        Compared[] all = [.. groups.All.Take(MostCompared).Select(group => new Compared(group))];
        HashSet<(AgencyGroup, AgencyGroup)> apart = [.. groups.Apart];
        HashSet<(AgencyGroup, AgencyGroup)> marked = [];
        foreach (Compared one in all)
        {
            foreach (Compared other in all)
            {
                if (one != other && (apart.Contains((one.Group, other.Group)) || MayBeOne(one, other)))
                {
                    marked.UnionWith([(one.Group, other.Group), (other.Group, one.Group)]);
                    drafted[one.Group].Doubts.Add(Same(drafted[one.Group], one.Group, drafted[other.Group], other.Group));
                }
            }
        }

        foreach (Compared one in all.Where(one => !one.Group.Main.IsCollective))
        {
            MarkBrackets(groups, one, drafted, marked);
        }
    }

    private static DraftedDoubt Same(DraftedAgency one, AgencyGroup group, DraftedAgency other, AgencyGroup otherGroup)
    {
        // Collectives stand for the same agencies, and are not one agency.
        bool areSeveral = one.IsCollective && other.IsCollective;
        (string same, string two) = areSeveral ? ("所指相同", "所指不同。") : ("是同一部门", "是两个部门。");
        return new DraftedDoubt(
            new DraftDoubt(new FindingText(
                $"{one.Name} may be the same as {other.Name} ({other.Code}). If so, make one name an alias of the other.",
                $"{one.Name}可能与{other.Name}（{other.Code}）{(areSeveral ? "所指相同" : "为同一部门")}；如是，请将其中一个改为另一个的别名。"))
            {
                Words = [group.Main.Written, otherGroup.Main.Written],
                Readings =
                [
                    DoubtReading.AsDrafted("They are two.", two),
                    new DoubtReading(new FindingText($"They are one: {one.Name} is another name of {other.Name}.", $"{same}：{one.Name}为{other.Name}的别名。"), [DoubtChange.SameAgency(one.Code, other.Code)]),
                    new DoubtReading(new FindingText($"They are one: {other.Name} is another name of {one.Name}.", $"{same}：{other.Name}为{one.Name}的别名。"), [DoubtChange.SameAgency(other.Code, one.Code)]),
                ],
            },
            one.EditorialAliases.Concat(other.EditorialAliases).Any() ? [] : IsElided(group, otherGroup) ? [NameDoubts.WrittenOut(one, isBehind: false)] : IsElided(otherGroup, group) ? [NameDoubts.WrittenOut(other, isBehind: true)] : []);
    }

    // 发改委 beside 市发改委: of two, the one without a level is called so in short.
    private static bool IsElided(AgencyGroup group, AgencyGroup other) =>
        group.Known is { Level: BodyLevel.Unstated, Place.Length: 0 } && other.Known is { Level: not BodyLevel.Unstated };

    private static bool AreOfLevels(Compared one) => SharedBodies.Are(one.Group.Main.Name, 0, one.Group.Main.Name.Length);

    private static bool SpeakOfSome(Compared one) => one.Group.Main.Name.Contains("有关", StringComparison.Ordinal) || one.Group.Main.Name.Contains("相关", StringComparison.Ordinal);

    // Only a province has a 厅.
    private static bool AreOfOneOffice(BodyName one, BodyName other) => one.Office == other.Office || (one.Office != "厅" && other.Office != "厅");

    // What bodies are called with or without: 各运营商, 北山县人民政府, 电信公司, 东门街道办事处.
    private static string Core(string name) => Ends().Replace(name.StartsWith('各') ? name[1..] : name, string.Empty);

    [GeneratedRegex("(?:人民政府|政府|公司|(?<=街道)办事处|(?<=街道)办)$", RegexOptions.CultureInvariant)]
    private static partial Regex Ends();

    // 公安分局, 南湖公安分局 and 市公安局南湖分局: the branch of one place may be written in each of these ways.
    private static bool AreBranches(string one, string other)
    {
        const string Branch = "分局";
        if (!one.EndsWith(Branch, StringComparison.Ordinal) || !other.EndsWith(Branch, StringComparison.Ordinal))
        {
            return false;
        }

        (string shorter, string longer) = one.Length <= other.Length ? (one, other) : (other, one);
        shorter = AgencyNames.BeginsWithLevel(shorter, 0, shorter.Length) ? shorter[1..^Branch.Length] : shorter[..^Branch.Length];
        return shorter.Length > 1 && shorter.All(longer.Contains);
    }

    // 市甲局（市乙局）: the one has the sign of the other, and that is named by itself, too.
    private static void MarkBrackets(AgencyGroups groups, Compared one, IReadOnlyDictionary<AgencyGroup, DraftedAgency> drafted, HashSet<(AgencyGroup, AgencyGroup)> marked)
    {
        foreach (NamedBody named in one.Group.Names.Where(named => BodyName.WithoutBracket(named.Name) != named.Name))
        {
            string inner = named.Name[(BodyName.WithoutBracket(named.Name).Length + 1)..^1];
            if ((groups.Meant(inner) ?? groups.Meant(named.Name[0] + inner)) is { } other && other != one.Group && marked.Add((one.Group, other)))
            {
                drafted[one.Group].Doubts.Add(Bracket(drafted[one.Group], named, drafted[other], other));
            }
        }
    }

    private static DraftDoubt Bracket(DraftedAgency one, NamedBody named, DraftedAgency other, AgencyGroup otherGroup) => new(new FindingText(
        $"{named.Name} has {other.Name} ({other.Code}) in brackets, but other clauses name that by itself: it is not clear whether one agency is meant.",
        $"{named.Name}括注了{other.Name}（{other.Code}），而后者在其他条款中单独列出：无法判定是否为同一部门。"))
    {
        Words = [named.Written, otherGroup.Main.Written],
        Readings =
        [
            DoubtReading.AsDrafted("They are two.", "是两个部门。"),
            new DoubtReading(new FindingText($"They are one: {other.Name} is another name of {one.Name}.", $"是同一部门：{other.Name}为{one.Name}的别名。"), [DoubtChange.SameAgency(other.Code, one.Code)]),
        ],
    };

    // 省机关事务管理局 and 省政府机关事务管理局 may be one; 省农业厅 and 省林业厅 are not. Of usual bodies it is known which they are: one without its level
    // may be that with it, and one body has no two offices at one level.
    private static bool MayBeOne(Compared shorter, Compared longer)
    {
        // 市、区园林局 are the city's and the districts': 市园林局 is one of them, and not another name.
        if (shorter.Group.Main.IsCollective != longer.Group.Main.IsCollective && (AreOfLevels(shorter) || AreOfLevels(longer)))
        {
            return false;
        }

        // 各区 are all of them, and 各有关区 are some.
        if (shorter.Group.Main.IsCollective && longer.Group.Main.IsCollective && SpeakOfSome(shorter) != SpeakOfSome(longer))
        {
            return false;
        }

        if (shorter.Known is { } one && longer.Known is { } other)
        {
            return one.Body == other.Body && one.Place == other.Place && shorter.Order > longer.Order && (one.Level == other.Level || one.Level == BodyLevel.Unstated || other.Level == BodyLevel.Unstated) && AreOfOneOffice(one, other) && !shorter.Group.IsNamedBeside(longer.Group);
        }

        if (shorter.Order > longer.Order && shorter.Names.Exists(name => longer.Names.Exists(another => name.Core.Length > 1 && (name.Core == another.Core || AreBranches(name.Name, another.Name)))))
        {
            return true;
        }

        // A clause that names both tells them apart.
        return !shorter.Group.IsNamedBeside(longer.Group) && shorter.Names.Exists(name => longer.Names.Exists(another => another.Name.Length > name.Name.Length && Contains(another.Bare, name.Name)));
    }

    // Whether the characters of the one stand in the other in order, from its first to its last, or up to what is between brackets.
    private static bool Contains(string longer, string shorter)
    {
        if (longer == shorter)
        {
            return true;
        }

        // 市委 is no 市纪委, and 市委办 no 市委保密办.
        if (shorter.Length < Shortest || longer.Length == 0 || longer[^1] != shorter[^1] || longer[0] != shorter[0] || longer.Length - shorter.Length > shorter.Length)
        {
            return false;
        }

        int at = 0;
        foreach (char character in longer)
        {
            at += at < shorter.Length && character == shorter[at] ? 1 : 0;
        }

        return at == shorter.Length;
    }

    // An agency, with what is asked of it once for each other.
    private sealed record Compared(AgencyGroup Group)
    {
        public BodyName? Known { get; } = Group.Known;

        public int Order { get; } = Group.Order;

        public List<(string Name, string Bare, string Core)> Names { get; } = [.. Group.Names.Select(named => (named.Name, BodyName.WithoutBrackets(named.Name), Core(named.Name)))];
    }
}

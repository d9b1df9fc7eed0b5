using System.Text.RegularExpressions;
using FujianPlan.Authoring.Clauses;
using FujianPlan.Authoring.Clauses.Names;
using FujianPlan.Authoring.Drafting.InOrder;
using FujianPlan.Authoring.Findings;

namespace FujianPlan.Authoring.Drafting.Unread;

/// <summary>Headings that name the bodies whose all that stands under them is, in a notice that is arranged by agencies: 一、市甲局（牵头）.</summary>
internal static class HeldHeadings
{
    private const int LongestName = 24;
    private const int LongestGroup = 6;

    private static readonly char[] Separators = ['、', '，', ' ', '　'];
    private static readonly Regex Manner = new("[（(](?!市|县|区|省)[^（）()]{0,4}(牵头|主责|责任|负责|配合|协办|主办|承办|协助)[^（）()]{0,4}[)）]$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    // 市甲局职责, 市甲局的主要任务, 市甲局（共3项）.
    private static readonly Regex Share = new("(?<=.{3})(的)?(主要|工作|具体|重点|主体)?(职责分工|职责任务|职责|任务清单|任务)$|[（(]共?[0-9０-９一二三四五六七八九十]+[项条件个][）)]$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    // 建设数据中心 is something to do.
    private static readonly Regex Doing = new("^(建设|打造|推进|推动|加强|加快|设立|成立|完善|优化|健全|建立|组建|做好|落实|做强|做优|发展|培育|引进|提升|深化|改造|新建|扩建|筹建|支持|服务)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);
    private static readonly Regex Office = new("(局|委|厅|委员会|政府|管委会|办公室|法院|检察院|总队|支队|大队|分行|支行|海关|公司|集团|中心|协会|联合会|派出所|司法所|财政所|国土所|规划所|水利站|农技站|水务站|文化站|卫生院|应急办|党政办|综治办)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    // Bodies of a town, whose names say nothing of where.
    private static readonly Regex OfTown = new("^(派出所|司法所|财政所|国土所|自然资源所|规划所|水利站|水务站|农技站|文化站|卫生院|应急办|党政办|综治办|综治中心|便民服务中心)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    /// <summary>Whether headings of a notice name bodies, and hardly anything under them names another.</summary>
    /// <param name="entry">A part or a section.</param>
    /// <returns>The doubt about the heading; null where it is a title.</returns>
    public static DraftDoubt? In(OutlineEntry entry)
    {
        OutlineEntry[] below = [.. entry.All.Skip(1)];
        if (entry.Title is not { } title || entry.Clause is not null || (below.Length == 0 && entry.Text.Length == 0) || below.Count(one => one.Clause is not null) * 2 > below.Length || !NamesBodies(title))
        {
            return null;
        }

        string shown = ShownText.Of(title);
        return new DraftDoubt(new FindingText(
            $"The heading “{shown}” seems to name who does the tasks under it: the notice may be arranged by agencies. No duty was written for it.",
            $"标题“{shown}”似为其下各项的责任单位：通知可能按部门编排。没有据此写入任何职责。"))
        {
            Words = [Share.Replace(title.TrimEnd('：', ':'), string.Empty)],
            Readings = [DoubtReading.AsDrafted("It is only a title and gives nobody a duty.", "仅为标题，没有规定职责。")],
        };
    }

    /// <summary>Whether a heading, or what stands before a colon, is names of bodies and nothing else.</summary>
    /// <param name="title">The words.</param>
    public static bool NamesBodies(string title)
    {
        string names = Share.Replace(Manner.Replace(title.TrimEnd('：', ':').Trim('【', '】'), string.Empty), string.Empty);
        return names.Length > 1 && !Doing.IsMatch(names) && (IsSeveral(names) || names.Split(Separators).All(IsBody));
    }

    private static bool IsBody(string name) => name.Length is > 1 and <= LongestName && name.All(c => char.IsLetter(c) || ClauseBrackets.IsOpening(c) || ClauseBrackets.IsClosing(c))
        && (IsSeveral(name) || OfTown.IsMatch(name) || (AgencyNames.IsOrgan(name, 0, name.Length) && (AgencyNames.BeginsWithLevel(name, 0, name.Length) || Office.IsMatch(name))));

    // 各县（市、区）政府, 各林场.
    private static bool IsSeveral(string name) => (name.Length is > 2 and <= LongestGroup && name[0] == '各' && AgencyNames.HasEnd(name, 0, name.Length)) || AgencyNames.BeginsWithSeveral(name, 0, name.Length) && (AgencyNames.IsGroup(name, 0, name.Length) || AgencyNames.IsOrgan(name, 0, name.Length) || AgencyNames.Level(name, 0, name.Length) != LevelName.None);
}

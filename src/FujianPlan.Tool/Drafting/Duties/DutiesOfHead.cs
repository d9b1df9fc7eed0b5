using System.Text.RegularExpressions;
using FujianPlan.Authoring.Clauses;
using FujianPlan.Authoring.Clauses.Names;
using FujianPlan.Authoring.Drafting.Unread;
using FujianPlan.Authoring.Vocabulary;
using FujianPlan.Tool.Drafting.Agencies;

namespace FujianPlan.Tool.Drafting.Duties;

/// <summary>Duties that words give which begin with bodies, and go on with what these do: 市甲局：保障资金, 市甲局会同市乙局建立名册, 市甲局配合做好统计.</summary>
internal static partial class DutiesOfHead
{
    private static readonly (string Word, DutyRole Role)[] Roles =
    [
        ("牵头", DutyRole.Lead), ("负责", DutyRole.Responsible), ("负总责", DutyRole.Responsible), ("配合", DutyRole.Supporting), ("协助", DutyRole.Supporting), ("督促", DutyRole.Guiding), ("监督", DutyRole.Guiding), ("督导", DutyRole.Guiding), ("指导", DutyRole.Guiding), ("督查", DutyRole.Guiding),
    ];

    /// <summary>The duties of some words.</summary>
    /// <param name="words">The words.</param>
    /// <param name="agencies">The agencies of the draft.</param>
    /// <param name="bodies">What tells the name of a body.</param>
    /// <returns>They; null where the words begin with no bodies, or do not go on so.</returns>
    public static List<EditorialDuty>? In(string words, DraftedAgencies agencies, NamedBodies bodies)
    {
        string wide = Sentences.WithWideSigns(words), inner = wide.Length > 2 && ClauseBrackets.ClosingOf(wide, 0) == wide.Length - 1 ? wide[1..^1] : wide;

        // 〔基建处、图书馆〕, 各林场: nothing but names.
        if (Named(inner) is { } all)
        {
            return [Duty(all, DutyRole.Responsible, words, agencies)];
        }

        return Head().Match(inner) is { Success: true } head && !IsLabel(head.Groups["who"].Value) && !(head.Groups["must"].Success && AsksEverybody().IsMatch(head.Groups["who"].Value)) && Named(head.Groups["who"].Value) is { } who
            ? With(Duty(who, RoleOf(inner[head.Length..]), words, agencies), inner[head.Length..], words, agencies, bodies)
            : Behind(inner, words, agencies, bodies) ?? (Doing(inner, bodies) is { } doing ? With(Duty(doing.Who, RoleOf(doing.What), words, agencies), doing.What, words, agencies, bodies) : null);
    }

    /// <summary>The bodies that words begin with, and what these do: 市甲局做好值守.</summary>
    /// <param name="words">The words.</param>
    /// <param name="bodies">What tells the name of a body.</param>
    /// <returns>They, and the rest of the words; null where the words begin with no bodies, or do not go on so.</returns>
    public static (ClauseGroup Who, string What)? Doing(string words, NamedBodies bodies) =>
        words.Length > 0 && new NamesInWords(bodies).ListEnd(words, 0, words.Length) is > 0 and var end && DutyWords.Does.IsMatch(words, end) && Named(words[..end]) is { } who ? (who, words[end..]) : null;

    // 市甲局：牵头编制规划, 市甲局会同市乙局牵头制定方案: the first word of what the body does, or the word behind those that it does it with.
    private static DutyRole RoleOf(string rest)
    {
        string doing = Beside().Match(rest) is { Success: true, Index: 0 } beside ? rest[beside.Length..] : rest;
        doing = doing[Manner().Match(doing).Length..];
        return Role().Match(doing) is { Success: true, Index: 0 } role ? Array.Find(Roles, one => one.Word == role.Groups["role"].Value).Role : DutyRole.Responsible;
    }

    /// <summary>Whether what bodies do has none of the words for roles, and names nobody with whom they do it.</summary>
    /// <param name="rest">What they do.</param>
    public static bool StatesNoRole(string rest) => !Role().IsMatch(rest) && !Beside().IsMatch(rest);

    // With those that it acts with; null where another body stands beside them, which would be lost.
    private static List<EditorialDuty>? With(EditorialDuty first, string rest, string words, DraftedAgencies agencies, NamedBodies bodies)
    {
        EditorialDuty[] together = [.. Together(rest, words, agencies)];
        rest = together.SelectMany(duty => duty.Agencies).Aggregate(rest, (left, agency) => left.Replace(agency.Name, "，", StringComparison.Ordinal));
        rest = Addressed().Replace(rest, string.Empty);
        return bodies.FirstIn(rest, 0, rest.Length) < 0 && Several(rest, words, agencies) is { } several ? [first, .. together, .. several] : null;
    }

    // 市甲局制定方案，各乡镇召开动员会; null where it cannot be told who they are. 各部门要高度重视 asks nobody in particular.
    private static List<EditorialDuty>? Several(string rest, string words, DraftedAgencies agencies)
    {
        List<EditorialDuty> several = [];
        if (EachBeside().Count(rest) > SeveralBeside().Count(rest))
        {
            return null;
        }

        foreach (Match match in SeveralBeside().Matches(rest).Where(match => !AsksEverybody().IsMatch(match.Groups["who"].Value)))
        {
            if (Named(match.Groups["who"].Value) is not { } who)
            {
                return null;
            }

            several.Add(Duty(who, RoleOf(rest[(match.Index + match.Length)..]), words, agencies));
        }

        return several;
    }

    // 项目单位: no body, but what one is called that is named behind it.
    private static bool IsLabel(string who) => AgencyNames.IsGroupOfAny(who, 0, who.Length) && !AgencyNames.BeginsWithSeveral(who, 0, who.Length);

    /// <summary>The bodies that words name, which are nothing else.</summary>
    /// <param name="words">The words.</param>
    /// <returns>They, as one group; null where the words are anything else.</returns>
    public static ClauseGroup? Named(string words) =>
        ClauseParser.Parse("责任单位：" + words) is { IsFullyParsed: true, Deadlines.Count: 0, Remarks.Count: 0, Groups: [{ Role: DutyRole.Responsible } group] } && group.Agencies.All(agency => agency.Writing != AgencyWriting.NamedMember && NoNames.MayBeName(agency.Name)) ? group : null;

    /// <summary>A duty of a group.</summary>
    /// <param name="group">The bodies.</param>
    /// <param name="role">What they do.</param>
    /// <param name="words">The words that say so.</param>
    /// <param name="agencies">The agencies of the draft.</param>
    public static EditorialDuty Duty(ClauseGroup group, DutyRole role, string words, DraftedAgencies agencies) => new([.. group.Agencies.Select(agency => agencies.Possible(agency.Name)).Distinct()], role, group.IsOpen, words);

    // 市甲局配合做好统计, 各区教育局督促.
    private static List<EditorialDuty>? Behind(string inner, string words, DraftedAgencies agencies, NamedBodies bodies)
    {
        foreach (Match match in Role().Matches(inner))
        {
            // 本预案由市甲局负责: what stands before 由 is no part of the name.
            if (inner.IndexOf('由', 0, match.Index) <= 0 && Named(inner[..match.Index]) is { } group)
            {
                return With(Duty(group, Array.Find(Roles, one => one.Word == match.Groups["role"].Value).Role, words, agencies), inner[(match.Index + match.Length)..], words, agencies, bodies);
            }
        }

        return null;
    }

    // 会同市乙局建立名册: up to where its doing begins.
    private static IEnumerable<EditorialDuty> Together(string rest, string words, DraftedAgencies agencies) => Beside().Matches(rest)
        .Select(match => Named(match.Groups["who"].Value)).OfType<ClauseGroup>().Select(group => Duty(group, DutyRole.Supporting, words, agencies));

    [GeneratedRegex("^[由请]?(?<who>[^：:，。；]{2,60}?)([：:](?=.)|(要|应当?|须|必须|可)?(?=会同)|(?<must>要|应当?|须|必须)(?=[一-龥]{2}|[于在][0-9０-９]))", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Head();

    // 要继续做好牵头工作, 要主动配合: how it does so says nothing of what it does.
    [GeneratedRegex("^(继续|认真|切实|主动|积极|全力)?(做好|抓好|发挥好?)?", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Manner();

    // 各责任单位要高度重视: whoever has a duty, and nobody in particular.
    [GeneratedRegex("(^|[、和及])(各|有关|相关|所有|全体)[^、]{0,6}(单位|部门|机构|方面|企业)($|[、和及])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex AsksEverybody();

    [GeneratedRegex("(按(照)?(各自)?职责(分工)?|分别|共同|具体)?(?<role>牵头|负责|负总责|配合|协助|督促|监督|督导|指导(?!中心)|督查(?![室组办队科股处]))", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Role();

    [GeneratedRegex("(?<=[，；])各(?!司其职|负其责|尽其责|自)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex EachBeside();

    // 市甲局制定方案，各乡镇召开动员会.
    [GeneratedRegex("(?<=[，；])(?<who>各[^，。；（）]{0,8}?([乡镇县区市村街]|街道|社区|部门|单位|企业|学校|医院|政府|管委会|[局委办])(（[^（）]{1,8}）([镇乡区]|政府|人民政府)?)?)(?![乡镇县区市村街局委办和与及、（）]|街道|人民政府|政府|党|管委)(要|应当?|须|必须)?", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex SeveralBeside();

    // 报县政府审定: whom it is laid before does nothing of it.
    [GeneratedRegex("(报(送|请|经)?|提请|抄送|经|向)[^，。；]*", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Addressed();

    [GeneratedRegex("会同(?<who>[^，。；：]{2,120}?)(?=[，。；]|$|(?<=[局委办部厅院署行府会司门位室心])([建开制做推落加对于在按及定每依抓提完查审出拟进实负共强健优]|组(?!织部)|办(?=理)|统(?!战)|编(?!办)|督(?!查)|研(?!究室)|保(?!密)|联合|牵头|负责|配合))", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Beside();
}

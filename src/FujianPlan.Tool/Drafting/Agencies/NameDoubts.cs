using System.Text.RegularExpressions;
using FujianPlan.Authoring.Clauses.Names;
using FujianPlan.Authoring.Drafting;
using FujianPlan.Authoring.Findings;
using FujianPlan.Tool.Doubts;

namespace FujianPlan.Tool.Drafting.Agencies;

/// <summary>Doubts about what an agency is called.</summary>
internal static partial class NameDoubts
{
    // 县水利局（主）、县发改局（协）.
    private const string RoleSigns = "主牵责负协配辅参";

    // 社会组织 and 党组织 have no office before that.
    private static readonly string[] Verbs = ["组织", "实施", "落实", "推进", "推动", "开展", "参加", "参与", "承办", "办理", "审核", "审批", "监督", "指导", "督促", "汇总", "报送", "制定", "会商", "验收", "把关"];

    /// <summary>Words without 下同 in the brackets of their names: a word about the name, and no part of it.</summary>
    /// <param name="words">The words.</param>
    public static string WithoutAsBelow(string words) => AsBelowInName().Replace(words, string.Empty);

    /// <summary>Words without the brackets that say which share of the work a body has, or on what terms: 市甲局（负责资金）、市乙局（60%）.</summary>
    /// <param name="words">The words.</param>
    public static string WithoutShares(string words) => Bracket().Replace(words, match => !Shares().IsMatch(match.Groups["inner"].Value) && match.Groups["inner"].Value.Split('、').Any(MayBeBody) ? match.Value : string.Empty);

    /// <summary>Words without what says before a name on what terms the body takes part: 必要时请市甲局.</summary>
    /// <param name="words">The words.</param>
    public static string WithoutConditions(string words) => Conditions().Replace(words, string.Empty);

    /// <summary>Nothing of its name is read in pinyin.</summary>
    /// <param name="main">Its name.</param>
    /// <param name="code">The code that is proposed.</param>
    public static DraftedDoubt WithoutInitials(NamedBody main, string code) => new DraftDoubt(new FindingText("No pinyin initials could be formed from this name.", "无法由名称得出拼音首字母。"))
    {
        Words = [main.Written],
        Readings = [new DoubtReading(new FindingText("Give it a code of your own.", "自拟代码。"), [DoubtChange.CodeOf(code)])],
    };

    /// <summary>下同 stands in the bracket of its name.</summary>
    /// <param name="agency">The agency.</param>
    /// <param name="main">Its name.</param>
    /// <param name="bare">The name without that.</param>
    public static DraftedDoubt AsBelow(DraftedAgency agency, NamedBody main, string bare) => new(
        new DraftDoubt(new FindingText($"The name contains 下同, which may not be part of the name: {main.Name}", $"名称中有“下同”，可能并非名称的一部分：{main.Name}"))
        {
            Words = [main.Written],
            Readings = [DoubtReading.AsDrafted("It is a part of the name.", "是名称的一部分。")],
        },
        [
            new WrittenReading(
                new FindingText($"It is not: the agency can be found as {bare}, and the name stays as the clause writes it.", $"不是名称的一部分：可按{bare}查找，名称仍如条款所写。"),
                [EditorialAlias(YamlText.OfItem(bare))]),
        ]);

    /// <summary>The bracket of its name is no other name, and may say what it does: 市甲局（培训）.</summary>
    /// <param name="named">The name.</param>
    /// <returns>The doubt; null where the name has no such bracket.</returns>
    public static DraftDoubt? OfBracket(NamedBody named)
    {
        string bare = BodyName.WithoutBracket(named.Name);
        if (named.IsCollective || bare == named.Name || named.Name[(bare.Length + 1)..^1] is not { Length: > 0 } inner || !(inner.Length > 1 ? inner.All(c => char.IsLetter(c) || c == '、') || OtherItem().IsMatch(inner) : RoleSigns.Contains(inner, StringComparison.Ordinal)) || inner.Split('、').Any(piece => piece.Length == 0 || MayBeBody(piece)))
        {
            return null;
        }

        return new DraftDoubt(new FindingText($"The bracket of {named.Name} may say what the agency does instead of being part of its name.", $"{named.Name}的括注可能是其分工，而不是名称的一部分。"))
        {
            Words = [named.Written],
            Readings =
            [
                DoubtReading.AsDrafted("It is a part of the name.", "是名称的一部分。"),
                new DoubtReading(new FindingText($"It says what {bare} does there: a note says so. The name stays as the clause writes it.", $"写的是{bare}在该项中的分工：写入 note。名称仍如条款所写。"), [new DoubtChange("note", $"（{inner}）为该项分工")]),
            ],
        };
    }

    /// <summary>Its name has in it what names do not have: 县发改第三页局, 云政办〔2026〕12号县财政局, 县水利局组织. A running head or a verb may stand in it.</summary>
    /// <param name="named">The name.</param>
    /// <returns>The doubt; null where the name is like others.</returns>
    public static DraftDoubt? OfOtherWords(NamedBody named)
    {
        string bare = BodyName.WithoutBrackets(named.Name);
        string? found = DocumentNumber().Match(named.Name) is { Success: true } number ? number.Value
            : Page().Match(bare) is { Success: true } page ? page.Value
            : Array.Find(Verbs, verb => bare.Length > verb.Length + 2 && bare.EndsWith(verb, StringComparison.Ordinal) && AgencyNames.IsOrgan(bare, 0, bare.Length - verb.Length));
        return named.IsCollective || found is null ? null : new DraftDoubt(new FindingText(
            $"The name {named.Name} contains “{found}”, which may not be part of it. If so, correct the duties in the clauses that name it.",
            $"名称{named.Name}中有“{found}”，可能不是名称的一部分；如是，请更正写到它的条款的职责。"))
        {
            Words = [named.Written],
            Readings = [DoubtReading.AsDrafted("It is a part of the name.", "是名称的一部分。")],
        };
    }

    // 口岸办, 原水利局, 社区: what a body may be called, or a place.
    private static bool MayBeBody(string piece) => AgencyNames.HasEnd(piece, 0, piece.Length) || AgencyNames.IsGroup(piece, 0, piece.Length) || AgencyNames.Level(piece, 0, piece.Length) != LevelName.None;

    /// <summary>The reading in which an agency whose name leaves a part out is none of those that it may be: its name is written out.</summary>
    /// <param name="agency">The agency.</param>
    /// <param name="isBehind">Whether the doubt stands before another agency.</param>
    public static WrittenReading WrittenOut(DraftedAgency agency, bool isBehind) => new(
        new FindingText($"They are two, and {agency.Name} is a short name: write the full name by which it can be found.", $"是两个部门，{agency.Name}为简称：写明其全称，以供查找。"),
        [.. isBehind ? [$"{DoubtForm.Item} {agency.Id}"] : Array.Empty<string>(), $"{DoubtForm.Set} editorialAliases: {DoubtForm.Asked}"]);

    // The name is that which the notice has.
    private static string EditorialAlias(string name) => $"{DoubtForm.Set} editorialAliases: [{name}]";

    // Behind a name, and not the name itself: no list stands in it.
    [GeneratedRegex("(?<=[\\p{L}）)])[（(](?<inner>[^（）()，。；]{1,12})[)）](?=$|[、，；。]|\\p{L})", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Bracket();

    // Only before what may be a level or a group: 请 may begin a name.
    [GeneratedRegex("(?<=^|[，,；;、：:（(])(?!$)(必要时|需要时|根据(工作)?需要|视(情况?|(工作)?(需要|进展)|实际)(情况)?|如需要?|酌情|适时|原则上|同时)?(可|另|并|应|须)?(由|请|商请|提请|邀请|特邀|吸收|征求)?(?=[省市县区州各有相中国])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Conditions();

    // 12345热线 and 110指挥中心 are called by their numbers, and 第三医院 by its own.
    [GeneratedRegex(@"第[\d一二三四五六七八九十百]+页|Page\s?\d+|(?<!\d)\d{1,2}(?!\d|[Gg])(/\d+)?", RegexOptions.CultureInvariant)]
    private static partial Regex Page();

    [GeneratedRegex(@"\p{L}{0,6}[〔【\[]\d{4}[〕】\]]\d+号?", RegexOptions.CultureInvariant)]
    private static partial Regex DocumentNumber();

    // 第1项, 1—3项.
    [GeneratedRegex(@"^第?[\d一二三四五六七八九十、—～~至-]+[项条款]$", RegexOptions.CultureInvariant)]
    private static partial Regex OtherItem();

    // 视情会同相关单位: what a body does, whatever it names.
    [GeneratedRegex("^(视|会同|负责|承担|牵头|配合|协助|协同|指导|监督|督促|参与|必要时|根据|按|酌情|适时|主要|具体|含|限)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Shares();

    [GeneratedRegex("[，,；;]以?下同(?=[）)〕])|[（(〔]以?下同[）)〕]", RegexOptions.CultureInvariant)]
    private static partial Regex AsBelowInName();
}

using FujianPlan.Authoring.Characters;

namespace FujianPlan.Authoring.Clauses;

/// <summary>The words that clauses are made of. docs/clauses.md tells why each means what it does.</summary>
internal static class ClauseWords
{
    /// <summary>Between the agency in charge and those that it acts with.</summary>
    public const string Together = "会同";

    // Where one of these stands in a name, a comma is missing.
    private static readonly string[] NoNameParts =
        ["牵头", "负责", "配合", "责任单位", "责任部门", "责任处室", "责任科室", "责任人", "落实", "协办", "承办", "主办", "会同", "参与", "参加", "协助", "：", ":", "。", "底前", "完成时限", "成立", "设立", "组建", "挂靠", "印发", "出台"];

    private static readonly CharacterSet NoNameBeginnings = new(NoNameParts.Select(word => word[0]));
    private static readonly CharacterSet Variants = new(Variant);

    // By first character, the words without which a bracket in a text says nothing of anybody's duty.
    private static readonly ILookup<char, string> DutyWords = RoleWords.Telling.Concat(["责任单位", "责任部门", "责任处室", "责任科室", "责任机构", "责任主体", "主要责任", "按职责", "按照职责", Together])
        .ToLookup(word => word[0]);

    private static readonly CharacterSet DutyBeginnings = new(DutyWords.Select(words => words.Key));

    private const string Variant = "牽頭負責單門協辦會參與別職實機構關按照則廳處團縣區黨級業務場醫學聯總隊組織鄉鎮廠導﹕為爲員時統籌領進動擔監檢對條項個標長屬範圍內後間園報請從數據產設規發開結終續啟啓稅財環資農電經濟應衛國運劃無戰線專類";
    private const string Usual = "牵头负责单门协办会参与别职实机构关按照则厅处团县区党级业务场医学联总队组织乡镇厂导：为为员时统筹领进动担监检对条项个标长属范围内后间园报请从数据产设规发开结终续启启税财环资农电经济应卫国运划无战线专类";

    /// <summary>A text in which words can be looked for: of the same length, with simplified characters and full colons.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The text to search.</returns>
    public static string Searchable(string text)
    {
        int first = 0;
        while (first < text.Length && !Variants.Holds(text[first]))
        {
            first++;
        }

        if (first == text.Length)
        {
            return text;
        }

        char[] simple = text.ToCharArray();
        for (int i = first; i < simple.Length; i++)
        {
            simple[i] = Variants.Holds(simple[i]) ? Usual[Variant.IndexOf(simple[i])] : simple[i];
        }

        return new string(simple);
    }

    /// <summary>Whether a word for a duty begins at a place of a text that <see cref="Searchable"/> made.</summary>
    /// <param name="words">The text.</param>
    /// <param name="at">The place.</param>
    public static bool SaysDuty(string words, int at) =>
        DutyBeginnings.Holds(words[at]) && !IsOfficeOf(words, at) && DutyWords[words[at]].Any(word => string.CompareOrdinal(words, at, word, 0, word.Length) == 0);

    /// <summary>Whether 协办 at a place is the end of one word and the beginning of another: 政协办公室, 科协办.</summary>
    /// <param name="words">The text.</param>
    /// <param name="at">The place.</param>
    public static bool IsOfficeOf(string words, int at) =>
        words[at] == '协' && at + 1 < words.Length && words[at + 1] == '办'
        && ((at > 0 && words[at - 1] is '政' or '科') || Names.AgencyNames.StartsWith(words, at + 2, words.Length, "公室") || Names.AgencyNames.StartsWith(words, at + 2, words.Length, "公厅"));

    /// <summary>The word that no agency's name contains and that begins at a place of a text that <see cref="Searchable"/> made; null for none.</summary>
    /// <param name="words">The text.</param>
    /// <param name="at">The place.</param>
    /// <param name="end">Where the name ends.</param>
    public static string? NoPartOfAName(string words, int at, int end)
    {
        if (NoNameBeginnings.Holds(words[at]))
        {
            foreach (string word in NoNameParts)
            {
                if (Names.AgencyNames.StartsWith(words, at, end, word) && !IsOfficeOf(words, at))
                {
                    return word;
                }
            }
        }

        return null;
    }
}

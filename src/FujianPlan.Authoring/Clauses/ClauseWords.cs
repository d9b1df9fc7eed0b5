using FujianPlan.Authoring.Characters;
using FujianPlan.Authoring.Vocabulary;

namespace FujianPlan.Authoring.Clauses;

/// <summary>The words that clauses are made of. docs/clauses.md tells why each means what it does.</summary>
internal static class ClauseWords
{
    /// <summary>Words that say what an agency does, the longer of two that end alike first.</summary>
    public static readonly (string Word, DutyRole Role)[] Roles =
    [
        ("牵头负责", DutyRole.Lead), ("牵头落实", DutyRole.Lead), ("牵头", DutyRole.Lead), ("主办", DutyRole.Lead),
        ("负责落实", DutyRole.Responsible), ("负责实施", DutyRole.Responsible), ("负责", DutyRole.Responsible),
        ("承办", DutyRole.Responsible), ("协助配合", DutyRole.Supporting), ("参与配合", DutyRole.Supporting),
        ("配合", DutyRole.Supporting), ("协办", DutyRole.Supporting), ("协助", DutyRole.Supporting),
        ("参与", DutyRole.Supporting), ("参加", DutyRole.Supporting),
    ];

    /// <summary>Words that say how a role is shared, the longer of two that end alike first.</summary>
    public static readonly (string Word, DutyManner Manner)[] Manners =
    [
        ("按照职责分工", DutyManner.WithinRemit), ("按职责分工", DutyManner.WithinRemit), ("按照职责分别", DutyManner.WithinRemit),
        ("按职责分别", DutyManner.WithinRemit), ("按照各自职责", DutyManner.WithinRemit), ("按各自职责", DutyManner.WithinRemit),
        ("按职责", DutyManner.WithinRemit), ("按分工", DutyManner.WithinRemit), ("分工", DutyManner.WithinRemit),
        ("分别", DutyManner.Separately), ("共同", DutyManner.Unstated),
    ];

    // Before Labels, which is made of them.
    private static readonly string[] LabelNouns = ["单位", "部门", "机构"];

    /// <summary>Labels that give the role of what follows them, before a colon.</summary>
    public static readonly (string Word, DutyRole Role)[] Labels =
    [
        .. Labelled(DutyRole.Lead, "牵头责任", "牵头负责", "牵头", "主办", "主要责任"),
        .. Labelled(DutyRole.Responsible, "相关责任", "有关责任", "责任", "负责", "承办", "落实", "实施"),
        .. Labelled(DutyRole.Supporting, "配合", "协办", "协助", "参与", "参加"),
    ];

    /// <summary>Remarks on how to read a clause.</summary>
    public const string FirstLeads = "列第一位者为牵头单位";

    /// <summary>Remarks that reach beyond one clause.</summary>
    public static readonly string[] DocumentRemarks = ["以下不再列出", "不再列出", "以下简称", "以下同", "下同"];

    /// <summary>Between the agency in charge and those that it acts with.</summary>
    public const string Together = "会同";

    /// <summary>After 等: others, without a name.</summary>
    public static readonly string[] Others = ["有关部门", "相关部门", "有关单位", "相关单位", "部门和单位", "部门", "单位"];

    /// <summary>What the name of a collective ends in.</summary>
    public static readonly string[] CollectiveEndings = ["部门", "单位", "机构", "企业", "运营商", "政府", "设区市", "厅局", "委办局"];

    /// <summary>Words that no agency's name contains: where one does, a comma is missing.</summary>
    public static readonly string[] NoPartOfAName =
        ["牵头", "负责", "配合", "责任", "落实", "协办", "承办", "主办", "会同", "参与", "参加", "协助", "：", ":", "。"];

    // By first character, the words without which a clause says nothing of anybody's duty.
    private static readonly ILookup<char, string> DutyWords = Roles.Select(role => role.Word).Concat(Labels.Select(label => label.Word)).Append(Together)
        .Distinct().ToLookup(word => word[0]);

    private static readonly CharacterSet NoNameBeginnings = new(NoPartOfAName.Select(word => word[0]));
    private static readonly CharacterSet TraditionalCharacters = new(Traditional);
    private static readonly CharacterSet DutyBeginnings = new(DutyWords.Select(words => words.Key));
    private static readonly CharacterSet LabelBeginnings = new(Labels.SelectMany(label => Variants(label.Word[0])));

    private const string Traditional = "牽頭負責單門協辦會參與別職實機構關按照則";
    private const string Simplified = "牵头负责单门协办会参与别职实机构关按照则";

    /// <summary>A text in which words can be looked for: of the same length, with simplified characters.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The text to search.</returns>
    public static string Searchable(string text)
    {
        int first = 0;
        while (first < text.Length && !TraditionalCharacters.Holds(text[first]))
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
            simple[i] = TraditionalCharacters.Holds(simple[i]) ? Simplified[Traditional.IndexOf(simple[i])] : simple[i];
        }

        return new string(simple);
    }

    /// <summary>Whether a word for a duty begins at a place of a text that <see cref="Searchable"/> made.</summary>
    /// <param name="words">The text.</param>
    /// <param name="at">The place.</param>
    public static bool SaysDuty(string words, int at) =>
        DutyBeginnings.Holds(words[at]) && DutyWords[words[at]].Any(word => string.CompareOrdinal(words, at, word, 0, word.Length) == 0);

    /// <summary>Whether one of <see cref="NoPartOfAName"/> begins at a place of a text that <see cref="Searchable"/> made, and ends before another.</summary>
    /// <param name="words">The text.</param>
    /// <param name="at">The place.</param>
    /// <param name="end">Where the name ends.</param>
    public static bool BeginsNoPartOfAName(string words, int at, int end)
    {
        if (NoNameBeginnings.Holds(words[at]))
        {
            foreach (string word in NoPartOfAName)
            {
                if (at + word.Length <= end && string.CompareOrdinal(words, at, word, 0, word.Length) == 0)
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Whether a label may begin with a character, of whatever form.</summary>
    /// <param name="first">The character.</param>
    public static bool MayBeLabel(char first) => LabelBeginnings.Holds(first);

    private static IEnumerable<char> Variants(char simple) =>
        Enumerable.Range(0, Simplified.Length).Where(i => Simplified[i] == simple).Select(i => Traditional[i]).Append(simple);

    private static IEnumerable<(string, DutyRole)> Labelled(DutyRole role, params string[] words) =>
        words.SelectMany(word => LabelNouns.Select(noun => (word + noun, role)));
}

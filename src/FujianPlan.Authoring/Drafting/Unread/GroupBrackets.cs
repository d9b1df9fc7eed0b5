using System.Text.RegularExpressions;
using FujianPlan.Authoring.Clauses;
using FujianPlan.Authoring.Clauses.Names;

namespace FujianPlan.Authoring.Drafting.Unread;

/// <summary>Brackets at the end of a text that name groups of bodies, or names of which a part is left out; and those that say that another task has the same.</summary>
internal static class GroupBrackets
{
    private const string Stops = "。；！？";

    private static readonly char[] Separators = ['、', '，', ',', '；', ';', '。', ' ', '　'];

    // （责任单位同上）, （同第2项）, （〃）, （与上一项相同）.
    private static readonly Regex Reference = new("^(责任|牵头|配合|负责)?(单位|部门|分工)?[:：]?(同上|同前|同左|同第|同[（(]?[0-9０-９一二三四五六七八九十]+[)）]?(项|条|号|$)|[与和同](上|前|第)[^，。；]{1,8}(相同|一致)$|[〃″〞]$)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    // What explains a word names nobody who has to do it.
    private static readonly Regex Explanation = new("^(含|包含|包括|不含|不包括|除|如|例如|比如|即|指|其中|见|附|涉及|以下简称)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);
    private static readonly Regex Places = new("(县区|区县|市县|市区|县市|乡镇|镇街|街道|县（市、区）)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);
    private static readonly Regex Others = new("等[^，。；、]{0,8}(部门|单位|机构|企业|公司)$|(成员单位|党组织|分公司)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    // 各主管部门督促落实.
    private static readonly Regex Urged = new("^(各|有关|相关|其他)[^，。；、]{0,12}(部门|单位|机构|企业)(具体|分别|共同|按[^，。；、]{0,8})?(督促|监督|督导|指导|落实|组织|负责|配合|牵头|实施|推进)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    /// <summary>Whether a bracket is one.</summary>
    /// <param name="words">The words that it stands in.</param>
    /// <param name="open">Where it opens.</param>
    /// <param name="close">Where it closes.</param>
    public static bool Names(string words, int open, int close)
    {
        string inner = words.Substring(open + 1, close - open - 1);
        if (Reference.IsMatch(inner))
        {
            return true;
        }

        // 3月：动员（各乡镇）4月：巡堤: the line that ends with it has no sign at its end.
        bool endsLine = close + 1 < words.Length && char.IsDigit(words[close + 1]);
        for (int at = close + 1; at < words.Length && !endsLine; at++)
        {
            if (Stops.IndexOf(words[at]) < 0)
            {
                return false;
            }
        }

        if (DutyWords.OfPlaces.IsMatch(inner))
        {
            return true;
        }

        bool isBehindSentence = open == 0 || Stops.IndexOf(words[open - 1]) >= 0 || ClauseBrackets.IsClosing(words[open - 1]);
        if (isBehindSentence && IsListOfOffices(inner))
        {
            return true;
        }

        return !Explanation.IsMatch(inner) && inner.Split(Separators).Any(piece => piece.Length > 1 && (NamesGroup(piece) || (isBehindSentence && IsBody(piece))));
    }

    // 〔基建处、图书馆〕, （县第一中学、东山八中）: the first piece tells, whatever the others are called.
    private static bool IsListOfOffices(string inner)
    {
        string[] pieces = inner.Split(Separators);
        string first = pieces[0];
        return pieces.Length > 1 && first.Length > 2 && pieces[1].Length > 1 && first.All(char.IsLetter) && (AgencyNames.IsOrgan(first, 0, first.Length) || AgencyNames.BeginsWithLevel(first, 0, first.Length) || first[0] == '各') && !Explanation.IsMatch(first);
    }

    // Within a sentence, （机关、企业） tells what a word means.
    private static bool NamesGroup(string piece) =>
        Others.IsMatch(piece) || Urged.IsMatch(piece) || (AgencyNames.BeginsWithSeveral(piece, 0, piece.Length) && (AgencyNames.IsGroup(piece, 0, piece.Length) || AgencyNames.IsOrgan(piece, 0, piece.Length) || Places.IsMatch(piece)));

    private static bool IsBody(string piece) =>
        AgencyNames.IsGroup(piece, 0, piece.Length) || AgencyNames.IsGroupOfAny(piece, 0, piece.Length) || Places.IsMatch(piece);
}

using System.Text.RegularExpressions;
using FujianPlan.Authoring.Clauses;
using FujianPlan.Authoring.Clauses.Names;

namespace FujianPlan.Authoring.Drafting.Unread;

/// <summary>Tells brackets that say whose a task is from those that explain a word.</summary>
/// <param name="bodies">The bodies that the notice names.</param>
internal sealed class DutyBrackets(NamedBodies bodies)
{
    private const int Longest = 4096;

    // 试行 ends as 银行 does.
    private const int ShortestName = 2;
    private const string Stops = "。；！？";
    private const string Places = "省市州县区镇乡村";

    private static readonly char[] Separators = ['、', '，', ',', '；', ';', '。', ' ', '　'];
    private static readonly char[] Marks = ['★', '☆', '*', '＊', '※', '▲', '△', '●', '◆'];
    private static readonly Regex Duty = new("^(等[^，。；]{0,8})?(具体|分别|共同|联合|统一|总)?(牵头|负责|配合|主责|协责|统筹|实施|落实|组织|指导|督导|参与|参加|协同|协助|承担|主办|协办|承办|启动|完成)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    private static readonly Regex Letter = new("^([A-ZＡ-Ｚ甲乙丙丁]|责任|主责|协责)[：:]", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    /// <summary>Finds those of some words, each with those that stand beside it.</summary>
    /// <param name="words">The words.</param>
    public IEnumerable<(int Start, int End)> In(string words)
    {
        int[] closings = ClauseBrackets.Closings(words);
        string searchable = ClauseWords.Searchable(words);
        for (int at = 0; at < words.Length; at++)
        {
            if (closings[at] is > 0 and int close && close - at < Longest)
            {
                if (IsDuty(words, searchable, at, close))
                {
                    yield return (at > 1 && ClauseBrackets.IsClosing(words[at - 1]) ? OpeningOf(closings, at - 1) : at, EndBehind(words, closings, close));
                }

                at = close;
            }
        }
    }

    private static int OpeningOf(int[] closings, int close) => Array.IndexOf(closings, close) is >= 0 and int open ? open : close + 1;

    // （市甲局）（2024年底前）.
    private static int EndBehind(string words, int[] closings, int close)
    {
        while (close + 1 < words.Length && ClauseBrackets.IsOpening(words[close + 1]) && closings[close + 1] > 0)
        {
            close = closings[close + 1];
        }

        return close + 1;
    }

    private bool IsDuty(string words, string searchable, int open, int close)
    {
        bool saysDuty = words.IndexOf('、', open, close - open) > 0 || Enumerable.Range(open, close - open).Any(i => ClauseWords.SaysDuty(searchable, i));
        return (saysDuty && IsClause(words.Substring(open, close + 1 - open))) || (NamesWho(words.Substring(open + 1, close - open - 1)) && StandsAlone(words, open, close)) || IsOrganBehindAll(words, open, close) || GroupBrackets.Names(words, open, close);
    }

    // Names alone are a clause as well, if there are two of them at least.
    private static bool IsClause(string words)
    {
        Clause clause = ClauseParser.Parse(words);
        return clause.Groups.Any(group => !group.IsRoleInferred)
            || (clause.IsFullyParsed && clause.Groups.Sum(group => group.Agencies.Count) > 1 && clause.Groups.All(group => group.Agencies.All(agency => agency.Writing != AgencyWriting.Collective && AgencyNames.IsOrgan(agency.Name, 0, agency.Name.Length))));
    }

    // （甲局） behind the last sentence: its name need not say its level there, nor what it does be a usual word.
    private bool IsOrganBehindAll(string words, int open, int close)
    {
        if (open == 0 || words.Substring(close + 1).Trim('。', '；').Length > 0)
        {
            return false;
        }

        string[] pieces = [.. words.Substring(open + 1, close - open - 1).Split(Separators).Select(piece => piece.Trim(Marks)).Where(piece => piece.Length > 0)];
        if (Letter.IsMatch(words.Substring(open + 1, close - open - 1)) || (pieces.Length == 1 && pieces[0].Length > ShortestName && IsOfSeveral(pieces[0])))
        {
            return true;
        }

        if (close + 1 != words.Length || Stops.IndexOf(words[open - 1]) < 0)
        {
            // 查堤段（巡查股、各站）: several, and one of them an office.
            return pieces.Length > 1 && (bodies.LengthAt(pieces[0], 0) > 0 || (Array.TrueForAll(pieces, piece => piece.All(char.IsLetter) && AgencyNames.HasEnd(piece, 0, piece.Length)) && Array.Exists(pieces, IsOffice)));
        }

        return Array.Exists(pieces, piece => bodies.LengthAt(piece, 0) > 0)
            || (pieces.Length > 0 && (pieces.Sum(piece => piece.Length) > ShortestName || AgencyNames.IsOrgan(pieces[0], 0, pieces[0].Length)) && Array.TrueForAll(pieces, piece => piece.All(char.IsLetter) && AgencyNames.HasEnd(piece, 0, piece.Length)));
    }

    // 各试点村: whoever they are.
    private static bool IsOfSeveral(string piece) => piece[0] == '各' && piece.All(char.IsLetter) && (AgencyNames.HasEnd(piece, 0, piece.Length) || AgencyNames.IsGroup(piece, 0, piece.Length) || Places.IndexOf(piece[piece.Length - 1]) >= 0);

    private static bool IsOffice(string piece) => piece.Length > 2 && ("股所站队".IndexOf(piece[piece.Length - 1]) >= 0 || AgencyNames.IsOrgan(piece, 0, piece.Length));

    // A body, alone or before what it does; beside a deadline, persons and others. A: 市甲局: what the letter means is said elsewhere.
    private bool NamesWho(string inner) => inner.Split(Separators).Select(piece => Letter.Replace(piece.Trim(Marks), string.Empty)).Any(piece =>
        piece.Length > 1 && (bodies.IsBody(piece, 0, piece.Length) || (bodies.LengthAt(piece, 0) is > 0 and var length && Duty.IsMatch(piece.Substring(length)))));

    // 3月：动员（市甲局）4月：巡堤: the line that ends with it has no sign at its end.
    private static bool BeginsNext(string words, int at) => char.IsDigit(words[at]) || words[at] is >= '①' and <= '⑳';

    // At the end of a sentence, and not behind a body, whose other name it is.
    private static bool StandsAlone(string words, int open, int close)
    {
        int before = open - 1;
        return (before < 0 || Stops.IndexOf(words[before]) >= 0 || ClauseBrackets.IsClosing(words[before])
            || ((close + 1 == words.Length || Stops.IndexOf(words[close + 1]) >= 0 || words[close + 1] == '，' || BeginsNext(words, close + 1) || ClauseBrackets.IsOpening(words[close + 1])) && !AgencyNames.IsOrgan(words, Math.Max(0, open - 3), open)));
    }
}

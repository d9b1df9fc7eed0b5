using FujianPlan.Authoring.Clauses;
using FujianPlan.Authoring.Clauses.Names;
using FujianPlan.Authoring.Documents;

namespace FujianPlan.Authoring.Rules.Duties;

/// <summary>
/// Looks for clauses in one text or title: in brackets, behind labels (牵头单位：…), and as a sentence at the end. 由市甲局牵头建设 is running words,
/// and no clause.
/// </summary>
/// <param name="quote">The text or the title.</param>
/// <param name="isTitle">Whether it is a title, which has no running words.</param>
/// <param name="level">The entry that it is of; null for words of the notice.</param>
/// <param name="names">The agencies of the plan.</param>
/// <param name="hasUnstatedRole">Whether the plan says what bodies are that a clause names without a role. Otherwise a list of names may be no clause.</param>
internal sealed class TextClauseSearch(Located<string> quote, bool isTitle, IOutlineNode? level, NamedAgencies names, bool hasUnstatedRole)
{
    private const int LongestSentence = 160;
    private const string SentenceEnds = "。；;！!？?";

    private readonly string _text = quote.Value;
    private readonly string _words = ClauseWords.Searchable(quote.Value);
    private int[]? _closingOf;

    /// <summary>Finds them, in order.</summary>
    public IEnumerable<TextClause> Run()
    {
        int behind = 0;
        for (int i = 0; i < _words.Length; i++)
        {
            int end = i;
            TextClause? found = null;
            if (ClauseBrackets.IsOpening(_words[i]))
            {
                (end, found) = Bracket(i);
            }
            else if (Begins(i) && ClauseLabels.StandsAt(_words, i))
            {
                end = LineEnd(i);
                Clause labelled = ClauseParser.Parse(_text.Substring(i, end - i));
                found = labelled.Groups.Count > 0 ? Found(i, end, labelled, isCertain: true) : null;
            }
            else if (i > 0 && !char.IsLetterOrDigit(_words[i - 1]) && char.IsLetter(_words[i]) && ClauseLabels.StandsAt(_words, i))
            {
                (end, found) = Labelled(i);
            }

            if (end > i && found is { } clause)
            {
                yield return clause;
            }

            if (end > i)
            {
                behind = end;
                i = end - 1;
            }
        }

        if (Sentence(behind) is { } last)
        {
            yield return last;
        }
    }

    // “责任单位：市甲局”, {责任单位：市甲局}, 建设一张网，责任单位：市甲局: signs around a label, or a comma before it, do not make it running words.
    private (int End, TextClause? Clause) Labelled(int at)
    {
        char opening = _words[at - 1];
        int sign = Signs.IndexOf(opening), limit = Math.Min(_words.Length, at + (2 * LongestSentence)), end = at;
        while (end < limit && _words[end] is not ('\n' or '\r') && SentenceEnds.IndexOf(_words[end]) < 0 && (sign < 0 || _words[end] != Closings[sign]))
        {
            end++;
        }

        Clause clause = ClauseParser.Parse(_text.Substring(at, end - at));
        bool isSigned = sign >= 0 && end < limit && _words[end] == Closings[sign];
        return clause.Groups.Count == 0 ? (at, null)
            : isSigned ? (end + 1, Found(at - 1, end + 1, clause, isCertain: true))
            : (end, Found(at, end, clause, isCertain: clause.IsFullyParsed && AreKnown(clause)));
    }

    // Brackets behind one another are one clause. One that is none is passed over as a whole: what stands in it is running words.
    private (int End, TextClause? Clause) Bracket(int start)
    {
        _closingOf ??= ClauseBrackets.Closings(_words);
        int end = start;
        while (end < _words.Length && _closingOf[end] is > 0 and int close)
        {
            end = close + 1;
        }

        return (end, end == start ? null : Judge(start, end));
    }

    private TextClause? Judge(int start, int end)
    {
        Clause clause = ClauseParser.Parse(_text.Substring(start, end - start));
        bool isWhole = clause.IsFullyParsed, isSentence = Begins(start), isLast = OnlyEndsBehind(end), hasOwn = level?.Clause is not null;

        // Where an entry has no clause, a bracket behind its words that names bodies may be that, though the grammar does not understand it.
        bool mayBeTheClause = level is { Clause: null } && (isSentence || isLast);
        if (clause.Groups.All(group => group.IsRoleInferred))
        {
            // 试点单位 in a bracket is no agency: who is one of the plan's counts, and whoever is called like one is asked about.
            return clause.Groups.Count > 0 && isWhole && AreKnown(clause) && (isSentence || isLast) ? Found(start, end, clause, isSentence && !hasOwn && hasUnstatedRole)
                : mayBeTheClause && (clause.Groups.Count > 0 && isWhole ? AreBodies(clause) : BeginsWithAgencies(start, end)) ? Found(start, end, clause, isCertain: false)
                : null;
        }

        return isSentence || (isWhole && (isTitle || (isLast && !hasOwn))) ? Found(start, end, clause, isCertain: true)
            : isWhole || mayBeTheClause ? Found(start, end, clause, isCertain: false)
            : null;
    }

    // Two bodies are a list; one may be what the words speak of: 建设平台（指挥中心）.
    private bool AreBodies(Clause clause)
    {
        string[] written = [.. clause.Groups.SelectMany(group => group.Agencies).Select(agency => agency.AsWritten)];
        return written.All(name => names.ByName(name) is not null || AgencyNames.IsOrgan(name, 0, name.Length))
            && (written.Length > 1 || Array.Exists(Authorities, end => written[0].EndsWith(end, StringComparison.Ordinal)));
    }

    // 市甲局负总责，市乙局保障: an agency of the plan, and what it does in words that no clause has. 市甲局主任任组长 names a person.
    private bool BeginsWithAgencies(int start, int end)
    {
        if (end - start > LongestSentence)
        {
            return false;
        }

        foreach (string piece in _words.Substring(start + 1, end - start - 2).Split(Dividers))
        {
            for (int length = piece.Length; length >= 2; length--)
            {
                if (names.ByName(piece.Substring(0, length)) is not null)
                {
                    return !Array.Exists(Persons, word => AgencyNames.StartsWith(piece, length, piece.Length, word));
                }
            }
        }

        return false;
    }

    // 市甲局牵头，市乙局配合。 as the last sentence of a text.
    private TextClause? Sentence(int from)
    {
        int end = _words.Length;
        while (end > from && (char.IsWhiteSpace(_words[end - 1]) || SentenceEnds.IndexOf(_words[end - 1]) >= 0))
        {
            end--;
        }

        int start = end;
        while (start > from && SentenceEnds.IndexOf(_words[start - 1]) < 0 && _words[start - 1] is not ('\n' or '\r'))
        {
            start--;
        }

        int list = end;
        if (end - start is < 4 or > LongestSentence || RoleWords.TakeRole(_words, start, ref list) is null)
        {
            return null;
        }

        Clause clause = ClauseParser.Parse(_text.Substring(start, end - start));
        return clause.IsFullyParsed && AreKnown(clause) ? Found(start, end, clause, isCertain: false) : null;
    }

    private bool AreKnown(Clause clause) => clause.Groups.All(group => group.Agencies.All(agency => names.Meant(agency) is not null));

    // Editors may read a text, with or without a clause of its own, and for the tasks under it a title; then nothing of it is lost.
    private TextClause? Found(int start, int end, Clause clause, bool isCertain)
    {
        IEnumerable<AssigneeUse> read = level is null ? [] : AssigneeUse.AllOf(level).Where(use => level.Clause is null || use.Duty.IsEditorial);
        HashSet<string> stated = [.. read.Concat(isTitle && level is SectionNode section ? section.TasksAndMeasures.SelectMany(AssigneeUse.AllOf).Where(use => use.Duty.IsEditorial) : []).Select(use => use.Code.Value)];
        bool isRead = stated.Count > 0 && clause.Groups.All(group => group.Agencies.All(agency => names.Meant(agency)?.Code is { } code && stated.Contains(code.Value)));
        return isRead ? null : new TextClause(quote, new ClauseSpan(start, end - start), isCertain);
    }

    // Whether a sentence, a line or the text begins at a place.
    private bool Begins(int at)
    {
        int before = at - 1;
        while (before >= 0 && char.IsWhiteSpace(_words[before]) && _words[before] is not ('\n' or '\r'))
        {
            before--;
        }

        return before < 0 || SentenceEnds.IndexOf(_words[before]) >= 0 || _words[before] is '\n' or '\r' || ClauseBrackets.IsClosing(_words[before]);
    }

    private bool OnlyEndsBehind(int at)
    {
        while (at < _words.Length && (char.IsWhiteSpace(_words[at]) || SentenceEnds.IndexOf(_words[at]) >= 0))
        {
            at++;
        }

        return at == _words.Length;
    }

    private int LineEnd(int from) => _words.IndexOfAny(LineEnds, from) is >= 0 and int end ? end : _words.Length;

    // Signs that are no brackets of a clause, and what closes each.
    private const string Signs = "“‘「『《〈﹁{｛<＜|｜\"'＂＇*＊";
    private const string Closings = "”’」』》〉﹂}｝>＞|｜\"'＂＇*＊";

    private static readonly char[] LineEnds = ['\n', '\r'];
    private static readonly char[] Dividers = ['、', '，', ',', '；', ';', '。'];
    private static readonly string[] Authorities = ["局", "委", "厅", "办", "署", "政府", "委员会", "办公室"];
    private static readonly string[] Persons = ["主任", "局长", "厅长", "部长", "处长", "副", "主要", "分管", "领导", "负责人", "负责同志", "有关", "相关", "的", "所", "下属", "内设", "直属"];
}

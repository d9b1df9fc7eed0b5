using FujianPlan.Authoring.Vocabulary;

namespace FujianPlan.Authoring.Clauses;

/// <summary>Those whom an agency in charge acts with: 市甲局会同市乙局负责.</summary>
/// <param name="reading">Where what is found goes.</param>
internal sealed class ClauseTogether(ClauseReading reading)
{
    private readonly string _words = reading.Words;

    /// <summary>Where the word for it stands in a part; -1 where it does not.</summary>
    public int Find(int from, int to) => _words.IndexOf(ClauseWords.Together, from, to - from, StringComparison.Ordinal);

    /// <summary>市甲局牵头会同市乙局负责: each has its word, and this is the first one's.</summary>
    /// <param name="from">Where the part begins.</param>
    /// <param name="mainEnd">Where those in charge end; afterwards without their word.</param>
    /// <param name="role">Their role.</param>
    /// <param name="manner">How they share it.</param>
    public void TakeOwnRole(int from, ref int mainEnd, ref DutyRole role, ref DutyManner manner)
    {
        int end = mainEnd;
        if (RoleWords.TakeRole(_words, from, ref end) is { } own)
        {
            reading.Add(ClauseSegmentKind.Role, end, mainEnd);
            (role, manner, mainEnd) = (own, DutyManner.Unstated, end);
        }
    }

    /// <summary>市甲局牵头，会同市乙局负责: whoever is named by then acts with them.</summary>
    /// <param name="waiting">The list, in which nobody waits.</param>
    /// <param name="from">Where the word stands.</param>
    /// <param name="to">Where the part ends.</param>
    /// <param name="heading">What heads the bracket.</param>
    /// <returns>Whether it is understood.</returns>
    public bool ReadBeginning(WaitingList waiting, int from, int to, string? heading)
    {
        int list = from + ClauseWords.Together.Length, listEnd = to;
        _ = RoleWords.TakeRole(_words, list, ref listEnd);
        int roleStart = listEnd;
        DutyManner manner = RoleWords.TakeManner(_words, list, ref listEnd);
        reading.Add(KindOf(list, listEnd), from, list);
        reading.Add(ClauseSegmentKind.Manner, listEnd, roleStart);
        reading.Add(ClauseSegmentKind.Role, roleStart, to);
        return Close(waiting, list, listEnd, manner, heading);
    }

    /// <summary>Those behind the word, where those before it are read.</summary>
    /// <param name="waiting">The list, in which nobody waits.</param>
    /// <param name="together">Where the word stands.</param>
    /// <param name="listEnd">Where the list behind it ends.</param>
    /// <param name="heading">What heads the bracket.</param>
    /// <returns>Whether it is understood.</returns>
    public bool Add(WaitingList waiting, int together, int listEnd, string? heading)
    {
        int from = together + ClauseWords.Together.Length;
        reading.Add(KindOf(from, listEnd), together, from);
        return Close(waiting, from, listEnd, DutyManner.Unstated, heading);
    }

    // 市甲局会同, and nobody: with whom it acts is missing.
    private static ClauseSegmentKind KindOf(int list, int listEnd) => list < listEnd ? ClauseSegmentKind.Role : ClauseSegmentKind.Unparsed;

    private bool Close(WaitingList waiting, int from, int listEnd, DutyManner manner, string? heading)
    {
        bool isList = waiting.Add(from, listEnd);
        if (isList)
        {
            // The word that closes the part gives the role of those before 会同.
            waiting.Close(DutyRole.Supporting, manner, end: null, heading);
        }
        else
        {
            reading.Add(ClauseSegmentKind.Unparsed, from, listEnd);
        }

        return isList;
    }
}

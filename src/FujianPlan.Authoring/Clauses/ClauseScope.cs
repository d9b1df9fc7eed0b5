using FujianPlan.Authoring.Clauses.Names;

namespace FujianPlan.Authoring.Clauses;

/// <summary>Words with which a clause says what it is of, before 由: 本部分由市甲局牵头, 本项工作由市乙局负责. They are no name. What 以上 and 以下 say is a remark.</summary>
internal static class ClauseScope
{
    private static readonly string[] Whole = ["本部分", "本章", "本节", "本任务", "本项", "本条", "该项", "此项"];

    private static readonly string[] What = ["各项", "各部分", "任务", "工作", "措施", "事项", "内容"];

    // Those that say which level they are of. 本项, 本条 and 本项工作 may be anything.
    private static readonly string[] Levels = ["本部分", "本章", "本节", "本任务", "本项任务"];

    private static readonly string[] Duties = ["由", "牵头", "责任", "负责", "主办", "承办", "配合"];

    private static readonly string[] All = ["均", "都", "统一", "一并"];

    /// <summary>How long such words are at a place, 由 among them; 0 where none stand there.</summary>
    /// <param name="words">The clause.</param>
    /// <param name="from">The place.</param>
    /// <param name="to">Where the words end that count.</param>
    public static int LengthAt(string words, int from, int to)
    {
        int at = from + LengthOf(Whole, words, from, to);
        if (at > from)
        {
            at += LengthOf(What, words, at, to);
            at += LengthOf(What, words, at, to);
        }

        // 统一由市甲局负责 is of all that the clause is of, too.
        at += LengthOf(All, words, at, to);

        // 由 alone is passed over before a name, and is none.
        return to - at > 1 && words[at] == '由' ? at + 1 - from : 0;
    }

    /// <summary>Whether a clause says that it is of a whole.</summary>
    /// <param name="words">The clause, without its bracket.</param>
    public static bool IsOfWhole(string words) => LengthOf(Whole, words, 0, words.Length) > 0;

    /// <summary>The words at the beginning of a statement that say of which level it is: 本部分 of 本部分由市甲局牵头; null where there are none.</summary>
    /// <param name="words">The clause.</param>
    /// <param name="at">Where the statement begins.</param>
    public static string? LevelAt(string words, int at)
    {
        if (Array.Find(Levels, level => AgencyNames.StartsWith(words, at, words.Length, level)) is not { } found)
        {
            return null;
        }

        int behind = at + found.Length;
        behind += LengthOf(What, words, behind, words.Length);
        behind += LengthOf(All, words, behind, words.Length);
        return LengthOf(Duties, words, behind, words.Length) > 0 ? found : null;
    }

    private static int LengthOf(string[] some, string words, int at, int to) => Array.Find(some, word => AgencyNames.StartsWith(words, at, to, word))?.Length ?? 0;
}

using FujianPlan.Authoring.Vocabulary;

namespace FujianPlan.Authoring.Clauses.Names;

/// <summary>
/// A name in its place of a list, and what stands beside it there and is no part of it: a sign (*市甲局), a bracket that gives a shorter form, one that says
/// what the agency alone does (市甲局（牵头）), or on what terms (市甲局（按改革进展实施）).
/// </summary>
/// <param name="Start">Where the name begins.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Aside">What the bracket behind it is.</param>
/// <param name="Role">The role that the bracket gives.</param>
/// <param name="RoleEnd">Where the word for the role ends.</param>
internal readonly record struct NameStretch(int Start, int End, NameAside Aside, DutyRole? Role, int RoleEnd)
{
    private const string Signs = "*＊★☆▲△●○■□◆◇※#＃";

    private static readonly WordList Terms = new("按", "根据", "依据", "依照", "如", "若", "仅", "只", "暂", "待", "视", "限于", "涉及");

    private static readonly WordList Includes = new("含", "不含", "包括", "不包括");

    /// <summary>Tells the name from what stands beside it.</summary>
    /// <param name="words">The clause.</param>
    /// <param name="from">Where its place begins.</param>
    /// <param name="to">Where it ends.</param>
    public static NameStretch Of(string words, int from, int to)
    {
        int start = from, end = to;
        while (start < end && Signs.IndexOf(words[start]) >= 0)
        {
            start++;
        }

        while (end > start && Signs.IndexOf(words[end - 1]) >= 0)
        {
            end--;
        }

        int open = ClauseBrackets.OpeningOf(words, start, end);
        if (open <= start || end < to)
        {
            return new NameStretch(start, end, NameAside.None, null, end);
        }

        if (RemarkWords.Shortens(words, open + 1, end - 1) || IsSaidOfName(words, open + 1, end - 1))
        {
            return new NameStretch(start, open, NameAside.Remark, null, open);
        }

        if (RoleOf(words, open + 1, end - 1, out int roleEnd) is { } role)
        {
            return new NameStretch(start, open, NameAside.Role, role, roleEnd);
        }

        return Terms.Begins(words, open + 1, end - 1) ? new NameStretch(start, open, NameAside.Terms, null, open) : new NameStretch(start, end, NameAside.None, null, end);
    }

    /// <summary>Adds what stands beside the name.</summary>
    /// <param name="from">Where its place begins.</param>
    /// <param name="to">Where it ends.</param>
    /// <param name="add">Where the segments go.</param>
    public void AddAsides(int from, int to, Action<ClauseSegmentKind, int, int> add)
    {
        add(ClauseSegmentKind.Unparsed, from, Start);
        if (Aside == NameAside.Role)
        {
            add(ClauseSegmentKind.Bracket, End, End + 1);
            add(ClauseSegmentKind.Role, End + 1, RoleEnd);
            add(ClauseSegmentKind.Unparsed, RoleEnd, to - 1);
            add(ClauseSegmentKind.Bracket, to - 1, to);
        }
        else
        {
            add(Aside == NameAside.Remark ? ClauseSegmentKind.Remark : ClauseSegmentKind.Unparsed, End, to);
        }
    }

    // 各区政府（含管委会，下同）: which bodies are called so, here and below.
    private static bool IsSaidOfName(string words, int from, int to)
    {
        int comma = words.LastIndexOfAny(Commas, to - 1, to - from);
        return comma > from && Includes.Begins(words, from, comma) && RemarkWords.SaysAsBelow(words, comma + 1, to);
    }

    // 牵头, 牵头单位, 配合资金核查. In other signs, such words are labels of what follows: 【牵头单位】.
    private static DutyRole? RoleOf(string words, int from, int to, out int roleEnd)
    {
        roleEnd = to;
        if (words[from - 1] is not ('（' or '('))
        {
            return null;
        }

        if (ClauseLabels.Before(words, from, to) is { Kind: ClauseLabelKind.Agencies } label && label.Start == from)
        {
            return label.Role;
        }

        for (roleEnd = to; roleEnd > from + 1; roleEnd--)
        {
            int end = roleEnd;
            if (RoleWords.TakeRole(words, from, ref end) is { } role && end == from)
            {
                return role;
            }
        }

        return null;
    }

    private static readonly char[] Commas = ['，', ','];
}

/// <summary>What the bracket behind a name is.</summary>
internal enum NameAside
{
    /// <summary>None stands there, or it is a part of the name: 市商务局（口岸办）.</summary>
    None = 0,

    /// <summary>What is said of the name: 以下简称甲局.</summary>
    Remark = 1,

    /// <summary>What the agency does.</summary>
    Role = 2,

    /// <summary>On what terms it does it.</summary>
    Terms = 3,
}

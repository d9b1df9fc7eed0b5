namespace FujianPlan.Authoring.Clauses;

/// <summary>The agencies of one group: a list with 、 between them, 等, and names of which a part is left out.</summary>
internal sealed class ClauseAgencyList(ClauseReading reading, int start, int end)
{
    private const string OpenWord = "等";

    // The longer ones first.
    private static readonly string[] OpenMarks = [.. ClauseWords.Others.Select(others => OpenWord + others), OpenWord];

    private readonly string _words = reading.Searchable;

    public List<ClauseAgency> Agencies { get; } = [];

    public bool IsOpen { get; private set; }

    public void Read()
    {
        TakeOpenMark(ref end);
        int from = start, depth = 0;
        for (int i = start; i < end; i++)
        {
            depth = ClauseBrackets.Depth(depth, _words[i]);
            if (depth == 0 && _words[i] is ('、' or '､'))
            {
                TakeItem(from, i);
                reading.Add(ClauseSegmentKind.Separator, i, 1);
                from = i + 1;
            }
        }

        TakeItem(from, end);
        ElidedNames.Restore(Agencies);
    }

    // 等, or 等有关部门, at the end of the list: others may join.
    private void TakeOpenMark(ref int listEnd)
    {
        foreach (string mark in OpenMarks)
        {
            int at = listEnd - mark.Length;
            if (at > start && string.CompareOrdinal(_words, at, mark, 0, mark.Length) == 0 && _words[at - 1] != '高')
            {
                reading.Add(ClauseSegmentKind.OpenMark, at, mark.Length);
                IsOpen = true;
                listEnd = at;
                return;
            }
        }
    }

    private void TakeItem(int from, int to)
    {
        ClauseParser.TrimSpace(_words, ref from, ref to);
        int open = from < to ? _words.IndexOf(OpenWord, from, to - from, StringComparison.Ordinal) : -1;
        if (open > from && IsCollective(open + 1, to))
        {
            TakeName(from, open, AgencyWriting.InFull);
            reading.Add(ClauseSegmentKind.OpenMark, open, 1);
            int members = Agencies.Count;
            if (TakeName(open + 1, to, AgencyWriting.Collective))
            {
                NameMembers(members);
            }
        }
        else
        {
            TakeName(from, to, IsCollective(from, to) ? AgencyWriting.Collective : AgencyWriting.InFull);
        }
    }

    private bool TakeName(int from, int to, AgencyWriting writing)
    {
        string name = reading.Text.Substring(from, to - from);
        if (!IsName(from, to))
        {
            reading.Add(ClauseSegmentKind.Unparsed, from, to - from);
            return false;
        }

        reading.Add(ClauseSegmentKind.Agency, from, to - from);
        Agencies.Add(new ClauseAgency(name, name, new ClauseSpan(from, to - from), writing));
        return true;
    }

    private bool IsName(int from, int to)
    {
        bool hasLetter = false;
        for (int i = from; i < to; i++)
        {
            if (ClauseWords.BeginsNoPartOfAName(_words, i, to))
            {
                return false;
            }

            hasLetter |= char.IsLetter(_words[i]);
        }

        return hasLetter && ClauseBrackets.AreBalanced(_words, from, to);
    }

    private bool IsCollective(int from, int to)
    {
        if (to - from < 3)
        {
            return false;
        }

        return _words[from] == '各' || (SpeaksOfMany(from, to) && Array.Exists(ClauseWords.CollectiveEndings, ending => At(ending, to - ending.Length, from)));
    }

    private bool SpeaksOfMany(int from, int to)
    {
        for (int i = from; i + 1 < to; i++)
        {
            if ((_words[i], _words[i + 1]) is ('有' or '相', '关') or ('直', '属' or '各'))
            {
                return true;
            }
        }

        return false;
    }

    private bool At(string word, int at, int from) => at >= from && string.CompareOrdinal(_words, at, word, 0, word.Length) == 0;

    // How far back do the named members reach? A collective of a level (省直有关部门) has members of that level: the run
    // of such agencies before it. Of a collective without a level only the agency directly before 等 is certain.
    private void NameMembers(int collective)
    {
        string of = Agencies[collective].AsWritten;
        char level = of[0];
        bool hasLevel = level is '省' or '市' or '县' or '区';
        int first = collective;
        while (first > 0 && hasLevel && Agencies[first - 1] is { Writing: AgencyWriting.InFull } member && member.AsWritten[0] == level)
        {
            first--;
        }

        bool isAmbiguous = first == collective;
        first = isAmbiguous ? Math.Max(0, collective - 1) : first;
        for (int i = first; i < collective; i++)
        {
            Agencies[i] = Agencies[i] with { Writing = AgencyWriting.NamedMember, Of = of, IsAmbiguous = isAmbiguous };
        }
    }
}

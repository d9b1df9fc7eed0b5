namespace FujianPlan.Authoring.Clauses;

/// <summary>
/// Takes responsibility clauses apart. It loses nothing (the segments join to the exact text), and it never guesses:
/// what it does not understand is an unparsed segment. Linear, without recursion; any text at all is taken.
/// </summary>
public static class ClauseParser
{
    /// <summary>Takes a clause apart.</summary>
    /// <param name="text">The clause, with or without its brackets.</param>
    /// <returns>Its segments and groups.</returns>
    /// <exception cref="ArgumentNullException">The argument is null.</exception>
    public static Clause Parse(string text)
    {
        if (text is null)
        {
            throw new ArgumentNullException(nameof(text));
        }

        ClauseText clause = new(text);
        ClauseReading reading = new(clause);
        string words = clause.Words;
        if (AreBrackets(words) && ColonlessLabels.InSigns(words, 0, words.Length, out _) is null)
        {
            ReadBrackets(reading, words, words.Length);
            return reading.Finish();
        }

        if (LabelBehindBrackets(words) is { } label)
        {
            ReadBrackets(reading, words, label);
            new ClauseBody(reading, label, words.Length, isBracketed: false).Read();
            return reading.Finish();
        }

        if (BracketBehindLabel(words) is { } last)
        {
            new ClauseBody(reading, 0, last, isBracketed: false).Read();
            ReadBrackets(reading, words, words.Length, last);
            return reading.Finish();
        }

        if (LoneBracket(words) is { } bracket)
        {
            reading.Add(ClauseSegmentKind.Bracket, bracket, bracket + 1);
            new ClauseBody(reading, bracket == 0 ? 1 : 0, bracket == 0 ? words.Length : bracket, isBracketed: false).Read();
            Clause parsed = reading.Finish();
            return parsed.IsFullyParsed ? parsed with { HasLoneBracket = true } : Unparsed(text);
        }

        int start = LengthOfDash(words);
        reading.Add(ClauseSegmentKind.Separator, 0, start);
        new ClauseBody(reading, start, words.Length, isBracketed: false).Read();
        return reading.Finish();
    }

    // ——市甲局牵头: at the end of an item, as the name of an author behind a quotation.
    private static int LengthOfDash(string words)
    {
        int length = 0;
        while (length < words.Length && words[length] is '—' or '─')
        {
            length++;
        }

        return length;
    }

    // One bracket, or several behind one another; a full stop may follow.
    private static bool AreBrackets(string words)
    {
        int at = 0, end = words.Length - (words.Length > 0 && words[words.Length - 1] is '。' or '；' ? 1 : 0);
        while (at < end)
        {
            int close = ClauseBrackets.ClosingOf(words, at);
            if (close < 0)
            {
                return false;
            }

            at = close + 1;
        }

        return at == end && end > 0;
    }

    private static void ReadBrackets(ClauseReading reading, string words, int end, int at = 0)
    {
        while (at < end && ClauseBrackets.ClosingOf(words, at) is >= 0 and int close)
        {
            reading.Add(ClauseSegmentKind.Bracket, at, at + 1);
            new ClauseBody(reading, at + 1, close, isBracketed: true).Read();
            reading.Add(ClauseSegmentKind.Bracket, close, close + 1);
            at = close + 1;
        }

        reading.Add(ClauseSegmentKind.Separator, at, end);
    }

    // （市甲局负责）完成时限：6月底前: where the labels begin that stand behind brackets; null where none do.
    private static int? LabelBehindBrackets(string words)
    {
        int at = 0;
        while (at < words.Length && ClauseBrackets.ClosingOf(words, at) is >= 0 and int close && !ClauseLabels.StandsAt(words, at))
        {
            at = close + 1;
        }

        int label = at > 0 && at < words.Length && words[at] is '。' or '；' or ';' or '，' or ',' ? at + 1 : at;
        return at > 0 && label < words.Length && ClauseLabels.StandsAt(words, label) ? label : null;
    }

    // 完成时限：6月底前（市甲局负责）: where the bracket opens behind a label that speaks of no agencies; null where none does.
    private static int? BracketBehindLabel(string words)
    {
        int end = words.Length - (words.Length > 0 && words[words.Length - 1] == '。' ? 1 : 0);
        int open = ClauseBrackets.OpeningOf(words, 0, end), colon = words.IndexOfAny(Colons);
        return open > colon + 1 && colon > 0 && words.IndexOfAny(Colons, colon + 1, open - colon - 1) < 0
            && ClauseLabels.Before(words, 0, colon) is { Start: 0, Kind: not ClauseLabelKind.Agencies } && SaysDuty(words, open, end)
            ? open : null;
    }

    private static bool SaysDuty(string words, int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            if (ClauseWords.SaysDuty(words, i))
            {
                return true;
            }
        }

        return false;
    }

    private static readonly char[] Colons = ['：', ':'];

    // The bracket around the clause that opens and is not closed, or the other way about; null where there is none such.
    private static int? LoneBracket(string words)
    {
        int depth = 0;
        for (int i = 0; i < words.Length; i++)
        {
            if (ClauseBrackets.IsClosing(words[i]) && depth == 0)
            {
                return i == words.Length - 1 ? i : null;
            }

            depth = ClauseBrackets.Depth(depth, words[i]);
            if (depth == 0 && ClauseBrackets.IsOpening(words[0]))
            {
                return null;
            }
        }

        return depth == 1 && ClauseBrackets.IsOpening(words[0]) ? 0 : null;
    }

    private static Clause Unparsed(string text) =>
        new(text, new([new ClauseSegment(ClauseSegmentKind.Unparsed, new ClauseSpan(0, text.Length))]), default);
}

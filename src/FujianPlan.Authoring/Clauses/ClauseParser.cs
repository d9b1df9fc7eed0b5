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
        if (AreBrackets(words))
        {
            ReadBrackets(reading, words);
            return reading.Finish();
        }

        if (LoneBracket(words) is { } bracket)
        {
            reading.Add(ClauseSegmentKind.Bracket, bracket, bracket + 1);
            new ClauseBody(reading, bracket == 0 ? 1 : 0, bracket == 0 ? words.Length : bracket, isBracketed: false).Read();
            Clause parsed = reading.Finish();
            return parsed.IsFullyParsed ? parsed with { HasLoneBracket = true } : Unparsed(text);
        }

        new ClauseBody(reading, 0, words.Length, isBracketed: false).Read();
        return reading.Finish();
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

    private static void ReadBrackets(ClauseReading reading, string words)
    {
        int at = 0;
        while (ClauseBrackets.ClosingOf(words, at) is >= 0 and int close)
        {
            reading.Add(ClauseSegmentKind.Bracket, at, at + 1);
            new ClauseBody(reading, at + 1, close, isBracketed: true).Read();
            reading.Add(ClauseSegmentKind.Bracket, close, close + 1);
            at = close + 1;
        }

        reading.Add(ClauseSegmentKind.Separator, at, words.Length);
    }

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

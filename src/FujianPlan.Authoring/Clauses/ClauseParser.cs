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

        ClauseReading reading = new(text);
        int start = 0, end = text.Length;
        TrimSpace(text, ref start, ref end);
        if (end - start >= 2 && ClauseBrackets.ClosingOf(text, start) == end - 1)
        {
            reading.Add(ClauseSegmentKind.Bracket, start, 1);
            reading.Add(ClauseSegmentKind.Bracket, end - 1, 1);
            start++;
            end--;
        }

        foreach ((int partStart, int partEnd) in Parts(text, start, end, reading))
        {
            new ClausePart(reading, partStart, partEnd).Read();
        }

        return reading.Finish();
    }

    /// <summary>Narrows a stretch to what is not white space.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The stretch's start.</param>
    /// <param name="end">The stretch's end.</param>
    internal static void TrimSpace(string text, ref int start, ref int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (start < end && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }
    }

    // What stands between commas and semicolons, but not between those inside a nested bracket.
    private static IEnumerable<(int Start, int End)> Parts(string text, int start, int end, ClauseReading reading)
    {
        int from = start, depth = 0;
        for (int i = start; i < end; i++)
        {
            depth = ClauseBrackets.Depth(depth, text[i]);
            if (depth == 0 && text[i] is ('，' or ',' or '；' or ';' or '。'))
            {
                reading.Add(ClauseSegmentKind.Separator, i, 1);
                yield return (from, i);
                from = i + 1;
                if (text[i] is '；' or ';' or '。')
                {
                    reading.EndLabel();
                }
            }
        }

        yield return (from, end);
    }
}

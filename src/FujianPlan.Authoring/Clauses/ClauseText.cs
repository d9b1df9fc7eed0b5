namespace FujianPlan.Authoring.Clauses;

/// <summary>
/// A clause, as it is written and as it is read: without the blanks and line breaks that copying from a page leaves inside names, and with
/// simplified characters. Places are those of the text that is read, unless it says otherwise.
/// </summary>
internal sealed class ClauseText
{
    // Where the characters that are read stand in the text; null where all of them are read.
    private readonly int[]? _places;

    public ClauseText(string text)
    {
        Text = text;
        Plain = WithoutLayout(text, out _places);
        Words = ColonlessLabels.WithColons(ClauseBrackets.WithRoundLevels(ClauseWords.Searchable(Plain)));
    }

    /// <summary>The clause.</summary>
    public string Text { get; }

    /// <summary>The clause without its layout.</summary>
    public string Plain { get; }

    /// <summary>The same, of the same length, in which words can be looked for.</summary>
    public string Words { get; }

    /// <summary>Where a stretch stands in the clause itself.</summary>
    public ClauseSpan SpanOf(int start, int end) =>
        _places is null || start == end ? new ClauseSpan(start, end - start) : new ClauseSpan(_places[start], _places[end - 1] + 1 - _places[start]);

    /// <summary>Whether a line ends before a character.</summary>
    public bool BreaksBefore(int at)
    {
        if (_places is null || at == 0)
        {
            return false;
        }

        int from = _places[at - 1];
        return Text.IndexOfAny(LineEnds, from, _places[at] - from) >= 0;
    }

    /// <summary>Whether a blank or a line end was left out before a character.</summary>
    public bool IsApart(int at) => _places is not null && at > 0 && _places[at] - _places[at - 1] > 1;

    /// <summary>Whether anything was left out.</summary>
    public bool HasLayout => _places is not null;

    private static readonly char[] LineEnds = ['\n', '\r'];

    // A blank between Latin words is theirs.
    private static string WithoutLayout(string text, out int[]? places)
    {
        int first = 0;
        while (first < text.Length && !char.IsWhiteSpace(text[first]))
        {
            first++;
        }

        places = null;
        if (first == text.Length)
        {
            return text;
        }

        char[] plain = new char[text.Length];
        int[] stand = new int[text.Length];
        int length = 0;
        for (int i = 0; i < text.Length; i++)
        {
            if (char.IsWhiteSpace(text[i]))
            {
                int next = i + 1;
                while (next < text.Length && char.IsWhiteSpace(text[next]))
                {
                    next++;
                }

                if (length == 0 || next == text.Length || !IsLatin(plain[length - 1]) || !IsLatin(text[next]))
                {
                    i = next - 1;
                    continue;
                }
            }

            plain[length] = text[i];
            stand[length++] = i;
        }

        Array.Resize(ref stand, length);
        places = stand;
        return new string(plain, 0, length);
    }

    private static bool IsLatin(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
}

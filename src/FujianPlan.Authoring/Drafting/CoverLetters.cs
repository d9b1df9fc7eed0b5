namespace FujianPlan.Authoring.Drafting;

/// <summary>
/// The letters over annexes: each is signed and dated, and behind that stands the head of the annex, or the title that the letter names. The points of
/// a letter that names nobody for them are no tasks, where the annex has at least as many and names somebody.
/// </summary>
/// <param name="notice">The notice.</param>
internal sealed class CoverLetters(FlatNotice notice)
{
    private const int LongestBeginning = 1000;
    private const int ShortestTitle = 5;
    private const int LongestTitle = 80;
    private const int MostHeadLines = 6;

    private readonly List<(int Closing, int Annex, int Clauses)> _letters = [];

    // Where numbers begin lines, in order.
    private readonly List<int> _numbers = [];
    private int _closing = -1;
    private int _end = -1;

    /// <summary>Adds a number that begins a line.</summary>
    /// <param name="at">Where it stands.</param>
    public void AddNumber(int at) => _numbers.Add(at);

    /// <summary>Adds a signature with its date.</summary>
    /// <param name="closing">Where it begins, or the list of annexes over it; -1 for a date without a signature.</param>
    /// <param name="end">Where the date ends.</param>
    public void Sign(int closing, int end) => (_closing, _end) = (closing, closing < 0 ? -1 : end);

    /// <summary>Goes on behind a line that stands behind the date: （此件公开发布）.</summary>
    /// <param name="at">Where it begins.</param>
    public void GoOn(int at) => _end = at == _end ? notice.EndOfLine(at) : _end;

    /// <summary>Ends a letter with the head of an annex.</summary>
    /// <param name="at">Where the head begins.</param>
    /// <param name="clauses">How many clauses stand before it.</param>
    public void EndAt(int at, int clauses)
    {
        if (at == _end)
        {
            _letters.Add((_closing, at, clauses));
        }
    }

    /// <summary>Ends a letter with the title of what it passes on, where a line behind the date is that.</summary>
    /// <param name="at">Where the line begins.</param>
    /// <param name="clauses">How many clauses stand before it.</param>
    public void EndAtTitle(int at, int clauses)
    {
        int length = at == _end ? notice.EndOfLine(at) - at : 0;
        if (length is >= ShortestTitle and <= LongestTitle && notice.Text.IndexOf(notice.Text.Substring(at, length), 0, Math.Min(LongestBeginning, _closing), StringComparison.Ordinal) >= 0)
        {
            _letters.Add((_closing, at, clauses));
        }
    }

    /// <summary>Tells where the plan begins.</summary>
    /// <param name="firstClause">Where the first clause stands; -1 for none.</param>
    /// <param name="end">Where the plan ends.</param>
    /// <returns>Where it begins at the earliest; where the points stand of the letters before it; and, by where the next number stands, where closings begin between its tasks.</returns>
    public (int Begin, (int Start, int End) Points, Dictionary<int, int> Between) Read(int firstClause, int end)
    {
        int begin = 0;
        (int Start, int End) points = default;
        Dictionary<int, int> between = [];
        foreach ((int closing, int annex, int clauses) in _letters.Where(letter => letter.Annex < end && NumbersBefore(letter.Closing) > 0))
        {
            int own = NumbersBefore(closing) - NumbersBefore(begin), items = NumbersBefore(end) - NumbersBefore(annex);
            if (clauses == 0 && firstClause > annex && own <= items)
            {
                (begin, points) = (annex, (_numbers[0], closing));
            }
            else if (NumberBehindHead(annex) is { } next)
            {
                between[next] = closing;
            }
        }

        return (begin, points, between);
    }

    private int NumbersBefore(int at) => _numbers.BinarySearch(at) is var found && found >= 0 ? found : ~found;

    private int? NumberBehindHead(int annex)
    {
        int index = NumbersBefore(annex), line = annex;
        for (int lines = 0; index < _numbers.Count && lines < MostHeadLines && line < _numbers[index]; lines++)
        {
            line = notice.EndOfLine(line);
        }

        return index < _numbers.Count && line == _numbers[index] ? line : null;
    }
}

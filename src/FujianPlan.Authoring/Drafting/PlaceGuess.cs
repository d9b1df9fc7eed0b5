namespace FujianPlan.Authoring.Drafting;

/// <summary>One way to read a notice, as far as it has been read: which task is of which section, and how far each of its threads has got.</summary>
internal sealed class PlaceGuess
{
    /// <summary>Instead of a thread that was left: the current one.</summary>
    public const int GoesOn = -1;

    /// <summary>Instead of a thread that was left: one of its own.</summary>
    public const int StartsOne = -2;

    private readonly Dictionary<(int, string), int> _sections;
    private readonly HashSet<(int Section, int Number)> _taken;
    private readonly List<(int Section, int Number)> _left;

    /// <summary>Begins with what headings tell.</summary>
    public PlaceGuess(IEnumerable<NoticeStatement> statements)
    {
        (_sections, _taken, _left) = ([], [], []);
        foreach (NoticeStatement statement in statements.Where(statement => statement.StatedSection > 0))
        {
            Settle(statement, statement.StatedSection);
        }
    }

    private PlaceGuess(PlaceGuess other)
    {
        (_sections, _taken, _left) = (new(other._sections), [.. other._taken], [.. other._left]);
        (Current, Cost) = (other.Current, other.Cost);
    }

    /// <summary>Where the last statement stands.</summary>
    public (int Section, int Number) Current { get; private set; }

    /// <summary>What speaks against it: tasks that are lost, and jumps where the notice could go on.</summary>
    public int Cost { get; private set; }

    /// <summary>Where each thread stands that was left.</summary>
    public IReadOnlyList<(int Section, int Number)> Left => _left;

    /// <summary>The section of a statement; 0 where it is not settled.</summary>
    public int SectionOf(NoticeStatement statement) => _sections.TryGetValue(statement.Key, out int section) ? section : 0;

    /// <summary>Whether no other task stands where a statement would in a section.</summary>
    public bool HasRoom(NoticeStatement statement, int section) => !_taken.Contains((section, statement.Number));

    /// <summary>The same, one statement further.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="section">Its section.</param>
    /// <param name="thread">Which of <see cref="Left"/> it resumes, or <see cref="GoesOn"/>, or <see cref="StartsOne"/>.</param>
    /// <param name="cost">What speaks against it.</param>
    public PlaceGuess Then(NoticeStatement statement, int section, int thread, int cost)
    {
        PlaceGuess next = new(this);
        next.Settle(statement, section);
        if (thread >= 0)
        {
            next._left.RemoveAt(thread);
        }

        if (thread != GoesOn)
        {
            next._left.Add(Current);
        }

        next.Current = (section, statement.Number);
        next.Cost += cost;
        return next;
    }

    private void Settle(NoticeStatement statement, int section)
    {
        if (!_sections.ContainsKey(statement.Key))
        {
            _sections.Add(statement.Key, section);
            _taken.Add((section, statement.Number));
        }
    }
}

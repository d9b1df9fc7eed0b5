namespace FujianPlan.Authoring.Drafting;

/// <summary>One way to read a notice, as far as it has been read: which task is of which section, and how far each of its threads has got.</summary>
internal sealed class PlaceGuess
{
    /// <summary>Instead of a thread that was left: the current one.</summary>
    public const int GoesOn = -1;

    /// <summary>Instead of a thread that was left: one of its own.</summary>
    public const int StartsOne = -2;

    // No capture has as many; of more, the oldest are forgotten.
    private const int MostThreads = 256;

    // By what tells a statement from others; 0 where that is not settled.
    private readonly int[] _sections;
    private readonly HashSet<long> _taken;
    private readonly List<(int Section, int Number)> _left;

    /// <summary>Begins with what headings tell.</summary>
    public PlaceGuess(IReadOnlyCollection<NoticeStatement> statements)
    {
        (_sections, _taken, _left) = (new int[statements.Count], [], []);
        foreach (NoticeStatement statement in statements.Where(statement => statement.StatedSection > 0))
        {
            Settle(statement, statement.StatedSection);
        }
    }

    private PlaceGuess(PlaceGuess other)
    {
        (_sections, _taken, _left) = ((int[])other._sections.Clone(), new(other._taken), [.. other._left]);
        (Current, Cost) = (other.Current, other.Cost);
    }

    /// <summary>Where the last statement stands.</summary>
    public (int Section, int Number) Current { get; private set; }

    /// <summary>What speaks against it: tasks that are lost, and jumps where the notice could go on.</summary>
    public int Cost { get; private set; }

    /// <summary>Where each thread stands that was left.</summary>
    public IReadOnlyList<(int Section, int Number)> Left => _left;

    /// <summary>The section of a statement; 0 where it is not settled.</summary>
    public int SectionOf(NoticeStatement statement) => _sections[statement.Key];

    /// <summary>Whether no other task stands where a statement would in a section.</summary>
    public bool HasRoom(NoticeStatement statement, int section) => !_taken.Contains(TaskOf(statement, section));

    /// <summary>Settles the next statement in this guess itself, where nothing else is tried.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="section">Its section.</param>
    public void GoOn(NoticeStatement statement, int section)
    {
        Settle(statement, section);
        Current = (section, statement.Number);
    }

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
            if (next._left.Count > MostThreads)
            {
                next._left.RemoveAt(0);
            }
        }

        next.Current = (section, statement.Number);
        next.Cost += cost;
        return next;
    }

    private void Settle(NoticeStatement statement, int section)
    {
        if (_sections[statement.Key] == 0)
        {
            _sections[statement.Key] = section;
            _taken.Add(TaskOf(statement, section));
        }
    }

    private static long TaskOf(NoticeStatement statement, int section) => ((long)section << 32) | (uint)statement.Number;
}

using System.ComponentModel;

namespace FujianPlan.Runtime.Compiled;

/// <summary>Some tasks of a plan: a stretch of all, or of the index by agency and role; or those that are due, the earliest first.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct TaskRange
{
    internal TaskRange(int start, int count, bool isIndexed)
    {
        Start = start;
        Count = count;
        IsIndexed = isIndexed;
        IsDue = false;
    }

    private TaskRange(int due)
    {
        Start = 0;
        Count = due;
        IsIndexed = false;
        IsDue = true;
    }

    /// <summary>How many there are.</summary>
    public int Count { get; }

    internal int Start { get; }

    internal bool IsIndexed { get; }

    internal bool IsDue { get; }

    /// <summary>The first of those that are due.</summary>
    internal static TaskRange OfDue(int count) => new TaskRange(count);
}

using System.ComponentModel;

namespace FujianPlan.Runtime.Compiled;

/// <summary>Some tasks of a plan: a stretch of all, or of the index by agency and role; or those that are due, the earliest first.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct TaskRange
{
    // Fields, as the first access compiles every property that it reads.
    internal readonly int Start;
    internal readonly int Length;
    internal readonly bool IsIndexed;
    internal readonly bool IsDue;

    internal TaskRange(int start, int count, bool isIndexed)
    {
        Start = start;
        Length = count;
        IsIndexed = isIndexed;
        IsDue = false;
    }

    private TaskRange(int due)
    {
        Start = 0;
        Length = due;
        IsIndexed = false;
        IsDue = true;
    }

    /// <summary>How many there are.</summary>
    public int Count => Length;

    /// <summary>The first of those that are due.</summary>
    internal static TaskRange OfDue(int count) => new TaskRange(count);
}

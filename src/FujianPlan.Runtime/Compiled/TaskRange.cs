using System.ComponentModel;

namespace FujianPlan.Runtime.Compiled;

/// <summary>Some tasks of a plan: a stretch of all, of the index by agency and role, or of that by agency; or those that are due, the earliest first.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct TaskRange
{
    // Fields, as the first access compiles every property that it reads.
    internal readonly int Start;
    internal readonly int Length;
    internal readonly bool IsIndexed;
    internal readonly bool IsOfAgency;
    internal readonly bool IsDue;

    internal TaskRange(int start, int count, bool isIndexed)
    {
        Start = start;
        Length = count;
        IsIndexed = isIndexed;
        IsOfAgency = false;
        IsDue = false;
    }

    private TaskRange(int start, int count, bool isOfAgency, bool isDue)
    {
        Start = start;
        Length = count;
        IsIndexed = false;
        IsOfAgency = isOfAgency;
        IsDue = isDue;
    }

    /// <summary>How many there are.</summary>
    public int Count => Length;

    /// <summary>The first of those that are due.</summary>
    internal static TaskRange OfDue(int count) => new TaskRange(0, count, isOfAgency: false, isDue: true);

    /// <summary>A stretch of those that name an agency in whichever role.</summary>
    internal static TaskRange OfAgency(int start, int count) => new TaskRange(start, count, isOfAgency: true, isDue: false);
}

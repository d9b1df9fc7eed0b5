using System.ComponentModel;

namespace FujianPlan.Runtime.Compiled;

/// <summary>Some tasks of a plan: a stretch of all, or of the index by agency and role.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct TaskRange
{
    internal TaskRange(int start, int count, bool isIndexed)
    {
        Start = start;
        Count = count;
        IsIndexed = isIndexed;
    }

    /// <summary>How many there are.</summary>
    public int Count { get; }

    internal int Start { get; }

    internal bool IsIndexed { get; }
}

using FujianPlan.Authoring.Findings;

namespace FujianPlan.Authoring.Documents;

/// <summary>One entry of <c>sections:</c>, of the plan or of a part.</summary>
/// <param name="Place">The whole entry.</param>
/// <param name="Number">Its number.</param>
/// <param name="Id">The C# identifier; editorial.</param>
/// <param name="Title">Its heading, verbatim; null where the source has lost it.</param>
/// <param name="EditorialTitle">A title that the editors gave it, where the source has lost the heading.</param>
/// <param name="English">Its title in English; editorial.</param>
/// <param name="Note">An editor's remark.</param>
/// <param name="Tasks">Its tasks; null where the key is missing.</param>
/// <param name="Part">The part that it stands in; null where it stands in none.</param>
/// <param name="Marker">What the source writes before it, verbatim, or <c>none</c>; null where that follows from the markers of the source.</param>
/// <param name="Text">The verbatim quotes of its own text, which stands before its first task.</param>
/// <param name="Clause">Its responsibility clause, verbatim, with its brackets.</param>
/// <param name="Duties">The clause's groups, in order; null where the key is missing.</param>
/// <param name="Deadline">By when it is to be done, verbatim.</param>
public sealed record SectionNode(
    SourcePlace Place,
    Located<int>? Number,
    Located<string>? Id,
    Located<string>? Title,
    Located<string>? EditorialTitle,
    Located<string>? English,
    Located<string>? Note,
    LocatedList<TaskNode>? Tasks,
    PartNode? Part = null,
    Located<string>? Marker = null,
    LocatedList<Located<string>>? Text = null,
    Located<string>? Clause = null,
    LocatedList<DutyNode>? Duties = null,
    Located<string>? Deadline = null) : IOutlineNode
{
    /// <summary>Its tasks, each followed by its measures.</summary>
    public IEnumerable<TaskNode> TasksAndMeasures
    {
        get
        {
            foreach (TaskNode task in Tasks?.Items ?? [])
            {
                yield return task;
                foreach (TaskNode measure in task.Measures?.Items ?? [])
                {
                    yield return measure;
                }
            }
        }
    }
}

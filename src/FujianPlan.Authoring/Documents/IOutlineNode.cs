using FujianPlan.Authoring.Findings;

namespace FujianPlan.Authoring.Documents;

/// <summary>What every level of a plan may have: a part, a section, a task and a measure.</summary>
public interface IOutlineNode
{
    /// <summary>The whole entry.</summary>
    SourcePlace Place { get; }

    /// <summary>What the source writes before it, verbatim, or <c>none</c>; null where that follows from the markers of the source.</summary>
    Located<string>? Marker { get; }

    /// <summary>The verbatim quotes of its text.</summary>
    LocatedList<Located<string>>? Text { get; }

    /// <summary>Its responsibility clause, verbatim, with its brackets.</summary>
    Located<string>? Clause { get; }

    /// <summary>The clause's groups, in order; null where the key is missing.</summary>
    LocatedList<DutyNode>? Duties { get; }

    /// <summary>By when it is to be done, verbatim.</summary>
    Located<string>? Deadline { get; }

    /// <summary>Its title in English; editorial.</summary>
    Located<string>? English { get; }

    /// <summary>An editor's remark.</summary>
    Located<string>? Note { get; }
}

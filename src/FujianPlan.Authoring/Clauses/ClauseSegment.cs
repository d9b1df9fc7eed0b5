namespace FujianPlan.Authoring.Clauses;

/// <summary>A stretch of a clause, and what it is.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Span">Where it stands.</param>
public readonly record struct ClauseSegment(ClauseSegmentKind Kind, ClauseSpan Span);

/// <summary>What a stretch of a clause is.</summary>
public enum ClauseSegmentKind
{
    /// <summary>Something that the grammar does not understand; nothing is made of it.</summary>
    Unparsed = 0,

    /// <summary>One of the brackets around the clause.</summary>
    Bracket = 1,

    /// <summary>Punctuation or white space between things.</summary>
    Separator = 2,

    /// <summary>An agency, or a collective of agencies.</summary>
    Agency = 3,

    /// <summary>A word for a role: 牵头, 负责, 配合.</summary>
    Role = 4,

    /// <summary>How a role is shared: 分别, 按职责分工.</summary>
    Manner = 5,

    /// <summary>等, which opens a list, or stands between named members and their collective.</summary>
    OpenMark = 6,

    /// <summary>A label that gives the role of what follows: 责任单位：.</summary>
    Label = 7,

    /// <summary>A date by which the task is due.</summary>
    Deadline = 8,

    /// <summary>A remark on how to read this clause or others: 下同.</summary>
    Remark = 9,

    /// <summary>What heads a bracket: 市级分工：.</summary>
    Heading = 10,

    /// <summary>A person behind a label, who is no agency: 牵头领导：….</summary>
    Person = 11,

    /// <summary>What stands behind a label where it labels nobody, or no time: 配合单位：无.</summary>
    Nothing = 12,

    /// <summary>Where, or for whom, what is done holds, behind a label: 适用范围：…. It is no agency.</summary>
    Scope = 13,
}

namespace FujianPlan.Runtime.Internal.Records;

/// <summary>What stands where in a task's record.</summary>
internal static class TaskRecord
{
    /// <summary>The value of its identifier.</summary>
    internal const int Value = 0;

    /// <summary>Its attestation in the three lowest bits, then the flags.</summary>
    internal const int Flags = 1;

    /// <summary>The number of the string that is its first quote; the others follow.</summary>
    internal const int FirstQuote = 2;

    /// <summary>How many quotes it has.</summary>
    internal const int Quotes = 3;

    /// <summary>The number of the string that is its note; 0 if there is none.</summary>
    internal const int Note = 4;

    /// <summary>How many assignments it has.</summary>
    internal const int AssignmentCount = 5;

    /// <summary>
    /// The assignments, two figures each: agency, role, manner and openness; collective and group. Then, where there is
    /// a source: the clause's start and length, the evidence, its start and length, and the same of each quote. Then, where it
    /// is retired: the strings that say since when and why, its first successor among those of all tasks, and how many. Then, where
    /// it has a deadline: what <see cref="DeadlineRecord"/> has.
    /// </summary>
    internal const int Assignments = 6;

    /// <summary>
    /// How many strings each task of a chunk has at a fixed place, before all others of the chunk: those that are read
    /// most are found without its record.
    /// </summary>
    internal const int Strings = 3;

    /// <summary>The first of these.</summary>
    internal const int Code = 0;

    /// <summary>The second: the English title, or nothing.</summary>
    internal const int English = 1;

    /// <summary>The third: the clause, or nothing.</summary>
    internal const int Clause = 2;

    internal const int AttestationMask = 7;
    internal const int GapBefore = 8;
    internal const int GapAfter = 16;
    internal const int HasClause = 32;
    internal const int HasSource = 64;
    internal const int IsRetired = 128;
    internal const int HasDeadline = 256;

    /// <summary>Of a task with a text alone whose source stands in order: it has lost nothing, and there was no clause.</summary>
    internal const int NeverHadClause = 512;

    /// <summary>How many figures say that a task is retired.</summary>
    internal const int RetirementFigures = 4;

    /// <summary>How many figures say where the clause stands, and what ties it.</summary>
    internal const int SourceFigures = 5;
}

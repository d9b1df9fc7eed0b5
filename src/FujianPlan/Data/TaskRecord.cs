#nullable enable

namespace FujianPlan.Data;

/// <summary>What stands where in a task's record.</summary>
internal static class TaskRecord
{
    /// <summary>The value of its identifier.</summary>
    internal const int Value = 0;

    /// <summary>Its attestation in the three lowest bits, then the flags.</summary>
    internal const int Flags = 1;

    /// <summary>The number of its first string: code, English title, quotes, clause, note.</summary>
    internal const int Strings = 2;

    /// <summary>How many quotes it has.</summary>
    internal const int Quotes = 3;

    /// <summary>How many assignments it has.</summary>
    internal const int AssignmentCount = 4;

    /// <summary>
    /// The assignments, two figures each: agency, role, manner and openness; collective and group. Then, where there is
    /// a source: the clause's start and length, the evidence, its start and length, and the same of each quote.
    /// </summary>
    internal const int Assignments = 5;

    internal const int AttestationMask = 7;
    internal const int GapBefore = 8;
    internal const int GapAfter = 16;
    internal const int HasClause = 32;
    internal const int HasNote = 64;
    internal const int HasSource = 128;
}

namespace FujianPlan.Runtime.Internal.Records;

/// <summary>What stands where of the words that a section or a part has of its own.</summary>
internal static class LevelRecord
{
    /// <summary>The number of the string that is its first quote; the others follow.</summary>
    internal const int FirstQuote = 0;

    /// <summary>How many quotes it has.</summary>
    internal const int Quotes = 1;

    /// <summary>One more than the number of the string that is its clause; 0 if it has none.</summary>
    internal const int Clause = 2;

    /// <summary>How many assignments it has.</summary>
    internal const int AssignmentCount = 3;

    /// <summary>Whether it has a deadline: 1 or 0.</summary>
    internal const int HasDeadline = 4;

    /// <summary>The assignments, two figures each, as a task's. Then, where it has a deadline, what <see cref="DeadlineRecord"/> has.</summary>
    internal const int Assignments = 5;
}

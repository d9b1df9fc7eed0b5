namespace FujianPlan.Runtime.Internal;

/// <summary>What stands where in a section's record.</summary>
internal static class SectionRecord
{
    /// <summary>The position of its first task.</summary>
    internal const int FirstTask = 0;

    /// <summary>How many tasks it has.</summary>
    internal const int TaskCount = 1;

    /// <summary>The number of its first string: title, English title, note.</summary>
    internal const int Strings = 2;

    /// <summary>The flags.</summary>
    internal const int Flags = 3;

    internal const int IsEditorial = 1;
    internal const int HasNote = 2;
}

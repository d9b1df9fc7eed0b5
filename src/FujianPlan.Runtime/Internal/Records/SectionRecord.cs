namespace FujianPlan.Runtime.Internal.Records;

/// <summary>What stands where in a section's record.</summary>
internal static class SectionRecord
{
    /// <summary>The position of its first task.</summary>
    internal const int FirstTask = 0;

    /// <summary>How many tasks it has, measures included.</summary>
    internal const int TaskCount = 1;

    /// <summary>The number of its first string: title, English title, note.</summary>
    internal const int Strings = 2;

    /// <summary>The flags.</summary>
    internal const int Flags = 3;

    /// <summary>
    /// Where the flags say so: how many tasks are no measures, and of each how many stand before it. Then, where they say so: the
    /// section's part, and its own words, as <see cref="LevelRecord"/> has them.
    /// </summary>
    internal const int More = 4;

    internal const int IsEditorial = 1;
    internal const int HasNote = 2;
    internal const int HasMeasures = 4;
    internal const int HasLevel = 8;
}

namespace FujianPlan.Runtime.Internal.Records;

/// <summary>What stands where in a part's record. These stand behind those of the sections.</summary>
internal static class PartRecord
{
    /// <summary>The number of its first string: title, English title, note.</summary>
    internal const int Strings = 0;

    /// <summary>Whether it has a note: 0 or 1.</summary>
    internal const int HasNote = 1;

    /// <summary>The number of its first section.</summary>
    internal const int FirstSection = 2;

    /// <summary>How many sections it has.</summary>
    internal const int SectionCount = 3;

    /// <summary>Its own words, as <see cref="LevelRecord"/> has them.</summary>
    internal const int Level = 4;
}

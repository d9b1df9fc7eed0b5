namespace FujianPlan.Runtime.Internal.Records;

/// <summary>What stands where in an agency's record.</summary>
internal static class AgencyRecord
{
    /// <summary>Its number.</summary>
    internal const int Number = 0;

    /// <summary>Its kind in the four lowest bits, then the flags.</summary>
    internal const int Flags = 1;

    /// <summary>The number of its first string: code, name, English name, aliases, former names, region code, note,
    /// where it is retired, since when and why, and where it is imported, where from.</summary>
    internal const int Strings = 2;

    /// <summary>How many aliases it has.</summary>
    internal const int Aliases = 3;

    /// <summary>How many former names it has.</summary>
    internal const int FormerNames = 4;

    /// <summary>How many members it has.</summary>
    internal const int MemberCount = 5;

    /// <summary>The members' numbers. Then, where it is retired, how many successors it has, and their numbers.</summary>
    internal const int Members = 6;

    internal const int KindMask = 15;
    internal const int IsCollective = 16;
    internal const int MembersKnown = 32;
    internal const int HasRegion = 64;
    internal const int HasNote = 128;
    internal const int IsRetired = 256;
    internal const int IsImported = 512;
}

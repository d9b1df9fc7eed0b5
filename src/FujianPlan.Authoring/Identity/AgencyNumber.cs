namespace FujianPlan.Authoring.Identity;

/// <summary>What an agency's number may be. It becomes the value of an enum, where zero means no agency.</summary>
internal static class AgencyNumber
{
    internal const int Largest = 9999;

    internal static bool IsInRange(int number) => number is >= 1 and <= Largest;

    /// <summary>Whether an agency may have a number. That of an imported one is its own plan's, raised.</summary>
    internal static bool IsSound(int number, bool isImported) => isImported || IsInRange(number);
}

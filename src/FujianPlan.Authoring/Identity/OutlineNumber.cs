namespace FujianPlan.Authoring.Identity;

/// <summary>What the number of a section, a task or a measure may be.</summary>
internal static class OutlineNumber
{
    internal const int Largest = 999;

    internal static bool IsInRange(int number) => number is >= 1 and <= Largest;
}

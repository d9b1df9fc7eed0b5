using FujianPlan.Authoring.Characters;

namespace FujianPlan.Authoring.Identity;

/// <summary>Which of two versions of a plan's data is later. A version is free text; only numbers with dots between them are compared.</summary>
internal static class DataVersion
{
    /// <summary>
    /// Whether one version is surely later than another. What follows the numbers is left aside: <c>2.0.0-rc.1</c> is on its way to
    /// <c>2.0.0</c>, and so neither is later.
    /// </summary>
    internal static bool IsLater(string version, string than)
    {
        if (NumbersOf(version) is not { } numbers || NumbersOf(than) is not { } others)
        {
            return false;
        }

        for (int i = 0; i < Math.Max(numbers.Length, others.Length); i++)
        {
            string number = i < numbers.Length ? numbers[i] : string.Empty, other = i < others.Length ? others[i] : string.Empty;
            int order = number.Length != other.Length ? number.Length.CompareTo(other.Length) : string.CompareOrdinal(number, other);
            if (order != 0)
            {
                return order > 0;
            }
        }

        return false;
    }

    // Without zeros in front, so that the longer one is the greater one, however long it is; 0 is empty, as is a number that is left out.
    private static string[]? NumbersOf(string version)
    {
        int end = version.IndexOfAny(['-', '+']);
        string[] numbers = (end < 0 ? version : version.Substring(0, end)).Split('.');
        return Array.TrueForAll(numbers, number => number.Length > 0 && AsciiDigits.Are(number))
            ? Array.ConvertAll(numbers, number => number.TrimStart('0'))
            : null;
    }
}

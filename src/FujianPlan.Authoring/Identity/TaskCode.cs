using System.Globalization;

namespace FujianPlan.Authoring.Identity;

/// <summary>A task's code: its section's number, a point, its own, such as <c>1.5</c>.</summary>
internal static class TaskCode
{
    /// <summary>The code of a task.</summary>
    internal static string Of(int section, int number) => FormattableString.Invariant($"{section}.{number}");

    /// <summary>The value of the task that a code names, section × 1000 + number; 0 for a text that is no code.</summary>
    internal static int ValueOf(string code)
    {
        int point = code.IndexOf('.');
        return point > 0
            && int.TryParse(code.Substring(0, point), NumberStyles.None, CultureInfo.InvariantCulture, out int section)
            && int.TryParse(code.Substring(point + 1), NumberStyles.None, CultureInfo.InvariantCulture, out int number)
            && OutlineNumber.IsInRange(section)
            && OutlineNumber.IsInRange(number)
            // 01.5 is another way of writing it, and not the code.
            && string.Equals(Of(section, number), code, StringComparison.Ordinal)
                ? (section * 1000) + number
                : 0;
    }
}

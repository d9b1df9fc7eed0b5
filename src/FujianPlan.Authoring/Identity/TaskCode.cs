using System.Globalization;

namespace FujianPlan.Authoring.Identity;

/// <summary>A task's code: its section's number, a point, its own, such as <c>1.5</c>; a measure's has its own behind its task's: <c>1.5.2</c>.</summary>
internal static class TaskCode
{
    // Codes are made by the ten thousand.
    private static string Written(int number) => number.ToString(CultureInfo.InvariantCulture);

    // No task has a value as large, and no measure a smaller one.
    private const int FirstMeasure = 1_000_000;

    /// <summary>The code of a task.</summary>
    internal static string Of(int section, int number) => Written(section) + "." + Written(number);

    /// <summary>The code of a measure.</summary>
    internal static string Of(int section, int task, int measure) => Written(section) + "." + Written(task) + "." + Written(measure);

    /// <summary>The code of a value; of one that no task can have, a text that is no code.</summary>
    internal static string Of(int value) => value < FirstMeasure
        ? Of(value / 1000, value % 1000)
        : Of(value / 1_000_000, value / 1000 % 1000, value % 1000);

    /// <summary>The value of a task: section × 1000 + number; of a measure, that of its task × 1000 + its number.</summary>
    internal static int Value(int section, int task, int measure = 0)
    {
        int value = (section * 1000) + task;
        return measure == 0 ? value : (value * 1000) + measure;
    }

    /// <summary>The value of the task of a measure; 0 for that of a task.</summary>
    internal static int ParentOf(int value) => value < FirstMeasure ? 0 : value / 1000;

    /// <summary>The section's number.</summary>
    internal static int SectionOf(int value) => value < FirstMeasure ? value / 1000 : value / 1_000_000;

    /// <summary>What tells where in the plan it stands: a measure behind its task, and before the next.</summary>
    internal static int OrderOf(int value) => value < FirstMeasure ? value * 1000 : value;

    /// <summary>The value of the task that a code names; 0 for a text that is no code.</summary>
    internal static int ValueOf(string code)
    {
        string[] numbers = code.Split('.');
        if (numbers.Length is not (2 or 3))
        {
            return 0;
        }

        int value = 0;
        foreach (string number in numbers)
        {
            // 01.5 is another way of writing it, and not the code.
            if (!int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out int one) || !OutlineNumber.IsInRange(one) || number[0] == '0')
            {
                return 0;
            }

            value = (value * 1000) + one;
        }

        return value;
    }
}

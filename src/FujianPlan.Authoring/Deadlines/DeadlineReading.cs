using FujianPlan.Authoring.Vocabulary;

namespace FujianPlan.Authoring.Deadlines;

/// <summary>What a text says of when something is due.</summary>
/// <param name="Words">The words of the deadline, verbatim: without a label before them, and without what is due: 6月底前 of 6月底前完成.</param>
/// <param name="Start">Where they begin in the text.</param>
/// <param name="Kind">What they name.</param>
/// <param name="Last">The last day, as far as the words name it; null where they name none.</param>
public sealed record DeadlineReading(string Words, int Start, DeadlineKind Kind, DeadlineDay? Last)
{
    /// <summary>Whether the year of the last day is not in the words.</summary>
    public bool IsYearInferred => Last is { Year: null };

    /// <summary>The last day on which the task is in time.</summary>
    /// <param name="issued">The plan's date of issue; the default value where it is not known.</param>
    /// <returns>The day; null where the words name none, or no year, and the date of issue is not known.</returns>
    public DateTime? LastDay(DateTime issued) => Last?.On(issued);
}

/// <summary>A day of a year that may be stated.</summary>
/// <param name="Year">The year; null where it follows from the date of issue.</param>
/// <param name="YearsAfterIssue">How many years after that of the date of issue, where the words say it (今年 0, 明年 1); null otherwise.</param>
/// <param name="Month">The month, 1 to 12.</param>
/// <param name="Day">The day of the month; 0 for its last.</param>
public sealed record DeadlineDay(int? Year, int? YearsAfterIssue, int Month, int Day)
{
    /// <summary>Writes the day with its year.</summary>
    /// <param name="issued">The plan's date of issue; the default value where it is not known.</param>
    /// <returns>The day; null where there is no such day, or its year cannot be told.</returns>
    /// <remarks>
    /// Without a word for the year it is the first such day that is not before the date of issue: 6月底前 of a plan of
    /// December 2023 is the end of June 2024.
    /// </remarks>
    public DateTime? On(DateTime issued)
    {
        if (Year is { } stated)
        {
            return In(stated);
        }

        if (issued == default)
        {
            return null;
        }

        return YearsAfterIssue is { } years ? In(issued.Year + years)
            : In(issued.Year) is { } same && same < issued.Date ? In(issued.Year + 1)
            : In(issued.Year);
    }

    private DateTime? In(int year)
    {
        if (year is < 1 or > 9999)
        {
            return null;
        }

        int last = DateTime.DaysInMonth(year, Month);
        return Day <= last ? new DateTime(year, Month, Day == 0 ? last : Day, 0, 0, 0, DateTimeKind.Unspecified) : null;
    }
}

using FujianPlan.Authoring.Deadlines;
using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Vocabulary;

namespace FujianPlan.Authoring.Model;

/// <summary>By when something is to be done.</summary>
/// <param name="Words">The words, verbatim, without what is due: <c>6月底前</c>.</param>
/// <param name="Kind">What they name.</param>
/// <param name="LastDay">The last day on which it is in time, at midnight and of no time zone; null where the words name none.</param>
/// <param name="IsYearInferred">Whether the words name no year, so that it follows from the date of issue.</param>
public sealed record DeadlineModel(string Words, DeadlineKind Kind, DateTime? LastDay, bool IsYearInferred)
{
    /// <summary>Types the words of a plan file.</summary>
    /// <param name="words">The words; null for none.</param>
    /// <param name="issued">The date of issue; the default value where it is not known.</param>
    /// <returns>The deadline; null where there are no words, or they are no deadline.</returns>
    internal static DeadlineModel? Of(Located<string>? words, DateTime issued)
    {
        if (words is null || DeadlineWords.ReadStated(words.Value) is not { } reading)
        {
            return null;
        }

        DateTime? last = reading.LastDay(issued);
        return new DeadlineModel(reading.Words, reading.Kind, last, last is not null && reading.IsYearInferred);
    }
}

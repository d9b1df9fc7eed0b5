using FujianPlan.Authoring.Vocabulary;

namespace FujianPlan.Authoring.Deadlines;

/// <summary>A point of time, or a stretch from one to another: 2024年6月底, 2024—2026年.</summary>
internal static class DeadlineStretch
{
    /// <summary>Takes one at the cursor of a text. Of a stretch, the later end counts. Where there is none, the cursor is not put back.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The point; null where there is none.</returns>
    public static DeadlinePoint? Take(DeadlineText text)
    {
        // 即日起至2024年底.
        if (text.TakeAny(DeadlineVocabulary.SinceNow))
        {
            if (DeadlinePointReader.Take(text, since: null) is not { IsBare: false } until)
            {
                return null;
            }

            until.IsClosed = true;
            return until;
        }

        if (DeadlinePointReader.Take(text, since: null) is not { } first)
        {
            return null;
        }

        int from = text.At;
        text.TakeAny(["起", "开始"]);
        if (text.TakeAny(DeadlineVocabulary.Through))
        {
            DeadlinePoint since = first.IsBare && first.Year is null ? new DeadlinePoint() : first;
            if (DeadlinePointReader.Take(text, since) is not { IsBare: false } last || last.Kind == DeadlineKind.Other)
            {
                return null;
            }

            bool isInOrder = first.Year is null && last.Year is null ? last.YearsAfterIssue != first.YearsAfterIssue || last.Ordinal >= first.Ordinal : last.Ordinal >= first.Ordinal;
            last.IsClosed = true;
            return isInOrder ? last : null;
        }

        text.At = from;
        return first.IsBare ? null : first;
    }
}

namespace FujianPlan.Authoring.Drafting;

/// <summary>Notices whose tasks are numbered through all sections.</summary>
internal static class ContinuousNumbers
{
    /// <summary>Whether a notice numbers its tasks so: its sections begin where the ones before ended, and not with one.</summary>
    public static bool Are(IReadOnlyList<NoticeToken> tokens)
    {
        int on = 0, restarts = 0, last = 0;
        bool isFirst = false;
        foreach (NoticeToken token in tokens)
        {
            if (token.Kind == NoticeTokenKind.Heading)
            {
                isFirst = true;
            }
            else if (token.Kind == NoticeTokenKind.Marker)
            {
                on += isFirst && last > 0 && token.Number == last + 1 && token.Section == 0 ? 1 : 0;
                restarts += isFirst && last > 0 && token.Number == 1 ? 1 : 0;
                (isFirst, last) = (false, token.Number);
            }
        }

        return on > restarts;
    }

    /// <summary>The same, with the number that each task has in its section.</summary>
    public static IReadOnlyList<NoticeToken> InSections(IReadOnlyList<NoticeToken> tokens)
    {
        List<NoticeToken> numbered = [];
        int before = 0;
        bool isFirst = false;
        foreach (NoticeToken token in tokens)
        {
            if (token.Kind != NoticeTokenKind.Marker)
            {
                isFirst |= token.Kind == NoticeTokenKind.Heading;
                numbered.Add(token);
                continue;
            }

            before = isFirst || token.Number <= before ? token.Number - 1 : before;
            isFirst = false;
            numbered.Add(token with { Number = token.Number - before });
        }

        return numbered;
    }
}

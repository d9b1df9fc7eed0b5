namespace FujianPlan.Authoring.Deadlines;

/// <summary>Words that say that something has no end: 长期坚持, 持续推进.</summary>
internal static class EndlessWords
{
    /// <summary>Takes them at the cursor of a text; where there are none, the cursor stays.</summary>
    /// <param name="text">The text.</param>
    /// <returns>Whether there are any.</returns>
    public static bool Take(DeadlineText text)
    {
        int from = text.At;
        if (text.TakeAny(["坚持", "实行", "推进"]) && !Array.Exists(DeadlineVocabulary.Endless, text.Sees))
        {
            text.At = from;
        }

        bool isEndless = false;
        while (true)
        {
            if (text.TakeAny(DeadlineVocabulary.Endless))
            {
                isEndless = true;
            }
            else if (text.TakeAny(DeadlineVocabulary.EndlessWithVerb))
            {
                isEndless |= Array.Exists(DeadlineVocabulary.Goes, text.Sees);
            }
            else if (!(isEndless && text.TakeAny(DeadlineVocabulary.Goes)))
            {
                break;
            }
        }

        // What only joins is no end.
        while (isEndless && text.At > from && text.Peek(-1) is '并' or '且' or '、' or '，' or ',' or '地')
        {
            text.At--;
        }

        text.At = isEndless ? text.At : from;
        return isEndless;
    }
}

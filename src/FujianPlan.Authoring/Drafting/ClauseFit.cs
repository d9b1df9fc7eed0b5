using FujianPlan.Authoring.Clauses;

namespace FujianPlan.Authoring.Drafting;

/// <summary>How well clauses suit the texts that a reading gives them: by the words that both have.</summary>
internal static class ClauseFit
{
    private const int MostTexts = 3;

    /// <summary>Counts the telling pairs of characters that the names of a task's agencies have in common with its text.</summary>
    /// <param name="statements">The statements.</param>
    /// <param name="guess">The reading.</param>
    /// <returns>The count.</returns>
    public static int Of(IReadOnlyList<NoticeStatement> statements, PlaceGuess guess)
    {
        Dictionary<(int, int), string> texts = [];
        foreach (NoticeStatement statement in statements.Where(statement => statement.Number > 0 && statement.Sentences.Count > 0))
        {
            texts[(guess.SectionOf(statement), statement.Number)] = statement.Sentences[0];
        }

        int fit = 0;
        for (int i = 1; i + 1 < statements.Count; i++)
        {
            NoticeStatement next = statements[i + 1];
            if (statements[i].Clause is { } clause && next.Number > 1 && texts.TryGetValue((guess.SectionOf(next), next.Number - 1), out string? text))
            {
                fit += ClauseParser.Parse(clause).Groups.SelectMany(group => group.Agencies)
                    .Sum(agency => Enumerable.Range(0, agency.Name.Length - 1).Select(at => agency.Name.Substring(at, 2)).Count(pair => text.Contains(pair) && IsTelling(pair)));
            }
        }

        return fit;

        // 水利 is; 发展, 信息 and 政府 are in most texts.
        bool IsTelling(string pair) => texts.Values.Count(text => text.Contains(pair)) <= MostTexts;
    }
}

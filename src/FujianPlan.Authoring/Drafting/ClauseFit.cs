using FujianPlan.Authoring.Clauses;

namespace FujianPlan.Authoring.Drafting;

/// <summary>How well clauses suit the texts that a reading gives them: by the words that both have.</summary>
internal sealed class ClauseFit
{
    private const int MostTexts = 3;

    private readonly IReadOnlyList<NoticeStatement> _statements;

    // The pairs of characters that stand in names of agencies, by number.
    private readonly Dictionary<(char, char), int> _pairs = [];

    // By statement, the pairs of its clause's names, as often as they stand there; and those of its first sentence, each once.
    private readonly int[][] _named;
    private readonly HashSet<int>[] _told;

    /// <summary>Takes the clauses and texts of a notice apart.</summary>
    /// <param name="statements">The statements.</param>
    public ClauseFit(IReadOnlyList<NoticeStatement> statements)
    {
        _statements = statements;
        _named = [.. statements.Select((statement, i) => i > 0 && i + 1 < statements.Count && statement.Clause is { } clause ? PairsOf(clause) : [])];
        _told = [.. statements.Select(PairsIn)];
    }

    /// <summary>The reading whose clauses suit their texts best; of equals, the first.</summary>
    /// <param name="guesses">The readings; at least one.</param>
    public PlaceGuess Best(IEnumerable<PlaceGuess> guesses) => guesses.OrderByDescending(Of).First();

    // Counts the telling pairs of characters that the names of a task's agencies have in common with its text.
    private int Of(PlaceGuess guess)
    {
        Dictionary<(int, int), int> texts = [];
        for (int i = 0; i < _statements.Count; i++)
        {
            if (_statements[i].Number > 0 && _statements[i].Sentences.Count > 0)
            {
                texts[(guess.SectionOf(_statements[i]), _statements[i].Number)] = i;
            }
        }

        // 水利 is telling; 发展, 信息 and 政府 are in most texts.
        int[] counts = new int[_pairs.Count];
        foreach (int pair in texts.Values.SelectMany(text => _told[text]))
        {
            counts[pair]++;
        }

        int fit = 0;
        for (int i = 1; i + 1 < _statements.Count; i++)
        {
            NoticeStatement next = _statements[i + 1];
            if (_named[i].Length > 0 && next.Number > 1 && texts.TryGetValue((guess.SectionOf(next), next.Number - 1), out int text))
            {
                fit += _named[i].Count(pair => counts[pair] <= MostTexts && _told[text].Contains(pair));
            }
        }

        return fit;
    }

    /// <summary>How many of the pairs of characters that stand in the names of a clause stand in a text, too.</summary>
    /// <param name="clause">The clause.</param>
    /// <param name="text">The text.</param>
    public static int Of(string clause, string text) => ClauseParser.Parse(clause).Groups.SelectMany(group => group.Agencies)
        .SelectMany(agency => Enumerable.Range(0, Math.Max(0, agency.Name.Length - 1)).Select(at => agency.Name.Substring(at, 2))).Distinct().Count(pair => text.Contains(pair));

    private int[] PairsOf(string clause)
    {
        List<int> pairs = [];
        foreach (ClauseAgency agency in ClauseParser.Parse(clause).Groups.SelectMany(group => group.Agencies))
        {
            for (int at = 0; at + 1 < agency.Name.Length; at++)
            {
                (char, char) pair = (agency.Name[at], agency.Name[at + 1]);
                if (!_pairs.TryGetValue(pair, out int number))
                {
                    _pairs.Add(pair, number = _pairs.Count);
                }

                pairs.Add(number);
            }
        }

        return [.. pairs];
    }

    private HashSet<int> PairsIn(NoticeStatement statement)
    {
        HashSet<int> pairs = [];
        string text = statement.Number > 0 && statement.Sentences.Count > 0 ? statement.Sentences[0] : string.Empty;
        for (int at = 0; at + 1 < text.Length; at++)
        {
            if (_pairs.TryGetValue((text[at], text[at + 1]), out int number))
            {
                pairs.Add(number);
            }
        }

        return pairs;
    }
}

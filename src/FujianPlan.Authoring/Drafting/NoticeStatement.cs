namespace FujianPlan.Authoring.Drafting;

/// <summary>What stands between one marker and the next: a task, where nothing was lost or moved.</summary>
internal sealed class NoticeStatement(int at, int section, int number, bool startsSection)
{
    /// <summary>Where its marker stands in the notice without its layout.</summary>
    public int At { get; } = at;

    /// <summary>The number that the marker, or a heading directly before it, gives its section; 0 where neither does.</summary>
    public int StatedSection { get; } = section;

    /// <summary>The number of the marker; 0 for what stands before the first.</summary>
    public int Number { get; } = number;

    /// <summary>Whether a heading stands directly before it.</summary>
    public bool StartsSection { get; } = startsSection;

    /// <summary>Its sentences, in order.</summary>
    public List<string> Sentences { get; } = [];

    /// <summary>The clause that they end with; null where there is none.</summary>
    public string? Clause { get; set; }

    /// <summary>Where a sentence stands elsewhere, too, and something else follows it there: how many sentences stand before that place; 0 where there is no such place.</summary>
    public int Break { get; set; }

    /// <summary>What stands after the clause and before the next marker.</summary>
    public List<string> After { get; } = [];

    /// <summary>What tells it from others: its number and first sentence, as a number of their own from 0 on.</summary>
    public int Key { get; private set; }

    /// <summary>Whether it has the number after that of another, and no heading between.</summary>
    public bool Follows(NoticeStatement other) =>
        !StartsSection && other.Number > 0 && Number == other.Number + 1 && (StatedSection == 0 || StatedSection == other.StatedSection);

    /// <summary>Cuts a notice into them.</summary>
    public static List<NoticeStatement> Of(IReadOnlyList<NoticeToken> tokens)
    {
        List<NoticeStatement> statements = [new(0, 0, 0, startsSection: false)];
        NoticeToken? heading = null;
        foreach (NoticeToken token in tokens)
        {
            NoticeStatement last = statements[statements.Count - 1];
            switch (token.Kind)
            {
                case NoticeTokenKind.Heading:
                    heading = token;
                    break;
                case NoticeTokenKind.Marker:
                    statements.Add(new NoticeStatement(token.At, heading?.Section ?? token.Section, token.Number, heading is not null));
                    heading = null;
                    break;
                case NoticeTokenKind.Clause when last.Clause is null:
                    last.Clause = token.Text;
                    break;
                case NoticeTokenKind.Frame when last.Number > 0:
                    last.After.Add(token.Text);
                    break;
                default:
                    (last.Clause is null && heading is null ? last.Sentences : last.After).Add(token.Text);
                    break;
            }
        }

        FindBreaks(statements);
        Dictionary<(int, string), int> keys = [];
        foreach (NoticeStatement statement in statements)
        {
            (int, string) key = (statement.Number, statement.Sentences.Count > 0 ? statement.Sentences[0] : string.Empty);
            if (!keys.TryGetValue(key, out int known))
            {
                keys.Add(key, known = keys.Count);
            }

            statement.Key = known;
        }

        return statements;
    }

    // A capture that moved pieces about shows the same sentence with different continuations. Where it does, not even the
    // one continuation that is right can be told by itself.
    private static void FindBreaks(List<NoticeStatement> statements)
    {
        Dictionary<string, string?> continuations = new(StringComparer.Ordinal);
        HashSet<string> differing = new(StringComparer.Ordinal);
        foreach (NoticeStatement statement in statements)
        {
            for (int i = 0; i < statement.Sentences.Count; i++)
            {
                string sentence = statement.Sentences[i];
                string? next = i + 1 < statement.Sentences.Count ? statement.Sentences[i + 1] : statement.Clause;
                if (!continuations.TryGetValue(sentence, out string? known))
                {
                    continuations.Add(sentence, next);
                }
                else if (!string.Equals(known, next, StringComparison.Ordinal))
                {
                    differing.Add(sentence);
                }
            }
        }

        foreach (NoticeStatement statement in statements)
        {
            statement.Break = 1 + statement.Sentences.FindIndex(differing.Contains);
        }
    }
}

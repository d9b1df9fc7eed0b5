namespace FujianPlan.Authoring.Drafting;

/// <summary>What stands between one marker and the next: a task, where nothing was lost or moved.</summary>
internal sealed class NoticeStatement(int section, int number, bool startsSection)
{
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

    /// <summary>What tells it from others: its number and first sentence.</summary>
    public (int Number, string First) Key => (Number, Sentences.Count > 0 ? Sentences[0] : string.Empty);

    /// <summary>Whether it has the number after that of another, and no heading between.</summary>
    public bool Follows(NoticeStatement other) =>
        !StartsSection && other.Number > 0 && Number == other.Number + 1 && (StatedSection == 0 || StatedSection == other.StatedSection);

    /// <summary>Cuts a notice into them.</summary>
    public static List<NoticeStatement> Of(IReadOnlyList<NoticeToken> tokens)
    {
        List<NoticeStatement> statements = [new(0, 0, startsSection: false)];
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
                    statements.Add(new NoticeStatement(heading?.Section ?? token.Section, token.Number, heading is not null));
                    heading = null;
                    break;
                case NoticeTokenKind.Clause when last.Clause is null:
                    last.Clause = token.Text;
                    break;
                default:
                    (last.Clause is null && heading is null ? last.Sentences : last.After).Add(token.Text);
                    break;
            }
        }

        FindBreaks(statements);
        return statements;
    }

    // A capture that moved pieces about shows the same sentence with different continuations. Where it does, not even the
    // one continuation that is right can be told by itself.
    private static void FindBreaks(List<NoticeStatement> statements)
    {
        ILookup<string, string?> continuations = statements
            .SelectMany(statement => statement.Sentences.Select((sentence, i) => (sentence, Next: i + 1 < statement.Sentences.Count ? statement.Sentences[i + 1] : statement.Clause)))
            .Distinct()
            .ToLookup(pair => pair.sentence, pair => pair.Next, StringComparer.Ordinal);
        foreach (NoticeStatement statement in statements)
        {
            statement.Break = 1 + statement.Sentences.FindIndex(sentence => continuations[sentence].Skip(1).Any());
        }
    }
}

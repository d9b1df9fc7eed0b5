using FujianPlan.Authoring.Vocabulary;

namespace FujianPlan.Authoring.Drafting;

/// <summary>Collects what the statements of a notice say of each task.</summary>
internal sealed class SlotCollection
{
    // The clause, and one more that makes it a doubt.
    private const int MostClauses = 2;

    // How much is compared to find where pieces end, in all; no notice comes near.
    private const long MostCompared = 200_000_000;

    private readonly IReadOnlyList<NoticeStatement> _statements;
    private long _compared;
    private readonly (int Section, int Other)[] _sections;
    private readonly Dictionary<(int Section, int Number), SlotPieces> _slots = [];
    private readonly List<string> _passages = [];
    private readonly HashSet<string> _seenPassages = new(StringComparer.Ordinal);
    private readonly Dictionary<int, int> _lastNumbers = [];

    private SlotCollection(IReadOnlyList<NoticeStatement> statements, (int Section, int Other)[] sections) => (_statements, _sections) = (statements, sections);

    /// <summary>What the notice says that is no task's.</summary>
    public IReadOnlyList<string> Passages => _passages;

    /// <summary>The number of the last section that has a task; 0 where none has.</summary>
    public int LastSection => _lastNumbers.Count == 0 ? 0 : _lastNumbers.Keys.Max();

    /// <summary>Collects.</summary>
    /// <param name="statements">The statements.</param>
    /// <param name="sections">Their sections.</param>
    public static SlotCollection Of(IReadOnlyList<NoticeStatement> statements, (int Section, int Other)[] sections)
    {
        SlotCollection slots = new(statements, sections);
        for (int i = 1; i < statements.Count; i++)
        {
            int section = sections[i].Section;
            slots._lastNumbers[section] = Math.Max(statements[i].Number, slots._lastNumbers.TryGetValue(section, out int last) ? last : 0);
        }

        // What stands whole somewhere tells, where a piece of it stands elsewhere, how far that piece goes.
        for (int i = 1; i < statements.Count; i++)
        {
            slots.TakeClause(i);
            slots.TakeWhole(i);
            SlotPieces pieces = slots.PiecesOf(slots.PlaceOf(i));
            pieces.OtherSection = pieces.OtherSection > 0 ? pieces.OtherSection : sections[i].Other;
        }

        foreach (string sentence in statements[0].Sentences.Concat(statements[0].Clause is { } clause ? [clause] : []).Concat(statements[0].After))
        {
            slots.AddPassage(sentence);
        }

        for (int i = 1; i < statements.Count; i++)
        {
            slots.TakePieces(i);
            foreach (string sentence in statements[i].After)
            {
                slots.AddPassage(sentence);
            }
        }

        return slots;
    }

    /// <summary>The tasks of a section, from 1 without a hole.</summary>
    public IReadOnlyList<DraftedSlot> In(int section) => _lastNumbers.TryGetValue(section, out int last)
        ? [.. Enumerable.Range(1, last).Select(number => Drafted(section, number, _slots.TryGetValue((section, number), out SlotPieces? pieces) ? pieces : new SlotPieces()))]
        : [];

    private DraftedSlot Drafted(int section, int number, SlotPieces pieces)
    {
        string? tail = pieces.Whole is null && pieces.Tail is { } end && pieces.Head?.EndsWith(end, StringComparison.Ordinal) != true ? end : null;
        string[] quotes = pieces.Whole is { } whole ? [whole] : [.. new[] { pieces.Head, tail }.Where(quote => quote is not null).Select(quote => quote!)];
        string? clause = pieces.Clauses.FirstOrDefault();
        SlotAttestation attestation = (quotes.Length > 0, clause is not null) switch
        {
            (true, true) => pieces.IsClauseBehind ? SlotAttestation.Whole : SlotAttestation.ClauseBySuccessor,
            (true, false) => SlotAttestation.TextOnly,
            (false, true) => SlotAttestation.ClauseOnly,
            _ => SlotAttestation.Lost,
        };
        if (pieces.ClauseOfOther?.Section == pieces.OtherSection)
        {
            // The text moves there with the clause.
            pieces.ClauseOfOther = null;
        }

        bool isWhole = pieces.Whole is not null || quotes.Length == 0;
        return new DraftedSlot(
            number,
            new(quotes),
            HasGapBefore: !isWhole && pieces.Head is null,
            HasGapAfter: !isWhole && tail is null && pieces.Tail is null,
            clause,
            attestation,
            SlotDoubts.Of(pieces, attestation, clause, quotes, Disputing((section, number), pieces, attestation)));
    }

    private ClauseDispute? Disputing((int Section, int Number) slot, SlotPieces pieces, SlotAttestation attestation) =>
        pieces.ClauseBehind > 0 && attestation is (SlotAttestation.ClauseBySuccessor or SlotAttestation.ClauseOnly) ? ClauseDisputes.Of(pieces.Clauses[0], Disputed(slot), Disputed(PlaceOf(pieces.ClauseBehind))) : null;

    private DisputedTask Disputed((int Section, int Number) slot)
    {
        SlotPieces pieces = PiecesOf(slot);
        return new DisputedTask(slot.Section, slot.Number, pieces.Whole ?? pieces.Head + pieces.Tail, pieces.Clauses.Count > 0);
    }

    // A clause is of the task before the one that follows it.
    private void TakeClause(int i)
    {
        if (_statements[i].Clause is not { } clause)
        {
            return;
        }

        (int, int)? target = TargetOf(i);
        SlotPieces pieces = PiecesOf(target ?? PlaceOf(i));
        pieces.IsClauseAdjacentOnly |= target is null && pieces.Clauses.Count == 0;
        pieces.ClauseBehind = pieces.ClauseBehind == 0 && pieces.Clauses.Count == 0 && target is { } other && other != PlaceOf(i) ? i : pieces.ClauseBehind;
        pieces.ClauseOfOther ??= pieces.Clauses.Count == 0 && target is not null && OtherTargetOf(i) is { } another && another != target ? another : null;
        if (pieces.Clauses.Count < MostClauses && !pieces.Clauses.Contains(clause))
        {
            pieces.Clauses.Add(clause);
        }
    }

    private void TakeWhole(int i)
    {
        NoticeStatement statement = _statements[i];
        if (statement.Sentences.Count > 0 && (TargetOf(i) == PlaceOf(i) || IsEnd(i)))
        {
            SlotPieces pieces = PiecesOf(PlaceOf(i));
            pieces.Whole ??= string.Concat(statement.Sentences);
            pieces.IsClauseBehind |= statement.Clause is not null;
            pieces.IsOpenEnded |= statement.Clause is null && i + 1 == _statements.Count;
        }
    }

    private void TakePieces(int i)
    {
        NoticeStatement statement = _statements[i];
        SlotPieces own = PiecesOf(PlaceOf(i));
        if (statement.Sentences.Count == 0 || TargetOf(i) == PlaceOf(i) || IsEnd(i))
        {
            return;
        }

        SlotPieces? target = TargetOf(i) is { } tied && statement.Clause is not null ? PiecesOf(tied) : null;
        int kept = Kept(statement, own, target);
        string head = string.Concat(statement.Sentences.Take(kept));
        if (own.Whole is null && head.Length > (own.Head?.Length ?? 0))
        {
            own.Head = head;
        }

        string rest = string.Concat(statement.Sentences.Skip(kept));
        if (rest.Length > 0 && target is not null)
        {
            if (target.Whole is null && rest.Length > (target.Tail?.Length ?? 0))
            {
                target.Tail = rest;
            }
        }
        else
        {
            foreach (string sentence in statement.Sentences.Skip(kept))
            {
                AddPassage(sentence);
            }
        }
    }

    // How many of the sentences are the marker's own: the others are the end of the task that the clause belongs to.
    private int Kept(NoticeStatement statement, SlotPieces own, SlotPieces? target)
    {
        int count = statement.Sentences.Count;
        if (own.Whole is { } whole)
        {
            int kept = statement.Sentences.FindIndex(sentence => (_compared += (whole.Length / 16) + 16) < MostCompared && !whole.Contains(sentence));
            return kept > 0 ? kept : count;
        }

        if (statement.Break > 0)
        {
            return statement.Break;
        }

        if (target?.Whole is { } other)
        {
            int others = statement.Sentences.FindIndex(1, sentence => other.EndsWith(sentence, StringComparison.Ordinal));
            return others > 0 ? others : count;
        }

        if (count > 1)
        {
            own.IsDivided = true;
            if (target is not null)
            {
                target.IsDivided = true;
            }
        }

        return 1;
    }

    private (int Section, int Number) PlaceOf(int i) => (_sections[i].Section, _statements[i].Number);

    // The task before the one that follows; null where nothing that follows says which.
    private (int Section, int Number)? TargetOf(int i)
    {
        if (i + 1 == _statements.Count)
        {
            return _statements[i].After.TrueForAll(words => words == "。") && PlaceOf(i) == (LastSection, _lastNumbers[LastSection]) ? PlaceOf(i) : null;
        }

        (int section, int number) = PlaceOf(i + 1);
        return Before(section, number);
    }

    private (int Section, int Number)? Before(int section, int number) =>
        number > 1 ? (section, number - 1) : section > 1 && _lastNumbers.TryGetValue(section - 1, out int last) ? (section - 1, last) : null;

    // The same, where what follows may as well be of another section.
    private (int Section, int Number)? OtherTargetOf(int i) => i + 1 == _statements.Count || _sections[i + 1].Other is not (> 0 and int section) ? null : Before(section, _statements[i + 1].Number);

    // The last task of a notice that goes on with closing words.
    private bool IsEnd(int i) => i + 1 == _statements.Count && _statements[i].Break == 0 && TargetOf(i) is null;

    private SlotPieces PiecesOf((int, int) slot)
    {
        if (!_slots.TryGetValue(slot, out SlotPieces? pieces))
        {
            _slots.Add(slot, pieces = new SlotPieces());
        }

        return pieces;
    }

    private void AddPassage(string passage)
    {
        if (_seenPassages.Add(passage))
        {
            _passages.Add(passage);
        }
    }
}

using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Provenance.Search;

namespace FujianPlan.Authoring.Provenance;

/// <summary>All that a plan would have stand in its source, as phrases to look for.</summary>
internal sealed class SlotPhrases
{
    private readonly PhraseIndex _index;
    private readonly Numbering _numbering;
    private readonly List<int> _covering = [];
    private readonly List<Slot> _slots = [];
    private readonly List<(int Id, Located<string> Words)> _headings = [];
    private readonly List<(int Id, Located<string> Words)> _mentions = [];
    private readonly Dictionary<int, int> _headingOf = [];
    private readonly List<(int Id, Located<string> Words)> _notice = [];

    // By phrase, the words of the plan that it was first made of.
    private readonly List<Located<string>?> _origins = [];
    private Located<string>? _origin;

    private SlotPhrases(PhraseIndex index, Numbering numbering)
    {
        _index = index;
        _numbering = numbering;
    }

    /// <summary>The slots of the plan, in order. Those whose numbers could not be read are left out: they have findings of their own.</summary>
    public IReadOnlyList<Slot> Slots => _slots;

    /// <summary>The phrases that account for the places where they stand; some may be listed twice.</summary>
    public IReadOnlyList<int> Covering => _covering;

    /// <summary>The headings.</summary>
    public IReadOnlyList<(int Id, Located<string> Words)> Headings => _headings;

    /// <summary>What the plan quotes of the notice around it.</summary>
    public IReadOnlyList<(int Id, Located<string> Words)> Notice => _notice;

    /// <summary>What the plan has of the notice that may stand within longer words of it.</summary>
    public IReadOnlyList<(int Id, Located<string> Words)> Mentions => _mentions;

    /// <summary>The heading of a section; -1 where it has none, or it is lost.</summary>
    /// <param name="section">The section's number.</param>
    public int HeadingOf(int section) => _headingOf.TryGetValue(section, out int heading) ? heading : Slot.None;

    /// <summary>By section, the marker of a heading that the plan says is lost.</summary>
    public Dictionary<int, int> LostHeadings { get; } = [];

    /// <summary>Gathers the phrases of a plan.</summary>
    /// <param name="document">The plan.</param>
    /// <param name="numbering">How its source numbers headings and tasks.</param>
    /// <param name="index">Where the phrases go.</param>
    /// <param name="cancellation">Ends it early.</param>
    public static SlotPhrases Of(PlanDocument document, Numbering numbering, PhraseIndex index, CancellationToken cancellation)
    {
        SlotPhrases phrases = new(index, numbering);
        foreach (Located<string> words in NoticeWords.Of(document))
        {
            phrases._origin = words;
            phrases.CoverSentences(words.Value);
        }

        phrases._notice.AddRange(NoticeWords.Quoted(document).Select(words => (index.Find(words.Value), words)));

        phrases._mentions.AddRange(NoticeWords.Mentioned(document).Select(words => (index.Find(words.Value), words)));

        // The name of one that has no alias is held against the clauses, or is nobody's.
        foreach (Located<string> alias in document.Agencies.SelectMany(agency => (agency.Aliases?.Items.Concat(agency.Name is { } name ? [name] : []) ?? []).Concat(agency.EditorialAliases?.Items ?? [])))
        {
            phrases._origin = alias;
            phrases.Add(Phrase.Of(alias.Value));
        }

        foreach (SectionNode section in document.Sections)
        {
            cancellation.ThrowIfCancellationRequested();
            if (section.Number is { Value: >= 1 and <= 999 } number)
            {
                phrases.AddHeading(section, number.Value);
                phrases.AddTasks(section, number.Value);
            }
        }

        phrases.LinkFollowers(document);
        return phrases;
    }

    /// <summary>The words of the plan that a phrase is of; null where it is nobody's.</summary>
    /// <param name="id">The phrase's number.</param>
    public Located<string>? OriginOf(int id) => id >= 0 && id < _origins.Count ? _origins[id] : null;

    private void AddHeading(SectionNode section, int number)
    {
        _origin = section.Title ?? section.EditorialTitle;
        if (section.Title is { } title && _numbering.Heading(number, title.Value) is { } heading)
        {
            int id = CoverSentences(heading);
            _headings.Add((id, title));
            _headingOf[number] = id;
        }
        else if (section.EditorialTitle is not null && _numbering.HeadingMarker(number) is { } marker && !LostHeadings.ContainsKey(number))
        {
            LostHeadings.Add(number, Add(Phrase.Of(marker)));
        }
    }

    private void AddTasks(SectionNode section, int number)
    {
        foreach (TaskNode task in section.Tasks?.Items ?? [])
        {
            if (task.Number is { Value: >= 1 and <= 999 } ordinal)
            {
                int counted = _numbering.IsContinuous ? _slots.Count + 1 : ordinal.Value;
                Slot slot = new(task, number, ordinal.Value, _numbering.Marker(number, counted));
                AddPhrases(slot);
                _slots.Add(slot);
            }
        }
    }

    private void AddPhrases(Slot slot)
    {
        if (slot.Quotes.Count > 0)
        {
            slot.QuoteIds = new int[slot.Quotes.Count];
            for (int i = 0; i < slot.Quotes.Count; i++)
            {
                _origin = slot.Quotes[i];
                slot.QuoteIds[i] = CoverSentences(slot.Quotes[i].Value);
            }

            if (slot.Marker is { } marker)
            {
                _origin = slot.Quotes[0];
                string first = slot.Quotes[0].Value;
                slot.Start = Cover(new Phrase(marker, first, 0, Sentences.EndOf(first, 0)));
                slot.MarkedQuote = Add(new Phrase(marker, first, 0, first.Length));
            }
        }

        if (slot.ClauseText is { } clause)
        {
            _origin = slot.Task.Clause;
            slot.Clause = Cover(Phrase.Of(clause));
        }
    }

    private int CoverSentences(string words)
    {
        for (int start = 0, end; start < words.Length; start = end)
        {
            end = Sentences.EndOf(words, start);
            Cover(new Phrase(string.Empty, words, start, end - start));
        }

        return Add(Phrase.Of(words));
    }

    private int Cover(in Phrase phrase)
    {
        int id = Add(phrase);
        _covering.Add(id);
        return id;
    }

    private int Add(in Phrase phrase)
    {
        int id = _index.Add(phrase);
        if (id == _origins.Count)
        {
            _origins.Add(_origin);
        }

        return id;
    }

    private void LinkFollowers(PlanDocument document)
    {
        Dictionary<int, string> titles = [];
        foreach (SectionNode section in document.Sections)
        {
            if (section is { Number: { } number, Title: { } title } && !titles.ContainsKey(number.Value))
            {
                titles.Add(number.Value, title.Value);
            }
        }

        for (int i = 0; i < _slots.Count; i++)
        {
            Slot slot = _slots[i];
            Slot? next = i + 1 < _slots.Count ? _slots[i + 1] : null;
            if (next is null)
            {
                slot.IsLast = true;
                slot.FollowerEvidence = ClauseEvidence.NoticeFrame;
                slot.Followers = [.. NoticeWords.Closing(document).Select(words => _index.Find(words.Value)).Distinct()];
            }
            else if (next.Section == slot.Section)
            {
                slot.FollowerEvidence = ClauseEvidence.NextTask;
                slot.Followers = next.Start == Slot.None ? [] : [next.Start];
            }
            else
            {
                slot.FollowerEvidence = ClauseEvidence.NextSection;
                bool hasTitle = titles.TryGetValue(slot.Section + 1, out string? title);
                slot.Followers = hasTitle && _numbering.Heading(slot.Section + 1, title!) is { } heading ? [_index.Find(heading)] : [];
            }
        }
    }
}

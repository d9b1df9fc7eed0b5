using FujianPlan.Authoring.Documents;

namespace FujianPlan.Authoring.Provenance;

/// <summary>All that a plan would have stand in its source, as phrases to look for.</summary>
internal sealed class SlotPhrases
{
    private readonly PhraseIndex _index;
    private readonly Numbering _numbering;
    private readonly List<int> _covering = [];
    private readonly List<Slot> _slots = [];

    private SlotPhrases(PhraseIndex index, Numbering numbering)
    {
        _index = index;
        _numbering = numbering;
    }

    /// <summary>The slots of the plan, in order. Those whose numbers could not be read are left out: they have findings of their own.</summary>
    public IReadOnlyList<Slot> Slots => _slots;

    /// <summary>The phrases that account for the places where they stand; some may be listed twice.</summary>
    public IReadOnlyList<int> Covering => _covering;

    /// <summary>By section, the marker of a heading that the plan says is lost.</summary>
    public Dictionary<int, int> LostHeadings { get; } = [];

    /// <summary>Gathers the phrases of a plan.</summary>
    /// <param name="document">The plan.</param>
    /// <param name="numbering">How its source numbers headings and tasks.</param>
    /// <param name="index">Where the phrases go.</param>
    public static SlotPhrases Of(PlanDocument document, Numbering numbering, PhraseIndex index)
    {
        SlotPhrases phrases = new(index, numbering);
        foreach (Located<string> words in NoticeWords.Of(document))
        {
            phrases.CoverSentences(words.Value);
        }

        foreach (SectionNode section in document.Sections)
        {
            if (section.Number is { Value: >= 1 and <= 999 } number)
            {
                phrases.AddHeading(section, number.Value);
                phrases.AddTasks(section, number.Value);
            }
        }

        phrases.LinkFollowers(document);
        return phrases;
    }

    private void AddHeading(SectionNode section, int number)
    {
        if (section.Title is { } title && _numbering.Heading(number, title.Value) is { } heading)
        {
            CoverSentences(heading);
        }
        else if (section.EditorialTitle is not null && _numbering.HeadingMarker(number) is { } marker && !LostHeadings.ContainsKey(number))
        {
            LostHeadings.Add(number, _index.Add(Phrase.Of(marker)));
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
                slot.QuoteIds[i] = CoverSentences(slot.Quotes[i].Value);
            }

            if (slot.Marker is { } marker)
            {
                string first = slot.Quotes[0].Value;
                slot.Start = Cover(new Phrase(marker, first, 0, Sentences.EndOf(first, 0)));
                slot.MarkedQuote = _index.Add(new Phrase(marker, first, 0, first.Length));
            }
        }

        if (slot.ClauseText is { } clause)
        {
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

        return _index.Add(Phrase.Of(words));
    }

    private int Cover(in Phrase phrase)
    {
        int id = _index.Add(phrase);
        _covering.Add(id);
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
                slot.Followers = [.. NoticeWords.Closing(document).Select(words => _index.Find(words.Value))];
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

using FujianPlan.Authoring.Documents;

namespace FujianPlan.Authoring.Provenance;

/// <summary>A slot with the phrases by which the source can be searched for it.</summary>
internal sealed class Slot
{
    private Slot(TaskNode task, int section, int number)
    {
        Task = task;
        Section = section;
        Number = number;
        Marker = "（" + ChineseNumeral.Write(number) + "）";
        Quotes = [.. task.Text?.Items.Select(quote => quote.Value) ?? []];
        Clause = task.Clause?.Value;
        if (Quotes.Count > 0)
        {
            string first = Sentences.FirstOf(Quotes[0]);
            Start = Marker + first;
            MarkedQuote = first.Length == Quotes[0].Length ? Start : Marker + Quotes[0];
        }
    }

    public TaskNode Task { get; }

    public int Section { get; }

    public int Number { get; }

    /// <summary>The marker: （十二）.</summary>
    public string Marker { get; }

    public IReadOnlyList<string> Quotes { get; }

    public string? Clause { get; }

    /// <summary>The marker and the first sentence: by this the slot is known. Null where it has no text.</summary>
    public string? Start { get; }

    /// <summary>The marker and the whole first quote. Null where it has no text.</summary>
    public string? MarkedQuote { get; }

    /// <summary>The phrases that follow a clause of this slot; none where the source cannot show what follows.</summary>
    public IReadOnlyList<string> Followers { get; private set; } = [];

    /// <summary>What a follower proves.</summary>
    public ClauseEvidence FollowerEvidence { get; private set; }

    /// <summary>Whether it is the plan's last slot, so that the end of the text follows.</summary>
    public bool IsLast { get; private set; }

    /// <summary>The slots of a plan, in order. Those whose numbers could not be read are left out: they have findings of their own.</summary>
    /// <param name="document">The plan.</param>
    /// <returns>The slots.</returns>
    public static IReadOnlyList<Slot> AllOf(PlanDocument document)
    {
        List<Slot> slots = [];
        foreach (SectionNode section in document.Sections)
        {
            foreach (TaskNode task in section.Tasks?.Items ?? [])
            {
                if (section.Number is { Value: >= 1 and <= 999 } && task.Number is { Value: >= 1 and <= 999 })
                {
                    slots.Add(new Slot(task, section.Number.Value, task.Number.Value));
                }
            }
        }

        FindFollowers(document, slots);
        return slots;
    }

    private static void FindFollowers(PlanDocument document, List<Slot> slots)
    {
        Dictionary<int, string?> headings = [];
        foreach (SectionNode section in document.Sections)
        {
            if (section.Number is { Value: >= 1 and <= 999 } number && !headings.ContainsKey(number.Value))
            {
                headings.Add(number.Value, section.Title is null ? null : Heading(number.Value, section.Title.Value));
            }
        }

        string[] frame = [.. new[] { document.Notice?.Closing, document.Notice?.Dated, document.Notice?.Drafted }
            .Where(words => words is not null).Select(words => words!.Value)];
        for (int i = 0; i < slots.Count; i++)
        {
            Slot slot = slots[i];
            Slot? next = i + 1 < slots.Count ? slots[i + 1] : null;
            if (next is not null && next.Section == slot.Section)
            {
                slot.FollowerEvidence = ClauseEvidence.NextTask;
                slot.Followers = next.Start is null ? [] : [next.Start];
            }
            else if (next is not null)
            {
                slot.FollowerEvidence = ClauseEvidence.NextSection;
                slot.Followers = headings.TryGetValue(slot.Section + 1, out string? heading) && heading is not null ? [heading] : [];
            }
            else
            {
                slot.IsLast = true;
                slot.FollowerEvidence = ClauseEvidence.NoticeFrame;
                slot.Followers = frame;
            }
        }
    }

    /// <summary>A section's heading, as the source writes it: 二、全面提升….</summary>
    /// <param name="number">The section's number, 1 to 999.</param>
    /// <param name="title">Its title.</param>
    /// <returns>The heading.</returns>
    public static string Heading(int number, string title) => ChineseNumeral.Write(number) + "、" + title;
}

using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Provenance.Search;

namespace FujianPlan.Authoring.Provenance;

/// <summary>A slot with the numbers of the phrases by which the source is searched for it.</summary>
internal sealed class Slot(TaskNode task, int section, int number, string? marker)
{
    /// <summary>The number of no phrase.</summary>
    public const int None = PhraseIndex.None;

    public TaskNode Task { get; } = task;

    public int Section { get; } = section;

    public int Number { get; } = number;

    /// <summary>The marker: （十二）. Null where the source's style has none for the number.</summary>
    public string? Marker { get; } = marker;

    public IReadOnlyList<Located<string>> Quotes { get; } = task.Text?.Items ?? [];

    public string? ClauseText => Task.Clause?.Value;

    /// <summary>The quotes.</summary>
    public int[] QuoteIds { get; set; } = [];

    /// <summary>The clause.</summary>
    public int Clause { get; set; } = None;

    /// <summary>The marker and the first sentence: by this the slot is known.</summary>
    public int Start { get; set; } = None;

    /// <summary>The marker and the whole first quote.</summary>
    public int MarkedQuote { get; set; } = None;

    /// <summary>The phrases that follow a clause of this slot; none where the source cannot show what follows.</summary>
    public IReadOnlyList<int> Followers { get; set; } = [];

    /// <summary>What a follower proves.</summary>
    public ClauseEvidence FollowerEvidence { get; set; }

    /// <summary>Whether it is the plan's last slot, so that the end of the text follows.</summary>
    public bool IsLast { get; set; }
}

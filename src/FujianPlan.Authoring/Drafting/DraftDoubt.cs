using FujianPlan.Authoring.Findings;

namespace FujianPlan.Authoring.Drafting;

/// <summary>Something of a draft that an editor has to decide.</summary>
/// <param name="Text">What it is.</param>
public sealed record DraftDoubt(FindingText Text)
{
    /// <summary>The words of the notice that it is about, verbatim; none where it is about all that stands at its place.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];

    /// <summary>What may be meant, the draft's own reading first; none where only the editor can know.</summary>
    public IReadOnlyList<DoubtReading> Readings { get; init; } = [];

    /// <summary>Whether it is about names that have nothing but a blank between them, and were read as one.</summary>
    public bool HasNamesRunTogether { get; init; }

    /// <summary>Whether its words may belong to no task, and be a passage of the notice.</summary>
    public bool MayBePassage { get; init; }

    /// <summary>What it is, in English.</summary>
    public string English => Text.English;

    /// <summary>What it is, in Chinese.</summary>
    public string Chinese => Text.Chinese;

    /// <summary>A doubt of which no readings are known.</summary>
    /// <param name="text">What it is.</param>
    public static implicit operator DraftDoubt(FindingText text) => new(text);
}

/// <summary>One way to read a place of a notice.</summary>
/// <param name="Text">What is meant then.</param>
/// <param name="Changes">What the draft then says otherwise; none for the reading that it has.</param>
public sealed record DoubtReading(FindingText Text, IReadOnlyList<DoubtChange> Changes)
{
    /// <summary>The draft's own reading.</summary>
    /// <param name="english">What is meant, in English.</param>
    /// <param name="chinese">What is meant, in Chinese.</param>
    public static DoubtReading AsDrafted(string english, string chinese) => new(new FindingText(english, chinese), []);
}

/// <summary>What a draft says in another reading: mostly the value of a key, of what the doubt stands at.</summary>
/// <param name="Key">The key of the plan file; the code of an agency, where the change is of that.</param>
/// <param name="Value">Its value, verbatim; null where the key is not there then.</param>
/// <param name="Kind">How the value is written.</param>
public sealed record DoubtChange(string Key, string? Value, DoubtValue Kind = DoubtValue.Text)
{
    /// <summary>A text: the list of its quotations, of which there is one.</summary>
    /// <param name="words">The words, verbatim; empty for none.</param>
    public static DoubtChange TextOf(string words) => new("text", words.Length > 0 ? words : null, DoubtValue.Quotation);

    /// <summary>Two agencies are one.</summary>
    /// <param name="code">The code of the one that the plan then has no more.</param>
    /// <param name="other">The code of the other, which has its names then.</param>
    public static DoubtChange SameAgency(string code, string other) => new(code, other, DoubtValue.Agency);

    /// <summary>An agency has another code.</summary>
    /// <param name="code">The code that the draft has.</param>
    public static DoubtChange CodeOf(string code) => new(code, null, DoubtValue.Agency);

    /// <summary>All agencies that a list names before a collective are its members, wherever it ends a list.</summary>
    /// <param name="collective">The code of the collective.</param>
    public static DoubtChange MembersOf(string collective) => new(collective, null, DoubtValue.Members);

    /// <summary>A clause, with the duties and the deadline that it says.</summary>
    /// <param name="words">The clause, verbatim; null where there is none.</param>
    public static DoubtChange ClauseOf(string? words) => new("clause", words, DoubtValue.Clause);
}

/// <summary>How the value of a key is written.</summary>
public enum DoubtValue
{
    /// <summary>As a text.</summary>
    Text,

    /// <summary>As a word of the format.</summary>
    Word,

    /// <summary>As a list of one quotation.</summary>
    Quotation,

    /// <summary>As a clause, with its duties and its deadline.</summary>
    Clause,

    /// <summary>It is for the editor to say.</summary>
    Asked,

    /// <summary>An agency: it is another, or its code is for the editor to say.</summary>
    Agency,

    /// <summary>A collective: those that are named before it are its members.</summary>
    Members,

    /// <summary>As a word of the format, under <c>plan</c> and not where the doubt stands.</summary>
    PlanWord,
}

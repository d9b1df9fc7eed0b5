namespace FujianPlan.Authoring.Provenance;

/// <summary>
/// Words to look for in a source: a lead, such as a marker, and a stretch of a text behind it. Two parts, so that no
/// string is made of what the plan already holds.
/// </summary>
/// <param name="Lead">What stands before the stretch; may be empty.</param>
/// <param name="Text">The text that holds the stretch.</param>
/// <param name="Start">Where the stretch begins.</param>
/// <param name="Count">Its length.</param>
internal readonly record struct Phrase(string Lead, string Text, int Start, int Count)
{
    public int Length => Lead.Length + Count;

    public char this[int index] => index < Lead.Length ? Lead[index] : Text[Start + index - Lead.Length];

    /// <summary>A whole text.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The phrase.</returns>
    public static Phrase Of(string text) => new(string.Empty, text, 0, text.Length);

    /// <summary>Whether the phrase stands at a place of a text that is long enough.</summary>
    /// <param name="text">The text.</param>
    /// <param name="offset">The place.</param>
    /// <returns>True where it does.</returns>
    public bool StandsAt(string text, int offset) =>
        string.CompareOrdinal(text, offset, Lead, 0, Lead.Length) == 0
        && string.CompareOrdinal(text, offset + Lead.Length, Text, Start, Count) == 0;

    /// <inheritdoc/>
    public override string ToString() => Lead + Text.Substring(Start, Count);
}

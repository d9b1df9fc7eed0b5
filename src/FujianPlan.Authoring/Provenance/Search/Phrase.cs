namespace FujianPlan.Authoring.Provenance.Search;

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

    /// <summary>Whether the phrase, from one of its characters on, stands where it should at a place of a text that is long enough.</summary>
    /// <param name="text">The text.</param>
    /// <param name="offset">The place of the whole phrase.</param>
    /// <param name="from">The first character that is compared.</param>
    /// <returns>True where it does.</returns>
    public bool StandsAt(string text, int offset, int from = 0)
    {
        int lead = Math.Max(0, Lead.Length - from), skipped = Math.Max(0, from - Lead.Length);
        return string.CompareOrdinal(text, offset + from, Lead, Lead.Length - lead, lead) == 0
            && string.CompareOrdinal(text, offset + Lead.Length + skipped, Text, Start + skipped, Count - skipped) == 0;
    }

    /// <summary>The shortest distance at which the phrase agrees with itself; its length where it nowhere does.</summary>
    /// <returns>At least 1, for a phrase that is not empty.</returns>
    public int Period()
    {
        // By beginning, the length of the longest shorter one that it ends in.
        int[] borders = new int[Length];
        for (int i = 1, border = 0; i < borders.Length; i++)
        {
            while (border > 0 && this[i] != this[border])
            {
                border = borders[border - 1];
            }

            border += this[i] == this[border] ? 1 : 0;
            borders[i] = border;
        }

        return borders.Length == 0 ? 0 : borders.Length - borders[borders.Length - 1];
    }

    /// <inheritdoc/>
    public override string ToString() => Lead + Text.Substring(Start, Count);
}

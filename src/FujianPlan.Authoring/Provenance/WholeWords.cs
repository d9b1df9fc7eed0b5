namespace FujianPlan.Authoring.Provenance;

/// <summary>
/// A name where it stands in a source: whether it begins and ends there, or is a part of a longer word. Chinese has no spaces, so that only
/// punctuation, a line's end and certain words tell. A line of its own is the original's; in the flat text it runs on into the next.
/// </summary>
/// <param name="text">The source, with its layout.</param>
/// <param name="span">Where the name stands.</param>
internal readonly struct WholeWords(string text, SourceSpan span)
{
    /// <summary>Whether no letter or digit stands before it.</summary>
    public bool Begin => span.Start == 0 || !char.IsLetterOrDigit(text[span.Start - 1]);

    /// <summary>Whether no letter or digit stands behind it.</summary>
    public bool End => span.End == text.Length || !char.IsLetterOrDigit(text[span.End]);

    /// <summary>Whether a digit stands behind it.</summary>
    public bool PrecedeDigit => span.End < text.Length && char.IsDigit(text[span.End]);

    /// <summary>Whether one of some words stands before it.</summary>
    /// <param name="words">The words.</param>
    public bool FollowAny(string[] words)
    {
        (string all, int start) = (text, span.Start);
        return Array.Exists(words, word => start >= word.Length && string.CompareOrdinal(all, start - word.Length, word, 0, word.Length) == 0);
    }

    /// <summary>Whether one of some words stands behind it.</summary>
    /// <param name="words">The words.</param>
    public bool PrecedeAny(string[] words)
    {
        (string all, int end) = (text, span.End);
        return Array.Exists(words, word => string.CompareOrdinal(all, end, word, 0, word.Length) == 0);
    }
}

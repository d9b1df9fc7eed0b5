using FujianPlan.Authoring.Clauses;

namespace FujianPlan.Authoring.Provenance.InOrder.Walking;

/// <summary>What stands at a place of a source: words of the plan, numbers, sentences, clauses.</summary>
/// <param name="text">The text without its layout.</param>
internal sealed class OrderedText(string text)
{
    // What ends a sentence, a clause or a remark: behind it, other words may begin.
    private const string Ends = "。！？；：…）)〕］]】》”";

    // What shows of a sentence that has no end.
    private const int LongestShown = 60;

    /// <summary>The text.</summary>
    public string Text => text;

    /// <summary>Whether other words may begin at a place: what stands before it ends a sentence, a clause or a remark.</summary>
    /// <param name="at">The place; not the first.</param>
    public bool IsEndBefore(int at) => Ends.IndexOf(text[at - 1]) >= 0;

    /// <summary>Whether a character ends a sentence, or a part of one.</summary>
    /// <param name="c">The character.</param>
    public static bool IsStop(char c) => c is '。' or '；' or '！' or '？' or ';' or '，';

    /// <summary>Where the stop stands that ends words, if they and their clause stand at a place and it does not between the two but behind both.</summary>
    /// <param name="words">The words, with their stop.</param>
    /// <param name="clause">The clause, with the stop or without.</param>
    /// <param name="start">The place.</param>
    /// <returns>Its place; -1 where that is not so.</returns>
    public int StopBehind(string words, string clause, int start)
    {
        if (words.Length < 2 || !IsStop(words[words.Length - 1]))
        {
            return -1;
        }

        char stop = words[words.Length - 1];
        string bare = words.Substring(0, words.Length - 1) + clause.TrimEnd(stop);
        int end = start + bare.Length;
        return end < text.Length && text[end] == stop && StandsAt(bare, start) ? end : -1;
    }

    /// <summary>How many characters of words stand at a place.</summary>
    /// <param name="words">The words.</param>
    /// <param name="start">The place.</param>
    public int AgreedAt(string words, int start)
    {
        int length = 0;
        while (length < words.Length && start + length < text.Length && words[length] == text[start + length])
        {
            length++;
        }

        return length;
    }

    /// <summary>Whether words stand at a place.</summary>
    /// <param name="words">The words.</param>
    /// <param name="start">The place.</param>
    public bool StandsAt(string words, int start) => start + words.Length <= text.Length && string.CompareOrdinal(text, start, words, 0, words.Length) == 0;

    /// <summary>The length of the item's marker where the item begins at a place; -1 where it does not.</summary>
    /// <param name="item">The item.</param>
    /// <param name="start">The place.</param>
    public int MarkerAt(OrderedItem item, int start) => item.Marker is null ? 0 : item.Marker.LengthAt(text, start);

    /// <summary>Whether an item begins at a place.</summary>
    /// <param name="item">The item.</param>
    /// <param name="start">The place.</param>
    public bool BeginsAt(OrderedItem item, int start) => MarkerAt(item, start) is >= 0 and var marker && StandsAt(item.Beginning, start + marker);

    /// <summary>The first place of a stretch where an item's marker stands behind the end of a sentence, a clause or a line; -1 where none is.</summary>
    /// <param name="item">The item.</param>
    /// <param name="from">Where the stretch begins.</param>
    /// <param name="end">Where it ends.</param>
    public int MarkerBetween(OrderedItem item, int from, int end)
    {
        for (int at = from; item.Marker is not null && at < end; at++)
        {
            if ((at == 0 || text[at - 1] is '。' or '；' or '：' or '！' or '？' or '）' or ')' or '〕' or '］' or ']') && MarkerAt(item, at) > 0)
            {
                return at;
            }
        }

        return -1;
    }

    /// <summary>Where the sentence that begins at a place ends.</summary>
    /// <param name="start">The place.</param>
    public int EndOfWords(int start) => start >= text.Length ? text.Length : Math.Min(Sentences.EndOf(text, start), start + LongestShown);

    /// <summary>Where a clause begins that ends a stretch; the stretch's start where none does.</summary>
    /// <param name="end">Where the stretch ends.</param>
    /// <param name="from">Where it begins.</param>
    public int ClauseBefore(int end, int from) => ClauseBrackets.OpeningOf(text, from, end) is >= 0 and var start ? start : from;
}

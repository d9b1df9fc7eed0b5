using FujianPlan.Authoring.Clauses;

namespace FujianPlan.Authoring.Drafting.Unread;

/// <summary>Where the sentences of a text end.</summary>
internal static class Sentences
{
    /// <summary>The signs that end one.</summary>
    public const string Ends = "。！？";

    private const string Narrow = ",;:!?()";
    private const string Wide = "，；：！？（）";

    private static readonly char[] NarrowSigns = Narrow.ToCharArray();

    private const string Separators = Ends + "；，、;, ";
    private const string Marks = "★☆*＊※▲△●◆";

    /// <summary>Whether a sign is a mark that stands behind the name of a body and stands for its role.</summary>
    /// <param name="sign">The sign.</param>
    public static bool IsMark(char sign) => Marks.IndexOf(sign) >= 0;

    /// <summary>The words with the signs of Chinese: a capture may have those of Latin script, as in (市甲局牵头,市乙局配合).</summary>
    /// <param name="words">The words.</param>
    /// <returns>Words of the same length. A number keeps its signs: 1,000.</returns>
    public static string WithWideSigns(string words)
    {
        if (words.IndexOfAny(NarrowSigns) < 0)
        {
            return words;
        }

        char[] wide = words.ToCharArray();
        for (int at = 0; at < wide.Length; at++)
        {
            bool isInNumber = at > 0 && at + 1 < wide.Length && words[at] is ',' or ':' && char.IsDigit(words[at - 1]) && char.IsDigit(words[at + 1]);
            wide[at] = !isInNumber && Narrow.IndexOf(wide[at]) is >= 0 and var sign ? Wide[sign] : wide[at];
        }

        return new string(wide);
    }

    /// <summary>Where the sentence ends: at its sign, or before the bracket that closes around it.</summary>
    /// <param name="words">The words.</param>
    /// <param name="from">Where to begin.</param>
    public static int EndOf(string words, int from)
    {
        int depth = 0, end = from;
        while (end < words.Length && !(depth == 0 && (Ends.IndexOf(words[end]) >= 0 || ClauseBrackets.IsClosing(words[end]))))
        {
            depth = ClauseBrackets.Depth(depth, words[end]);
            end++;
        }

        return end;
    }

    /// <summary>The end without signs and marks.</summary>
    /// <param name="words">The words.</param>
    /// <param name="from">Where they begin.</param>
    /// <param name="to">Where they end.</param>
    public static int Trimmed(string words, int from, int to)
    {
        while (to > from && (Separators.IndexOf(words[to - 1]) >= 0 || IsMark(words[to - 1])))
        {
            to--;
        }

        return to;
    }
}

using FujianPlan.Authoring.Clauses;

namespace FujianPlan.Authoring.Drafting.Unread;

/// <summary>Where the sentences of a text end.</summary>
internal static class Sentences
{
    /// <summary>The signs that end one.</summary>
    public const string Ends = "。！？";

    private const string Separators = Ends + "；，、;, ";
    private const string Marks = "★☆*＊※▲△●◆";

    /// <summary>Whether a sign is a mark that stands behind the name of a body and stands for its role.</summary>
    /// <param name="sign">The sign.</param>
    public static bool IsMark(char sign) => Marks.IndexOf(sign) >= 0;

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

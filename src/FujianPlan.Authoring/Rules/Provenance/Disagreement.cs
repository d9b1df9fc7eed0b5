using FujianPlan.Authoring.Provenance;

namespace FujianPlan.Authoring.Rules.Provenance;

/// <summary>Says where words that are not in the source part from it.</summary>
/// <param name="source">The source.</param>
/// <param name="mayHaveGaps">Whether they are one of several quotes, between which the source may have a gap.</param>
internal sealed class Disagreement(SourceReading source, bool mayHaveGaps = false)
{
    // Each explanation goes through the source again. Whoever has more wrong quotes than this has another problem, and the
    // check stays linear; of a large source there are fewer.
    private const int MostExplained = 50;
    private const long MostRead = 50_000_000;

    private int _explained;

    /// <summary>Where some words part from the source, and what to do.</summary>
    /// <param name="words">Words that are not in it.</param>
    /// <returns>One or two sentences.</returns>
    public (string English, string Chinese) Of(string words)
    {
        if (_explained++ >= MostExplained || (long)_explained * source.Length > Math.Max(MostRead, source.Length))
        {
            return ("Copy it from the source.", "请从来源文件照录。");
        }

        (int length, char? next) = source.LongestBeginning(words);
        if (length < Math.Min(2, words.Length))
        {
            return ("Copy it from the source.", "请从来源文件照录。");
        }

        string beginning = words.Substring(Math.Max(0, length - 8), Math.Min(8, length));
        string here = length < words.Length ? $"‘{words[length]}’" : string.Empty;
        return next is null
            ? ($"The two agree up to “{beginning}”, where the source ends. Copy it from the source.",
               $"到“{beginning}”为止一致，其后来源文件已结束。请从来源文件照录。")
            : ($"The two agree up to “{beginning}”; then the plan has {here}, but the source has ‘{next}’. Copy it from the source{(mayHaveGaps ? ", or mark the gap with a new quote" : string.Empty)}.",
               $"到“{beginning}”为止一致，其后方案为{here}，来源文件为‘{next}’。请从来源文件照录{(mayHaveGaps ? "；如有缺文，请另起一段引文" : string.Empty)}。");
    }
}

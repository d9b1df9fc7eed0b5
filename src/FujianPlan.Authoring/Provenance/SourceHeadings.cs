using FujianPlan.Authoring.Provenance.Search;

namespace FujianPlan.Authoring.Provenance;

/// <summary>The headings that a source shows for sections whose headings a plan says are lost.</summary>
internal static class SourceHeadings
{
    private const int LongestTitle = 60;

    /// <summary>Finds them: the heading's marker where a sentence begins, a title, and the marker of a first task.</summary>
    /// <param name="source">The source.</param>
    /// <param name="index">The searched index.</param>
    /// <param name="phrases">What was looked for.</param>
    /// <param name="numbering">How the source numbers headings and tasks.</param>
    /// <returns>By section, where the first such heading stands: marker and title.</returns>
    public static IReadOnlyDictionary<int, SourceSpan> In(FlatSource source, PhraseIndex index, SlotPhrases phrases, Numbering numbering)
    {
        Dictionary<int, SourceSpan> headings = [];
        foreach (KeyValuePair<int, int> lost in phrases.LostHeadings)
        {
            string? firstTask = numbering.IsContinuous ? null : numbering.Marker(lost.Key, 1);
            foreach (int start in index.Of(lost.Value))
            {
                int title = start + index.LengthOf(lost.Value);
                if (StartsSentence(source.Text, start) && firstTask is not null && TitleEnd(source.Text, title, firstTask) is int end && end > title)
                {
                    headings.Add(lost.Key, source.ToOriginal(start, end - start));
                    break;
                }
            }
        }

        return headings;
    }

    private static bool StartsSentence(string text, int offset) => offset == 0 || text[offset - 1] is '。' or '）' or ')' or '！' or '？' or '：';

    internal static int? TitleEnd(string text, int start, string firstTask)
    {
        for (int i = start; i < text.Length && i - start <= LongestTitle && text[i] is not ('。' or '；'); i++)
        {
            if (string.CompareOrdinal(text, i, firstTask, 0, firstTask.Length) == 0)
            {
                return i;
            }
        }

        return null;
    }
}

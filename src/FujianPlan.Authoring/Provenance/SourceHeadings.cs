namespace FujianPlan.Authoring.Provenance;

/// <summary>The section headings that a source shows: a numeral, 、, a title, and the first marker （一）.</summary>
internal static class SourceHeadings
{
    private const string Numerals = "一二三四五六七八九十百零";
    private const string FirstMarker = "（一）";
    private const int LongestTitle = 60;

    /// <summary>Finds them, in one pass.</summary>
    /// <param name="source">The source.</param>
    /// <returns>By numeral, where the first heading with it stands: numeral, mark and title.</returns>
    public static IReadOnlyDictionary<string, SourceSpan> In(FlatSource source)
    {
        string text = source.Text;
        Dictionary<string, SourceSpan> headings = new(StringComparer.Ordinal);
        for (int mark = text.IndexOf('、'); mark >= 0; mark = text.IndexOf('、', mark + 1))
        {
            int start = mark;
            while (start > 0 && mark - start < 5 && Numerals.IndexOf(text[start - 1]) >= 0)
            {
                start--;
            }

            if (start < mark && StartsSentence(text, start) && TitleEnd(text, mark + 1) is int end && end > mark + 1)
            {
                string numeral = text.Substring(start, mark - start);
                if (!headings.ContainsKey(numeral))
                {
                    headings.Add(numeral, source.ToOriginal(start, end - start));
                }
            }
        }

        return headings;
    }

    private static bool StartsSentence(string text, int offset) => offset == 0 || text[offset - 1] is '。' or '）' or ')' or '！' or '？' or '：';

    private static int? TitleEnd(string text, int start)
    {
        for (int i = start; i < text.Length && i - start <= LongestTitle && text[i] is not ('。' or '；'); i++)
        {
            if (string.CompareOrdinal(text, i, FirstMarker, 0, FirstMarker.Length) == 0)
            {
                return i;
            }
        }

        return null;
    }
}

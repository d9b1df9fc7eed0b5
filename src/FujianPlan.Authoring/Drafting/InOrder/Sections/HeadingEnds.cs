using FujianPlan.Authoring.Findings;

namespace FujianPlan.Authoring.Drafting.InOrder.Sections;

/// <summary>Where a heading ends in the words behind its number.</summary>
/// <param name="notice">The notice.</param>
/// <param name="paragraphs">Which of its lines go on in the next.</param>
internal sealed class HeadingEnds(FlatNotice notice, ParagraphLines paragraphs)
{
    private const int LongestTitle = 80;
    private const int LongestOverItems = 40;

    private static readonly char[] SentenceSigns = ['。', '；', '：', '！', '？'];
    private static readonly char[] Signs = ['。', '；', '！', '？', '，', '：'];

    private readonly string _text = notice.Text;

    /// <summary>Where it ends.</summary>
    /// <param name="words">The words.</param>
    public int Of(WordsWithClause words)
    {
        int end = paragraphs.EndOf(words.Start, words.End, endsWithSentence: true);
        return GoesOn(words, end) ? words.End : EndsWithLine(words, end) ? notice.EndOfLine(words.Start) : end;
    }

    /// <summary>The doubt about the end of a long one.</summary>
    /// <param name="words">The words.</param>
    /// <param name="end">Where it was taken to end.</param>
    /// <param name="isTask">Whether the rest is a task's.</param>
    public IEnumerable<DraftDoubt> DoubtsOf(WordsWithClause words, int end, bool isTask)
    {
        if (end - words.Start > LongestTitle || EndsWithLine(words, paragraphs.EndOf(words.Start, words.End, endsWithSentence: true)))
        {
            yield return new DraftDoubt(new FindingText("The end of this heading is a guess.", "此标题的结束之处为推测。"))
            {
                Words = [words.IsEmpty ? string.Empty : _text.Substring(words.Start, end - words.Start)],
                Readings = isTask && end < words.End ? [] : [DoubtReading.AsDrafted("It ends where the draft ends it.", "如草稿所示。"), .. OtherEnds(words, end)],
            };
        }
    }

    /// <summary>Where the first line ends, if it is a title and items without numbers stand behind it, each with its clause.</summary>
    /// <param name="words">The words behind a number.</param>
    /// <returns>The end; -1 where it is none.</returns>
    public int OverItems(IReadOnlyList<WordsWithClause> words)
    {
        if (words.Count(one => one.Clause is not null) < 2 || words[0].Clause is null)
        {
            return -1;
        }

        int start = words[0].Start, end = notice.EndOfLine(start);
        bool isTitle = end - start is > 1 and <= LongestOverItems && end < words[0].End && paragraphs.EndOf(start, words[0].End) == end && _text.IndexOfAny(Signs, start, end - start) < 0 && words.Skip(1).All(one => notice.IsLineStart(one.Start));
        return isTitle ? end : -1;
    }

    // A sentence has a sign at its end: without any, and before what stands under the heading, the words are the rest of its title.
    private bool GoesOn(WordsWithClause words, int end) =>
        end < words.End && words.Clause is null && words.End - words.Start <= LongestTitle && char.IsLetterOrDigit(_text[end - 1]) && char.IsLetterOrDigit(_text[words.End - 1])
        && words.End < _text.Length && _text.IndexOfAny(SentenceSigns, end, words.End - end) < 0;

    // 深化改革⏎各单位要…，…。: the line is no title's that the page has cut, and what stands under it is a sentence.
    private bool EndsWithLine(WordsWithClause words, int end)
    {
        int line = notice.EndOfLine(words.Start);
        return line < end && line - words.Start is > 1 and <= LongestOverItems && !paragraphs.MayBeCut(line) && char.IsLetterOrDigit(_text[line - 1]) && _text.IndexOfAny(Signs, words.Start, line - words.Start) < 0
            && _text[end - 1] == '。' && _text.IndexOf('，', line, end - line) >= 0;
    }

    // At its first sentence, at the end of its first line, or at the end of all.
    private IEnumerable<DoubtReading> OtherEnds(WordsWithClause words, int end)
    {
        int stop = _text.IndexOf('。', words.Start, words.End - words.Start) + 1;
        foreach ((int other, FindingText text) in new[]
        {
            (stop, new FindingText("It ends with its first sentence.", "至首句为止。")),
            (Math.Min(notice.EndOfLine(words.Start), words.End), new FindingText("It ends with its first line.", "至首行为止。")),
            (words.End, new FindingText("All of the words are the heading.", "全部文字均为标题。")),
        }.GroupBy(one => one.Item1).Select(same => same.First()).Where(one => one.Item1 > words.Start && one.Item1 != end))
        {
            yield return new DoubtReading(text, [new DoubtChange("title", _text.Substring(words.Start, other - words.Start)), DoubtChange.TextOf(_text.Substring(other, words.End - other))]);
        }
    }
}

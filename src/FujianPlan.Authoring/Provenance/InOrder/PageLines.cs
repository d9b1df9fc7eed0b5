using System.Text;

namespace FujianPlan.Authoring.Provenance.InOrder;

/// <summary>
/// The lines of a source, and which of them may be numbers of pages. Those count by one from page to page: a number alone on its line is one where
/// the page before it, or the one behind it, has its own; otherwise it is a word of the text, such as a year.
/// </summary>
internal sealed class PageLines
{
    // What a page holds at least and at most, in characters of the source.
    private const int ShortestPage = 40;
    private const int LongestPage = 6000;

    private readonly string _text;
    private readonly List<(int Start, int End, PageLine Kind)> _all = [];
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    /// <summary>Cuts a text into lines.</summary>
    /// <param name="text">The source.</param>
    /// <param name="countsWords">Whether it is asked how often a line stands in it.</param>
    public PageLines(string text, bool countsWords)
    {
        _text = text;
        for (int start = 0, end; start < text.Length; start = end)
        {
            end = start;
            while (end < text.Length && !IsLineBreak(text[end]))
            {
                end++;
            }

            _all.Add((start, end, PageLayout.KindOf(text, start, end)));
            if (countsWords && WithoutDigits(text.Substring(start, end - start)) is { Length: > 0 } words)
            {
                _counts[words] = _counts.TryGetValue(words, out int count) ? count + 1 : 1;
            }

            while (end < text.Length && IsLineBreak(text[end]))
            {
                end++;
            }
        }

        TellPagesFromWords();
    }

    /// <summary>The lines, in order.</summary>
    public IReadOnlyList<(int Start, int End, PageLine Kind)> All => _all;

    /// <summary>How many lines have the words of one, whatever the digits in it.</summary>
    /// <param name="line">The line.</param>
    public int CountOf(string line) => _counts.TryGetValue(WithoutDigits(line), out int count) ? count : 0;

    /// <summary>Whether the line before one, or the one behind it, is the number of a page.</summary>
    /// <param name="line">The line, by its place among <see cref="All"/>.</param>
    public bool IsByPageNumber(int line) => (line > 0 && _all[line - 1].Kind != PageLine.None) || (line + 1 < _all.Count && _all[line + 1].Kind != PageLine.None);

    private static bool IsLineBreak(char c) => c is '\n' or '\r' or '\f' or '\v' or '\u0085' or '\u2028' or '\u2029';

    private static string WithoutDigits(string line)
    {
        StringBuilder words = new(line.Length);
        foreach (char c in PageLayout.Without(line))
        {
            if (!char.IsDigit(c))
            {
                words.Append(c);
            }
            else if (words.Length == 0 || words[words.Length - 1] != '0')
            {
                words.Append('0');
            }
        }

        return words.ToString();
    }

    private void TellPagesFromWords()
    {
        List<(int Line, int Number)> numbers = [];
        for (int i = 0; i < _all.Count; i++)
        {
            if (_all[i].Kind != PageLine.None)
            {
                numbers.Add((i, PageLayout.NumberIn(_text.Substring(_all[i].Start, _all[i].End - _all[i].Start))));
            }
        }

        HashSet<int> pages = [];
        Dictionary<int, int> last = [];
        foreach ((int line, int number) in numbers)
        {
            if (last.TryGetValue(number - 1, out int before) && _all[line].Start - _all[before].End is >= ShortestPage and <= LongestPage)
            {
                pages.Add(line);
                pages.Add(before);
            }

            last[number] = line;
        }

        foreach ((int line, _) in numbers)
        {
            if (_all[line].Kind == PageLine.LoneNumber && !pages.Contains(line))
            {
                _all[line] = (_all[line].Start, _all[line].End, PageLine.None);
            }
        }
    }
}

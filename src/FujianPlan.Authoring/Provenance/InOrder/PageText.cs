using System.Text;

namespace FujianPlan.Authoring.Provenance.InOrder;

/// <summary>
/// A source that stands in order, without what its pages put into its words: blanks, numbers of pages, signs before labels, and the lines that
/// the plan calls furniture.
/// </summary>
internal sealed class PageText
{
    private readonly StringBuilder _flat;
    private readonly List<(int Start, int Origin)> _runs = [];
    private readonly List<(int At, SourceSpan Line)> _loneNumbers = [];
    private readonly List<FurnitureLine> _furnitureLines = [];
    private readonly HashSet<string> _furniture;
    private readonly HashSet<string> _met = new(StringComparer.Ordinal);
    private readonly string _text;

    /// <summary>Flattens a text.</summary>
    /// <param name="text">The text of the source document.</param>
    /// <param name="furniture">The lines that are furniture.</param>
    /// <param name="keepsLoneNumbers">Whether a number alone on its line may be the marker of a task.</param>
    public PageText(string text, IEnumerable<string> furniture, bool keepsLoneNumbers)
    {
        _text = text;
        _flat = new StringBuilder(text.Length);
        _furniture = new HashSet<string>(furniture.SelectMany(words => words.Split('\r', '\n')).Select(PageLayout.Without).Where(line => line.Length > 0), StringComparer.Ordinal);
        PageLines lines = new(text, countsWords: _furniture.Count > 0);
        Dictionary<int, int> labels = LabelSigns.In(text, [.. lines.All.Select(line => (line.Start, line.End))]);
        for (int i = 0; i < lines.All.Count; i++)
        {
            (int start, int end, PageLine kind) = lines.All[i];
            string line = _furniture.Count == 0 ? string.Empty : PageLayout.Without(text.Substring(start, end - start));
            if (_furniture.Contains(line))
            {
                _met.Add(line);
                _furnitureLines.Add(new FurnitureLine(line, _flat.Length, Trimmed(start, end), lines.CountOf(line), kind != PageLine.None || lines.IsByPageNumber(i)));
            }
            else if (kind == PageLine.LoneNumber && !keepsLoneNumbers)
            {
                _loneNumbers.Add((_flat.Length, Trimmed(start, end)));
            }
            else if (kind != PageLine.PageNumber)
            {
                Keep(labels.TryGetValue(i, out int label) ? label : start, end);
            }
        }

        Flat = new FlatSource(text, _flat.ToString(), _runs);
    }

    /// <summary>The text without its layout.</summary>
    public FlatSource Flat { get; }

    /// <summary>The numbers that stand on lines of their own: before which character of the flat text, and where in the original.</summary>
    public IReadOnlyList<(int At, SourceSpan Line)> LoneNumbers => _loneNumbers;

    /// <summary>The lines that the plan calls furniture, in order.</summary>
    public IReadOnlyList<FurnitureLine> Furniture => _furnitureLines;

    /// <summary>Whether words are furniture that stands in the source.</summary>
    /// <param name="words">The words, as the plan has them.</param>
    public bool HasFurniture(string words)
    {
        string[] lines = [.. words.Split('\r', '\n').Select(PageLayout.Without).Where(line => line.Length > 0)];
        return lines.Length > 0 && lines.All(_met.Contains);
    }

    private SourceSpan Trimmed(int start, int end)
    {
        while (char.IsWhiteSpace(_text[start]))
        {
            start++;
        }

        while (char.IsWhiteSpace(_text[end - 1]))
        {
            end--;
        }

        return new SourceSpan(start, end - start);
    }

    private void Keep(int start, int end)
    {
        int run = -1;
        for (int i = start; i <= end; i++)
        {
            if (i < end && !char.IsWhiteSpace(_text[i]))
            {
                run = run < 0 ? i : run;
            }
            else if (run >= 0)
            {
                KeepRun(run, i);
                run = -1;
            }
        }
    }

    private void KeepRun(int start, int end)
    {
        // The blank stands in the original where this run does not reach back to.
        if (_flat.Length > 0 && PageLayout.IsBlankOfWords(_flat[_flat.Length - 1], _text[start]))
        {
            _runs.Add((_flat.Length, start - 1));
            _flat.Append(' ');
        }

        _runs.Add((_flat.Length, start));
        _flat.Append(_text, start, end - start);
    }
}

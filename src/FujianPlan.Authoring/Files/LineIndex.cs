namespace FujianPlan.Authoring.Files;

/// <summary>
/// Tells lines and columns from offsets. Lines end where Roslyn's <c>SourceText</c> ends them, so that a compiler's
/// diagnostic and a finding name the same line.
/// </summary>
internal sealed class LineIndex
{
    private readonly List<int> _starts = [0];

    internal LineIndex(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            bool isBreak = c is '\n' or '\u0085' or '\u2028' or '\u2029'
                || (c == '\r' && (i + 1 == text.Length || text[i + 1] != '\n'));
            if (isBreak)
            {
                _starts.Add(i + 1);
            }
        }
    }

    /// <summary>The line, from zero, that an offset lies on.</summary>
    /// <param name="offset">An offset in UTF-16 code units; the end of the text is one too.</param>
    internal int LineOf(int offset)
    {
        int index = _starts.BinarySearch(offset);
        return index >= 0 ? index : ~index - 1;
    }

    /// <summary>How many lines there are.</summary>
    internal int Count => _starts.Count;

    /// <summary>The offset at which a line starts.</summary>
    /// <param name="line">The line, from zero.</param>
    internal int StartOf(int line) => _starts[line];
}

using System.Text;

namespace FujianPlan.Authoring.Provenance;

/// <summary>
/// A source document read as one run: line breaks mean nothing in a capture, and neither does the white space beside
/// them. Everything else stays, character by character.
/// </summary>
internal sealed class FlatSource
{
    // The runs of the original that stay, by where each begins in the text and in the original.
    private readonly List<int> _runs = [];
    private readonly List<int> _origins = [];

    // The run that was asked for last: whoever asks goes on from place to place. Several threads may ask; each looks whether it is the right one.
    private int _lastRun;

    /// <summary>Flattens the text of a capture that does not stand in order.</summary>
    /// <param name="text">The text of the source document.</param>
    public FlatSource(string text)
    {
        StringBuilder flat = new(text.Length);
        int kept = 0, i = 0;
        bool atLineStart = true;
        while (i < text.Length)
        {
            if (!char.IsWhiteSpace(text[i]))
            {
                i++;
                atLineStart = false;
                continue;
            }

            int end = i;
            bool breaks = atLineStart;
            for (; end < text.Length && char.IsWhiteSpace(text[end]); end++)
            {
                breaks |= IsLineBreak(text[end]);
            }

            // White space inside a line is text; beside a line break, or at either end of the document, it is layout.
            if (breaks || end == text.Length)
            {
                Keep(flat, text, kept, i);
                kept = end;
            }

            i = end;
            atLineStart = false;
        }

        Keep(flat, text, kept, text.Length);
        Text = flat.Length == text.Length ? text : flat.ToString();
        Original = text;
    }

    /// <summary>Takes a text that others have flattened.</summary>
    /// <param name="original">The text of the source document.</param>
    /// <param name="flat">The text without its layout.</param>
    /// <param name="runs">The runs that stay, by where each begins in <paramref name="flat"/> and in <paramref name="original"/>.</param>
    public FlatSource(string original, string flat, IEnumerable<(int Start, int Origin)> runs)
    {
        (Original, Text) = (original, flat);
        foreach ((int start, int origin) in runs)
        {
            _runs.Add(start);
            _origins.Add(origin);
        }
    }

    /// <summary>The text without its layout.</summary>
    public string Text { get; }

    /// <summary>The text as it was.</summary>
    public string Original { get; }

    /// <summary>Where the runs begin that stood on lines of their own.</summary>
    public IReadOnlyList<int> Runs => _runs;

    /// <summary>Where a stretch of <see cref="Text"/> stands in <see cref="Original"/>.</summary>
    /// <param name="start">Offset of its first character.</param>
    /// <param name="length">Its length; at least 1.</param>
    /// <returns>The stretch of the original, line breaks inside it included.</returns>
    public SourceSpan ToOriginal(int start, int length)
    {
        int from = ToOriginal(start);
        return new SourceSpan(from, ToOriginal(start + length - 1) + 1 - from);
    }

    /// <summary>Whether a character stands directly behind the one before it in the original as well, and not on a line of its own.</summary>
    /// <param name="start">The character in <see cref="Text"/>; not the first.</param>
    public bool AreAdjoining(int start) => start < Text.Length && ToOriginal(start) == ToOriginal(start - 1) + 1;

    /// <summary>Whether a character is the first of its line in the original.</summary>
    /// <param name="start">The character in <see cref="Text"/>.</param>
    public bool BeginsLine(int start)
    {
        if (start == 0 || start >= Text.Length)
        {
            return true;
        }

        for (int i = ToOriginal(start - 1) + 1, end = ToOriginal(start); i < end; i++)
        {
            if (IsLineBreak(Original[i]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsLineBreak(char c) => c is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029';

    private void Keep(StringBuilder flat, string text, int start, int end)
    {
        if (end > start)
        {
            _runs.Add(flat.Length);
            _origins.Add(start);
            flat.Append(text, start, end - start);
        }
    }

    private int ToOriginal(int offset)
    {
        int run = _lastRun;
        if (!Holds(run, offset) && !Holds(++run, offset))
        {
            run = _runs.BinarySearch(offset);
            run = run >= 0 ? run : ~run - 1;
        }

        _lastRun = run;
        return _origins[run] + offset - _runs[run];
    }

    private bool Holds(int run, int offset) => run < _runs.Count && _runs[run] <= offset && (run + 1 == _runs.Count || offset < _runs[run + 1]);
}

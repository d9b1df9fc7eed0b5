using System.Text;

namespace FujianPlan.Authoring.Provenance;

/// <summary>
/// A source document read as one run: line breaks mean nothing in a capture, and neither does the white space beside
/// them. Everything else stays, character by character.
/// </summary>
internal sealed class FlatSource
{
    private readonly int[] _offsets;

    /// <summary>Flattens a text.</summary>
    /// <param name="text">The text of the source document.</param>
    public FlatSource(string text)
    {
        StringBuilder flat = new(text.Length);
        List<int> offsets = new(text.Length);
        int i = 0;
        bool atLineStart = true;
        while (i < text.Length)
        {
            int end = i;
            bool breaks = atLineStart;
            while (end < text.Length && char.IsWhiteSpace(text[end]))
            {
                breaks |= IsLineBreak(text[end]);
                end++;
            }

            // White space inside a line is text; beside a line break, or at either end of the document, it is layout.
            if (end > i && (breaks || end == text.Length))
            {
                i = end;
                atLineStart = false;
                continue;
            }

            atLineStart = false;
            for (end = Math.Max(end, i + 1); i < end; i++)
            {
                flat.Append(text[i]);
                offsets.Add(i);
            }
        }

        Text = flat.ToString();
        Original = text;
        _offsets = [.. offsets];
    }

    /// <summary>The text without its layout.</summary>
    public string Text { get; }

    /// <summary>The text as it was.</summary>
    public string Original { get; }

    /// <summary>Where a stretch of <see cref="Text"/> stands in <see cref="Original"/>.</summary>
    /// <param name="start">Offset of its first character.</param>
    /// <param name="length">Its length; at least 1.</param>
    /// <returns>The stretch of the original, line breaks inside it included.</returns>
    public SourceSpan ToOriginal(int start, int length)
    {
        int from = _offsets[start];
        return new SourceSpan(from, _offsets[start + length - 1] + 1 - from);
    }

    private static bool IsLineBreak(char c) => c is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029';
}

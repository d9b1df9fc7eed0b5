using System.Text;
using FujianPlan.Authoring.Findings;

namespace FujianPlan.Authoring.Tests;

/// <summary>
/// A plan's text with stretches marked by <c>⟦</c> and <c>⟧</c>, for tests that say where a finding must be by
/// pointing at it. Marks may be nested; an empty pair marks a point. Lines and columns are counted here on their own,
/// not by the code under test.
/// </summary>
/// <param name="Text">The text without the marks.</param>
/// <param name="Places">The marked stretches, in the order of their opening marks.</param>
public sealed record MarkedPlan(string Text, IReadOnlyList<SourcePlace> Places)
{
    /// <summary>The path that <see cref="Places"/> bear unless another is given.</summary>
    public const string DefaultPath = "plan.yaml";

    /// <summary>The one marked stretch.</summary>
    public SourcePlace Place => Places.Single();

    /// <summary>Takes the marks out of a text.</summary>
    /// <param name="marked">The text with its marks.</param>
    /// <param name="path">The path of the file.</param>
    /// <returns>The text, and where the marks were.</returns>
    public static MarkedPlan Parse(string marked, string path = DefaultPath)
    {
        var text = new StringBuilder(marked.Length);
        var spans = new List<(int Start, int End)>();
        var open = new Stack<int>();
        foreach (char c in marked)
        {
            if (c == '⟦')
            {
                open.Push(spans.Count);
                spans.Add((text.Length, -1));
            }
            else if (c == '⟧')
            {
                int index = open.Pop();
                spans[index] = (spans[index].Start, text.Length);
            }
            else
            {
                text.Append(c);
            }
        }

        Assert.Empty(open);
        string plain = text.ToString();
        return new MarkedPlan(plain, [.. spans.Select(span => PlaceOf(path, plain, span.Start, span.End))]);
    }

    /// <summary>The place of a stretch of a text.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="text">The file's text.</param>
    /// <param name="start">Where the stretch starts.</param>
    /// <param name="end">Where it ends.</param>
    /// <returns>Its place.</returns>
    public static SourcePlace PlaceOf(string path, string text, int start, int end)
    {
        (int startLine, int startColumn) = Count(text, start);
        (int endLine, int endColumn) = Count(text, end);
        return new SourcePlace(path, start, end, startLine, startColumn, endLine, endColumn);
    }

    private static (int Line, int Column) Count(string text, int offset)
    {
        int line = 0;
        int lineStart = 0;
        for (int i = 0; i < offset; i++)
        {
            bool breaks = text[i] switch
            {
                // Between the two units of CR LF the line has not ended yet.
                '\r' => i + 1 == text.Length || text[i + 1] != '\n',
                '\n' or '\u0085' or '\u2028' or '\u2029' => true,
                _ => false,
            };
            if (breaks)
            {
                line++;
                lineStart = i + 1;
            }
        }

        return (line, offset - lineStart);
    }
}

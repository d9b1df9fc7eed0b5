using System.Text;

namespace FujianPlan.Tool.Doubts.Editing;

/// <summary>A stretch of a text that becomes another.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Text">What stands there then.</param>
internal sealed record TextEdit(int Start, int End, string Text)
{
    /// <summary>A text with changes.</summary>
    /// <param name="text">The text.</param>
    /// <param name="edits">The changes. What lies within another is taken away with it.</param>
    public static string Apply(string text, IEnumerable<TextEdit> edits)
    {
        StringBuilder changed = new(text.Length + 64);
        int at = 0;
        foreach (TextEdit edit in edits.Select((edit, order) => (edit, order)).OrderBy(one => one.edit.Start).ThenBy(one => one.edit.End).ThenBy(one => one.order).Select(one => one.edit))
        {
            if (edit.Start < at)
            {
                at = Math.Max(at, edit.End);
                continue;
            }

            changed.Append(text, at, edit.Start - at).Append(edit.Text);
            at = edit.End;
        }

        return changed.Append(text, at, text.Length - at).ToString();
    }
}

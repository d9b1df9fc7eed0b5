using System.Text;

namespace FujianPlan.Authoring.Yaml;

/// <summary>Text in a comment of a plan file, for those who write one.</summary>
public static class PlanComment
{
    /// <summary>A text as a comment may hold it: on one line, and without what cannot be seen.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The text, with blanks for line breaks, and without the characters that the reader refuses in a comment.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static string Of(string text)
    {
        if (text is null)
        {
            throw new ArgumentNullException(nameof(text));
        }

        // At the start of a file it would be a byte order mark, and be passed over.
        text = text.TrimStart('\uFEFF');
        var line = new StringBuilder(text.Length);
        int from = 0;
        for (int at = CommentCharacters.First(text, 0, text.Length); at >= 0; at = CommentCharacters.First(text, from, text.Length))
        {
            line.Append(text, from, at - from);
            from = at + (char.IsSurrogatePair(text, at) ? 2 : 1);
        }

        return line.Append(text, from, text.Length - from).Replace("\r\n", " ").Replace('\r', ' ').Replace('\n', ' ').ToString();
    }
}

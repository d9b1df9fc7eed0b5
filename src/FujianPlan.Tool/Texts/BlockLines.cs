using System.Text;
using FujianPlan.Authoring.Findings;
using FujianPlan.Tool.Files;
using FujianPlan.Tool.Texts.Tables;

namespace FujianPlan.Tool.Texts;

/// <summary>Writes a document as lines: a paragraph is one, and a table is what its columns say that it is.</summary>
internal static class BlockLines
{
    /// <summary>More than any plan may quote.</summary>
    private const int LongestText = 64 << 20;

    /// <summary>The text of a document, and what was guessed of it.</summary>
    /// <param name="blocks">Its parts, in order.</param>
    /// <param name="name">What the file is called in a message.</param>
    /// <exception cref="FileFault">It has no text, or more than is taken.</exception>
    public static (string Text, IReadOnlyList<TextGuess> Guesses) Of(IEnumerable<NoticeBlock> blocks, string name)
    {
        StringBuilder text = new();
        List<TextGuess> guesses = [];
        foreach (NoticeLine line in Marked(blocks))
        {
            guesses.AddRange(line.Guesses.Select(guess => new TextGuess(text.Length, guess)));
            text.Append(line.Text).Append('\n');
            if (text.Length > LongestText)
            {
                throw FileFault.OfContent(new FindingText(
                    $"'{name}' has more than {LongestText >> 20} million characters of text. Is it the right file?", $"“{name}”的文本超过 {LongestText >> 20} 百万字。文件是否正确？"));
            }
        }

        return text.Length > 0 ? (text.ToString(), guesses) : throw FileFault.OfContent(new FindingText(
            $"'{name}' has no text. Is it the right file?", $"“{name}”没有文本。文件是否正确？"));
    }

    /// <summary>The lines of a document, or of a part of it.</summary>
    /// <param name="blocks">Its parts, in order.</param>
    public static IEnumerable<string> Lines(IEnumerable<NoticeBlock> blocks) => Marked(blocks).Select(line => line.Text);

    /// <summary>The lines, each with what was guessed of it.</summary>
    /// <param name="blocks">The parts of the document, in order.</param>
    public static IEnumerable<NoticeLine> Marked(IEnumerable<NoticeBlock> blocks) =>
        blocks.SelectMany(block => block is NoticeTable table ? TableLines.Of(table) : [((NoticeParagraph)block).Text]);
}

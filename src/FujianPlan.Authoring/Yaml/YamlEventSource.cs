using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace FujianPlan.Authoring.Yaml;

/// <summary>
/// The events of a YAML text, one at a time. The parser is a state machine and does not recurse, whatever the nesting;
/// on some typos it throws what is no YAML exception, and all of that ends here.
/// </summary>
internal sealed class YamlEventSource
{
    /// <summary>What the parser says where it gives no place.</summary>
    private static readonly string[] Markless = ["invalid tab as indentation", "Reached the end", "before version directive"];

    private readonly Scanner _scanner;
    private readonly Parser _parser;
    private readonly int _length;

    internal YamlEventSource(string text)
    {
        _length = text.Length;
        _scanner = new Scanner(new StringReader(ScannerText.Of(text)), skipComments: true);
        _parser = new Parser(_scanner);
    }

    /// <summary>Takes the next event.</summary>
    /// <param name="error">What went wrong; null where nothing did.</param>
    /// <returns>The event; null at the end of the text and on an error.</returns>
    internal ParsingEvent? Next(out YamlSyntaxError? error)
    {
        error = null;
        try
        {
            return _parser.MoveNext() ? _parser.Current : null;
        }
        catch (YamlException e) when (!LacksMarks(e))
        {
            error = new YamlSyntaxError(e.Message, Offset(e.Start), Offset(e.End), Offset(_scanner.CurrentPosition));
        }
        catch (Exception e) when (e is not (OutOfMemoryException or OperationCanceledException))
        {
            int at = Offset(_scanner.CurrentPosition);
            error = new YamlSyntaxError(e is YamlException ? e.Message : string.Empty, at, at, at);
        }

        return null;
    }

    /// <summary>
    /// Whether an exception was thrown without marks. Empty marks alone do not tell: they are also those of the text's
    /// very start.
    /// </summary>
    private static bool LacksMarks(YamlException e) =>
        e.Start.Equals(Mark.Empty) && e.End.Equals(Mark.Empty) && Markless.Any(
            words => e.Message.IndexOf(words, StringComparison.Ordinal) >= 0);

    /// <summary>The offset of a mark. At the end of a text the scanner may count beyond it.</summary>
    internal int Offset(in Mark mark) => (int)Math.Min(mark.Index, _length);
}

using System.Text;
using FujianPlan.Tool.Printing.Layout;

namespace FujianPlan.Tool.Printing;

/// <summary>
/// Prints for people, a line at a time: whatever text a line is made of, it is one line, nothing in it acts on a terminal, and no pipeline
/// takes it for a command. The only way to the standard output and the standard error.
/// </summary>
/// <param name="output">What is written to: a standard stream, or a file that is to be read as one.</param>
/// <param name="terminal">The number of the standard stream, where that is a terminal.</param>
/// <param name="data">What data for programs is written to; null for the same.</param>
internal sealed class Printer(TextWriter output, int? terminal = null, TextWriter? data = null)
{
    private readonly Lazy<bool> _obeys = new(() => terminal is { } stream && Terminal.Obeys(stream));

    /// <summary>Whether it shows colours.</summary>
    public bool HasColours => _obeys.Value && Terminal.MayHaveColours;

    /// <summary>Whether somebody sits before it.</summary>
    public bool IsTerminal => terminal is not null;

    /// <summary>Whether what was printed can be taken back.</summary>
    public bool CanTakeBack => _obeys.Value;

    /// <summary>How many cells wide a line of this program's own may be: on a terminal as wide as that, within what is easily read.</summary>
    public int Width => IsTerminal ? Math.Clamp(Terminal.Width, 40, 100) : 80;

    /// <summary>Prints an empty line.</summary>
    public void Line() => output.Write('\n');

    /// <summary>Prints a line.</summary>
    /// <param name="text">What it says.</param>
    public void Line(string text) => output.Write(PrintedText.Line(text) + "\n");

    /// <summary>Prints a line.</summary>
    /// <param name="pieces">What it is made of.</param>
    public void Line(params ReadOnlySpan<PrintedPiece> pieces)
    {
        StringBuilder plain = new(), styled = new();
        foreach (PrintedPiece piece in pieces)
        {
            string visible = PrintedText.Visible(piece.Text);
            plain.Append(visible);
            styled.Append(piece.Style is null || !HasColours ? visible : $"\e[{piece.Style}m{visible}\e[0m");
        }

        // A command may be made of several pieces: that line goes without its colours.
        string line = plain.ToString(), harmless = WorkflowCommands.Defused(line);
        output.Write((line == harmless ? styled.ToString() : harmless) + "\n");
    }

    /// <summary>Prints what is this program's own: a page of its documentation, a script, the help.</summary>
    /// <param name="text">The text, of which no user or file has any part.</param>
    public void Own(string text) => output.Write(text);

    /// <summary>Prints what is for programs, in a format that has nothing in it that acts on a terminal or on a pipeline, such as JSON of <see cref="PrintedText.Json"/>.</summary>
    /// <param name="text">The text.</param>
    public void Data(string text) => (data ?? output).Write(text);

    /// <summary>Prints what the next of its kind, or an empty one, takes the place of.</summary>
    /// <param name="text">What it says, in as many columns as the terminal has, or fewer.</param>
    public void Passing(string text) => output.Write($"\r{PrintedText.Line(text)}\e[K");

    /// <summary>Prints a paragraph: on a terminal as lines that fit it, each but the first set in; anywhere else as one line.</summary>
    /// <param name="indent">How many blanks stand before the lines but the first.</param>
    /// <param name="pieces">What it is made of.</param>
    public void Paragraph(int indent, params ReadOnlySpan<PrintedPiece> pieces)
    {
        if (!IsTerminal)
        {
            Line(pieces);
            return;
        }

        foreach (PrintedPiece[] line in ParagraphLayout.Lines(pieces, indent, Terminal.Width))
        {
            Line(line);
        }
    }

    /// <summary>Prints a table.</summary>
    /// <param name="table">The table.</param>
    /// <param name="form">How it is laid out.</param>
    public void Table(PrintedTable table, TableForm form = TableForm.Fitted)
    {
        TableLayout layout = new(table);
        IEnumerable<PrintedPiece[]> lines = form switch
        {
            TableForm.Wide => layout.Wide(),
            TableForm.Fitted when IsTerminal => layout.Fitted(Terminal.Width),
            _ => layout.Plain(),
        };
        foreach (PrintedPiece[] line in lines)
        {
            Line(line);
        }
    }
}

/// <summary>A piece of a line.</summary>
/// <param name="Text">What it says.</param>
/// <param name="Style">How a terminal that has colours shows it, as in <c>31;1</c> (ECMA-48, 8.3.117); null for as everything else.</param>
internal readonly record struct PrintedPiece(string Text, string? Style = null)
{
    /// <summary>A piece as everything else.</summary>
    public static implicit operator PrintedPiece(string text) => new(text);
}

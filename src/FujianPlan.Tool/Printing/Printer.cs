using System.Text;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace FujianPlan.Tool.Printing;

/// <summary>
/// Prints for people, a line at a time: whatever text a line is made of, it is one line, nothing in it acts on a terminal, and no pipeline
/// takes it for a command. The only way to the standard output and the standard error.
/// </summary>
/// <param name="output">What is written to: a standard stream, or a file that is to be read as one.</param>
/// <param name="isTerminal">Whether that is a terminal.</param>
internal sealed class Printer(TextWriter output, bool isTerminal = false)
{
    private readonly Terminal _terminal = new(output, isTerminal);

    /// <summary>Whether it shows colours.</summary>
    public bool HasColours => _terminal.HasColours;

    /// <summary>Whether somebody sits before it.</summary>
    public bool IsTerminal => isTerminal;

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
    public void Data(string text) => output.Write(text);

    /// <summary>Shows how a work goes on: what changes in its place on a terminal.</summary>
    /// <param name="work">The work, which is given what shows it.</param>
    public Task Follow(Func<ProgressContext, Task> work) => _terminal.Console.Progress()
        .HideCompleted(true)
        .AutoClear(true)
        .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
        .StartAsync(work);

    /// <summary>Draws a table or a chart.</summary>
    /// <param name="drawing">What is drawn.</param>
    public void Draw(IRenderable drawing) => _terminal.Console.Write(new PrintedDrawing(drawing));
}

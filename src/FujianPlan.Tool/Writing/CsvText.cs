using System.Buffers;
using System.Text.RegularExpressions;
using FujianPlan.Tool.Printing;

namespace FujianPlan.Tool.Writing;

/// <summary>Writes comma-separated values (RFC 4180), with nothing in them that a spreadsheet would run as a formula.</summary>
internal static partial class CsvText
{
    // https://owasp.org/www-community/attacks/CSV_Injection; the full-width forms are taken for the others by some.
    private static readonly SearchValues<char> Formula = SearchValues.Create("=+-@\t\r\n＝＋－＠");
    private static readonly SearchValues<char> Quoted = SearchValues.Create(",\"\r\n\t");

    /// <summary>Writes a row.</summary>
    /// <param name="output">What is written to.</param>
    /// <param name="cells">Its cells.</param>
    /// <param name="isRaw">Whether cells are written as they are, whatever a spreadsheet or a terminal makes of them.</param>
    /// <param name="isPrinted">
    /// Whether they go to a terminal or through a pipe, as the log of a pipeline does: each row is one line then, and what is no
    /// visible character stands as its number, as in <c>\u000A</c>; so does a backslash that something like it begins with.
    /// </param>
    public static void WriteRow(TextWriter output, IEnumerable<CsvCell> cells, bool isRaw = false, bool isPrinted = false)
    {
        bool isFirst = true;
        foreach (CsvCell cell in cells)
        {
            if (!isFirst)
            {
                output.Write(',');
            }

            isFirst = false;
            string text = isPrinted && !isRaw ? Printed(cell.Text) : cell.Text;
            Write(output, isRaw || cell.IsSentence ? text : Defused(text));
        }

        output.Write("\r\n");
    }

    /// <summary>
    /// A cell that no spreadsheet runs: an apostrophe goes before what begins as a formula does, whatever blanks and apostrophes of its own
    /// stand before that. Whoever takes one apostrophe from before such a cell, and from no other, has what was there.
    /// </summary>
    /// <param name="cell">The cell.</param>
    /// <returns>The same, or with the apostrophe.</returns>
    public static string Defused(string cell)
    {
        // Blanks do not keep a spreadsheet from it. An apostrophe does, and is doubled there, so that it is not taken for the one put here.
        ReadOnlySpan<char> begun = cell.AsSpan().TrimStart(" '");
        return begun.Length > 0 && Formula.Contains(begun[0]) ? "'" + cell : cell;
    }

    // What stands as its number there already was written so by somebody: its backslash has a number of its own.
    private static string Printed(string cell) => PrintedText.Visible(Number().Replace(cell, "\\u005C")).Replace("##", "#\\u0023", StringComparison.Ordinal);

    private static void Write(TextWriter output, string cell)
    {
        // In quotes, a line does not begin as a workflow command does.
        bool isQuoted = cell.AsSpan().ContainsAny(Quoted) || WorkflowCommands.IsOne(cell) || (cell.Length > 0 && (cell[0] == ' ' || cell[^1] == ' '));
        output.Write(isQuoted ? "\"" + cell.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"" : cell);
    }

    [GeneratedRegex(@"\\(?=u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8})", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}

/// <summary>A cell of comma-separated values.</summary>
/// <param name="Text">What it says.</param>
/// <param name="IsSentence">Whether it is a sentence of this program, which begins with a word or a quotation mark, as no formula does.</param>
internal readonly record struct CsvCell(string Text, bool IsSentence = false)
{
    /// <summary>A cell of somebody's data, which may begin with anything.</summary>
    public static implicit operator CsvCell(string text) => new(text);
}

using System.Text;
using FujianPlan.Tool.Printing;

namespace FujianPlan.Tool.Exporting;

/// <summary>
/// Texts in SQL. Each is on one line and has only visible characters, so that a script can be printed and read; the database makes the
/// same text of it.
/// </summary>
/// <param name="dialect">Whose SQL.</param>
internal sealed class SqlText(SqlDialect dialect)
{
    /// <summary>A text as an expression.</summary>
    /// <param name="text">The text.</param>
    public string Of(string text)
    {
        List<string> pieces = [];
        StringBuilder literal = new();
        bool isAfterHash = false;
        foreach (Rune rune in text.EnumerateRunes())
        {
            // Two number signs may begin a command of a pipeline.
            bool isWritten = PrintedText.IsVisible(rune) && !(isAfterHash && rune.Value == '#');
            isAfterHash = rune.Value == '#' && isWritten;
            if (isWritten)
            {
                literal.Append(Escaped(rune));
                continue;
            }

            Finish(literal, pieces);
            pieces.Add(ByNumber(rune));
        }

        if (literal.Length > 0 || pieces.Count == 0)
        {
            Finish(literal, pieces, isAlone: pieces.Count == 0);
        }

        return pieces.Count == 1 ? pieces[0] : dialect == SqlDialect.Mysql ? $"CONCAT({string.Join(", ", pieces)})" : string.Join(" || ", pieces);
    }

    private static void Finish(StringBuilder literal, List<string> pieces, bool isAlone = false)
    {
        if (literal.Length > 0 || isAlone)
        {
            pieces.Add($"'{literal}'");
            literal.Clear();
        }
    }

    private string Escaped(Rune rune) => rune.Value switch
    {
        '\'' => "''",
        '\\' when dialect == SqlDialect.Mysql => "\\\\",
        _ => rune.ToString(),
    };

    // MySQL and SQLite have it whatever the encoding of the database; PostgreSQL's chr takes code points in UTF-8, as the script demands.
    private string ByNumber(Rune rune) => dialect switch
    {
        SqlDialect.Postgresql => FormattableString.Invariant($"chr({rune.Value})"),
        SqlDialect.Mysql => $"_utf8mb4 X'{Convert.ToHexString(Encoding.UTF8.GetBytes(rune.ToString()))}'",
        _ => FormattableString.Invariant($"char({rune.Value})"),
    };
}

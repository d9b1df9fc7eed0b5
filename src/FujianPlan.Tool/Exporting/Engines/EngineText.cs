using System.Globalization;
using System.Text;
using FujianPlan.Tool.Printing;

namespace FujianPlan.Tool.Exporting.Engines;

/// <summary>Texts in the SQL of engines. Each is on one line and has only visible characters; the engine makes the same text of it.</summary>
/// <param name="engine">The engine.</param>
internal sealed class EngineText(Engine engine)
{
    // In the others a backslash is one, but in texts that say otherwise before they begin.
    private bool HasBackslashes => engine is Engine.Spark or Engine.Clickhouse;

    /// <summary>A text as a literal.</summary>
    public string Of(string text)
    {
        // A text with what cannot be seen has numbers for it, which begin with a backslash: one that is meant is then written twice.
        bool hasNumbers = text.EnumerateRunes().Any(rune => !PrintedText.IsVisible(rune)) || text.Contains("##", StringComparison.Ordinal);
        StringBuilder literal = new();
        bool isAfterHash = false;
        foreach (Rune rune in text.EnumerateRunes())
        {
            // Two number signs may begin a command of a pipeline.
            bool isWritten = PrintedText.IsVisible(rune) && !(isAfterHash && rune.Value == '#');
            isAfterHash = rune.Value == '#' && isWritten;
            literal.Append(!isWritten ? ByNumber(rune) : rune.Value switch
            {
                '\'' => HasBackslashes ? "\\'" : "''",
                '\\' when HasBackslashes || hasNumbers => "\\\\",
                _ => rune.ToString(),
            });
        }

        return $"{(hasNumbers && !HasBackslashes ? "U&" : string.Empty)}'{literal}'";
    }

    private string ByNumber(Rune rune) => engine switch
    {
        Engine.Clickhouse => string.Concat(Encoding.UTF8.GetBytes(rune.ToString()).Select(one => string.Create(CultureInfo.InvariantCulture, $"\\x{one:X2}"))),
        Engine.Trino when !rune.IsBmp => string.Create(CultureInfo.InvariantCulture, $"\\+{rune.Value:X6}"),
        _ => string.Concat(rune.ToString().Select(unit => string.Create(CultureInfo.InvariantCulture, $"\\{(engine == Engine.Spark ? "u" : string.Empty)}{(int)unit:X4}"))),
    };
}

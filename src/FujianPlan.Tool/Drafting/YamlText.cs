namespace FujianPlan.Tool.Drafting;

/// <summary>Text as a YAML scalar.</summary>
internal static class YamlText
{
    /// <summary>The scalar: plain where nothing in it could mean anything else, in single quotes otherwise.</summary>
    /// <param name="text">Text of one line.</param>
    public static string Of(string text) => IsPlain(text) ? text : "'" + text.Replace("'", "''", StringComparison.Ordinal) + "'";

    private static bool IsPlain(string text) =>
        text.Length > 0
        && !char.IsWhiteSpace(text[0]) && !char.IsWhiteSpace(text[^1])
        && !char.IsAscii(text[0])
        && text.All(character => char.IsAsciiLetterOrDigit(character) || character is ' ' or '.' or '/' or '_' or '-' || (!char.IsAscii(character) && !char.IsControl(character)));
}

namespace FujianPlan.Tool.Writing;

/// <summary>A cell of comma-separated values.</summary>
/// <param name="Text">What it says.</param>
/// <param name="IsSentence">Whether it is a sentence of this program, which begins with a word or a quotation mark, as no formula does.</param>
internal readonly record struct CsvCell(string Text, bool IsSentence = false)
{
    /// <summary>A cell of somebody's data, which may begin with anything.</summary>
    public static implicit operator CsvCell(string text) => new(text);
}

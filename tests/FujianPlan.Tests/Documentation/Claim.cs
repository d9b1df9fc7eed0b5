namespace FujianPlan.Tests.Documentation;

/// <summary>Which test holds blocks of code to what is true.</summary>
/// <param name="Test">The project and the class of the test: <c>Tool/PageCommandTests</c> is in <c>tests/FujianPlan.Tool.Tests</c>.</param>
/// <param name="Page">The page; <c>*</c> where the test takes all blocks of a language from all pages.</param>
/// <param name="Blocks">A language, and which of its blocks on that page: <c>csharp 1 2</c>.</param>
internal sealed record Claim(string Test, string Page, params IReadOnlyList<string> Blocks)
{
    /// <summary>Whether the claim is of a block.</summary>
    public bool IsOf(CodeBlock block) => (Page == "*" || Page == block.Page) && Blocks.Any(blocks =>
        blocks.Split(' ') is [string language, .. string[] numbers] && language == block.Language && (Page == "*" || numbers.Contains($"{block.Number}")));

    /// <summary>The blocks that are claimed, as <see cref="CodeBlock"/> names them: page, language, number.</summary>
    public IEnumerable<(string Page, string Language, int Number)> Named() =>
        from blocks in Blocks
        let words = blocks.Split(' ')
        from number in words.Skip(1)
        select (Page, words[0], int.Parse(number, System.Globalization.CultureInfo.InvariantCulture));
}

using FujianPlan.Authoring.Drafting;

namespace FujianPlan.Tool.Texts;

/// <summary>A line of the text that is taken from a document.</summary>
/// <param name="Text">The line.</param>
/// <param name="Guesses">What of it the document does not say, and was guessed.</param>
internal readonly record struct NoticeLine(string Text, params IReadOnlyList<DraftDoubt> Guesses)
{
    /// <summary>A line of which nothing was guessed.</summary>
    /// <param name="text">The line.</param>
    public static implicit operator NoticeLine(string text) => new(text);
}

/// <summary>A guess, and where it is.</summary>
/// <param name="At">Where the line begins in the text.</param>
/// <param name="Doubt">What was guessed.</param>
internal readonly record struct TextGuess(int At, DraftDoubt Doubt);

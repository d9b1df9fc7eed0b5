namespace FujianPlan.Tool.Printing;

/// <summary>A piece of a line.</summary>
/// <param name="Text">What it says.</param>
/// <param name="Style">How a terminal that has colours shows it, as in <c>31;1</c> (ECMA-48, 8.3.117); null for as everything else.</param>
internal readonly record struct PrintedPiece(string Text, string? Style = null)
{
    /// <summary>A piece as everything else.</summary>
    public static implicit operator PrintedPiece(string text) => new(text);
}

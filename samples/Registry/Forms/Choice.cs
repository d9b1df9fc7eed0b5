namespace Registry.Forms;

/// <summary>An entry of a list: the code that is sent, and what the reader sees.</summary>
/// <param name="Code">The code.</param>
/// <param name="Text">What the reader sees.</param>
public sealed record Choice(string Code, string Text);

namespace FujianPlan.Authoring.Emission;

/// <summary>A file of generated code.</summary>
/// <param name="HintName">Its fixed name.</param>
/// <param name="Text">Its text, with <c>\n</c> line ends.</param>
internal sealed record EmittedFile(string HintName, string Text);

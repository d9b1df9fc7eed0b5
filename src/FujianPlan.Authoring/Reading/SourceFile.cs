namespace FujianPlan.Authoring.Reading;

/// <summary>The text of a source document, as a plan's <c>source.file</c> names it.</summary>
/// <param name="Path">Its path, as it was handed over.</param>
/// <param name="Text">Its text, without a byte order mark.</param>
public sealed record SourceFile(string Path, string Text);

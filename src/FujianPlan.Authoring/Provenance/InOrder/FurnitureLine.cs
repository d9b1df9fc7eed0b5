namespace FujianPlan.Authoring.Provenance.InOrder;

/// <summary>A line of the source that the plan calls furniture of its page.</summary>
/// <param name="Words">Its words, without their layout.</param>
/// <param name="At">Before which character of the text without its layout it stands.</param>
/// <param name="Line">Where it stands in the original.</param>
/// <param name="Count">How many lines of the source have its words, whatever the digits in them.</param>
/// <param name="IsByPageNumber">Whether it is the number of a page, or stands beside one.</param>
internal sealed record FurnitureLine(string Words, int At, SourceSpan Line, int Count, bool IsByPageNumber);

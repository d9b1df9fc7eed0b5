using FujianPlan.Authoring.Findings;

namespace FujianPlan.Authoring.Documents;

/// <summary>The <c>source:</c> mapping: the document that the plan was read from. Without a file where it says <c>none</c>.</summary>
/// <param name="Place">The key <c>source</c>.</param>
/// <param name="File">Its path, relative to the plan file, with <c>/</c>.</param>
/// <param name="Sha256">The SHA-256 of its bytes: 64 lower-case hexadecimal digits.</param>
/// <param name="HeadingMarker">What it writes before the first heading; null for <c>一、</c>.</param>
/// <param name="TaskMarker">What it writes before the first task of a section; null for <c>（一）</c>.</param>
/// <param name="Continuous">Whether it numbers its tasks through all sections; null for no.</param>
/// <param name="PartMarker">What it writes before the first heading over sections; null for <c>一、</c>.</param>
/// <param name="MeasureMarker">What it writes before the first measure of a task, or <c>none</c>; null for <c>（1）</c>.</param>
/// <param name="SectionsContinuous">Whether it numbers its sections through all parts; null for no.</param>
/// <param name="Order"><c>shuffled</c> where the source is a capture that does not stand in order; null where it does.</param>
/// <param name="Original">The file in which it was published, where the source is the text that was taken from that; null where there is none other.</param>
public sealed record SourceNode(
    SourcePlace Place,
    Located<string>? File,
    Located<string>? Sha256,
    Located<string>? HeadingMarker,
    Located<string>? TaskMarker,
    Located<bool>? Continuous,
    Located<string>? PartMarker = null,
    Located<string>? MeasureMarker = null,
    Located<bool>? SectionsContinuous = null,
    Located<string>? Order = null,
    OriginalNode? Original = null)
{
    /// <summary>The word of <see cref="Order"/>.</summary>
    public const string Shuffled = "shuffled";

    /// <summary>Whether the plan stands in the source from its beginning to its end, in the plan's order.</summary>
    public bool IsInOrder => Order is null;
}

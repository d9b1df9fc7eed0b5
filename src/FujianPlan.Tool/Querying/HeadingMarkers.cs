using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Model;
using FujianPlan.Authoring.Provenance.InOrder;
using FujianPlan.Authoring.Reading;
using FujianPlan.Runtime.Internal;

namespace FujianPlan.Tool.Querying;

/// <summary>The numbers that the source writes before the headings of a plan: 二、, （二）. A model has none.</summary>
internal sealed class HeadingMarkers
{
    private const string Signs = "()[]〔〕【】第章节条编篇部分、.．·";

    private readonly List<(SectionScope Heading, string Marker)> _all = [];

    /// <summary>Counts them.</summary>
    /// <param name="files">The plan's files.</param>
    /// <param name="plan">What they say.</param>
    public HeadingMarkers(PlanFiles files, PlanModel plan)
    {
        PlanDocument document = PlanReader.Read(files.Plans, new FindingSink());
        PartNode[] parts = [.. document.Outline.Select(entry => entry.Section?.Part).OfType<PartNode>().Distinct()];
        OrderedMarkers markers = new(document.Source, hasParts: parts.Length > 0);
        foreach (OutlineItem entry in document.Outline.Where(entry => entry.Level != OutlineLevel.Part || parts.Contains(entry.Part)))
        {
            // A heading that a source in order does not have has no number in it; that a shuffled one has lost it does not change the others.
            bool isLost = entry.Node is SectionNode { Title: null } && document.Source?.IsInOrder != false;
            MarkerWords? marker = isLost ? null : markers.Of(entry.Level, entry.Node.Marker, isInPart: entry.Part is not null);
            markers.Enter(entry.Level);
            if (marker is not null && ScopeOf(entry, parts, plan) is { } heading)
            {
                _all.Add((heading, Plain(marker.Words)));
            }
        }
    }

    /// <summary>The headings that a number means, as people write it: with its signs or without them, in either width.</summary>
    /// <param name="written">Such as 二, （二） or 第二章.</param>
    public SectionScope[] Find(string written)
    {
        string wanted = Plain(written);
        if (wanted.Trim(Signs.ToCharArray()).Length == 0 || MarkerWords.NumberIn(wanted) is not (> 0 and var number) || !wanted.All(c => Authoring.Numerals.ChineseNumeral.IsNumeral(c) || Signs.Contains(c, StringComparison.Ordinal)))
        {
            return [];
        }

        SectionScope[] exact = [.. _all.Where(one => one.Marker == wanted).Select(one => one.Heading)];
        return exact.Length > 0 ? exact : [.. _all.Where(one => MarkerWords.NumberIn(one.Marker) == number && (!IsOpened(wanted) || IsOpened(one.Marker))).Select(one => one.Heading)];
    }

    private static SectionScope? ScopeOf(OutlineItem entry, PartNode[] parts, PlanModel plan) => entry.Level switch
    {
        OutlineLevel.Part => new SectionScope(null, plan.Parts[Array.IndexOf(parts, entry.Part)]),
        OutlineLevel.Section => plan.Sections.FirstOrDefault(section => section.Number == entry.Section?.Number?.Value) is { } section ? new SectionScope(section, null) : null,
        _ => null,
    };

    private static bool IsOpened(string marker) => marker[0] is '(' or '[' or '〔' or '【';

    private static string Plain(string words) => TypedForm.HalfWidth(PageLayout.Without(words)).Replace(" ", string.Empty, StringComparison.Ordinal);
}

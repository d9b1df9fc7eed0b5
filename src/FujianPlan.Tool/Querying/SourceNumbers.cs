using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Model;
using FujianPlan.Authoring.Numerals;
using FujianPlan.Authoring.Provenance.InOrder;
using FujianPlan.Authoring.Reading;
using FujianPlan.Runtime.Internal;

namespace FujianPlan.Tool.Querying;

/// <summary>The numbers that the source writes before the headings and the tasks of a plan: 二、, （二）, 31. A model has none.</summary>
internal sealed class SourceNumbers
{
    private const string Signs = "()[]〔〕【】第章节条编篇部分项、.．·";

    private readonly List<(SectionScope Heading, string Marker)> _headings = [];
    private readonly List<(TaskModel Task, string Marker)> _tasks = [];

    /// <summary>Counts them.</summary>
    /// <param name="files">The plan's files.</param>
    /// <param name="plan">What they say.</param>
    public SourceNumbers(PlanFiles files, PlanModel plan)
    {
        PlanDocument document = PlanReader.Read(files.Plans, new FindingSink());
        PartNode[] parts = [.. document.Outline.Select(entry => entry.Section?.Part).OfType<PartNode>().Distinct()];
        OrderedMarkers markers = new(document.Source, hasParts: parts.Length > 0);
        ILookup<string, TaskModel> tasks = plan.Tasks.ToLookup(task => task.Code);
        foreach (OutlineItem entry in document.Outline.Where(entry => entry.Level != OutlineLevel.Part || parts.Contains(entry.Part)))
        {
            // A heading that a source in order does not have has no number in it; that a shuffled one has lost it does not change the others.
            bool isLost = entry.Node is SectionNode { Title: null } && document.Source?.IsInOrder != false;
            MarkerWords? marker = isLost ? null : markers.Of(entry.Level, entry.Node.Marker, isInPart: entry.Part is not null);
            markers.Enter(entry.Level);
            if (marker is not null && ScopeOf(entry, parts, plan) is { } heading)
            {
                _headings.Add((heading, Plain(marker.Words)));
            }
            else if (marker is not null && entry is { Level: OutlineLevel.Task, Code: { } code } && tasks[code].FirstOrDefault() is { } task)
            {
                _tasks.Add((task, Plain(marker.Words)));
            }
        }

        IEnumerable<int> numbers = _tasks.Select(one => MarkerWords.NumberIn(one.Marker));
        AreTasksThrough = document.Source?.File is not null && _tasks.Count > 0 && (document.Source?.Continuous?.Value == true || numbers.Distinct().Count() == _tasks.Count);
        LastTask = AreTasksThrough ? numbers.Max() : 0;
    }

    /// <summary>Whether the source numbers its tasks through all sections, so that a number says which is meant.</summary>
    public bool AreTasksThrough { get; }

    /// <summary>The highest number that a task has so; 0 where they are not numbered through.</summary>
    public int LastTask { get; }

    /// <summary>The headings that a number means, as people write it: with its signs or without them, in either width.</summary>
    /// <param name="written">Such as 二, （二） or 第二章.</param>
    public SectionScope[] Headings(string written) => Find(_headings, Plain(written));

    /// <summary>The tasks that a number means, as people write it; none where each section begins anew.</summary>
    /// <param name="written">Such as 31, 31. or 第31项.</param>
    public TaskModel[] Tasks(string written) => AreTasksThrough ? Find(_tasks, Plain(written)) : [];

    /// <summary>Those of them whose number is written in the same numerals: 二 is not the number that the source writes as 2.</summary>
    /// <param name="written">The number, as people write it.</param>
    public TaskModel[] TasksSoWritten(string written) => AreTasksThrough ? Find([.. _tasks.Where(one => HasDigits(one.Marker) == HasDigits(Plain(written)))], Plain(written)) : [];

    private static T[] Find<T>(List<(T Item, string Marker)> all, string wanted)
    {
        if (wanted.Trim(Signs.ToCharArray()).Length == 0 || MarkerWords.NumberIn(wanted) is not (> 0 and var number) || !wanted.All(c => ChineseNumeral.IsNumeral(c) || Signs.Contains(c, StringComparison.Ordinal)))
        {
            return [];
        }

        T[] exact = [.. all.Where(one => one.Marker == wanted).Select(one => one.Item)];
        return exact.Length > 0 ? exact : [.. all.Where(one => MarkerWords.NumberIn(one.Marker) == number && (!IsOpened(wanted) || IsOpened(one.Marker))).Select(one => one.Item)];
    }

    private static SectionScope? ScopeOf(OutlineItem entry, PartNode[] parts, PlanModel plan) => entry.Level switch
    {
        OutlineLevel.Part => new SectionScope(null, plan.Parts[Array.IndexOf(parts, entry.Part)]),
        OutlineLevel.Section => plan.Sections.FirstOrDefault(section => section.Number == entry.Section?.Number?.Value) is { } section ? new SectionScope(section, null) : null,
        _ => null,
    };

    private static bool HasDigits(string marker) => marker.Any(char.IsAsciiDigit);

    private static bool IsOpened(string marker) => marker[0] is '(' or '[' or '〔' or '【';

    private static string Plain(string words) => TypedForm.HalfWidth(PageLayout.Without(words)).Replace(" ", string.Empty, StringComparison.Ordinal);
}

using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Files;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Reading;
using FujianPlan.Tool.Doubts.Editing;
using FujianPlan.Tool.Files;

namespace FujianPlan.Tool.Doubts;

/// <summary>The files of a plan whose doubts are resolved, as they are on the disk.</summary>
internal sealed class PlanState
{
    private readonly Dictionary<string, PlanYaml> _yaml = new(StringComparer.Ordinal);
    private readonly PlanFiles _files;

    /// <summary>Begins with a plan.</summary>
    /// <param name="files">Its files.</param>
    public PlanState(PlanFiles files)
    {
        _files = files;
        Plans = files.Plans;
        Doubts = PlanDoubts.In(Plans);
        Judgement = new DoubtJudgement(files);
        Source = files.Source ?? SourceOf(files);
    }

    /// <summary>The files.</summary>
    public IReadOnlyList<PlanFile> Plans { get; private set; }

    /// <summary>The doubts that are left.</summary>
    public IReadOnlyList<PlanDoubt> Doubts { get; private set; }

    /// <summary>What is wrong with the plan.</summary>
    public DoubtJudgement Judgement { get; private set; }

    /// <summary>The source; null where there is none that can be read.</summary>
    public SourceFile? Source { get; }

    // A plan that lacks a fact is not held against its source, which says what the fact is all the same.
    private static SourceFile? SourceOf(PlanFiles files)
    {
        PlanDocument document = PlanReader.Read(files.Plans, new FindingSink());
        IReadOnlyList<SourceFile> sources = files.Sources.Count > 0 ? files.Sources : new NamedSource().Of(document);
        string? named = Path.GetFileName(document.Source?.File?.Value);
        return (sources.FirstOrDefault(file => Path.GetFileName(file.Path) == named) ?? (sources.Count == 1 ? sources[0] : null)) is { IsReadable: true } source ? source : null;
    }

    /// <summary>The file that a doubt stands in, as a tree.</summary>
    /// <param name="doubt">The doubt.</param>
    public PlanYaml YamlOf(PlanDoubt doubt) => YamlOf(Plans.First(plan => plan.Path == doubt.Place.Path));

    /// <summary>What a doubt is about; null where that cannot be told.</summary>
    /// <param name="doubt">The doubt.</param>
    public DoubtedItem? ItemOf(PlanDoubt doubt) => YamlOf(doubt).Behind(doubt.End, doubt.Place.StartColumn);

    /// <summary>Why an editor cannot give a key of what a doubt is about a value of his own; null where he can.</summary>
    /// <param name="doubt">The doubt.</param>
    public FindingText? RefusalOfOwn(PlanDoubt doubt) => ItemEdits.RefusalOfKeys(ItemOf(doubt));

    /// <summary>What a choice changes.</summary>
    /// <param name="doubt">The doubt.</param>
    /// <param name="choice">What is said to it.</param>
    /// <exception cref="UnfitReading">The file is not as the choice needs it.</exception>
    public IReadOnlyList<PlanEdit> Edits(PlanDoubt doubt, DoubtChoice choice) => new DoubtResolution(YamlOf(doubt), [.. Plans.Select(YamlOf)]).Edits(doubt, choice);

    /// <summary>The plan as a choice makes it, which is not written yet.</summary>
    /// <param name="plans">The plan before; not always what is written.</param>
    /// <param name="doubt">The doubt, as it stands in that.</param>
    /// <param name="choice">What is said to it.</param>
    /// <exception cref="UnfitReading">The file is not as the choice needs it, or would not be YAML any more.</exception>
    public static IReadOnlyList<PlanFile> After(IReadOnlyList<PlanFile> plans, PlanDoubt doubt, DoubtChoice choice)
    {
        PlanYaml[] files = [.. plans.Select(plan => new PlanYaml(plan))];
        IReadOnlyList<PlanEdit> edits = new DoubtResolution(files.First(file => file.Path == doubt.Place.Path), files).Edits(doubt, choice);
        PlanFile[] after = [.. plans.Zip(files, (plan, before) => Changed(plan, before, [.. edits.Where(edit => edit.Yaml == before).Select(edit => edit.Edit)]))];
        return choice.Reading == 0 && choice.Value is not null && Misplaced(plans, after) is { } why ? throw new UnfitReading(why) : after;
    }

    // 1=passages: … of a task, which has no such key: the doubt would be gone, and nothing said.
    private static FindingText? Misplaced(IReadOnlyList<PlanFile> before, IReadOnlyList<PlanFile> after)
    {
        HashSet<FindingText> known = [.. Read(before)];
        return Read(after).FirstOrDefault(text => !known.Contains(text));

        static IEnumerable<FindingText> Read(IReadOnlyList<PlanFile> files)
        {
            FindingSink sink = new();
            _ = PlanReader.Read(files, sink);
            return sink.Findings.Where(finding => finding.Rule == ReadingRules.UnknownKey || finding.Rule == ReadingRules.WrongType || finding.Rule == ReadingRules.BadValue).Select(finding => finding.Text);
        }
    }

    private static PlanFile Changed(PlanFile plan, PlanYaml before, IReadOnlyList<TextEdit> edits)
    {
        if (edits.Count == 0)
        {
            return plan;
        }

        PlanFile changed = new(plan.Path, TextEdit.Apply(before.Text, edits));
        PlanYaml after = new(changed);
        if (!after.IsWhole || after.Findings.Count > before.Findings.Count)
        {
            FindingText why = after.Findings.Select(finding => finding.Text).FirstOrDefault(text => before.Findings.All(finding => finding.Text != text)) ?? new FindingText("It is not valid YAML.", "不是有效的 YAML。");
            throw new UnfitReading(new FindingText($"With this change the file could not be read: {why.English} A value with ': ' or '#' in it needs quotes.", $"这样改动后文件无法读取：{why.Chinese}值中含“: ”或“#”的须加引号。"));
        }

        return changed;
    }

    private PlanYaml YamlOf(PlanFile plan)
    {
        if (!_yaml.TryGetValue(plan.Path, out PlanYaml? yaml))
        {
            _yaml.Add(plan.Path, yaml = new PlanYaml(plan));
        }

        return yaml;
    }

    /// <summary>Judges what has changed, and writes it: all files or none.</summary>
    /// <param name="plans">The files.</param>
    /// <exception cref="FileFault">One could not be written, or somebody else has written there meanwhile.</exception>
    public void Write(IReadOnlyList<PlanFile> plans)
    {
        IReadOnlyList<PlanDoubt> doubts = PlanDoubts.In(plans);
        DoubtJudgement judgement = new(_files.With(plans));
        WrittenPlan.Write([.. Plans.Zip(plans).Where(pair => pair.First.Text != pair.Second.Text)]);
        _yaml.Clear();
        (Plans, Doubts, Judgement) = (plans, doubts, judgement);
    }
}

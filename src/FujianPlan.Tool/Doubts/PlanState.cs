using System.Text;
using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Files;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Reading;
using FujianPlan.Tool.Files;
using FujianPlan.Tool.Writing;

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
    public PlanYaml YamlOf(PlanDoubt doubt)
    {
        if (!_yaml.TryGetValue(doubt.Place.Path, out PlanYaml? yaml))
        {
            _yaml.Add(doubt.Place.Path, yaml = new PlanYaml(Plans.First(plan => plan.Path == doubt.Place.Path)));
        }

        return yaml;
    }

    /// <summary>What a choice changes.</summary>
    /// <param name="doubt">The doubt.</param>
    /// <param name="choice">What is said to it.</param>
    /// <exception cref="UnfitReading">The file is not as the choice needs it.</exception>
    public IReadOnlyList<TextEdit> Edits(PlanDoubt doubt, DoubtChoice choice) =>
        new DoubtResolution(YamlOf(doubt), [.. Doubts.Where(other => other.Place.Path == doubt.Place.Path)]).Edits(doubt, choice);

    /// <summary>The plan as a choice makes it, which is not written yet.</summary>
    /// <param name="plans">The plan before; not always what is written.</param>
    /// <param name="doubt">The doubt, as it stands in that.</param>
    /// <param name="choice">What is said to it.</param>
    /// <exception cref="UnfitReading">The file is not as the choice needs it, or would not be YAML any more.</exception>
    public static IReadOnlyList<PlanFile> After(IReadOnlyList<PlanFile> plans, PlanDoubt doubt, DoubtChoice choice)
    {
        PlanYaml before = new(plans.First(plan => plan.Path == doubt.Place.Path));
        IReadOnlyList<TextEdit> edits = new DoubtResolution(before, PlanDoubts.In(before)).Edits(doubt, choice);
        PlanFile changed = new(doubt.Place.Path, TextEdit.Apply(before.Text, edits));
        PlanYaml after = new(changed);
        if (!after.IsWhole || after.Findings.Count > before.Findings.Count)
        {
            FindingText why = after.Findings.Select(finding => finding.Text).FirstOrDefault(text => before.Findings.All(finding => finding.Text != text)) ?? new FindingText("It is no YAML.", "不是有效的 YAML。");
            throw new UnfitReading(new FindingText($"The file could not be read then: {why.English} A value with ': ' or '#' in it needs quotes.", $"如此则文件无法读取：{why.Chinese}值中含“: ”或“#”的须加引号。"));
        }

        return [.. plans.Select(plan => plan.Path == changed.Path ? changed : plan)];
    }

    /// <summary>Writes what has changed, whole or not at all, and judges it.</summary>
    /// <param name="plans">The files.</param>
    /// <exception cref="FileFault">It could not be written, or somebody else has written there meanwhile.</exception>
    public void Write(IReadOnlyList<PlanFile> plans)
    {
        foreach ((PlanFile before, PlanFile after) in Plans.Zip(plans).Where(pair => pair.First.Text != pair.Second.Text))
        {
            byte[] bytes = InputFile.Read(before.Path);
            if (Utf8Text.Of(bytes, before.Path) != before.Text)
            {
                string seen = UserPath.Seen(before.Path);
                throw FileFault.OfContent(new FindingText($"'{seen}' was changed by another program meanwhile, and was left as it is. Begin again: what was chosen before is in it, unless that program took it out.", $"“{seen}”已被其他程序修改，未再写入。请重新开始：此前所作的选择仍在其中，除非被该程序去掉。"));
            }

            Encoding encoding = bytes is [0xFE, 0xFF, ..] ? Encoding.BigEndianUnicode : bytes is [0xFF, 0xFE, ..] ? Encoding.Unicode : new UTF8Encoding(bytes is [0xEF, 0xBB, 0xBF, ..]);
            WholeFile.Write(before.Path, stream => stream.Write([.. encoding.GetPreamble(), .. encoding.GetBytes(after.Text!)]), mayReplaceInput: true);
        }

        _yaml.Clear();
        Plans = plans;
        Doubts = PlanDoubts.In(plans);
        Judgement = new DoubtJudgement(_files.With(plans));
    }
}

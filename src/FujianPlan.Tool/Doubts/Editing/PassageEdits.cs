using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Yaml;

namespace FujianPlan.Tool.Doubts.Editing;

/// <summary>Adds passages to what a plan quotes of its notice.</summary>
/// <param name="files">The files of the plan.</param>
internal sealed class PassageEdits(IReadOnlyList<PlanYaml> files)
{
    private const string Key = "passages";

    /// <summary>Adds some, behind those that are there.</summary>
    /// <param name="passages">Their words, as values in YAML.</param>
    /// <exception cref="UnfitReading">The plan says nothing of itself, or has its passages in a line.</exception>
    public PlanEdit Add(string[] passages)
    {
        if (files.Select(file => file.OfNotice()).FirstOrDefault(notice => notice is not null) is not { Node: YamlMapping mapping, File: { } yaml } notice)
        {
            return BesidePlan(passages);
        }

        if (mapping.EntryOf(Key) is not { Value: YamlSequence { Items: [.., var last] } })
        {
            return new PlanEdit(yaml, new ItemEdits(yaml).Set(notice, new PlanDoubt(0, default, 0, 0, string.Empty, [], []), [Key + ":", .. passages.Select(words => "  - " + words)]));
        }

        int line = yaml.LineStart(last.Start), dash = yaml.Text.IndexOf('-', line);
        if (dash < 0 || !yaml.Text.AsSpan(line, dash - line).TrimStart(' ').IsEmpty)
        {
            throw new UnfitReading(new FindingText("The plan does not have its 'passages' on a line each. Change it in the file by hand.", "方案的 passages 不是每行一条的写法。请在文件中手工修改。"));
        }

        int end = line + yaml.Text.AsSpan(line, Math.Max(last.End, last.Start + 1) - line).TrimEnd().Length;
        return new PlanEdit(yaml, new TextEdit(end, end, string.Concat(passages.Select(words => yaml.LineBreak + yaml.Text[line..dash] + "- " + words))));
    }

    // A plan that quotes nothing of its notice yet: where a draft has it, behind what the plan says of itself.
    private PlanEdit BesidePlan(string[] passages)
    {
        if (files.Select(file => file.OfPlan()).FirstOrDefault(plan => plan is not null) is not { File: { } yaml } plan)
        {
            throw new UnfitReading(new FindingText("The plan has no mapping 'plan', beside which a passage could be added.", "方案没有 plan，无处写入 passages。"));
        }

        int end = plan.Node.Start + yaml.Text.AsSpan(plan.Node.Start, Math.Min(plan.Node.End, yaml.Text.Length) - plan.Node.Start).TrimEnd().Length;
        return new PlanEdit(yaml, new TextEdit(end, end, string.Join(yaml.LineBreak, ["", "", "notice:", $"  {Key}:", .. passages.Select(words => "    - " + words)])));
    }
}

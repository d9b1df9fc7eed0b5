using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Yaml;
using FujianPlan.Tool.Drafting;

namespace FujianPlan.Tool.Doubts.Editing;

/// <summary>An agency of duties that is others: OLD: NEW, NEW | why.</summary>
/// <param name="Code">The code that the duties have.</param>
/// <param name="Others">The codes of those that are meant.</param>
/// <param name="Note">Why the editors read it so.</param>
internal sealed record OtherAssignee(string Code, IReadOnlyList<string> Others, string Note)
{
    /// <summary>Reads what stands in a line; null where it is none.</summary>
    /// <param name="content">The words.</param>
    public static OtherAssignee? Read(string content) => content.Split(" | ", 2) is [var codes, var note] && codes.Split(": ", 2) is [var code, var others]
        ? new OtherAssignee(code.Trim(), [.. others.Split(',').Select(one => one.Trim())], note.Trim())
        : null;

    /// <summary>What stands in the line.</summary>
    public override string ToString() => $"{Code}: {string.Join(", ", Others)} | {Note}";
}

/// <summary>Puts other agencies in the place of some that the duties of an item name: the duties are then the editors' reading of the clause.</summary>
/// <param name="yaml">The file.</param>
/// <param name="files">All files of the plan.</param>
internal sealed class AssigneeEdits(PlanYaml yaml, IReadOnlyList<PlanYaml> files)
{
    private static readonly string[] Roles = ["lead", "responsible", "supporting", "guiding"];

    /// <summary>Puts them there. An agency that nothing names any more is removed.</summary>
    /// <param name="item">What has the duties.</param>
    /// <param name="changes">Who is meant.</param>
    /// <exception cref="UnfitReading">The duties do not name one of them.</exception>
    public IEnumerable<PlanEdit> Replace(DoubtedItem item, IReadOnlyList<OtherAssignee> changes)
    {
        IReadOnlyList<YamlNode> duties = item.Node is YamlMapping mapping && mapping.EntryOf("duties")?.Value is YamlSequence list ? list.Items : [];
        List<PlanEdit> edits = [];
        Dictionary<string, int> replaced = new(StringComparer.Ordinal);
        foreach (YamlMapping duty in duties.OfType<YamlMapping>())
        {
            List<string> notes = [];
            foreach (YamlSequence assignees in duty.Entries.Where(entry => Array.IndexOf(Roles, entry.Key.Value) >= 0).Select(entry => entry.Value).OfType<YamlSequence>().SelectMany(WithNamed))
            {
                foreach (OtherAssignee change in changes.Where(change => assignees.Items.Exists(one => IsCode(one, change.Code))))
                {
                    edits.AddRange(In(assignees, change));
                    replaced[change.Code] = replaced.GetValueOrDefault(change.Code) + 1;
                    notes.Add(change.Note);
                }
            }

            edits.AddRange(notes.Count > 0 ? Explained(item, duty, string.Join("；", notes.Distinct())) : []);
        }

        if (changes.FirstOrDefault(change => !replaced.ContainsKey(change.Code)) is { } missing)
        {
            throw new UnfitReading(new FindingText($"Its duties do not name the agency '{missing.Code}' any more.", $"其职责中已没有代码为“{missing.Code}”的部门。"));
        }

        return [.. edits, .. changes.Where(change => !change.Others.Contains(change.Code)).DistinctBy(change => change.Code).SelectMany(change => WithoutUse(change.Code, replaced[change.Code]))];
    }

    private static bool IsItself(OtherAssignee change) => change.Others is [var other] && other == change.Code;

    private static bool IsCode(YamlNode node, string code) => node is YamlScalar { Value: var value } && value == code;

    // {named: [A, B], of: C}.
    private static IEnumerable<YamlSequence> WithNamed(YamlSequence assignees) =>
        assignees.Items.OfType<YamlMapping>().Select(one => one.EntryOf("named")?.Value).OfType<YamlSequence>().Prepend(assignees);

    private IEnumerable<PlanEdit> In(YamlSequence assignees, OtherAssignee change)
    {
        // It stays: only that it is the editors' reading, and why, is written.
        if (IsItself(change))
        {
            yield break;
        }

        foreach (YamlNode one in assignees.Items.Where(one => IsCode(one, change.Code)))
        {
            string[] others = [.. change.Others.Where(other => other == change.Code || !assignees.Items.Exists(known => IsCode(known, other)))];
            if (others.Length == 0)
            {
                throw new UnfitReading(new FindingText($"The same duty names {string.Join(", ", change.Others)} already.", $"同一职责中已有 {string.Join("、", change.Others)}。"));
            }

            int line = yaml.LineStart(one.Start);
            bool isAlone = yaml.Text.AsSpan(line, one.Start - line).Trim(' ') is "-";
            yield return new PlanEdit(yaml, new TextEdit(one.Start, one.End, string.Join(isAlone ? yaml.LineBreak + yaml.Text[line..one.Start] : ", ", others)));
        }
    }

    private IEnumerable<PlanEdit> Explained(DoubtedItem item, YamlMapping duty, string note)
    {
        string whole = duty.ValueOf("note") is { } known && !known.Contains(note, StringComparison.Ordinal) ? $"{known.Trim()}；{note}" : duty.ValueOf("note") ?? note;
        bool isStated = duty.ValueOf("reading") is not null;
        if (duty.IsBracketed)
        {
            int end = yaml.Text.LastIndexOf('}', duty.End - 1);
            yield return duty.EntryOf("note") is { } there
                ? new PlanEdit(yaml, new TextEdit(there.Value.Start, there.Value.End, YamlText.OfItem(whole)))
                : new PlanEdit(yaml, new TextEdit(end, end, $", note: {YamlText.OfItem(whole)}"));
            if (!isStated)
            {
                yield return new PlanEdit(yaml, new TextEdit(end, end, ", reading: editorial"));
            }

            yield break;
        }

        PlanDoubt nowhere = new(0, default, 0, 0, string.Empty, [], []);
        ItemEdits items = new(yaml);
        DoubtedItem own = new(new YamlPosition(duty, item.Position, null), false);
        if (!isStated)
        {
            yield return new PlanEdit(yaml, items.Set(own, nowhere, ["reading: editorial"]));
        }

        yield return new PlanEdit(yaml, items.Set(own, nowhere, [$"note: {YamlText.Of(whole)}"]));
    }

    private IEnumerable<PlanEdit> WithoutUse(string code, int replaced)
    {
        if (files.Sum(file => AgencyEdits.CountUses(file, code)) > replaced || files.FirstOrDefault(file => file.Agency(code) is not null) is not { } home)
        {
            return [];
        }

        return [new PlanEdit(home, new ItemEdits(home).Remove(new DoubtedItem(home.Agency(code)!, false)))];
    }
}

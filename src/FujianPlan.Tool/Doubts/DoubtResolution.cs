using System.Text.RegularExpressions;
using FujianPlan.Authoring.Files;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Yaml;
using FujianPlan.Tool.Doubts.Editing;
using FujianPlan.Tool.Drafting;

namespace FujianPlan.Tool.Doubts;

/// <summary>What a choice makes of a plan.</summary>
/// <param name="yaml">The file that the doubt stands in.</param>
/// <param name="files">All files of the plan, that one among them.</param>
internal sealed partial class DoubtResolution(PlanYaml yaml, IReadOnlyList<PlanYaml> files)
{
    private const string Note = "note: ";

    /// <summary>The changes that a choice makes: to what the plan says first, and then the lines of the doubt.</summary>
    /// <param name="doubt">The doubt.</param>
    /// <param name="choice">What is said to it.</param>
    /// <exception cref="UnfitReading">The file is not as the choice needs it.</exception>
    public IReadOnlyList<PlanEdit> Edits(PlanDoubt doubt, DoubtChoice choice)
    {
        if (doubt.Fault is { } fault)
        {
            throw new UnfitReading(fault);
        }

        IReadOnlyList<ReadingLine> lines = choice switch
        {
            { Reading: > 0 } => [.. doubt.Readings[choice.Reading - 1].Lines.Select(line => line.IsAsked ? Answered(line, choice.Value!) : line)],
            { Value: { } own } => new OwnAgencies(files).In([.. OwnLines(own)]),
            _ => [],
        };
        List<PlanEdit> edits = [.. Edits(doubt, lines, isOwn: choice.Reading == 0), new PlanEdit(yaml, new TextEdit(doubt.Start, doubt.End, string.Empty))];

        // With what is taken away go the doubts of that.
        foreach (PlanYaml file in edits.Select(edit => edit.Yaml).Distinct().ToArray())
        {
            TextEdit[] gone = [.. edits.Where(edit => edit.Yaml == file && edit.Edit.Text.Length == 0).Select(edit => edit.Edit)];
            foreach (PlanDoubt other in PlanDoubts.In(file).Where(other => !(file == yaml && other.Start == doubt.Start) && file.Behind(other.End, other.Place.StartColumn) is { IsAround: false, Node: var about } && Array.Exists(gone, edit => edit.Start < about.Start && about.End <= edit.End)))
            {
                edits.Add(new PlanEdit(file, new TextEdit(other.Start, other.End, string.Empty)));
            }
        }

        return edits;
    }

    /// <summary>A value as a key has it: a date as 2024-06-30, however it is written.</summary>
    /// <param name="key">The key.</param>
    /// <param name="value">What was written.</param>
    public static string Value(string key, string value) => key is "aliases" or "editorialAliases" ? $"[{string.Join(", ", value.Split('、').Select(YamlText.OfItem))}]"
        : key is "issued" or "editorialIssued"
        ? NoticeDates.In(value) is { } date ? FormattableString.Invariant($"{date.Date:yyyy-MM-dd}") : throw new UnfitReading(new FindingText($"'{value}' is not a date. Write it as 2024-06-30 or 2024年6月30日.", $"“{value}”不是日期。请写作 2024-06-30 或 2024年6月30日。"))
        : YamlText.Of(value);

    private static ReadingLine Answered(ReadingLine line, string value)
    {
        string key = line.Content.Split(':')[0];
        ThrowIfUnsaid(value);
        return line with { IsAnswered = true, Content = $"{key}: {(line.Form == DoubtForm.Agency ? value.Trim() : Value(key.Trim(), value.Trim()))}" };
    }

    private static void ThrowIfUnsaid(string value)
    {
        if (value.Contains(DoubtForm.Asked, StringComparison.Ordinal))
        {
            throw new UnfitReading(new FindingText($"'{DoubtForm.Asked}' is a placeholder for your answer. Write the value itself.", $"“{DoubtForm.Asked}”代表待您填写的内容。请写出值本身。"));
        }
    }

    // key: value, as it is typed: texts get the quotes that they need.
    private static IEnumerable<ReadingLine> OwnLines(string own)
    {
        int colon = own.AsSpan().IndexOfAny(':', '：');
        string key = colon < 0 ? string.Empty : own[..colon].Trim(), value = colon < 0 ? string.Empty : own[(colon + 1)..].Trim();
        ThrowIfUnsaid(value);
        if (key.Length == 0 || !key.All(char.IsAsciiLetter) || value.Length == 0)
        {
            throw new UnfitReading(new FindingText("Write a key of the plan file and its value, such as 'title: 夯实基础' or 'duties: [{lead: [SJJ]}]'.", "请写方案文件的键及其值，如“title: 夯实基础”或“duties: [{lead: [SJJ]}]”。"));
        }

        bool isYaml = value[0] is '[' or '{' or '\'' or '"';
        if (key == "text" && !isYaml)
        {
            return [new ReadingLine(DoubtForm.Set, "text:"), new ReadingLine(DoubtForm.Set, "  - " + YamlText.Of(value))];
        }

        bool isWord = isYaml || value is "true" or "false" or "none" || value.All(c => char.IsAsciiLetterOrDigit(c) || c == '-');
        return [new ReadingLine(DoubtForm.Set, $"{key}: {(isWord ? value : Value(key, value))}")];
    }

    private List<PlanEdit> Edits(PlanDoubt doubt, IReadOnlyList<ReadingLine> lines, bool isOwn)
    {
        AgencyEdits agencies = new(files);
        NewAgencies added = new(files);
        foreach (ReadingLine line in lines.Where(line => line.Form == DoubtForm.NewAgency))
        {
            added.Add(line.Content);
        }

        ReadingLine[] others = [.. lines.Where(line => line.Form != DoubtForm.NewAgency).Select(line => line.Form == DoubtForm.Set ? line with { Content = WithCodes(line.Content, added) } : line)];
        ThrowIfMissing(others, agencies, added);
        DoubtedItem? item = lines.Count == 0 ? null : yaml.Behind(doubt.End, doubt.Place.StartColumn);
        List<PlanEdit> edits = [.. added.Edits()];
        for (int i = 0, count; i < others.Length; i += count)
        {
            count = CountTogether(others, i);
            if (others[i].Form == DoubtForm.Item)
            {
                item = others[i].Content.Trim() is var id && id == DoubtForm.Plan ? files.Select(file => file.OfPlan()).FirstOrDefault(plan => plan is not null) : yaml.OfId(id);
            }
            else
            {
                edits.AddRange(Edits(others[i..(i + count)], doubt, item, agencies, added, isOwn));
            }
        }

        return [.. NewAgencies.InPlaceOfRemoved(edits)];
    }

    // A key with the lines of its value; all agencies of the item's duties, and all passages.
    private static int CountTogether(ReadingLine[] lines, int at) => 1 + lines.Skip(at + 1).TakeWhile(next => next.Form == lines[at].Form && (next.Form is DoubtForm.Assignee or DoubtForm.Passage || (next.Form == DoubtForm.Set && next.Content.StartsWith(' ')))).Count();

    private IEnumerable<PlanEdit> Edits(ReadingLine[] lines, PlanDoubt doubt, DoubtedItem? item, AgencyEdits agencies, NewAgencies added, bool isOwn)
    {
        PlanYaml file = item?.File ?? yaml;
        ItemEdits items = new(file);
        (string form, string content, bool isAnswered) = lines[0];
        switch (form)
        {
            case DoubtForm.Agency:
                return content.Split(": ") is [var code, var other] ? OfAgency(agencies, code, other, isAnswered) : throw Unread(form, content);
            case DoubtForm.Members:
                return agencies.Reach(content.Trim());
            case DoubtForm.Assignee:
                OtherAssignee[] changes = [.. lines.Select(line => OtherAssignee.Read(line.Content) ?? throw Unread(form, line.Content))];
                return new AssigneeEdits(yaml, files).Replace(Found(item), [.. changes.Select(change => change with { Others = [.. change.Others.Select(added.CodeOf)] })]);
            case DoubtForm.Set when !isOwn && content.StartsWith(Note, StringComparison.Ordinal) && lines.Length == 1 && (Found(item).Node as YamlMapping)?.ValueOf("note") is { } noted:
                return WithNote(noted, content[Note.Length..]) is { } both ? [new PlanEdit(file, items.Set(item!, doubt, [Note + both]))] : [];
            case DoubtForm.Passage:
                return [new PassageEdits(files).Add([.. lines.Select(line => line.Content.Trim())])];
            case DoubtForm.Remove when content.Trim().Length == 0:
                return [new PlanEdit(file, items.Remove(Found(item)))];
            case DoubtForm.Remove:
                return items.Remove(Found(item), content.Trim()) is { } removal ? [new PlanEdit(file, removal)] : [];
            default:
                return content.Contains(':', StringComparison.Ordinal) ? [new PlanEdit(file, items.Set(Found(item), doubt, [.. lines.Select(line => line.Content)]))] : throw Unread(form, content);
        }
    }

    // What another reading has noted stays; null where it is the same.
    private static string? WithNote(string noted, string more)
    {
        string said = (new PlanYaml(new PlanFile(string.Empty, Note + more)).Root as YamlMapping)?.ValueOf("note") ?? more;
        return noted.Contains(said, StringComparison.Ordinal) ? null : YamlText.Of($"{noted.Trim()}；{said}");
    }

    // Two that the plan has become one; what an editor says and no agency has is a new code.
    private static IEnumerable<PlanEdit> OfAgency(AgencyEdits agencies, string code, string other, bool isAnswered) => isAnswered && !agencies.Has(other) ? agencies.Rename(code, other) : agencies.Merge(code, other);

    // The duties of a reading name agencies as the draft had them.
    private static void ThrowIfMissing(IReadOnlyList<ReadingLine> lines, AgencyEdits agencies, NewAgencies added)
    {
        IEnumerable<string> ofDuties = lines.Where(line => line.Form == DoubtForm.Set).Select(line => DutyLine().Match(line.Content)).Where(duty => duty.Success).SelectMany(duty => Code().Matches(duty.Groups["codes"].Value)).Select(code => code.Value);
        IEnumerable<string> others = lines.Where(line => line.Form == DoubtForm.Assignee).SelectMany(line => OtherAssignee.Read(line.Content)?.Others ?? []);
        if (ofDuties.Concat(others).FirstOrDefault(code => code is not ("named" or "of") && !agencies.Has(code) && !added.Has(code)) is { } missing)
        {
            throw AgencyEdits.Missing(missing);
        }
    }

    // An agency that the reading adds may have got another code meanwhile.
    private static string WithCodes(string content, NewAgencies added) => DutyLine().Match(content) is { Success: true } duty
        ? content[..duty.Groups["codes"].Index] + Code().Replace(duty.Groups["codes"].Value, code => added.CodeOf(code.Value)) + "]"
        : content;

    [GeneratedRegex(@"^ +- +(lead|responsible|supporting|guiding): \[(?<codes>.*)\]$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex DutyLine();

    [GeneratedRegex("[A-Za-z][A-Za-z0-9-]*", RegexOptions.CultureInvariant)]
    private static partial Regex Code();

    private static DoubtedItem Found(DoubtedItem? item) => item ?? throw new UnfitReading(ItemEdits.Gone);

    private static UnfitReading Unread(string form, string content) => new(new FindingText($"This line of the reading is not understood: '{form} {content}'.", $"该读法中的一行无法理解：“{form} {content}”。"));
}

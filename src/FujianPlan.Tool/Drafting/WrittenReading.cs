using FujianPlan.Authoring.Clauses;
using FujianPlan.Authoring.Drafting;
using FujianPlan.Authoring.Findings;
using FujianPlan.Tool.Doubts;
using FujianPlan.Tool.Drafting.Duties;

namespace FujianPlan.Tool.Drafting;

/// <summary>A reading of a doubt as a draft writes it.</summary>
/// <param name="Text">What is meant.</param>
/// <param name="Lines">What the plan then says, in the lines of <see cref="DoubtForm"/>.</param>
internal sealed record WrittenReading(FindingText Text, IReadOnlyList<string> Lines)
{
    /// <summary>Writes the readings of a doubt.</summary>
    /// <param name="doubt">The doubt.</param>
    /// <param name="duties">What writes the duties of a clause; null where no reading has one.</param>
    /// <param name="isTask">Whether what it is about says how well the source preserves it.</param>
    /// <returns>The readings; without those whose clause names an agency that the draft does not have.</returns>
    public static IEnumerable<WrittenReading> Of(DraftDoubt doubt, DraftDuties? duties = null, bool isTask = false)
    {
        foreach (DoubtReading reading in doubt.Readings)
        {
            List<string> lines = [];
            if (reading.Changes.All(change => TryWrite(change, duties, isTask, lines)))
            {
                yield return new WrittenReading(reading.Text, lines);
            }
        }
    }

    private static bool TryWrite(DoubtChange change, DraftDuties? duties, bool isTask, List<string> lines)
    {
        switch (change)
        {
            case { Kind: DoubtValue.Agency }:
                lines.Add($"{DoubtForm.Agency} {change.Key}: {change.Value ?? DoubtForm.Asked}");
                return true;
            case { Kind: DoubtValue.Members }:
                lines.Add($"{DoubtForm.Members} {change.Key}");
                return true;
            case { Kind: DoubtValue.Asked }:
                lines.Add($"{DoubtForm.Set} {change.Key}: {DoubtForm.Asked}");
                return true;
            case { Kind: DoubtValue.PlanWord }:
                lines.Add($"{DoubtForm.Item} {DoubtForm.Plan}");
                lines.Add($"{DoubtForm.Set} {change.Key}: {change.Value}");
                return true;
            case { Kind: DoubtValue.Clause }:
                return TryWriteClause(change.Value, duties, isTask, lines);
            case { Value: null }:
                lines.Add($"{DoubtForm.Remove} {change.Key}");
                return true;
            case { Kind: DoubtValue.Quotation, Value: { } words }:
                lines.Add($"{DoubtForm.Set} {change.Key}:");
                lines.Add($"{DoubtForm.Set}   - {YamlText.Of(words)}");
                return true;
            default:
                lines.Add($"{DoubtForm.Set} {change.Key}: {(change.Kind == DoubtValue.Word ? change.Value : YamlText.Of(change.Value))}");
                return true;
        }
    }

    private static bool TryWriteClause(string? words, DraftDuties? duties, bool isTask, List<string> lines)
    {
        if (words is null)
        {
            lines.AddRange([$"{DoubtForm.Remove} clause", $"{DoubtForm.Remove} duties", $"{DoubtForm.Remove} deadline"]);
            if (isTask)
            {
                lines.Add($"{DoubtForm.Set} attestation: textOnly");
            }

            return true;
        }

        Clause clause = ClauseParser.Parse(words);
        if (duties is null || clause.Groups.Count == 0 || !duties.KnowsAll(clause))
        {
            return false;
        }

        lines.Add($"{DoubtForm.Set} clause: {YamlText.Of(words)}");
        lines.AddRange(duties.LinesOf(clause).Select(line => $"{DoubtForm.Set} {line}"));
        lines.Add(clause.Deadlines.Count > 0 ? $"{DoubtForm.Set} deadline: {YamlText.Of(clause.Deadlines[0].Words)}" : $"{DoubtForm.Remove} deadline");
        return true;
    }
}

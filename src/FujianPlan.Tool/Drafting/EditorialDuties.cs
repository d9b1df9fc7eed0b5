using FujianPlan.Authoring.Clauses;
using FujianPlan.Authoring.Drafting;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Vocabulary;
using FujianPlan.Tool.Doubts;
using FujianPlan.Tool.Drafting.Agencies;
using FujianPlan.Tool.Exporting;

namespace FujianPlan.Tool.Drafting;

/// <summary>Duties that words of a text give to agencies of the draft, though no clause does: a reading of the doubt about these words.</summary>
/// <param name="agencies">The agencies of the draft.</param>
/// <param name="duties">What writes the duties of clauses.</param>
/// <param name="lines">The draft.</param>
internal sealed class EditorialDuties(DraftedAgencies agencies, DraftDuties duties, DraftLines lines)
{
    // 市甲局等相关部门负责; 市甲局要继续做好牵头工作.
    private const int MostBetween = 8;

    private static readonly (string Word, DutyRole Role)[] Words = [("牵头", DutyRole.Lead), ("负责", DutyRole.Responsible), ("配合", DutyRole.Supporting)];

    /// <summary>The reading that gives these duties.</summary>
    /// <param name="doubt">The doubt.</param>
    /// <param name="text">The text that its words stand in.</param>
    /// <param name="clause">The clause of what it is about; null for none.</param>
    /// <returns>It; null where the words name no agency of the draft before a word for a role.</returns>
    public WrittenReading? Reading(DraftDoubt doubt, string text, Clause? clause)
    {
        EditorialDuty[] found = [.. doubt.Words.Select(words => In(words, text)).OfType<EditorialDuty>().DistinctBy(duty => (duty.Role, string.Concat(duty.Agencies.Select(agency => agency.Code + " "))))];
        if (found.Length == 0)
        {
            return null;
        }

        string english = string.Join("; ", found.Select(one => $"{string.Join(", ", one.Agencies.Select(agency => agency.Name))} {PlanWords.Of(one.Role)}")), chinese = string.Join("；", found.Select(one => string.Join("、", one.Agencies.Select(agency => agency.Name)) + PlanTerms.Of(one.Role).Chinese));
        return new WrittenReading(
            new FindingText($"They give duties, as the editors read them: {english}.", $"规定了职责（编者理解）：{chinese}。"),
            [.. (clause is null ? ["duties:"] : duties.LinesOf(clause).DefaultIfEmpty("duties:")).Concat(found.SelectMany(Lines)).Select(line => $"{DoubtForm.Set} {line}")]);
    }

    private EditorialDuty? In(string words, string text)
    {
        int place = text.IndexOf(words, StringComparison.Ordinal);
        foreach ((string word, DutyRole role) in Words)
        {
            if (place < 0 || words.IndexOf(word, StringComparison.Ordinal) is not (> 0 and var at))
            {
                continue;
            }

            // The last name before the word; and those that stand in a list with it.
            int end = Enumerable.Range(place + 1, at).Reverse().TakeWhile(end => place + at - end <= MostBetween).FirstOrDefault(end => EndingAt(text, end) is not null);
            List<DraftedAgency> named = [];
            int start = end;
            while (EndingAt(text, named.Count == 0 ? start : start - 1) is { } agency)
            {
                start -= agency.Name.Length + (named.Count == 0 ? 0 : 1);
                named.Insert(0, agency);
                if (start == 0 || text[start - 1] is not ('、' or '和' or '及'))
                {
                    break;
                }
            }

            // Where the draft does not have one of the list, the duty would be told by halves.
            if (named.Count > 0 && (start == 0 || text[start - 1] is not ('、' or '和' or '及' or '或')))
            {
                return new EditorialDuty(named, role, text[end] == '等', words);
            }
        }

        return null;
    }

    private DraftedAgency? EndingAt(string text, int end) =>
        agencies.All.Where(agency => end >= agency.Name.Length && string.CompareOrdinal(text, end - agency.Name.Length, agency.Name, 0, agency.Name.Length) == 0).MaxBy(agency => agency.Name.Length);

    private IEnumerable<string> Lines(EditorialDuty duty) =>
    [
        $"  - {PlanWords.Of(duty.Role)}: [{string.Join(", ", duty.Agencies.Select(agency => agency.Code))}]",
        .. duty.IsOpen ? ["    open: true"] : Array.Empty<string>(),
        "    reading: editorial",
        $"    note: {YamlText.Of(lines.Told("the text says: ", "正文写明：") + duty.Words)}",
    ];

    // What words give to whom.
    private sealed record EditorialDuty(IReadOnlyList<DraftedAgency> Agencies, DutyRole Role, bool IsOpen, string Words);
}

using System.Text.RegularExpressions;
using FujianPlan.Authoring.Clauses;
using FujianPlan.Authoring.Clauses.Names;
using FujianPlan.Authoring.Drafting;
using FujianPlan.Authoring.Drafting.Unread;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Vocabulary;
using FujianPlan.Tool.Doubts;
using FujianPlan.Tool.Drafting.Agencies;
using FujianPlan.Tool.Exporting;

namespace FujianPlan.Tool.Drafting.Duties;

/// <summary>Duties that words of a text give to agencies of the draft, though no clause does: a reading of the doubt about these words.</summary>
/// <param name="agencies">The agencies of the draft.</param>
/// <param name="duties">What writes the duties of clauses.</param>
/// <param name="lines">The draft.</param>
internal sealed class EditorialDuties(DraftedAgencies agencies, DraftDuties duties, DraftLines lines)
{
    // 市甲局等相关部门负责; 市甲局要继续做好牵头工作.
    private const int MostBetween = 8;

    // 牵头负责 is one role.
    private const int Together = 2;

    private static readonly (string Word, DutyRole Role, int MostBetween)[] Words =
    [
        ("牵头", DutyRole.Lead, MostBetween), ("负责", DutyRole.Responsible, MostBetween), ("配合", DutyRole.Supporting, MostBetween), ("主责", DutyRole.Lead, 0), ("协责", DutyRole.Supporting, 0),
    ];

    // 市甲局（牵头）, 市甲局（配合单位） as a heading.
    private static readonly Regex MannerBehindName = new("^(?<who>[^（）()。；]+)[（(](?<what>(牵头|责任|负责|配合|主办|承办|协办)(单位|部门))[)）]$|^(?<who>[^（）()、，。；]+)[（(](?<what>牵头|负责|配合)[)）]$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    private readonly NamedBodies _bodies = new(agencies.All.Select(agency => agency.Name));

    /// <summary>The reading that gives these duties.</summary>
    /// <param name="doubt">The doubt.</param>
    /// <param name="text">The text that its words stand in.</param>
    /// <param name="clause">The clause of what it is about; null for none.</param>
    /// <returns>It; null where the words name no agency of the draft before a word for a role, and where only some of what they say could be written.</returns>
    public WrittenReading? Reading(DraftDoubt doubt, string text, Clause? clause)
    {
        List<EditorialDuty> found = [];
        foreach (string words in doubt.Words)
        {
            if (In(words, text) is not { } duties)
            {
                return null;
            }

            found.AddRange(duties);
        }

        return Of(found, clause);
    }

    /// <summary>The reading that gives duties which the words of a text, and no clause, state.</summary>
    /// <param name="found">The duties.</param>
    /// <param name="clause">The clause of what they are about; null for none.</param>
    /// <returns>It; null where the clause says all of that already, and where an agency would have two roles.</returns>
    public WrittenReading? Of(IReadOnlyList<EditorialDuty> found, Clause? clause)
    {
        // What the clause says already is not said again; an agency that would have two roles is for the editor to decide.
        HashSet<(string Code, DutyRole Role)> known = [.. (clause?.Groups ?? []).SelectMany(group => group.Agencies.Where(agency => agencies.Has(agency.Name)).Select(agency => (agencies.Named(agency.Name).Code, group.Role)))];
        EditorialDuty[] more = [.. found.Select(duty => duty with { Agencies = [.. duty.Agencies.Where(agency => known.Add((agency.Code, duty.Role)))] }).Where(duty => duty.Agencies.Count > 0)];
        if (more.Length == 0 || more.SelectMany(duty => duty.Agencies).Any(agency => known.Count(one => one.Code == agency.Code) > 1))
        {
            return null;
        }

        return Written(more, clause is null ? ["duties:"] : duties.LinesOf(clause).DefaultIfEmpty("duties:"));
    }

    /// <summary>The reading in which a clause gives other roles than its words alone do.</summary>
    /// <param name="groups">Who has which role; a group of nobody is left out.</param>
    /// <param name="words">The words that say so.</param>
    /// <returns>It; null where the draft does not have all of them.</returns>
    public WrittenReading? Instead(IEnumerable<(ClauseAgency[] Agencies, DutyRole Role, DutyManner Manner, bool IsOpen)> groups, string words)
    {
        (ClauseAgency[] Agencies, DutyRole Role, DutyManner Manner, bool IsOpen)[] all = [.. groups.Where(group => group.Agencies.Length > 0)];
        return all.SelectMany(group => group.Agencies).All(agency => agencies.Has(agency.Name))
            ? Written([.. all.Select(group => new EditorialDuty([.. group.Agencies.Select(agency => agencies.Named(agency.Name)).Distinct()], group.Role, group.IsOpen, words) { Manner = group.Manner })], ["duties:"])
            : null;
    }

    /// <summary>The reading that gives one duty which the words of a clause do not state so, beside all that it states otherwise.</summary>
    /// <param name="duty">The duty.</param>
    /// <param name="others">The clause without the agency of the duty.</param>
    public WrittenReading Beside(EditorialDuty duty, Clause others) => Written([duty], duties.LinesOf(others).DefaultIfEmpty("duties:"));

    private WrittenReading Written(IReadOnlyList<EditorialDuty> all, IEnumerable<string> before)
    {
        string english = string.Join("; ", all.Select(one => $"{string.Join(", ", one.Agencies.Select(agency => agency.Name))} {PlanWords.Of(one.Role)}")), chinese = string.Join("；", all.Select(one => string.Join("、", one.Agencies.Select(agency => agency.Name)) + PlanTerms.Of(one.Role).Chinese));
        return new WrittenReading(
            new FindingText($"They give duties, according to the editors' reading: {english}.", $"规定了职责（编者理解）：{chinese}。"),
            [.. OtherAgencies.Added(all.SelectMany(duty => duty.Agencies)), .. before.Concat(all.SelectMany(Lines)).Select(line => $"{DoubtForm.Set} {line}")]);
    }

    // As a clause, where all of it is understood; or what stands before its words for roles. None where they give nobody a role; null where they give
    // one, and the draft does not have all whom they name.
    private List<EditorialDuty>? In(string words, string text)
    {
        // Names alone are a list only in brackets.
        if (Understood(words) is { } clause && clause.Groups.All(group => group.Agencies.All(agency => agency.Writing != AgencyWriting.NamedMember && (agencies.Has(agency.Name) || NoNames.MayBeName(agency.Name)))))
        {
            return clause.Groups.SelectMany(group => group.Agencies).All(agency => agencies.Has(agency.Name) || AgencyNames.IsOrgan(agency.Name, 0, agency.Name.Length))
                ? [.. clause.Groups.Select(group => new EditorialDuty([.. group.Agencies.Select(agency => agencies.Possible(agency.Name))], group.Role, group.IsOpen, words) { Manner = group.Manner })]
                : null;
        }

        if ((DutiesBehindBy.In(words, agencies, _bodies) ?? DutiesOfHead.In(words, agencies, _bodies)) is { } stated)
        {
            return stated;
        }

        int place = text.IndexOf(words, StringComparison.Ordinal), before = -1 - Together;
        List<EditorialDuty> found = [];
        for (int at = 1; place >= 0 && at < words.Length; at++)
        {
            if (Array.Find(Words, one => string.CompareOrdinal(words, at, one.Word, 0, one.Word.Length) == 0) is not { Word: { } word } role)
            {
                continue;
            }

            if (at - before > Together)
            {
                if (Before(words, text, place, at, role) is not { } duty)
                {
                    return null;
                }

                found.Add(duty);
            }

            before = at + word.Length;
        }

        // Another body beside those would be lost.
        string rest = found.SelectMany(duty => duty.Agencies).Aggregate(words, (left, agency) => left.Replace(agency.Name, "，", StringComparison.Ordinal));
        return _bodies.FirstIn(rest, 0, rest.Length) < 0 ? found : null;
    }

    // As it stands; or without 下同 within its names, which is a word about them.
    internal static Clause? Understood(string words) => new[] { words, words[..NamesInWords.StartOfDate(words)], NameDoubts.WithoutAsBelow(words), NameDoubts.WithoutConditions(NameDoubts.WithoutShares(words)), MannerBehindName.Replace(words, match => match.Groups["what"].Length > 2 ? $"{match.Groups["what"].Value}：{match.Groups["who"].Value}" : match.Groups["who"].Value + match.Groups["what"].Value) }.Distinct()
        .SelectMany(one => new[] { ClauseParser.Parse(one), ClauseParser.Parse($"（{one}）") })
        .FirstOrDefault(clause => clause is { IsFullyParsed: true, Groups.Count: > 0 });

    // The last name before the word; and those that stand in a list with it.
    private EditorialDuty? Before(string words, string text, int place, int at, (string Word, DutyRole Role, int MostBetween) role)
    {
        int end = Enumerable.Range(place + 1, at).Reverse().TakeWhile(end => place + at - end <= role.MostBetween).FirstOrDefault(end => EndingAt(text, end) is not null);
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
        return named.Count > 0 && (start == 0 || text[start - 1] is not ('、' or '和' or '及' or '或')) ? new EditorialDuty(named, role.Role, text[end] == '等', words) : null;
    }

    private DraftedAgency? EndingAt(string text, int end) =>
        agencies.All.Where(agency => end >= agency.Name.Length && string.CompareOrdinal(text, end - agency.Name.Length, agency.Name, 0, agency.Name.Length) == 0).MaxBy(agency => agency.Name.Length);

    private IEnumerable<string> Lines(EditorialDuty duty) =>
    [
        $"  - {PlanWords.Of(duty.Role)}: [{string.Join(", ", duty.Agencies.Select(agency => agency.Code))}]",
        .. duty.Manner != DutyManner.Unstated ? [$"    manner: {PlanWords.Of(duty.Manner)}"] : Array.Empty<string>(),
        .. duty.IsOpen ? ["    open: true"] : Array.Empty<string>(),
        "    reading: editorial",
        $"    note: {YamlText.Of(lines.Told("the source says: ", "原文写明：") + duty.Words)}",
    ];
}

/// <summary>What words give to whom.</summary>
/// <param name="Agencies">To whom.</param>
/// <param name="Role">Which role.</param>
/// <param name="IsOpen">Whether others may join.</param>
/// <param name="Words">The words.</param>
internal sealed record EditorialDuty(IReadOnlyList<DraftedAgency> Agencies, DutyRole Role, bool IsOpen, string Words)
{
    /// <summary>How they share it.</summary>
    public DutyManner Manner { get; init; }
}

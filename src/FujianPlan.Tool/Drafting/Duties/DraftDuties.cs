using FujianPlan.Authoring.Clauses;
using FujianPlan.Authoring.Clauses.Names;
using FujianPlan.Authoring.Drafting;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Vocabulary;
using FujianPlan.Tool.Doubts;
using FujianPlan.Tool.Drafting.Agencies;
using FujianPlan.Tool.Exporting;

namespace FujianPlan.Tool.Drafting.Duties;

/// <summary>Writes the duties that a clause says, and what is doubtful about it.</summary>
/// <param name="agencies">The agencies that the clauses of the notice name.</param>
/// <param name="lines">Where to.</param>
internal sealed class DraftDuties(DraftedAgencies agencies, DraftLines lines)
{
    // Persons are told of once, as a collective is; no name begins with a blank.
    private const string PersonsTold = " persons";

    /// <summary>Writes them.</summary>
    /// <param name="clause">The clause.</param>
    /// <param name="indent">What stands before the key.</param>
    public void Write(Clause clause, string indent)
    {
        foreach (string line in LinesOf(clause))
        {
            lines.Line(indent + line);
        }
    }

    /// <summary>The lines of the key, and what stands under it; none where the clause says no duties.</summary>
    /// <param name="clause">The clause.</param>
    public IEnumerable<string> LinesOf(Clause clause)
    {
        if (clause.Groups.Count > 0)
        {
            yield return "duties:";
        }

        foreach (ClauseGroup group in clause.Groups)
        {
            yield return $"  - {PlanWords.Of(group.Role)}: [{string.Join(", ", Assignees(group))}]";
            if (group.Manner != DutyManner.Unstated)
            {
                yield return $"    manner: {PlanWords.Of(group.Manner)}";
            }

            if (group.IsOpen)
            {
                yield return "    open: true";
            }
        }
    }

    /// <summary>Whether the draft has all agencies of a clause.</summary>
    /// <param name="clause">The clause.</param>
    public bool KnowsAll(Clause clause) => clause.Groups.SelectMany(group => group.Agencies).All(agency => agencies.Has(agency.Name));

    /// <summary>What is doubtful about a clause.</summary>
    /// <param name="clause">The clause; null for none.</param>
    /// <param name="told">The collectives whose members were doubtful before: each is told of once. Null to tell of each again.</param>
    public IEnumerable<DraftedDoubt> DoubtsOf(Clause? clause, HashSet<string>? told = null)
    {
        ClauseSegment[] unread = [.. clause?.Segments.Where(segment => segment.Kind == ClauseSegmentKind.Unparsed) ?? []];
        foreach (ClauseSegment segment in unread)
        {
            string words = clause!.TextOf(segment);

            // 首批6月底前，其余9月底前: each of the dates, and both as steps, may be the deadline.
            bool isTime = DeadlineDoubts.Readings([words]).Any();
            DraftDoubt doubt = UnreadWords.Doubt(words, segment.Span.End < clause.Text.Length && clause.Text[segment.Span.End] == '由');
            yield return new DraftedDoubt(
                doubt with { Readings = [] },
                [.. doubt.Readings.Select(reading => new WrittenReading(reading.Text, AsTheEditorsRead(clause, unread))), .. isTime ? DeadlinesBeside(clause, unread) : []]);
        }

        foreach (DraftedDoubt doubt in clause is null ? [] : new ElidedNameDoubts(agencies).In(clause))
        {
            yield return doubt;
        }

        if (PersonsOf(clause) is { Length: > 0 } persons && told?.Add(PersonsTold) != false)
        {
            string shown = string.Join("; ", persons), chinese = string.Join("；", persons);
            yield return new DraftDoubt(told is null
                ? new FindingText($"The clause names persons, and a plan gives no duties to persons: {shown}", $"责任条款写有人员，方案不为其列职责：{chinese}")
                : new FindingText($"The clause names persons, and a plan gives no duties to persons, here and in all such later clauses: {shown}", $"责任条款写有人员，方案不为其列职责，此处及其后同类条款均同：{chinese}"))
            {
                Words = persons,
                Readings =
                [
                    DoubtReading.AsDrafted("The words of the clause are enough.", "条款文字已载明，不另写。"),
                    new DoubtReading(new FindingText("Write it in a note as well.", "另写入 note。"), [new DoubtChange("note", chinese)]),
                ],
            };
        }

        if (DatesOfBodies(clause) is { } dated)
        {
            yield return dated;
        }

        foreach (ClauseAgency agency in clause?.Groups.SelectMany(group => group.Agencies.Where((agency, i) => agency is { IsAmbiguous: true, Of: not null } && NamedMembers.IsReachUnclear(group.Agencies, i))) ?? [])
        {
            if (told is null)
            {
                yield return Members(clause!, agency, new FindingText($"It is not clear which of the agencies before {agency.Of} are its members.", $"无法判定{agency.Of}之前哪些部门属于其成员。"));
            }
            else if (told.Add(agency.Of!))
            {
                yield return Members(clause!, agency, new FindingText(
                    $"It is not clear which of the agencies before {agency.Of} are its members, here and in other lists that end with it: only the last one is written as a member.",
                    $"无法判定{agency.Of}之前哪些部门属于其成员；此处及其后同类条款均只将最后一个写作其成员。"));
            }
        }
    }

    // 市甲局牵头，6月底前；市乙局配合，年底前: each date may be that of the bodies before it alone.
    private DraftDoubt? DatesOfBodies(Clause? clause)
    {
        if (clause is not { Deadlines.Count: > 1 } || !clause.Groups.SelectMany(group => group.Agencies).Any(agency => agency.Span.Start > clause.Deadlines[0].Span.End && agency.Span.Start < clause.Deadlines[clause.Deadlines.Count - 1].Span.Start))
        {
            return null;
        }

        string[] dates = [.. clause.Deadlines.Select(deadline => deadline.Words).Distinct()];
        return dates.Length == 1 ? null : new DraftDoubt(new FindingText(
            $"The clause gives a date to some of its bodies each ({string.Join(", ", dates.Select(one => $"“{one}”"))}): all dates were written as one deadline.",
            $"条款分别为部分部门写明了日期（{string.Join("、", dates.Select(one => $"“{one}”"))}）：各日期合写为一个完成时限。"))
        {
            Words = [.. dates],
            Readings =
            [
                DoubtReading.AsDrafted("They are steps of the whole, as the deadline has them.", "是整项的各步，如所写时限。"),
                new DoubtReading(new FindingText("Each date is that of the bodies before it: a note says so.", "各日期分别是其前所列部门的时限：写入 note。"), [new DoubtChange("note", lines.Told("each date of the clause is that of the bodies before it", "各日期分别是其前所列部门的时限"))]),
            ],
        };
    }

    // 6月底前形成初稿，9月底前印发: beside a deadline that is understood, only dates that are steps with it.
    private static IEnumerable<WrittenReading> DeadlinesBeside(Clause clause, ClauseSegment[] unread)
    {
        if (clause.Deadlines.Count == 0)
        {
            return DeadlineDoubts.Readings(unread.Select(clause.TextOf));
        }

        WrittenReading[] all = [.. DeadlineDoubts.Readings([clause.Text])];
        return all.Length > 0 && all[0].Lines[0].Contains('、', StringComparison.Ordinal) ? all.Where(one => one.Lines[0] != $"{DoubtForm.Set} deadline: {YamlText.Of(DeadlineOf(clause))}") : [];
    }

    // Where the grammar does not understand all of a clause, what its duties are is the editors' reading of it.
    private string[] AsTheEditorsRead(Clause clause, ClauseSegment[] unread)
    {
        if (clause.Groups.Count == 0)
        {
            return [];
        }

        string code = agencies.Named(clause.Groups[0].Agencies[0].Name).Code, words = string.Join("”“", unread.Select(clause.TextOf)).ReplaceLineEndings(string.Empty);
        return [$"{DoubtForm.Assignee} {code}: {code} | {lines.Told($"the clause also says “{words}”: no duty follows from it", $"条款另有“{words}”，没有由此规定职责")}"];
    }

    /// <summary>The deadline that a clause states, of several all of them.</summary>
    /// <param name="clause">The clause, which states one.</param>
    public static string DeadlineOf(Clause clause) => InItsOwnWords(clause) ?? string.Join("、", clause.Deadlines.Select(deadline => deadline.Words).Distinct());

    // 立行立改，长期坚持: two that nothing but a comma divides are quoted with it.
    private static string? InItsOwnWords(Clause clause) =>
        clause.Deadlines is [var first, var second] && first.Span.End + 1 == second.Span.Start && clause.Text[first.Span.End] is '，' ? clause.Text[first.Span.Start..second.Span.End] : null;

    /// <summary>Agencies that a clause names more than once.</summary>
    /// <param name="clause">The clause; null for none.</param>
    public static IEnumerable<DraftDoubt> RepeatedIn(Clause? clause) => (clause?.Groups ?? [])
        .SelectMany(group => group.Agencies.Select(agency => agency.Name).Distinct())
        .GroupBy(name => name)
        .Where(same => same.Count() > 1)
        .Select(same => new DraftDoubt(new FindingText($"The clause names {same.Key} more than once.", $"责任条款中{same.Key}出现不止一次。"))
        {
            Words = [.. same],
            Readings = [DoubtReading.AsDrafted("It has each of these duties.", "各项职责均有。")],
        });

    // With their labels: 责任领导：….
    private static string[] PersonsOf(Clause? clause)
    {
        List<string> persons = [];
        ClauseSegment before = default;
        foreach (ClauseSegment segment in clause?.Segments ?? default)
        {
            if (segment.Kind == ClauseSegmentKind.Person)
            {
                persons.Add((before.Kind == ClauseSegmentKind.Label ? clause!.TextOf(before) : string.Empty) + clause!.TextOf(segment));
            }

            before = segment.Kind == ClauseSegmentKind.Separator ? before : segment;
        }

        return [.. persons];
    }

    private DraftDoubt Members(Clause clause, ClauseAgency last, FindingText text)
    {
        string of = last.Of!, list = $"{last.AsWritten}等{of}";
        return new DraftDoubt(text)
        {
            Words = [clause.Text.Contains(list, StringComparison.Ordinal) ? list : last.AsWritten],
            Readings =
            [
                DoubtReading.AsDrafted($"{last.Name} is the only member; the agencies before it are named independently.", $"仅最后一个（{last.Name}）是其成员，之前各部门单列。"),
                new DoubtReading(new FindingText($"All agencies before {of} in a list are its members, here and everywhere.", $"{of}之前所列各部门均为其成员，各处均同。"), [DoubtChange.MembersOf(agencies.Named(of).Code)]),
            ],
        };
    }

    // Members that are named for a collective stand with it: {named: [A, B], of: C}.
    private List<string> Assignees(ClauseGroup group)
    {
        List<string> assignees = [], named = [];
        foreach (ClauseAgency agency in group.Agencies)
        {
            string code = agencies.Named(agency.Name).Code;
            if (agency.Writing == AgencyWriting.NamedMember)
            {
                named.Add(code);
                continue;
            }

            assignees.Add(named.Count > 0 ? $"{{named: [{string.Join(", ", named)}], of: {code}}}" : code);
            named.Clear();
        }

        return assignees;
    }
}

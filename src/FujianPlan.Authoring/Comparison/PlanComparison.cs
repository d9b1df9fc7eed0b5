using System.Globalization;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Model;
using FujianPlan.Authoring.Vocabulary;

namespace FujianPlan.Authoring.Comparison;

/// <summary>
/// Compares two versions of a plan, field by field. Agencies are the same where their codes are, or else their numbers;
/// sections and tasks where their numbers are. Where they stand in the files makes no difference.
/// </summary>
public sealed class PlanComparison
{
    private readonly List<PlanChange> _changes = [];
    private readonly PlanModel _before;
    private readonly PlanModel _after;

    private PlanComparison(PlanModel before, PlanModel after)
    {
        _before = before;
        _after = after;
    }

    /// <summary>Compares two versions.</summary>
    /// <param name="before">The older one.</param>
    /// <param name="after">The newer one.</param>
    /// <returns>The differences: of the plan, its agencies by number, its sections and tasks in order.</returns>
    /// <exception cref="ArgumentNullException">One of them is null.</exception>
    public static IReadOnlyList<PlanChange> Of(PlanModel before, PlanModel after)
    {
        PlanComparison comparison = new(before ?? throw new ArgumentNullException(nameof(before)), after ?? throw new ArgumentNullException(nameof(after)));
        comparison.CompareFacts();
        comparison.CompareAgencies();
        comparison.CompareParts();
        comparison.CompareSections();
        return comparison._changes;
    }

    private void CompareFacts()
    {
        Subject plan = new("plan", new FindingText(_after.Facts.Title, _after.Facts.Title));
        PlanFactsModel old = _before.Facts, now = _after.Facts;
        Compare(plan, "title", old.Title, now.Title);
        Compare(plan, "english", old.English, now.English);
        Compare(plan, "issuer", old.Issuer, now.Issuer);
        Compare(plan, "issued", old.Issued.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), now.Issued.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Compare(plan, "period", Period(old), Period(now));
        Compare(plan, "drafter", old.Drafter == 0 ? null : CodeOf(_before, old.Drafter), now.Drafter == 0 ? null : CodeOf(_after, now.Drafter));
        Compare(plan, "dataVersion", old.DataVersion, now.DataVersion);
        Compare(plan, "source", old.SourceFile + " " + old.SourceSha256, now.SourceFile + " " + now.SourceSha256);
        Compare(plan, "notice", Notice(old), Notice(now));
        Compare(plan, "remarks", DutyGrounds.Remarks(_before), DutyGrounds.Remarks(_after));
    }

    private void CompareAgencies()
    {
        List<AgencyModel> left = [.. _before.Agencies];
        foreach (AgencyModel now in _after.Agencies)
        {
            AgencyModel? old = left.Find(agency => agency.Code == now.Code)
                ?? left.Find(agency => agency.Number == now.Number && !_after.Agencies.Any(other => other.Code == agency.Code));
            Subject subject = OfAgency(old ?? now, now);
            if (old is null)
            {
                Add(ChangeClass.Editorial, subject, "added", null, now.Name);
                continue;
            }

            left.Remove(old);
            CompareAgency(subject, old, now);
        }

        foreach (AgencyModel old in left)
        {
            Add(ChangeClass.Breaking, OfAgency(old, old), "removed", old.Name, null);
        }
    }

    private void CompareAgency(Subject subject, AgencyModel old, AgencyModel now)
    {
        Compare(subject, "code", old.Code, now.Code, ChangeClass.Breaking);
        Compare(subject, "number", Text(old.Number), Text(now.Number), ChangeClass.Breaking);
        Compare(subject, "id", old.Id, now.Id, ChangeClass.Breaking);

        // Who looked the agency up by a name it no longer answers to finds nothing.
        string[] names = [now.Name, .. now.Aliases, .. now.FormerNames];
        Compare(subject, "name", old.Name, now.Name, names.Contains(old.Name) ? ChangeClass.Editorial : ChangeClass.Breaking);
        string[] aliases = [.. old.Aliases.Except(old.EditorialAliases)];
        Compare(subject, "aliases", Join(aliases), Join(now.Aliases.Except(now.EditorialAliases)), aliases.All(names.Contains) ? ChangeClass.Editorial : ChangeClass.Breaking);
        Compare(subject, "editorialAliases", Join(old.EditorialAliases), Join(now.EditorialAliases), old.EditorialAliases.All(names.Contains) ? ChangeClass.Editorial : ChangeClass.Breaking);
        Compare(subject, "formerNames", Join(old.FormerNames), Join(now.FormerNames), old.FormerNames.All(names.Contains) ? ChangeClass.Editorial : ChangeClass.Breaking);
        Compare(subject, "english", old.English, now.English);
        Compare(subject, "kind", DocumentWords.Of(old.Kind), DocumentWords.Of(now.Kind));
        Compare(subject, "gbt2260", old.RegionCode, now.RegionCode);
        Compare(subject, "collective", Text(old.IsCollective), Text(now.IsCollective), ChangeClass.DutyChanging);
        Compare(subject, "members", Members(_before, old), Members(_after, now), ChangeClass.DutyChanging);
        Compare(subject, "retired", Text(old.Retirement, number => CodeOf(_before, number)), Text(now.Retirement, number => CodeOf(_after, number)), ChangeClass.DutyChanging);
        Compare(subject, "note", old.Note, now.Note);
    }

    private void CompareSections()
    {
        Dictionary<int, SectionModel> left = _before.Sections.ToDictionary(section => section.Number);
        foreach (SectionModel now in _after.Sections)
        {
            Subject subject = OfSection(now);
            if (left.TryGetValue(now.Number, out SectionModel? old))
            {
                left.Remove(now.Number);
                Compare(subject, "id", old.Id, now.Id, ChangeClass.Breaking);
                Compare(subject, "title", old.Title, now.Title);
                Compare(subject, "editorialTitle", old.EditorialTitle, now.EditorialTitle);
                Compare(subject, "english", old.English, now.English);
                Compare(subject, "note", old.Note, now.Note);
                Compare(subject, "part", TitleOf(_before, old.Part), TitleOf(_after, now.Part));
                CompareWords(subject, Words(old), Words(now));
                Compare(subject, "deadline", Text(old.Deadline), Text(now.Deadline), ChangeClass.DutyChanging);
            }
            else
            {
                Add(now.Assignments.Count > 0 ? ChangeClass.DutyChanging : ChangeClass.Editorial, subject, "added", null, now.Title ?? now.EditorialTitle);
            }

            CompareTasks(old?.Tasks ?? default, now.Tasks);
        }

        foreach (SectionModel old in left.Values)
        {
            Add(ChangeClass.Breaking, OfSection(old), "removed", old.Title ?? old.EditorialTitle, null);
            CompareTasks(old.Tasks, default);
        }
    }

    private void CompareTasks(EquatableArray<TaskModel> before, EquatableArray<TaskModel> after)
    {
        Dictionary<int, TaskModel> left = before.ToDictionary(task => task.Value);
        foreach (TaskModel now in after)
        {
            Subject subject = OfTask(now);
            if (left.TryGetValue(now.Value, out TaskModel? old))
            {
                left.Remove(now.Value);
                CompareTask(subject, old, now);
            }
            else
            {
                Add(ChangeClass.DutyChanging, subject, "added", null, Quotes(now));
            }
        }

        foreach (TaskModel old in left.Values)
        {
            Add(ChangeClass.Breaking, OfTask(old), "removed", Quotes(old), null);
        }
    }

    private void CompareTask(Subject subject, TaskModel old, TaskModel now)
    {
        Compare(subject, "id", old.Id, now.Id, ChangeClass.Breaking);
        Compare(subject, "text", Quotes(old), Quotes(now), ChangeClass.DutyChanging);
        CompareDuties(subject, old.Assignments, now.Assignments);
        Compare(subject, "deadline", Text(old.Deadline), Text(now.Deadline), ChangeClass.DutyChanging);
        Compare(subject, "retired", Text(old.Retirement, TaskModel.CodeOf), Text(now.Retirement, TaskModel.CodeOf), ChangeClass.DutyChanging);
        Compare(subject, "clause", old.Clause, now.Clause);
        CompareGrounds(subject, old.Assignments, now.Assignments);
        Compare(subject, "attestation", DocumentWords.Of(old.Attestation), DocumentWords.Of(now.Attestation));
        Compare(subject, "english", old.English, now.English);
        Compare(subject, "note", old.Note, now.Note);
    }

    // A part has no number: what tells it from others is where it stands.
    private void CompareParts()
    {
        for (int i = 0; i < Math.Max(_before.Parts.Count, _after.Parts.Count); i++)
        {
            PartModel? old = i < _before.Parts.Count ? _before.Parts[i] : null, now = i < _after.Parts.Count ? _after.Parts[i] : null;
            string key = FormattableString.Invariant($"part {i + 1}");
            Subject subject = new(key, new FindingText(key, FormattableString.Invariant($"部分 {i + 1}")));
            if (old is null || now is null)
            {
                bool hasDuties = (old ?? now!).Assignments.Count > 0;
                Add(hasDuties ? ChangeClass.DutyChanging : ChangeClass.Editorial, subject, now is null ? "removed" : "added", old?.Title, now?.Title);
                continue;
            }

            Compare(subject, "title", old.Title, now.Title);
            Compare(subject, "english", old.English, now.English);
            Compare(subject, "note", old.Note, now.Note);
            CompareWords(subject, (old.Quotes, old.Clause, old.Assignments), (now.Quotes, now.Clause, now.Assignments));
            Compare(subject, "deadline", Text(old.Deadline), Text(now.Deadline), ChangeClass.DutyChanging);
        }
    }

    private void CompareWords(
        Subject subject,
        (EquatableArray<string> Quotes, string? Clause, EquatableArray<AssignmentModel> Assignments) old,
        (EquatableArray<string> Quotes, string? Clause, EquatableArray<AssignmentModel> Assignments) now)
    {
        Compare(subject, "text", string.Join("[…]", old.Quotes), string.Join("[…]", now.Quotes), ChangeClass.DutyChanging);
        CompareDuties(subject, old.Assignments, now.Assignments);
        Compare(subject, "clause", old.Clause, now.Clause);
        CompareGrounds(subject, old.Assignments, now.Assignments);
    }

    private void CompareGrounds(Subject subject, EquatableArray<AssignmentModel> old, EquatableArray<AssignmentModel> now)
    {
        Compare(subject, "editorial", DutyGrounds.Editorial(_before, old), DutyGrounds.Editorial(_after, now));
        Compare(subject, "carried", DutyGrounds.Carried(_before, old), DutyGrounds.Carried(_after, now));
    }

    private void CompareDuties(Subject subject, EquatableArray<AssignmentModel> old, EquatableArray<AssignmentModel> now)
    {
        foreach (DutyRole role in new[] { DutyRole.Lead, DutyRole.Responsible, DutyRole.Supporting, DutyRole.Guiding })
        {
            Compare(subject, DutyName(role), Duty(_before, old, role), Duty(_after, now, role), ChangeClass.DutyChanging);
        }
    }

    private static (EquatableArray<string> Quotes, string? Clause, EquatableArray<AssignmentModel> Assignments) Words(SectionModel section) =>
        (section.Quotes, section.Clause, section.Assignments);

    private static string? TitleOf(PlanModel plan, int part) => part == 0 ? null : plan.Parts[part - 1].Title;

    // By code: an agency that was renumbered, or another of the same name, is told where it was.
    private static string? Duty(PlanModel plan, EquatableArray<AssignmentModel> assignments, DutyRole role)
    {
        IEnumerable<string> groups = assignments.Where(assignment => assignment.Role == role).GroupBy(assignment => assignment.Group).Select(group =>
        {
            AssignmentModel first = group.First();
            string manner = first.Manner switch
            {
                DutyManner.Separately => " separately",
                DutyManner.WithinRemit => " withinRemit",
                _ => string.Empty,
            };
            return string.Join(", ", group.Select(assignment => CodeOf(plan, assignment.Agency) + (assignment.Via == 0 ? string.Empty : $" (of {CodeOf(plan, assignment.Via)})"))) + (first.IsOpenEnded ? ", …" : string.Empty) + manner;
        });
        return Stated(string.Join("; ", groups));
    }

    private void Compare(Subject subject, string field, string? before, string? after, ChangeClass changed = ChangeClass.Editorial)
    {
        if (Stated(before) != Stated(after))
        {
            Add(changed, subject, field, Stated(before), Stated(after));
        }
    }

    private void Add(ChangeClass changed, Subject subject, string field, string? before, string? after) =>
        _changes.Add(new PlanChange(changed, subject.Key, field, before, after, subject.Title));

    private static Subject OfAgency(AgencyModel known, AgencyModel now) =>
        new($"agency {known.Code}", new FindingText($"agency {known.Code} ({now.Name})", $"部门 {known.Code}（{now.Name}）"));

    private static Subject OfSection(SectionModel section) =>
        new(FormattableString.Invariant($"section {section.Number}"), new FindingText(FormattableString.Invariant($"section {section.Number}"), FormattableString.Invariant($"章节 {section.Number}")));

    private static Subject OfTask(TaskModel task) => new(
        $"task {task.Code}", task.IsMeasure ? new FindingText($"measure {task.Code}", $"措施 {task.Code}") : new FindingText($"task {task.Code}", $"任务 {task.Code}"));

    private static string DutyName(DutyRole role) => role switch
    {
        DutyRole.Lead => "lead",
        DutyRole.Responsible => "responsible",
        DutyRole.Supporting => "supporting",
        _ => "guiding",
    };

    private static string CodeOf(PlanModel plan, int number) => plan.Agencies.First(agency => agency.Number == number).Code;

    private static string? Members(PlanModel plan, AgencyModel agency) =>
        agency.MembersKnown ? "[" + string.Join(", ", agency.Members.Select(member => CodeOf(plan, member))) + "]" : null;

    private static string Quotes(TaskModel task) => (task.GapBefore ? "[…]" : string.Empty) + string.Join("[…]", task.Quotes) + (task.GapAfter ? "[…]" : string.Empty);

    private static string? Period(PlanFactsModel facts) => facts.PeriodFrom == 0 ? null : FormattableString.Invariant($"{facts.PeriodFrom}–{facts.PeriodTo}");

    private static string Notice(PlanFactsModel facts) => string.Join(
        "\n", new[] { facts.NoticeTitle, facts.Published, facts.Addressees, facts.Body, facts.Closing, facts.Dated, facts.Drafted }.Concat(facts.Passages.Select(passage => passage.Kind is null ? passage.Text : $"{passage.Text} ({passage.Kind})")).Where(line => line.Length > 0));

    private static string? Text(RetirementModel? retirement, Func<int, string> code) => retirement is null
        ? null
        : $"{retirement.Since}: {retirement.Reason}" + (retirement.Successors.Count == 0 ? string.Empty : " → " + string.Join(", ", retirement.Successors.Select(code)));

    // With the day: a new date of issue may be another year for the same words.
    private static string? Text(DeadlineModel? deadline) => deadline is null
        ? null
        : deadline.Words + (deadline.LastDay is { } day ? " (" + day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + ")" : string.Empty);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string? Text(bool truth) => truth ? "true" : null;

    private static string Join(IEnumerable<string> names) => string.Join("、", names);

    private static string? Stated(string? text) => string.IsNullOrEmpty(text) ? null : text;

    private readonly record struct Subject(string Key, FindingText Title);
}

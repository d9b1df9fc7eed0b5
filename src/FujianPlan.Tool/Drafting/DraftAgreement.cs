using System.Globalization;
using FujianPlan.Authoring;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Model;
using FujianPlan.Authoring.Vocabulary;
using FujianPlan.Tool.Usage;

namespace FujianPlan.Tool.Drafting;

/// <summary>How far a draft agrees with a plan that editors made of the same notice.</summary>
internal sealed class DraftAgreement
{
    private readonly List<(FindingText What, int Same, int Of)> _counts = [];
    private readonly List<string> _differing = [];

    private DraftAgreement(PlanModel draft, PlanModel plan)
    {
        Dictionary<string, TaskModel> drafted = Tasks(draft), curated = Tasks(plan);
        Dictionary<int, AgencyModel> draftAgencies = draft.Agencies.ToDictionary(agency => agency.Number), planAgencies = plan.Agencies.ToDictionary(agency => agency.Number);
        Dictionary<string, string> canonical = plan.Agencies.SelectMany(agency => agency.Aliases.Append(agency.Name).Select(name => (name, agency.Name))).DistinctBy(pair => pair.name).ToDictionary(pair => pair.name, pair => pair.Name);

        Count(new FindingText("sections with the same heading", "标题相同的章节"), plan.Sections.Select(section => (section.Number.ToString(CultureInfo.InvariantCulture), draft.Sections.FirstOrDefault(other => other.Number == section.Number) is { } other && other.Title == section.Title)));
        CountTasks(new FindingText("tasks found", "找到的任务"), (_, _) => true);
        CountTasks(new FindingText("tasks with the same text", "正文相同的任务"), (one, other) => one.Quotes.SequenceEqual(other.Quotes));
        CountTasks(new FindingText("tasks with the same clause", "责任条款相同的任务"), (one, other) => one.Clause == other.Clause);
        CountTasks(new FindingText("tasks with the same attestation", "存佚状态相同的任务"), (one, other) => one.Attestation == other.Attestation);
        CountTasks(new FindingText("tasks with the same assignments", "职责相同的任务"), (one, other) => Assignments(one, draftAgencies).SetEquals(Assignments(other, planAgencies)));
        Count(new FindingText("agencies found", "找到的部门"), plan.Agencies.Select(agency => (agency.Name, draft.Agencies.Any(other => Canonical(other.Name) == agency.Name))));
        Count(new FindingText("agencies with the same code", "代码相同的部门"), plan.Agencies.Select(agency => (agency.Name, draft.Agencies.Any(other => Canonical(other.Name) == agency.Name && other.Code == agency.Code))), isOpinion: true);

        void CountTasks(FindingText what, Func<TaskModel, TaskModel, bool> isSame) =>
            Count(what, curated.Select(task => (task.Key, drafted.TryGetValue(task.Key, out TaskModel? found) && isSame(found, task.Value))));

        HashSet<(string, DutyRole, DutyManner)> Assignments(TaskModel task, Dictionary<int, AgencyModel> agencies) =>
            [.. task.Assignments.Select(assignment => (Canonical(agencies[assignment.Agency].Name), assignment.Role, assignment.Manner))];

        string Canonical(string name) => canonical.GetValueOrDefault(name, name);
    }

    /// <summary>Compares.</summary>
    /// <param name="draft">The draft, as it is read.</param>
    /// <param name="plan">The editors' plan.</param>
    public static DraftAgreement Of(PlanReading draft, PlanReading plan) => new(draft.Model, plan.Model);

    /// <summary>The counts, a line each, with what differs.</summary>
    /// <param name="culture">The reader's language.</param>
    public IEnumerable<string> Lines(CultureInfo culture) => _counts.Zip(_differing, (count, differing) =>
        string.Create(CultureInfo.InvariantCulture, $"{count.Same} / {count.Of} {count.What.In(culture)}{(differing.Length > 0 ? new FindingText(": not ", "，不含").In(culture) + differing : string.Empty)}"));

    private static Dictionary<string, TaskModel> Tasks(PlanModel plan) => plan.Tasks.ToDictionary(task => task.Code);

    private void Count(FindingText what, IEnumerable<(string Name, bool IsSame)> items, bool isOpinion = false)
    {
        List<(string Name, bool IsSame)> all = [.. items];
        _counts.Add((what, all.Count(item => item.IsSame), all.Count));
        _differing.Add(isOpinion ? string.Empty : Wording.List(all.Where(item => !item.IsSame).Select(item => item.Name)));
    }
}

using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Findings;

namespace FujianPlan.Authoring.Rules.Compatibility;

/// <summary>A plan beside what was released of it, and the breaks that are approved.</summary>
internal sealed class ShippedComparison
{
    private readonly PlanRuleContext _context;
    private readonly Dictionary<string, int> _agencies;
    private readonly Dictionary<string, TaskNode> _tasks = new(StringComparer.Ordinal);
    private readonly Dictionary<int, SectionNode> _sections = [];
    private readonly HashSet<ApprovalNode> _used = [];
    private readonly ILookup<(string Rule, string Code), ApprovalNode> _approvals;

    internal ShippedComparison(PlanRuleContext context, ShippedDocument shipped)
    {
        _context = context;
        Shipped = shipped;
        _agencies = First(context.Document.Agencies.Select((agency, index) => (agency.Code?.Value, index)));
        foreach ((string code, TaskNode task) in context.CodedTasks.Where(task => !_tasks.ContainsKey(task.Code)))
        {
            _tasks.Add(code, task);
        }

        foreach (SectionNode section in context.Document.Sections.Where(section => section.Number is { } number && !_sections.ContainsKey(number.Value)))
        {
            _sections.Add(section.Number!.Value, section);
        }

        _approvals = shipped.Approvals
            .Where(approval => approval is { Rule: not null, Code: not null, Reason: not null })
            .ToLookup(approval => (approval.Rule!.Value, approval.Code!.Value));
    }

    internal PlanDocument Document => _context.Document;

    /// <summary>Every task of the plan that has a code.</summary>
    internal IReadOnlyList<(string Code, TaskNode Task)> CodedTasks => _context.CodedTasks;

    internal ShippedDocument Shipped { get; }

    /// <summary>The approvals that nothing has needed so far.</summary>
    internal IEnumerable<ApprovalNode> UnusedApprovals => Shipped.Approvals.Where(approval => !_used.Contains(approval));

    /// <summary>The released agencies that are whole, each with what the plan has under its code now.</summary>
    internal IEnumerable<(ShippedAgencyNode Shipped, AgencyNode? Now)> Agencies => Shipped.Agencies
        .Where(agency => agency is { Code: not null, Number: not null, Id: not null, Name: not null })
        .Select(agency => (agency, AgencyOf(agency.Code!.Value)));

    /// <summary>The released sections that are whole, each with what the plan has under its number now.</summary>
    internal IEnumerable<(ShippedSectionNode Shipped, SectionNode? Now)> Sections => Shipped.Sections
        .Where(section => section is { Number: not null, Id: not null })
        .Select(section => (section, _sections.TryGetValue(section.Number!.Value, out SectionNode? now) ? now : null));

    /// <summary>The released tasks that are whole, each with what the plan has under its code now.</summary>
    internal IEnumerable<(ShippedTaskNode Shipped, TaskNode? Now)> Tasks => Shipped.Tasks
        .Where(task => task is { Code: not null, Id: not null })
        .Select(task => (task, _tasks.TryGetValue(task.Code!.Value, out TaskNode? now) ? now : null));

    /// <summary>Reports a break, unless it is approved.</summary>
    /// <param name="rule">The rule that is broken.</param>
    /// <param name="code">What an approval would call the thing.</param>
    /// <param name="place">Where.</param>
    /// <param name="english">What is wrong, and what to do.</param>
    /// <param name="chinese">The same in Chinese.</param>
    /// <param name="shipped">Where it is recorded that it was otherwise; null where <paramref name="place"/> is that.</param>
    internal void Report(RuleInfo rule, string code, SourcePlace place, string english, string chinese, SourcePlace? shipped = null)
    {
        bool isApproved = false;
        foreach (ApprovalNode approval in _approvals[(rule.Id, code)])
        {
            isApproved = true;
            _used.Add(approval);
        }

        if (!isApproved)
        {
            _context.Report(
                rule,
                place,
                english,
                chinese,
                shipped is { } recorded ? [new RelatedPlace(recorded, new FindingText("This is what was shipped.", "此为已发布的内容。"))] : []);
        }
    }

    /// <summary>Reports something about the record itself.</summary>
    internal void ReportRecord(RuleInfo rule, SourcePlace place, string english, string chinese) => _context.Report(rule, place, english, chinese);

    /// <summary>Reports something that deserves a look.</summary>
    internal void ReportLint(RuleInfo rule, SourcePlace place, string english, string chinese) => _context.ReportLint(rule, place, english, chinese);

    private AgencyNode? AgencyOf(string code) => _agencies.TryGetValue(code, out int index) ? Document.Agencies[index] : null;

    private static Dictionary<string, int> First(IEnumerable<(string? Key, int Value)> pairs)
    {
        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach ((string? key, int value) in pairs)
        {
            if (key is not null && !first.ContainsKey(key))
            {
                first.Add(key, value);
            }
        }

        return first;
    }
}

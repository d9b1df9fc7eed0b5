using FujianPlan.Authoring.Clauses;
using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Files;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Rules.Duties;
using FujianPlan.Authoring.Rules.Duties.Editorial;
using FujianPlan.Authoring.Rules.Duties.Remarks;
using FujianPlan.Authoring.Rules.References;

namespace FujianPlan.Authoring.Rules;

/// <summary>A plan under judgement, with what several rules need to know of it, found out once.</summary>
internal sealed class PlanRuleContext
{
    // Each takes a look at every name of the plan.
    private const int MostNearest = 200;

    private readonly FindingSink _sink;
    private readonly Dictionary<string, AgencyNode?> _nearest = new(StringComparer.Ordinal);
    private readonly FindingReport _report;
    private readonly Lazy<AgencyIndex> _agencies;
    private readonly Lazy<AgencySuggestions> _suggestions;
    private readonly Lazy<IReadOnlyList<AssigneeUse>> _uses;
    private readonly Lazy<UnknownCodes> _unknown;
    private readonly Lazy<AgencyMentions> _mentions;
    private readonly Lazy<IReadOnlyList<RepeatedAssignee>> _repeated;
    private readonly Lazy<IReadOnlyList<OutlineItem>> _outline;
    private readonly Lazy<IReadOnlyList<(string Code, TaskNode Task)>> _tasks;
    private readonly Lazy<IReadOnlyList<TaskClause>> _clauses;
    private readonly Lazy<IReadOnlyList<EditorialEntry>> _editorial;
    private readonly Lazy<UnstatedRemarks> _unstated;
    private readonly Lazy<NamedAgencies> _names;
    private readonly Lazy<Dictionary<SourcePlace, TaskClause>> _clauseOf;
    private readonly Lazy<IReadOnlyList<(OutlineItem Item, TextClause Clause)>> _textClauses;

    internal PlanRuleContext(PlanDocument document, FindingSink sink, Lazy<IReadOnlyList<TaskClause>>? clauses = null)
    {
        Document = document;
        _sink = sink;
        _report = new FindingReport(sink, ReaderLimits.Default);
        Losses = new ReadingLosses(document, sink);
        _agencies = new Lazy<AgencyIndex>(() => new AgencyIndex(document.Agencies));
        _suggestions = new Lazy<AgencySuggestions>(() => new AgencySuggestions(Agencies, document.Imported ?? []));
        _clauses = clauses ?? new Lazy<IReadOnlyList<TaskClause>>(() => TaskClause.AllOf(document, sink.Cancellation));
        _uses = new Lazy<IReadOnlyList<AssigneeUse>>(() => AssigneeUse.AllOf(document));
        _unknown = new Lazy<UnknownCodes>(() => new UnknownCodes(this));
        _mentions = new Lazy<AgencyMentions>(() => new AgencyMentions(document.Agencies));
        _outline = new Lazy<IReadOnlyList<OutlineItem>>(() => [.. document.Outline]);
        _tasks = new Lazy<IReadOnlyList<(string, TaskNode)>>(() => [.. TasksWithCodes(_outline.Value)]);
        _editorial = new Lazy<IReadOnlyList<EditorialEntry>>(() => [.. EditorialEntry.AllOf(this)]);
        _textClauses = new Lazy<IReadOnlyList<(OutlineItem, TextClause)>>(() => [.. TextClause.AllOf(this)]);
        _names = new Lazy<NamedAgencies>(() => new NamedAgencies(document.Agencies, []));
        _clauseOf = new Lazy<Dictionary<SourcePlace, TaskClause>>(() => Clauses.ToDictionary(clause => clause.Written.Place));
        _unstated = new Lazy<UnstatedRemarks>(() => new UnstatedRemarks(this));
        _repeated = new Lazy<IReadOnlyList<RepeatedAssignee>>(() => [.. RepeatedAssignee.AllOf(this)]);
    }

    internal PlanDocument Document { get; }

    /// <summary>Every part, section, task and measure, in order. To go through them ends where nobody waits for the findings any more.</summary>
    internal IEnumerable<OutlineItem> Outline
    {
        get
        {
            foreach (OutlineItem item in _outline.Value)
            {
                Cancellation.ThrowIfCancellationRequested();
                yield return item;
            }
        }
    }

    /// <summary>Tells that nobody waits for the findings any more.</summary>
    internal CancellationToken Cancellation => _sink.Cancellation;

    /// <summary>Where the plan may say more than the document does.</summary>
    internal ReadingLosses Losses { get; }

    internal AgencyIndex Agencies => _agencies.Value;

    internal AgencySuggestions Suggestions => _suggestions.Value;

    /// <summary>The clauses of all levels, in order.</summary>
    internal IReadOnlyList<TaskClause> Clauses => _clauses.Value;

    /// <summary>The clause of an entry, taken apart; null where it has none.</summary>
    internal TaskClause? ClauseOf(IOutlineNode entry) => entry.Clause is { } clause && _clauseOf.Value.TryGetValue(clause.Place, out TaskClause found) ? found : null;

    /// <summary>What reads like a clause in texts and titles, in order.</summary>
    internal IReadOnlyList<(OutlineItem Item, TextClause Clause)> TextClauses => _textClauses.Value;

    /// <summary>The agencies of the plan by what they are called.</summary>
    internal NamedAgencies Names => _names.Value;

    /// <summary>The agency whose name is nearest to one that no agency has; null where none is near. A name is looked for once.</summary>
    internal AgencyNode? Nearest(string name)
    {
        if (!_nearest.TryGetValue(name, out AgencyNode? nearest))
        {
            nearest = _nearest.Count < MostNearest ? NearestAgency.To(Document.Agencies, name) : null;
            _nearest.Add(name, nearest);
        }

        return nearest;
    }

    /// <summary>The remarks that the plan does not state.</summary>
    internal UnstatedRemarks UnstatedRemarks => _unstated.Value;

    /// <summary>Finds the agencies of the plan in words.</summary>
    internal AgencyMentions Mentions => _mentions.Value;

    /// <summary>Every agency that a duty names, in order.</summary>
    internal IReadOnlyList<AssigneeUse> Uses => _uses.Value;

    /// <summary>The codes that are named and that no agency has.</summary>
    internal UnknownCodes UnknownCodes => _unknown.Value;

    /// <summary>Every agency that stands in a task, a section or a part once more.</summary>
    internal IReadOnlyList<RepeatedAssignee> RepeatedAssignees => _repeated.Value;

    /// <summary>Every entry with duties that are the editors' reading, in order.</summary>
    internal IReadOnlyList<EditorialEntry> EditorialEntries => _editorial.Value;

    /// <summary>Every task and measure that has a code, in order.</summary>
    internal IReadOnlyList<(string Code, TaskNode Task)> CodedTasks => _tasks.Value;

    /// <summary>Their codes.</summary>
    internal IReadOnlyList<string> TaskCodes => [.. CodedTasks.Select(task => task.Code)];

    /// <summary>Reports a breach. Past a thousand, one more finding says that the rest is left out.</summary>
    internal void Report(RuleInfo rule, SourcePlace place, string english, string chinese, params RelatedPlace[] related) =>
        _report.Add(rule, place, english, chinese, related);

    /// <summary>Reports something that deserves a look; not counted, so that looks alone never block a plan.</summary>
    internal void ReportLint(RuleInfo rule, SourcePlace place, string english, string chinese, params RelatedPlace[] related) =>
        _sink.Report(rule, place, english, chinese, related);

    private static IEnumerable<(string Code, TaskNode Task)> TasksWithCodes(IReadOnlyList<OutlineItem> outline)
    {
        foreach (OutlineItem item in outline)
        {
            if (item is { Node: TaskNode task, Code: { } code })
            {
                yield return (code, task);
            }
        }
    }
}

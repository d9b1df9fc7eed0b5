namespace FujianPlan.Authoring.Findings;

/// <summary>Collects what the stages find; each stage reports all that it finds, never only the first.</summary>
public sealed class FindingSink
{
    private readonly List<PlanFinding> _findings = [];
    private int _known;

    /// <summary>A sink whose findings are for those who build a project.</summary>
    public FindingSink()
        : this(Advice.OfBuild)
    {
    }

    /// <summary>A sink.</summary>
    /// <param name="advice">What its findings advise where that depends on who reads them.</param>
    public FindingSink(Advice advice) => Advice = advice ?? throw new ArgumentNullException(nameof(advice));

    /// <summary>What the findings advise where that depends on who reads them.</summary>
    public Advice Advice { get; }

    /// <summary>
    /// Whether a file is not UTF-8, so that any of its texts may have said more. That is reported once, and not for each of them.
    /// </summary>
    internal bool IsTextLost { get; set; }

    /// <summary>Everything reported so far, in the order of the report.</summary>
    public IReadOnlyList<PlanFinding> Findings => _findings;

    /// <summary>A sink for a stage that runs beside others: it knows what was reported so far, and holds what it is told itself.</summary>
    internal FindingSink Beside()
    {
        FindingSink beside = new(Advice) { IsTextLost = IsTextLost };
        beside._findings.AddRange(_findings);
        beside._known = _findings.Count;
        return beside;
    }

    /// <summary>Takes what was reported to such a sink, in its order.</summary>
    internal void Take(FindingSink beside) => _findings.AddRange(beside._findings.Skip(beside._known));

    /// <summary>Reports a finding.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="place">The exact scalar.</param>
    /// <param name="english">What is wrong and what to do, in English.</param>
    /// <param name="chinese">The same in Chinese.</param>
    /// <param name="related">Other places that it is about.</param>
    public void Report(RuleInfo rule, SourcePlace place, string english, string chinese, params RelatedPlace[] related) =>
        _findings.Add(new PlanFinding(rule, new FindingText(english, chinese), place, new EquatableArray<RelatedPlace>(related)));

    /// <summary>The findings ordered by file, place and rule, for output that does not depend on who looked first.</summary>
    /// <returns>A new array.</returns>
    public PlanFinding[] InOrder() =>
    [
        .. _findings
            .OrderBy(f => f.Place.Path, StringComparer.Ordinal)
            .ThenBy(f => f.Place.Start)
            .ThenBy(f => f.Rule.Id, StringComparer.Ordinal)
            .ThenBy(f => f.Text.English, StringComparer.Ordinal),
    ];
}

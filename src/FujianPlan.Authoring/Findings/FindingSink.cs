namespace FujianPlan.Authoring.Findings;

/// <summary>Collects what the stages find; each stage reports all that it finds, never only the first.</summary>
public sealed class FindingSink
{
    private readonly List<PlanFinding> _findings = [];

    /// <summary>A sink whose findings are for those who build a project.</summary>
    public FindingSink()
        : this(Advice.OfBuild)
    {
    }

    /// <summary>A sink.</summary>
    /// <param name="advice">What its findings advise where that depends on who reads them.</param>
    /// <param name="cancellation">Tells that nobody waits for them any more.</param>
    public FindingSink(Advice advice, CancellationToken cancellation = default)
    {
        Advice = advice ?? throw new ArgumentNullException(nameof(advice));
        Cancellation = cancellation;
    }

    /// <summary>What the findings advise where that depends on who reads them.</summary>
    public Advice Advice { get; }

    /// <summary>
    /// Tells that nobody waits for the findings any more. Every stage has a sink: each asks this as it goes along, and throws where it is so.
    /// </summary>
    public CancellationToken Cancellation { get; }

    /// <summary>
    /// Whether a file is not UTF-8, so that any of its texts may have said more. That is reported once, and not for each of them.
    /// </summary>
    internal bool IsTextLost { get; set; }

    /// <summary>Everything reported so far, in the order of the report.</summary>
    public IReadOnlyList<PlanFinding> Findings => _findings;

    /// <summary>Reports a finding.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="place">The exact scalar.</param>
    /// <param name="english">What is wrong and what to do, in English.</param>
    /// <param name="chinese">The same in Chinese.</param>
    /// <param name="related">Other places that it is about.</param>
    public void Report(RuleInfo rule, SourcePlace place, string english, string chinese, params RelatedPlace[] related) =>
        _findings.Add(new PlanFinding(rule, new FindingText(english, chinese), place, new EquatableArray<RelatedPlace>(related)));

    /// <summary>Adds what another sink has collected, behind all that is here.</summary>
    /// <param name="findings">The findings.</param>
    internal void Add(IEnumerable<PlanFinding> findings) => _findings.AddRange(findings);

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

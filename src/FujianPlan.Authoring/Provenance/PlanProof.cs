using FujianPlan.Authoring.Clauses;
using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Reading;
using FujianPlan.Authoring.Rules;

namespace FujianPlan.Authoring.Provenance;

/// <summary>
/// Holds a plan against its clauses and its source, beside the rules that judge the plan by itself. What is reported, and in which order,
/// is as if it were done after them.
/// </summary>
internal sealed class PlanProof : IDisposable
{
    private readonly PlanDocument _document;
    private readonly Func<PlanDocument, IReadOnlyList<SourceFile>> _sources;
    private readonly FindingSink _ofClauses;
    private readonly FindingSink _ofSource;
    private readonly Lazy<IReadOnlyList<TaskClause>> _clauses;
    private readonly int _reported;
    private readonly Task? _work;
    private SourceReading? _reading;

    private PlanProof(PlanDocument document, Func<PlanDocument, IReadOnlyList<SourceFile>> sources, FindingSink sink, bool isBeside)
    {
        _document = document;
        _sources = sources;
        _clauses = new Lazy<IReadOnlyList<TaskClause>>(() => TaskClause.AllOf(document));
        _reported = sink.Findings.Count;
        _ofClauses = sink.Beside();
        _ofSource = sink.Beside();
        _work = isBeside ? Task.Run(Work) : null;
    }

    /// <summary>Begins.</summary>
    /// <param name="document">The plan, which was read whole.</param>
    /// <param name="sources">The files that may be its source.</param>
    /// <param name="sink">What was reported so far.</param>
    /// <param name="isBeside">Whether to do it at once, on another thread; otherwise it is done at the end.</param>
    public static PlanProof Begin(PlanDocument document, Func<PlanDocument, IReadOnlyList<SourceFile>> sources, FindingSink sink, bool isBeside) => new(document, sources, sink, isBeside);

    /// <summary>Ends it, and reports.</summary>
    /// <param name="sink">What was reported before; it takes what is reported here.</param>
    /// <returns>What the source says; null where the plan names none, or none of the files.</returns>
    public SourceReading? End(FindingSink sink)
    {
        if (_work is null)
        {
            PlanRules.JudgeClauses(_document, sink, _clauses);
            return PlanProvenance.Judge(_document, _sources(_document), sink, _clauses);
        }

        try
        {
            _work.GetAwaiter().GetResult();
        }
        finally
        {
            // Where something else is wrong, the clauses may be judged otherwise: rules do not conclude from what may have been lost.
            if (sink.Findings.Skip(_reported).Any(finding => finding.Rule.Severity == FindingSeverity.Error))
            {
                PlanRules.JudgeClauses(_document, sink, _clauses);
            }
            else
            {
                sink.Take(_ofClauses);
            }

            sink.Take(_ofSource);
        }

        return _reading;
    }

    /// <summary>Waits for what runs, where nobody wants it any more.</summary>
    public void Dispose()
    {
        try
        {
            _work?.GetAwaiter().GetResult();
        }
        catch (Exception thrown) when (thrown is not OutOfMemoryException)
        {
            // Told at the end, or something else is told in its place.
        }
    }

    private void Work()
    {
        PlanRules.JudgeClauses(_document, _ofClauses, _clauses);
        _reading = PlanProvenance.Judge(_document, _sources(_document), _ofSource, _clauses);
    }
}

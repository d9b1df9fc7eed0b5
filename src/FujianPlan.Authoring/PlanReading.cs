using FujianPlan.Authoring.Clauses;
using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Files;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Importing;
using FujianPlan.Authoring.Model;
using FujianPlan.Authoring.Provenance;
using FujianPlan.Authoring.Reading;
using FujianPlan.Authoring.Rules;
using FujianPlan.Authoring.Rules.Provenance;

namespace FujianPlan.Authoring;

/// <summary>A plan that was read and judged.</summary>
/// <param name="Model">What it says; of a broken plan, as much as makes sense.</param>
/// <param name="Findings">All that is wrong with it, ordered by file and place.</param>
/// <param name="Provenance">
/// The account of how its source bears it out, in Markdown; null where it was not held against one.
/// </param>
public sealed record PlanReading(PlanModel Model, EquatableArray<PlanFinding> Findings, string? Provenance)
{
    /// <summary>Enough of an exception's message to know it by; some quote what they choked on, at any length.</summary>
    private const int LongestMessage = 300;

    /// <summary>
    /// Reads and judges the files of one plan, and holds it against its source document. Whatever is thrown on the way
    /// becomes a finding: a compiler that loses its generator goes on without a word. That it was cancelled does not: nobody waits for it.
    /// </summary>
    /// <param name="files">The files, in the order in which their agencies and sections shall stand.</param>
    /// <param name="sources">
    /// The files that the plan may name as its source; that it names another is a finding. Null to judge the plan's
    /// structure only: neither the clauses' words nor the source are looked at.
    /// </param>
    /// <param name="shipped">The record of what was released of the plan; null where nothing was.</param>
    /// <param name="available">The plans that it may import agencies from; null for none.</param>
    /// <param name="advice">What findings advise where that depends on who reads them; null for those who build a project.</param>
    /// <param name="cancellation">Ends it early.</param>
    /// <returns>The plan and its findings.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="files"/> is null.</exception>
    /// <exception cref="OperationCanceledException">It was ended early.</exception>
    public static PlanReading Of(IReadOnlyList<PlanFile> files, IReadOnlyList<SourceFile>? sources = null, PlanFile? shipped = null, IReadOnlyList<ImportedPlan>? available = null, Advice? advice = null, CancellationToken cancellation = default) =>
        Of(files, sources is null ? null : _ => sources, shipped, available, advice, cancellation: cancellation);

    /// <summary>Does the same where the plan has to be read before it is known which files may be its source.</summary>
    /// <param name="files">The files, in the order in which their agencies and sections shall stand.</param>
    /// <param name="sources">The files that may be the source of a plan; null to judge its structure only.</param>
    /// <param name="shipped">The record of what was released of the plan; null where nothing was.</param>
    /// <param name="available">The plans that it may import agencies from; null for none.</param>
    /// <param name="advice">What findings advise where that depends on who reads them; null for those who build a project.</param>
    /// <param name="both">
    /// What does two things neither of which needs the other, and throws what the first throws, or else what the second does. Null to do
    /// them one after the other, as a compiler wants it, which has work for each of its threads. What is found is the same.
    /// </param>
    /// <param name="withClauses">Whether duties are held against the words of their clauses also where <paramref name="sources"/> is null.</param>
    /// <param name="cancellation">Ends it early.</param>
    /// <returns>The plan and its findings.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="files"/> is null.</exception>
    /// <exception cref="OperationCanceledException">It was ended early.</exception>
    public static PlanReading Of(IReadOnlyList<PlanFile> files, Func<PlanDocument, IReadOnlyList<SourceFile>>? sources, PlanFile? shipped, IReadOnlyList<ImportedPlan>? available, Advice? advice, Action<Action, Action>? both = null, bool withClauses = false, CancellationToken cancellation = default)
    {
        if (files is null)
        {
            throw new ArgumentNullException(nameof(files));
        }

        var sink = new FindingSink(advice ?? Advice.OfBuild, cancellation);
        PlanModel? model = null;
        string? provenance = null;
        try
        {
            PlanDocument document = ImportResolver.Resolve(PlanReader.Read(files, sink), available ?? [], sink);
            bool isRead = sink.Findings.All(finding => finding.Rule.Severity != FindingSeverity.Error);

            // Of a plan that could not be read whole, the source would seem to prove nothing: one mistake, many findings.
            SourceReading? source = Judge(document, isRead, sources, withClauses, shipped, sink, both ?? OneAfterTheOther);
            (both ?? OneAfterTheOther)(
                () => model = PlanModelBuilder.Build(document, source, cancellation),
                () => provenance = source is null ? null : ProvenanceReport.Write(document, source));
        }
        catch (Exception thrown) when (thrown is not (OutOfMemoryException or OperationCanceledException))
        {
            ReportInternalError(sink, files, thrown);
        }

        cancellation.ThrowIfCancellationRequested();
        return new PlanReading(
            model ?? PlanModelBuilder.Build(new PlanDocument(null, null, null, [], []), source: null, cancellation),
            new EquatableArray<PlanFinding>(sink.InOrder()),
            provenance);
    }

    // The plan itself, with its clauses and what was released of it; and beside that, its source.
    private static SourceReading? Judge(PlanDocument document, bool isRead, Func<PlanDocument, IReadOnlyList<SourceFile>>? sources, bool withClauses, PlanFile? shipped, FindingSink sink, Action<Action, Action> both)
    {
        bool isProved = isRead && sources is not null;

        // Both ask what the clauses say: they are taken apart once.
        Lazy<IReadOnlyList<TaskClause>> clauses = new(() => TaskClause.AllOf(document, sink.Cancellation));
        FindingSink ofSource = new(sink.Advice, sink.Cancellation);
        SourceReading? source = null;
        bool isJudged = false;
        try
        {
            both(JudgePlan, Prove);
        }
        finally
        {
            // Where the first has failed, the second is as if it had not been begun.
            if (isJudged)
            {
                sink.Add(ofSource.Findings);
            }
        }

        return source;

        void JudgePlan()
        {
            PlanRules.Judge(document, sink);
            if (shipped is not null && ShippedReader.Read(shipped, sink) is { } record && isRead)
            {
                PlanRules.JudgeShipped(document, record, sink);
            }

            if (isProved || (isRead && withClauses))
            {
                PlanRules.JudgeClauses(document, sink, clauses);
            }

            isJudged = true;
        }

        void Prove()
        {
            if (isProved)
            {
                // Here, as there is more to do on the other side.
                _ = clauses.Value;
                source = PlanProvenance.Judge(document, sources!(document), ofSource, clauses);
            }
        }
    }

    private static void OneAfterTheOther(Action first, Action second)
    {
        first();
        second();
    }

    private static void ReportInternalError(FindingSink sink, IReadOnlyList<PlanFile> files, Exception thrown)
    {
        string type = thrown.GetType().Name;
        string message = thrown.Message.Replace('\r', ' ').Replace('\n', ' ');
        message = message.Substring(0, Math.Min(message.Length, LongestMessage));
        sink.Report(
            GenerationRules.InternalError,
            new SourcePlace(files.Count > 0 ? files[0]?.Path ?? string.Empty : string.Empty, 0, 0, 0, 0, 0, 0),
            $"The plan could not be compiled because of a mistake in FujianPlan itself ({type}: {message}). Please report it, with the plan.",
            $"由于 FujianPlan 自身的错误（{type}：{message}），方案无法编译。请连同方案一并反馈。");
    }
}

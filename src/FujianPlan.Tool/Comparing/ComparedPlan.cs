using System.Globalization;
using FujianPlan.Authoring;
using FujianPlan.Authoring.Files;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Importing;
using FujianPlan.Authoring.Rules;
using FujianPlan.Tool.Checking;
using FujianPlan.Tool.Printing;

namespace FujianPlan.Tool.Comparing;

/// <summary>Reads a version of a plan that is compared with another.</summary>
internal static class ComparedPlan
{
    /// <summary>
    /// Reads it, and tells what is wrong with it. What is compared has to be understood. The source is not looked at: it need not be there as
    /// it was. That duties are not what their clauses say is told of the newer plan, which is compared all the same. Of the older it is
    /// history, which nobody can mend any more, and may be what was mended.
    /// </summary>
    /// <param name="name">What the user calls it.</param>
    /// <param name="files">Its files.</param>
    /// <param name="references">The plans that it may import agencies from.</param>
    /// <param name="isHistory">Whether it is the older one.</param>
    /// <param name="culture">The user's language.</param>
    /// <returns>The plan; null where it is not understood.</returns>
    public static PlanReading? Read(string name, IReadOnlyList<PlanFile> files, IReadOnlyList<ImportedPlan> references, bool isHistory, CultureInfo culture)
    {
        PlanReading? understood = Read(name, files, references, isHistory, out EquatableArray<PlanFinding> findings, out FindingText? verdict);
        if (verdict is not null)
        {
            FindingWriter.Write(StandardStreams.Errors, findings, culture);
            StandardStreams.Errors.Line("fujianplan: " + verdict.In(culture));
        }

        return understood;
    }

    /// <summary>The same, and tells nothing.</summary>
    /// <param name="name">What the user calls it.</param>
    /// <param name="files">Its files.</param>
    /// <param name="references">The plans that it may import agencies from.</param>
    /// <param name="isHistory">Whether it is the older one.</param>
    /// <param name="findings">What is to be told where it has errors.</param>
    /// <param name="verdict">What that means; null where it has none.</param>
    /// <returns>The plan; null where it is not understood.</returns>
    public static PlanReading? Read(string name, IReadOnlyList<PlanFile> files, IReadOnlyList<ImportedPlan> references, bool isHistory, out EquatableArray<PlanFinding> findings, out FindingText? verdict)
    {
        PlanReading reading = PlanReading.Of(files, sources: null, shipped: null, references, PlanFiles.Advice, withClauses: !isHistory);
        bool isUnderstood = reading.Findings.All(finding => finding.Rule.Severity != FindingSeverity.Error || PlanRules.IsOfClauses(finding.Rule));
        findings = reading.Findings;
        verdict = !HasErrors(reading) ? null
            : isUnderstood ? new FindingText($"'{name}' has errors.", $"“{name}”有错误。")
            : new FindingText($"'{name}' has errors; nothing was compared.", $"“{name}”有错误，未作比较。");
        return isUnderstood ? reading : null;
    }

    /// <summary>Whether a plan has errors.</summary>
    public static bool HasErrors(PlanReading reading) => reading.Findings.Any(finding => finding.Rule.Severity == FindingSeverity.Error);
}

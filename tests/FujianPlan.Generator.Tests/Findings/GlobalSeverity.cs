using Microsoft.CodeAnalysis;

namespace FujianPlan.Generator.Tests.Findings;

/// <summary>A <c>.globalconfig</c> that sets the severity of one rule; or, without a severity, of none.</summary>
internal sealed class GlobalSeverity(string id, ReportDiagnostic? severity) : SyntaxTreeOptionsProvider
{
    public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) => GeneratedKind.Unknown;

    public override bool TryGetDiagnosticValue(SyntaxTree tree, string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic value) =>
        TryGetGlobalDiagnosticValue(diagnosticId, cancellationToken, out value);

    public override bool TryGetGlobalDiagnosticValue(string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic value)
    {
        value = severity ?? ReportDiagnostic.Default;
        return severity is not null && diagnosticId == id;
    }
}

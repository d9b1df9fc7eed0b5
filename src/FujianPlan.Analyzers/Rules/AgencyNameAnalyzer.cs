using System.Collections.Immutable;
using FujianPlan.Analyzers.Plans;
using FujianPlan.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FujianPlan.Analyzers.Rules;

/// <summary>FJP9003: an agency's name reaches what is marked <c>[AgencyCode]</c>.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class AgencyNameAnalyzer : CodeUseAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = new("FJP9003", new RuleTitle("Agency name where a code is expected", "应为部门代码，却写了部门名称"), "{0}", "FujianPlan.Usage", DiagnosticSeverity.Error, true, helpLinkUri: Pages + "FJP9003.md");

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Rule);

    /// <summary>Whether a constant is an agency's name, but for white space around it.</summary>
    internal static bool IsName(CodeUse use) => use.Plan.Find(CodeKind.AgencyName, use.Text.Trim()) is not null;

    private protected override Diagnostic? Judge(CodeUse use)
    {
        if (use is not { Use: CodeUseKind.Reaches, Kind: CodeKind.Agency, Member: null } || use.Plan.Find(CodeKind.AgencyName, use.Text.Trim()) is not { } agency)
        {
            return null;
        }

        string shown = Proposals.Shown(use), constant = Proposals.Constant(CodeKind.Agency, agency);
        return use.Told(Rule, Proposals.Certain(use, agency), new FindingText(
            $"'{shown}' is the name of an agency, but a code is expected here. Write {constant}, which is '{agency.Code}'.",
            $"“{shown}”是部门名称，此处应为代码。请写 {constant}（“{agency.Code}”）。"));
    }
}

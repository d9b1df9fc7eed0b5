using System.Collections.Immutable;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Rules;
using Microsoft.CodeAnalysis;

namespace FujianPlan.Generator.Diagnostics;

/// <summary>
/// What the compiler knows of each rule: made of what the rule says of itself. The tracking of releases reads literals only, so a test
/// holds <c>AnalyzerReleases.Unshipped.md</c> to the rules.
/// </summary>
internal static class PlanDescriptors
{
    // The pages travel with the sources. The message is the finding itself, in the language that the compiler asks for.
    private const string Pages = "https://github.com/fujianplan/fujianplan/blob/main/docs/rules/";

    // By the first digit of the id.
    private static readonly string[] Categories = ["Reading", "Identity", "References", "Structure", "Provenance", "Compatibility"];

    /// <summary>All of them, by id. Those of the build are told by the build, without the compiler.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } = ImmutableArray.CreateRange(PlanRules.All.Except(BuildRules.All).Select(Made));

    /// <summary>Those that users may configure.</summary>
    public static ImmutableArray<DiagnosticDescriptor> Lint { get; } =
        All.Where(descriptor => !descriptor.CustomTags.Contains(WellKnownDiagnosticTags.NotConfigurable)).ToImmutableArray();

    private static readonly Dictionary<string, DiagnosticDescriptor> ById = All.ToDictionary(descriptor => descriptor.Id);

    /// <summary>The descriptor of a rule.</summary>
    /// <param name="id">The rule's id.</param>
    /// <returns>The descriptor.</returns>
    public static DiagnosticDescriptor Of(string id) => ById[id];

    private static DiagnosticDescriptor Made(RuleInfo rule) => new(
        rule.Id,
        new BilingualTitle(rule.Title.English, rule.Title.Chinese),
        "{0}",
        "FujianPlan." + Categories[rule.Id["FJP".Length] - '0'],
        rule.Severity == FindingSeverity.Error ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Pages + rule.Id + ".md",
        customTags: rule.IsLint ? [] : [WellKnownDiagnosticTags.NotConfigurable]);
}

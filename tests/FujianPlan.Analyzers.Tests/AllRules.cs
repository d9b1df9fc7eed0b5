using System.Collections.Immutable;
using FujianPlan.Analyzers.Rules;
using FujianPlan.CodeFixes.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FujianPlan.Analyzers.Tests;

/// <summary>Every analyzer, every suppressor and every fix that there is.</summary>
internal static class AllRules
{
    public static ImmutableArray<DiagnosticAnalyzer> Analyzers { get; } = [.. Of<DiagnosticAnalyzer>(typeof(UnknownAgencyCodeAnalyzer)).Where(rule => rule is not DiagnosticSuppressor)];

    public static ImmutableArray<DiagnosticSuppressor> Suppressors { get; } = Of<DiagnosticSuppressor>(typeof(UnknownAgencyCodeAnalyzer));

    public static ImmutableArray<CodeFixProvider> Fixes { get; } = Of<CodeFixProvider>(typeof(ReplacementFix));

    /// <summary>The one rule of an analyzer.</summary>
    public static DiagnosticDescriptor DescriptorOf(DiagnosticAnalyzer analyzer) => Assert.Single(analyzer.SupportedDiagnostics);

    private static ImmutableArray<T> Of<T>(Type one) =>
        [.. one.Assembly.GetTypes().Where(type => typeof(T).IsAssignableFrom(type) && !type.IsAbstract).OrderBy(type => type.Name, StringComparer.Ordinal).Select(type => (T)Activator.CreateInstance(type)!)];
}

using System.Globalization;
using System.Reflection;
using FujianPlan.CodeFixes.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FujianPlan.Analyzers.Tests;

/// <summary>
/// One rule is one analyzer, one page and one test, and one fix unless it proposes a replacement, all with one stem; and what the compiler
/// and editors ask for.
/// </summary>
public sealed class RuleConventionTests
{
    public static TheoryData<string> Stems() => [.. AllRules.Analyzers.Select(Stem)];

    private static string Stem(DiagnosticAnalyzer analyzer) => analyzer.GetType().Name[..^"Analyzer".Length];

    private static DiagnosticAnalyzer AnalyzerOf(string stem) => AllRules.Analyzers.Single(analyzer => Stem(analyzer) == stem);

    private static CodeFixProvider FixOf(string stem)
    {
        string id = AllRules.DescriptorOf(AnalyzerOf(stem)).Id;
        CodeFixProvider[] fixes = [.. AllRules.Fixes.Where(fix => fix.FixableDiagnosticIds.Contains(id))];
        Assert.True(
            fixes.Length == 1,
            $"{fixes.Length} fixes have {id} in FixableDiagnosticIds. Add it to src/FujianPlan.CodeFixes/Rules/ReplacementFix.cs if its fix replaces an expression, or write {stem}Fix.cs.");
        return fixes[0];
    }

    private static void Exists(params string[] path) =>
        Assert.True(File.Exists(RepositoryFile.PathOf(path)), $"{string.Join('/', path)} is missing.");

    [Theory]
    [MemberData(nameof(Stems))]
    public void Rule_HasItsFiles(string stem)
    {
        string id = AllRules.DescriptorOf(AnalyzerOf(stem)).Id;

        Exists("src", "FujianPlan.Analyzers", "Rules", stem + "Analyzer.cs");
        Exists("src", "FujianPlan.CodeFixes", "Rules", FixOf(stem).GetType().Name + ".cs");
        Exists("tests", "FujianPlan.Analyzers.Tests", "Rules", stem + "Tests.cs");
        Exists("docs", "rules", id + ".md");
        Exists("docs", "rules", "zh", id + ".md");
    }

    [Theory]
    [MemberData(nameof(Stems))]
    public void Rule_LinksToItsPage_AndIsOnByDefault(string stem)
    {
        DiagnosticDescriptor rule = AllRules.DescriptorOf(AnalyzerOf(stem));

        Assert.EndsWith($"/docs/rules/{rule.Id}.md", rule.HelpLinkUri, StringComparison.Ordinal);
        Assert.True(rule.IsEnabledByDefault);
        Assert.NotEmpty(AnalyzerOf(stem).GetType().GetCustomAttribute<DiagnosticAnalyzerAttribute>()!.Languages);
    }

    [Theory]
    [MemberData(nameof(Stems))]
    public void Fix_IsForItsRule_AndForAllAtOnce(string stem)
    {
        CodeFixProvider fix = FixOf(stem);
        string name = fix is ReplacementFix ? nameof(ReplacementFix) : stem + "Fix";

        Assert.Equal(name, fix.GetType().Name);
        Assert.NotNull(fix.GetFixAllProvider());
        Assert.Equal(name, fix.GetType().GetCustomAttribute<ExportCodeFixProviderAttribute>()!.Name);
    }

    // What the compiler says and a rule says better: it stands with the rule, has its stem, and the rule's page says what is suppressed.
    [Fact]
    public void Suppressor_StandsWithItsRule_AndIsOnItsPage()
    {
        Assert.NotEmpty(AllRules.Suppressors);
        foreach (DiagnosticSuppressor suppressor in AllRules.Suppressors)
        {
            string stem = suppressor.GetType().Name[..^"Suppressor".Length], page = RepositoryFile.Read("docs", "rules", AllRules.DescriptorOf(AnalyzerOf(stem)).Id + ".md");

            Exists("src", "FujianPlan.Analyzers", "Rules", stem + "Suppressor.cs");
            Exists("tests", "FujianPlan.Analyzers.Tests", "Rules", stem + "SuppressorTests.cs");
            Assert.NotEmpty(suppressor.GetType().GetCustomAttribute<DiagnosticAnalyzerAttribute>()!.Languages);
            Assert.All(suppressor.SupportedSuppressions, suppression =>
            {
                Assert.Equal("FJPS" + suppression.SuppressedDiagnosticId["CS".Length..], suppression.Id);
                Assert.Contains($"`{suppression.SuppressedDiagnosticId}`", page, StringComparison.Ordinal);
                Assert.Contains($"`{suppression.Id}`", page, StringComparison.Ordinal);
                Assert.NotEqual(suppression.Justification.ToString(CultureInfo.GetCultureInfo("en")), suppression.Justification.ToString(CultureInfo.GetCultureInfo("zh-Hans")));
            });
        }
    }

    [Fact]
    public void Ids_AreTheirOwn_AndThereIsNoFixWithoutARule()
    {
        Assert.Distinct(AllRules.Analyzers.Select(analyzer => AllRules.DescriptorOf(analyzer).Id));
        Assert.Equal(
            AllRules.Analyzers.Select(analyzer => AllRules.DescriptorOf(analyzer).Id).Order(StringComparer.Ordinal),
            AllRules.Fixes.SelectMany(fix => fix.FixableDiagnosticIds).Order(StringComparer.Ordinal));
    }
}

using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FujianPlan.Analyzers.Tests;

/// <summary>The pages of the rules about code, which diagnostics link to, say what the rules say.</summary>
public sealed partial class RulePageTests
{
    public static TheoryData<string> Ids() => [.. AllRules.Analyzers.Select(rule => AllRules.DescriptorOf(rule).Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void ListOfRules_HasTheLineOfItsAnalyzer(string id)
    {
        DiagnosticDescriptor rule = AllRules.Analyzers.Select(AllRules.DescriptorOf).Single(rule => rule.Id == id);
        string english = rule.Title.ToString(CultureInfo.GetCultureInfo("en")), chinese = rule.Title.ToString(CultureInfo.GetCultureInfo("zh-Hans"));
        string line = $"        Rule(\"{id}\", FindingSeverity.{SeverityOf(rule)}, \"{english}\", \"{chinese}\"),\n";

        Assert.True(
            RepositoryFile.Read("src", "FujianPlan.Authoring", "Rules", "CodeRules.cs").ReplaceLineEndings("\n").Contains(line, StringComparison.Ordinal),
            $"Add this line to src/FujianPlan.Authoring/Rules/CodeRules.cs, in the order of the ids, or correct the one that begins like it:\n{line}");
    }

    [Fact]
    public void ListOfRules_IsThatOfTheAnalyzers() => Assert.Equal(
        CodeRules.All.Select(rule => (rule.Id, rule.Title.English, rule.Title.Chinese, rule.Severity)),
        AllRules.Analyzers.Select(rule => AllRules.DescriptorOf(rule)).OrderBy(rule => rule.Id, StringComparer.Ordinal).Select(rule => (
            rule.Id,
            rule.Title.ToString(CultureInfo.GetCultureInfo("en")),
            rule.Title.ToString(CultureInfo.GetCultureInfo("zh-Hans")),
            SeverityOf(rule))));

    private static FindingSeverity SeverityOf(DiagnosticDescriptor rule) => rule.DefaultSeverity switch
    {
        DiagnosticSeverity.Error => FindingSeverity.Error,
        DiagnosticSeverity.Warning => FindingSeverity.Warning,
        _ => FindingSeverity.Suggestion,
    };

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task Example_HasTheMessageThatThePageQuotes(string id)
    {
        string path = RepositoryFile.PathOf("docs", "rules", id + ".md"), page = (await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken)).ReplaceLineEndings("\n");
        string example = Example().Match(page).Groups[1].Value;

        // Of this repository's plan nothing is retired.
        string code = id == "FJP9009" ? OtherPlan.With(example) : "using FujianPlan;\n" + example;
        Diagnostic found = Assert.Single(await Messages.Of([AllRules.Analyzers.Single(rule => AllRules.DescriptorOf(rule).Id == id)], code, Frameworks.Text));

        string quoted = $"\n> {found.GetMessage(CultureInfo.GetCultureInfo("en"))}\n>\n> {found.GetMessage(CultureInfo.GetCultureInfo("zh-Hans"))}\n";
        ApprovedFile.Assert(path, Quoted().Replace(page, quoted.Replace("$", "$$", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task ExampleOfTheAnalyzersPage_HasTheMessageThatThePageQuotes()
    {
        string page = RepositoryFile.Read("docs", "analyzers.md").ReplaceLineEndings("\n");

        Diagnostic found = Assert.Single(await Messages.Of(AllRules.Analyzers, Example().Match(page).Groups[1].Value), one => one.Severity > DiagnosticSeverity.Info);

        string told = Messages.Text(found).Split(" | ")[0];
        Assert.Contains($"\nProgram.cs{told[..told.IndexOf(')', StringComparison.Ordinal)]}): error {told[(told.IndexOf(')', StringComparison.Ordinal) + 2)..]}\n", page, StringComparison.Ordinal);
    }

    [GeneratedRegex("```csharp\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Example();

    [GeneratedRegex("\n> .*\n>\n> .*\n")]
    private static partial Regex Quoted();
}

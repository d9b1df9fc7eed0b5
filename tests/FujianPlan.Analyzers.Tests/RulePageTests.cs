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
    public async Task Example_HasTheMessageThatThePagesQuote(string id)
    {
        string page = Page(id, "docs", "rules"), example = Example().Match(page).Groups[1].Value;

        // Of this repository's plan nothing is retired.
        string code = id == "FJP9009" ? OtherPlan.With(example) : "using FujianPlan;\n" + example;
        IReadOnlyList<Diagnostic> found = await Messages.Of([AllRules.Analyzers.Single(rule => AllRules.DescriptorOf(rule).Id == id)], code, Frameworks.Text);
        Assert.True(found.Count == 1, $"The example of docs/rules/{id}.md, its first block of C#, has {found.Count} findings of {id} and needs one.\n{string.Join('\n', found)}");

        string english = found[0].GetMessage(CultureInfo.GetCultureInfo("en")), chinese = found[0].GetMessage(CultureInfo.GetCultureInfo("zh-Hans"));
        Quotes(page, english, chinese, "docs", "rules", id + ".md");
        Quotes(Page(id, "docs", "rules", "zh"), chinese, english, "docs", "rules", "zh", id + ".md");
    }

    private static string Page(string id, params string[] folder)
    {
        string[] path = [.. folder, id + ".md"];
        Assert.True(
            File.Exists(RepositoryFile.PathOf(path)),
            $"{string.Join('/', path)} is missing. Run RulePageTests of tests/FujianPlan.Authoring.Tests with UPDATE_SNAPSHOTS=1: they begin the page.");
        return RepositoryFile.Read(path).ReplaceLineEndings("\n");
    }

    private static void Quotes(string page, string first, string second, params string[] path)
    {
        Assert.True(Quoted().IsMatch(page), $"{string.Join('/', path)} quotes no message. Write three lines below the example, '> x', '>' and '> x', and run this test with UPDATE_SNAPSHOTS=1.");
        ApprovedFile.Assert(RepositoryFile.PathOf(path), Quoted().Replace(page, _ => $"\n> {first}\n>\n> {second}\n"));
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

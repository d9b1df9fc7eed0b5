using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;

namespace FujianPlan.Generator.Tests.Pages;

/// <summary>Plans on pages that are there to be compiled, and the code that uses them.</summary>
public sealed class PagePlanTests
{
    private const string Readme = "src/FujianPlan.Generator/README.md", Imports = "docs/imports.md";

    // The block as the body of a method, with a console that remembers what it was told.
    private static string Frame(string code) => $$"""
        using City;
        using FujianPlan.Runtime;

        internal static class Console
        {
            public static string Told { get; private set; } = "";
            public static void WriteLine(object? value) => Told += value + "\n";
        }

        internal static class Page
        {
            public static string Run()
            {
                {{code}}
                return Console.Told;
            }
        }
        """;

    [Fact]
    public void ReadmeOfTheGenerator_SaysWhatItsPlanGives()
    {
        string code = CodeBlock.Of(Readme, "csharp").Text;
        GeneratorRun run = Compiled(CodeBlock.Of(Readme, "yaml").Text, code + "Console.WriteLine(\"Agency.\" + agency);");

        Assert.Empty(run.Findings);
        Assert.Equal(Regex.Matches(code, "// (.*)").Select(comment => comment.Groups[1].Value), Told(run));
    }

    [Fact]
    public void ReadmeOfTheGenerator_QuotesTheErrorOfAMisspeltCode()
    {
        string plan = CodeBlock.Of(Readme, "yaml").Text, wrong = plan.Replace("[CZJ]", "[CJZ]", StringComparison.Ordinal);
        Assert.NotEqual(plan, wrong);

        Diagnostic finding = Assert.Single(Compiled(wrong, "").Findings);

        FileLinePositionSpan place = finding.Location.GetLineSpan();
        Assert.Equal(
            CodeBlock.Of(Readme, "text").Text,
            string.Create(CultureInfo.InvariantCulture, $"{Path.GetFileName(place.Path)}({place.StartLinePosition.Line + 1},{place.StartLinePosition.Character + 1}): error {finding.Id}: {finding.GetMessage(CultureInfo.InvariantCulture)}\n"));
    }

    [Fact]
    public void PlanThatImports_IsCompiledAsThePageSays()
    {
        byte[] province = CompiledCode.Image(EmissionTests.RepositoryRun(Target.Net100, "FujianPlan").Output.WithAssemblyName("FujianPlan"));
        GeneratorRun run = Compiled(
            CodeBlock.Of(Imports, "yaml").Text,
            $"PlanTask task = Plan.Tasks[TaskId.OneNetwork];\n{CodeBlock.Of(Imports, "csharp", 2).Text}Console.WriteLine($\"{{theirs}} {{ours}}\");",
            Target.Net100 with { References = [.. Target.Net100.References, MetadataReference.CreateFromImage(province)] });

        Assert.Empty(run.Findings);
        Assert.Contains(CodeBlock.Of(Imports, "csharp").Text.Trim(), run.Source("Agency.g.cs"), StringComparison.Ordinal);
        Assert.Equal(["DigitalFujianOffice DigitalFujianOffice"], Told(run, province));
    }

    private static GeneratorRun Compiled(string plan, string code, Target? target = null) => new(target ?? Target.Net100, Frame(code), TestOptions.Namespace("City"), new TestFile("/city/plan.yaml", plan));

    private static string[] Told(GeneratorRun run, params byte[][] references)
    {
        using LoadedPlan plan = new(run, references);
        return ((string)plan.Assembly.GetType("Page")!.GetMethod("Run")!.Invoke(null, null)!).TrimEnd('\n').Split('\n');
    }
}

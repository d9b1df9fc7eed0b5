using System.Globalization;
using System.Reflection;
using System.Text;
using Microsoft.CodeAnalysis;

namespace FujianPlan.Generator.Tests.CompiledPlans;

/// <summary>Plans at the edges of what a plan may be: whatever passes the rules compiles without a word.</summary>
public sealed class CompilationTests
{
    private const string Head = """
        format: 1
        plan: {title: 方案, issuer: 某市人民政府, issued: 2024-03-01, dataVersion: 1.0.0}

        """;

    /// <summary>Every name that a member of an enum, or a constant of a static class, could clash with or hide.</summary>
    public static TheoryData<string> NamesThatMightClash => new(
        typeof(Enum).GetMembers(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.FlattenHierarchy)
            .Where(member => member is MethodInfo { IsSpecialName: false } method && (method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly))
            .Select(member => member.Name)
            .Where(name => char.IsAsciiLetterUpper(name[0]) && name.All(char.IsAsciiLetterOrDigit))
            .Concat(["Agency", "AgencyCodes", "SectionId", "TaskId", "TaskCodes", "CatalogueData", "Plan", "System", "Data", "Test", "Object", "String"])
            .Distinct(StringComparer.Ordinal));

    // One plan that has them all: an agency, a section and a task of each name.
    private static readonly Lazy<GeneratorRun> AllNames = new(() =>
    {
        string[] names = [.. NamesThatMightClash.Select(row => row.Data)];
        StringBuilder agencies = new(), sections = new();
        for (int i = 1; i <= names.Length; i++)
        {
            agencies.Append(CultureInfo.InvariantCulture, $"  - {{code: N{i}, id: {names[i - 1]}, number: {100 + i}, name: 甲{i}}}\n");
            sections.Append(CultureInfo.InvariantCulture, $"  - {{number: {2 + i}, id: {names[i - 1]}, title: 乙{i}, tasks: [{{number: 1, id: {names[i - 1]}, attestation: lost}}]}}\n");
        }

        return Run(SmallPlan.Text.Replace("sections:\n", agencies + "sections:\n", StringComparison.Ordinal).Replace("source: none\n", sections + "source: none\n", StringComparison.Ordinal), Target.Net100);
    });

    [Theory]
    [InlineData("netstandard2.0")]
    [InlineData("net8.0")]
    [InlineData("net10.0")]
    public void PlanOfNothing_Compiles(string target) => AssertCompiles(Run(Head, Target.Named(target)));

    [Theory]
    [InlineData(256)]
    [InlineData(257)]
    [InlineData(600)]
    public void PlanOfSeveralChunks_Compiles(int tasks)
    {
        StringBuilder yaml = new(Head + "sections:\n  - number: 1\n    id: First\n    title: 第一\n    tasks:\n");
        for (int i = 1; i <= tasks; i++)
        {
            yaml.Append("      - {number: ").Append(i).Append(", id: Task").Append(i).Append(", attestation: lost}\n");
        }

        AssertCompiles(Run(yaml.ToString(), Target.Net100));
    }

    [Theory]
    [MemberData(nameof(NamesThatMightClash))]
    public void Identifier_IsRefused_OrCompiles(string name)
    {
        GeneratorRun run = AllNames.Value;

        Assert.All(run.Findings, finding => Assert.Equal("FJP1007", finding.Id));
        Assert.Empty(run.CompilerSays());
        foreach ((string type, string thing) in new[] { ("Agency", "agency"), ("SectionId", "section"), ("TaskId", "task") })
        {
            bool isRefused = run.Findings.Any(finding =>
                finding.GetMessage(CultureInfo.InvariantCulture).StartsWith($"Identifier '{name}' of this {thing} ", StringComparison.Ordinal));
            bool isThere = run.Output.GetTypeByMetadataName("Test.Plan." + type)!.GetMembers(name).Any(member => member is IFieldSymbol);
            Assert.NotEqual(isRefused, isThere);
        }
    }

    [Theory]
    [InlineData("FujianPlan")]
    [InlineData("FujianPlan.Data")]
    [InlineData("Acme.FujianPlan")]
    [InlineData("Acme.Data")]
    [InlineData("Acme.System")]
    [InlineData("Acme.Plan.Agency")]
    [InlineData("Acme.Task.Object")]
    [InlineData("数字.福建")]
    public void Namespace_HoldsThePlan_AndNothingElseDoes(string name)
    {
        GeneratorRun run = new(Target.Net100, "", TestOptions.Namespace(name), new TestFile(SmallPlan.Path, SmallPlan.Text));

        AssertCompiles(run);
        Assert.NotNull(run.Output.GetTypeByMetadataName(name + ".PlanTask"));
        Assert.NotNull(run.Output.GetTypeByMetadataName(name + ".Data.Catalogue"));
        IEnumerable<string> spaces = run.Output.SyntaxTrees
            .SelectMany(tree => tree.GetRoot(TestContext.Current.CancellationToken).DescendantNodes())
            .OfType<Microsoft.CodeAnalysis.CSharp.Syntax.BaseNamespaceDeclarationSyntax>()
            .Select(declaration => declaration.Name.ToString())
            .Distinct()
            .Order(StringComparer.Ordinal);
        Assert.Equal([name, name + ".Data"], spaces);
    }

    [Fact]
    public void UndocumentedMember_WouldBeSeen()
    {
        GeneratorRun run = new(Target.Net100, "namespace Test.Plan; public class Bare { }", null, new TestFile(SmallPlan.Path, SmallPlan.Text));

        Assert.Equal("CS1591", Assert.Single(run.CompilerSays()).Id);
    }

    private static GeneratorRun Run(string yaml, Target target) => new(target, "", null, new TestFile(SmallPlan.Path, yaml));

    private static void AssertCompiles(GeneratorRun run)
    {
        Assert.Empty(run.Findings);
        Assert.Empty(run.CompilerSays());
    }
}

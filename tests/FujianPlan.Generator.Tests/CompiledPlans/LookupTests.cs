using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.Loader;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FujianPlan.Generator.Tests.CompiledPlans;

/// <summary>The perfect hashes of plans whose agencies were drawn: few and many, short codes and long, names alike.</summary>
public sealed class LookupTests
{
    private const int Plans = 200;
    private const int PlansOfARow = 20;

    // What is compiled of a plan where only its tables are looked into, and what reads them.
    private static readonly string[] Tables = ["LookupData.g.cs", "CatalogueData.g.cs", "NameFormData.g.cs", "Plan.Data.g.cs"];

    private const string TableProbe = """
        namespace Drawn0
        {
            using System.Text;
            using Drawn0.Data;

            public static class Probe
            {
                public static int Code(string text)
                {
                    int a = AgencyLookup.ByCode(text), b = AgencyLookup.ByCode(Encoding.UTF8.GetBytes(text));
                    return a == b && (a == 0 || Catalogue.Plan.Agencies.CodeOf(a) == text) ? a : -1;
                }

                public static int Name(string text)
                {
                    int a = AgencyLookup.ByName(text, out int kind), b = AgencyLookup.ByName(Encoding.UTF8.GetBytes(text), out int same);
                    return a == b && kind == same && kind == (a == 0 ? 0 : (int)FujianPlan.Runtime.ResolutionKind.Name) ? a : -1;
                }
            }
        }
        """;

    private const string Probe = """
        using System;
        using System.Text;
        using Test.Plan;

        public static class Probe
        {
            public static int Code(string text)
            {
                Agencies.TryParse(text, out Agency a);
                Agencies.TryParse(text.AsSpan(), out Agency b);
                Agencies.TryParse(Encoding.UTF8.GetBytes(text), out Agency c);
                return a == b && b == c && (a == default || a.ToCode() == text) ? (int)a : -1;
            }

            public static int Name(string text)
            {
                Agencies.TryParseName(text, out Agency a);
                Agencies.TryParseName(text.AsSpan(), out Agency b);
                Agencies.TryParseName(Encoding.UTF8.GetBytes(text), out Agency c);
                return a == b && b == c && (a == default || a.Info().Name == text) ? (int)a : -1;
            }
        }
        """;

    /// <summary>Plans that have every kind of table between them.</summary>
    public static TheoryData<int> PlansOfEveryKind => [0, 1, 10, 14, 20, 27, 30, 70, 110, 120, 140, 170];

    public static TheoryData<int> Rows => [.. Enumerable.Range(0, Plans / PlansOfARow)];

    private static readonly Lazy<ImmutableHashSet<string>> KindsTriedThroughTheDoor = new(() =>
        [.. PlansOfEveryKind.SelectMany(seed => KindsOf(Run(new DrawnAgencies(seed), "Test.Plan")))]);

    /// <summary>Through the door that users take.</summary>
    [Theory]
    [MemberData(nameof(PlansOfEveryKind))]
    public void DrawnAgencies_AreFound_AndNothingElseIs(int seed)
    {
        DrawnAgencies drawn = new(seed);
        GeneratorRun run = Run(drawn, "Test.Plan", Probe);
        using LoadedPlan plan = new(run);

        Assert.Empty(FaultsOf(drawn, plan.Assembly.GetType("Probe", throwOnError: true)!));
    }

    /// <summary>
    /// Of many more plans, the tables and what reads them: the rest of the library is the same whatever they hold, and
    /// takes its time to compile. No table is of a kind that is not tried through the door as well.
    /// </summary>
    [Theory]
    [MemberData(nameof(Rows))]
    public void DrawnTables_HoldTheAgencies_AndNothingElse(int row)
    {
        DrawnAgencies[] drawn = [.. Enumerable.Range(0, PlansOfARow).Select(i => new DrawnAgencies((row * PlansOfARow) + i))];
        CSharpParseOptions options = Target.Net100.ParseOptions.WithDocumentationMode(DocumentationMode.None).WithFeatures([new("run-nullable-analysis", "never")]);
        List<SyntaxTree> trees = [];
        foreach (DrawnAgencies agencies in drawn)
        {
            string space = Space(agencies);
            GeneratorRun run = Run(agencies, space);
            Assert.Empty(KindsOf(run).Except(KindsTriedThroughTheDoor.Value));
            trees.AddRange(Tables.Select(run.Source)
                .Append(TableProbe.Replace("Drawn0", space, StringComparison.Ordinal))
                .Select(text => CSharpSyntaxTree.ParseText(text, options, cancellationToken: TestContext.Current.CancellationToken)));
        }

        AssemblyLoadContext context = new(null, isCollectible: true);
        Assembly assembly = context.LoadFromStream(new MemoryStream(CompiledCode.Image(CSharpCompilation.Create(
            "Drawn", trees, Target.Net100.References, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, concurrentBuild: false)))));

        Assert.Empty(drawn.SelectMany(agencies => FaultsOf(agencies, assembly.GetType(Space(agencies) + ".Probe", throwOnError: true)!)));
        context.Unload();
    }

    private static string Space(DrawnAgencies drawn) => FormattableString.Invariant($"Drawn{drawn.Seed}");

    private static GeneratorRun Run(DrawnAgencies drawn, string space, string code = "")
    {
        GeneratorRun run = new(Target.Net100, code, TestOptions.Namespace(space), drawn.Plan);
        Assert.DoesNotContain(run.Findings, finding => finding.Severity == DiagnosticSeverity.Error);
        return run;
    }

    private static IEnumerable<string> FaultsOf(DrawnAgencies drawn, Type probe) => drawn.FaultsOf(
        probe.GetMethod("Code")!.CreateDelegate<Func<string, int>>(), probe.GetMethod("Name")!.CreateDelegate<Func<string, int>>());

    // What the library's code is compiled differently by: how keys are made, whether there are displacements, and how wide a
    // slot is.
    private static IEnumerable<string> KindsOf(GeneratorRun run)
    {
        string data = run.Source("LookupData.g.cs");
        return new[] { "Code", "Utf8Code", "Name", "Utf8Name" }.Select(table => string.Join(
            ' ',
            new[] { "Way", "IsDisplaced", "Width" }.Select(what => Constant(data, table + what))
                .Append(Constant(data, table + "Front") == "0" && Constant(data, table + "Back") == "0" ? "at the ends" : "within")
                .Prepend(table)));
    }

    private static string Constant(string data, string name) => Regex.Match(data, $" {name} = ([a-z0-9]+);").Groups[1].Value;
}

using System.Collections.Immutable;
using FujianPlan.Analyzers;
using FujianPlan.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace FujianPlan.OldestCompiler.Tests;

/// <summary>The sample of mistakes: its own plan is compiled, and every mistake is found, as in today's compiler.</summary>
public sealed class MistakesTests
{
    private const string ImplicitUsings = "global using System; global using System.Collections.Generic; global using System.Linq;";

    private static readonly string[] Frameworks = ["System.", "Microsoft.Extensions.", "Microsoft.AspNetCore.Components"];

    [Fact]
    public void Compiler_IsTheOldest() => Assert.Equal(new Version(4, 8), new Version(typeof(CSharpCompilation).Assembly.GetName().Version!.ToString(2)));

    [Fact]
    public async Task EveryMistake_IsFound()
    {
        CancellationToken cancellation = TestContext.Current.CancellationToken;
        CSharpParseOptions language = new(LanguageVersion.CSharp12, preprocessorSymbols: ["NETCOREAPP", "NET8_0_OR_GREATER"]);
        SampleOptions options = new();
        ImmutableArray<AdditionalText> plan = [new SamplePlan()];
        CSharpCompilation sources = CSharpCompilation.Create(
            "Mistakes",
            MistakesSample.Files.Select(file => CSharpSyntaxTree.ParseText(MistakesSample.Read(file), language, file, cancellationToken: cancellation))
                .Append(CSharpSyntaxTree.ParseText(ImplicitUsings, language, cancellationToken: cancellation)),
            ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
                .Where(path => Frameworks.Any(prefix => Path.GetFileName(path).StartsWith(prefix, StringComparison.Ordinal)))
                .Append(typeof(Plan).Assembly.Location)
                .Append(typeof(Runtime.Role).Assembly.Location)
                .Select(path => MetadataReference.CreateFromFile(path)),
            new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable));

        CSharpGeneratorDriver.Create([new PlanGenerator().AsSourceGenerator()], plan, language, options)
            .RunGeneratorsAndUpdateCompilation(sources, out Compilation compilation, out ImmutableArray<Diagnostic> generated, cancellation);
        Assert.Empty(generated);
        Assert.Empty(compilation.GetDiagnostics(cancellation).Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));

        ImmutableArray<DiagnosticAnalyzer> rules =
        [
            .. typeof(PlanAnalyzer).Assembly.GetTypes()
                .Where(type => typeof(DiagnosticAnalyzer).IsAssignableFrom(type) && !type.IsAbstract)
                .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
        ];
        CompilationWithAnalyzers analysis = compilation.WithAnalyzers(rules, new AnalyzerOptions(plan, options));
        ImmutableArray<Diagnostic> found = await analysis.GetAnalyzerDiagnosticsAsync(cancellation);

        Assert.Equal(
            MistakesSample.Announced.Order(),
            found.Select(diagnostic => (diagnostic.Location.SourceTree!.FilePath, diagnostic.Location.GetLineSpan().StartLinePosition.Line + 1, diagnostic.Id)).Order());

        // What the compiler says of switches is suppressed.
        Assert.Contains(compilation.GetDiagnostics(cancellation), diagnostic => diagnostic.Id == "CS8524");
        Assert.DoesNotContain(await analysis.GetAllDiagnosticsAsync(cancellation), diagnostic => diagnostic.Id is "CS8509" or "CS8524");
    }

    private sealed class SamplePlan : AdditionalText
    {
        public override string Path => "plan.yaml";

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(RepositoryFile.Read("samples", "Mistakes", "plan.yaml"));
    }
}

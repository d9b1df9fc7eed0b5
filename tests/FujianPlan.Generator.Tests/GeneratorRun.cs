using System.Collections.Immutable;
using FujianPlan.Generator.Tests.Findings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FujianPlan.Generator.Tests;

/// <summary>A compilation with plan files, and the generator run over it, as often as a test edits something.</summary>
internal sealed class GeneratorRun
{
    private GeneratorDriver _driver;
    private CSharpCompilation _compilation;
    private ImmutableArray<AdditionalText> _files;
    private Lazy<GeneratorRunResult> _result = null!;
    private Lazy<Compilation> _output = null!;

    public GeneratorRun(Target target, string code = "", TestOptions? options = null, params TestFile[] files)
    {
        Target = target;
        _files = [.. files];
        _compilation = CSharpCompilation.Create(
            "Consumer",
            [CSharpSyntaxTree.ParseText(code, target.ParseOptions, "Program.cs")],
            target.References,
            new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, warningLevel: 9999, concurrentBuild: false));
        _driver = CSharpGeneratorDriver.Create(
            [new PlanGenerator().AsSourceGenerator()],
            _files,
            target.ParseOptions,
            options ?? TestOptions.Default,
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
        Run();
    }

    public Target Target { get; }

    public GeneratorRunResult Result => _result.Value;

    /// <summary>The consumer's code and the generated code: put together only for who asks, as most look at other things.</summary>
    public Compilation Output => _output.Value;

    public IReadOnlyList<Diagnostic> Findings => Result.Diagnostics;

    public string Source(string hintName) => Result.GeneratedSources.Single(source => source.HintName == hintName).SourceText.ToString();

    /// <summary>What the compiler says of everything, generated code included, hidden suggestions apart.</summary>
    public IReadOnlyList<Diagnostic> CompilerSays() => [.. CompiledCode.Diagnostics(Output).Where(diagnostic => diagnostic.Severity > DiagnosticSeverity.Hidden)];

    public GeneratorRun EditCode(string code)
    {
        _compilation = _compilation.ReplaceSyntaxTree(
            _compilation.SyntaxTrees.Single(), CSharpSyntaxTree.ParseText(code, Target.ParseOptions, "Program.cs"));
        return Run();
    }

    public GeneratorRun EditFile(string path, string text)
    {
        AdditionalText old = _files.Single(file => file.Path == path), @new = new TestFile(path, text);
        _files = _files.Replace(old, @new);
        _driver = _driver.ReplaceAdditionalText(old, @new);
        return Run();
    }

    public GeneratorRun AddFile(string path, string text)
    {
        TestFile file = new(path, text);
        _files = _files.Add(file);
        _driver = _driver.AddAdditionalTexts([file]);
        return Run();
    }

    public GeneratorRun EditReference(MetadataReference old, MetadataReference @new)
    {
        _compilation = _compilation.ReplaceReference(old, @new);
        return Run();
    }

    public GeneratorRun EditOptions(TestOptions options)
    {
        _driver = _driver.WithUpdatedAnalyzerConfigOptions(options);
        return Run();
    }

    public GeneratorRun EditSeverity(string id, ReportDiagnostic severity)
    {
        _compilation = _compilation.WithOptions(_compilation.Options
            .WithSpecificDiagnosticOptions([KeyValuePair.Create(id, severity)])
            .WithSyntaxTreeOptionsProvider(new GlobalSeverity(id, severity)));
        return Run();
    }

    /// <summary>The values that a step put out, in the last run.</summary>
    public IReadOnlyList<object> ValuesOf(string step) =>
        [.. Result.TrackedSteps[step].SelectMany(run => run.Outputs).Select(output => output.Value)];

    /// <summary>Why the outputs of a step are as they are, in the last run.</summary>
    public IReadOnlyList<IncrementalStepRunReason> ReasonsOf(string step) =>
        [.. Result.TrackedSteps[step].SelectMany(run => run.Outputs).Select(output => output.Reason)];

    public IReadOnlyList<IncrementalStepRunReason> ReasonsOfOutputs() =>
        [.. Result.TrackedOutputSteps.SelectMany(step => step.Value).SelectMany(run => run.Outputs).Select(output => output.Reason)];

    private GeneratorRun Run()
    {
        CSharpCompilation compilation = _compilation;
        GeneratorDriver driver = _driver = _driver.RunGenerators(compilation);
        Lazy<GeneratorRunResult> result = _result = new(() => driver.GetRunResult().Results.Single());
        _output = new(() => compilation.AddSyntaxTrees(result.Value.GeneratedSources.Select(source => source.SyntaxTree)));
        return this;
    }
}

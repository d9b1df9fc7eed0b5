using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using FujianPlan.Authoring;
using FujianPlan.Authoring.Files;
using FujianPlan.Authoring.Model;
using FujianPlan.Generator;
using FujianPlan.Generator.Emission;
using FujianPlan.PlanFactory;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace FujianPlan.Benchmarks;

/// <summary>What the generator costs the compiler, and how that grows.</summary>
internal sealed class GeneratorRows(bool isQuick)
{
    private const int Tasks = 10_000;
    private const int WarmUps = 6;

    // As the compiler parses a project that writes no documentation file.
    private static readonly CSharpParseOptions Parse = CSharpParseOptions.Default
        .WithDocumentationMode(DocumentationMode.None)
        .WithPreprocessorSymbols("NETCOREAPP", "NET8_0_OR_GREATER");

    private static readonly ImmutableArray<MetadataReference> References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal) || Path.GetFileName(path) is "netstandard.dll" or "mscorlib.dll")
            .Append(Scratch.Runtime)
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    public IEnumerable<Row> All()
    {
        yield return new Row("compiling what is emitted, 10,000 tasks", "microseconds a task", CompilingATask(), 100);
        (double small, _) = Edits(70);
        yield return new Row("an edit in the YAML, warm, 70 tasks", "milliseconds", small, 16);
        (double yaml, double code) = Edits(Tasks);
        yield return new Row("an edit in the YAML, warm, 10,000 tasks", "milliseconds", yaml, 400);
        yield return new Row("an edit in a `.cs` file, 10,000 tasks", "milliseconds", code, 0.5);
        int factor = isQuick ? 10 : 100;
        yield return new Row(
            string.Create(CultureInfo.InvariantCulture, $"reading, rules, model and emission, 1,000 → {1000 * factor:N0} tasks"), "growth", Growth(factor), 1.3 * factor);
    }

    private static CSharpCompilation Compilation(IEnumerable<SyntaxTree> trees) => CSharpCompilation.Create(
        "Made", trees, References, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release));

    // Without its source: the check against that has rows of its own.
    private static Text File(int tasks)
    {
        string yaml = PlanMaker.Make(tasks).PlanYaml;
        int start = yaml.IndexOf("source:\n", StringComparison.Ordinal);
        return new Text("/p/plan.yaml", yaml.Remove(start, yaml.IndexOf("agencies:\n", StringComparison.Ordinal) - start));
    }

    private double CompilingATask()
    {
        string[] small = Emitted(70), large = Emitted(Tasks);
        // The compiler that is used here is compiled while it runs; the one of the SDK was before.
        for (int warming = 0; warming < WarmUps; warming++)
        {
            Compile(warming % 3 == 0 ? large : small);
        }

        double[] times = [.. Enumerable.Range(0, isQuick ? 4 : 9).Select(_ => Compile(large) - Compile(small)).Skip(1)];
        return PairedRounds.Median(times) * 1e6 / (Tasks - 70);
    }

    private static string[] Emitted(int tasks)
    {
        PlanReading reading = PlanReading.Of([new PlanFile("plan.yaml", PlanMaker.Make(tasks).PlanYaml)]);
        return [.. Emitted(reading.Model).Files.Concat(TypedFace.In("Made", LanguageVersion.Latest)).Select(file => file.Text)];
    }

    private static EmissionResult Emitted(PlanModel model)
    {
        EmissionOptions options = new("Made", LanguageVersion.Latest);
        return PlanEmitter.Emit(model, EmittedAgencies.Of(EmittedAgencies.Subject.Of(model, options)), options, default, RuntimeReference.Expected);
    }

    private static double Compile(string[] files)
    {
        long start = Stopwatch.GetTimestamp();
        using MemoryStream image = new();
        var emitted = Compilation(files.Select(file => CSharpSyntaxTree.ParseText(file, Parse))).Emit(image);
        return emitted.Success ? Stopwatch.GetElapsedTime(start).TotalSeconds : throw new InvalidOperationException(emitted.Diagnostics[0].ToString());
    }

    private (double Yaml, double Code) Edits(int tasks)
    {
        Text file = File(tasks);
        CSharpCompilation compilation = Compilation([CSharpSyntaxTree.ParseText("class C { }", Parse)]);
        GeneratorDriver driver = CSharpGeneratorDriver.Create([new PlanGenerator().AsSourceGenerator()], [file], Parse).RunGenerators(compilation);
        if (driver.GetRunResult().Diagnostics is [var finding, ..])
        {
            throw new InvalidOperationException($"The made plan is not sound: {finding}");
        }

        // As many edits as a few seconds have room for: what an edit of a small plan costs is told once the compiler's code is at its best.
        int warmUps = tasks < 1000 ? 300 : WarmUps, rounds = tasks < 1000 ? 200 : isQuick ? 6 : 20;
        string first = file.Source;
        List<double> yaml = [], code = [];
        for (int round = 0; round < warmUps + rounds; round++)
        {
            Text edited = new(file.Path, first.Replace("方便群众", "方便群众" + new string('甲', (round % 50) + 1), StringComparison.Ordinal));
            driver = driver.ReplaceAdditionalText(file, edited);
            file = edited;
            long start = Stopwatch.GetTimestamp();
            driver = driver.RunGenerators(compilation);
            yaml.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);

            compilation = compilation.ReplaceSyntaxTree(compilation.SyntaxTrees[0], CSharpSyntaxTree.ParseText($"class C{round} {{ }}", Parse));
            start = Stopwatch.GetTimestamp();
            driver = driver.RunGenerators(compilation);
            code.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        return (PairedRounds.Median(yaml[warmUps..]), PairedRounds.Median(code[warmUps..]));
    }

    private double Growth(int factor)
    {
        Action small = Whole(1000, factor >= 100 ? 5 : 3), large = Whole(1000 * factor, 1);
        (double ratio, _, _) = PairedRounds.Measure(small, large, isQuick ? 3 : 5, warmUps: 2);
        return ratio * (factor >= 100 ? 5 : 3);
    }

    private static Action Whole(int tasks, int repeats)
    {
        string yaml = PlanMaker.Make(tasks).PlanYaml;
        return () =>
        {
            for (int i = 0; i < repeats; i++)
            {
                PlanReading reading = PlanReading.Of([new PlanFile("plan.yaml", yaml)]);
                Emitted(reading.Model);
            }
        };
    }

    private sealed class Text(string path, string text) : AdditionalText
    {
        public string Source { get; } = text;

        public override string Path { get; } = path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(Source);
    }
}

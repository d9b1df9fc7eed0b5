using System.Text.Json;
using FujianPlan.Authoring;
using FujianPlan.Authoring.Files;
using FujianPlan.Authoring.Model;
using FujianPlan.PlanFactory;

namespace FujianPlan.Benchmarks;

/// <summary>What the first access to a catalogue costs a process that has just begun.</summary>
internal sealed class FirstAccessRows : IDisposable
{
    private readonly Scratch _scratch = new();
    private readonly int _rounds;

    public FirstAccessRows(bool isQuick) => _rounds = isQuick ? 5 : 25;

    public IEnumerable<Row> All()
    {
        int[] sizes = [70, 10_000, 50_000];
        MadeProgram[] programs = new MadeProgram[sizes.Length];
        Parallel.For(0, sizes.Length, i => programs[i] = Build(sizes[i]));
        (MadeProgram small, MadeProgram medium, MadeProgram large) = (programs[0], programs[1], programs[2]);
        yield return new Row("first `TryParse`, fresh process", "building a `FrozenDictionary`", Ratio(small, ["tryparse"], small, ["frozen", small.Codes]), 1 / 8.0);
        yield return new Row("first `TryParse`, fresh process", "`Enum.TryParse`", Ratio(small, ["tryparse"], small, ["enum"]), 1 / 4.0);
        yield return new Row("first `TryParse`, fresh process", "bytes", Figure(small, "tryparse-memory"), 0);
        // A small plan costs what compiling some thirty small methods does, and no more: a tenth of reading it from JSON. A large one
        // costs the same, and that is a twenty-fifth: then it is not the catalogue that a start waits for, whatever its size.
        yield return new Row("first catalogue access, 70 tasks", "source-generated JSON", Ratio(small, ["plan"], small, ["json", small.Json]), 1 / 10.0);
        yield return new Row("first catalogue access, 10,000 tasks", "source-generated JSON", Ratio(medium, ["plan"], medium, ["json", medium.Json]), 1 / 25.0);
        yield return new Row("first catalogue access, 70 tasks", "YamlDotNet", Ratio(small, ["plan"], small, ["yaml", small.Yaml]), 1 / 25.0);
        yield return new Row("first catalogue access, 10,000 tasks", "YamlDotNet", Ratio(medium, ["plan"], medium, ["yaml", medium.Yaml]), 1 / 25.0);
        yield return new Row("first catalogue access, 50,000 tasks", "the same at 70", Ratio(large, ["plan"], small, ["plan"]), 2);
        yield return new Row("reading everything once, 50,000 tasks", "microseconds a task", Figure(large, "every"), 2);
        yield return new Row("warm access, 10,000 tasks", "plain properties", Figure(medium, "warm", medium.Json), 2);
        yield return new Row("memory at first access, 10,000 tasks", "KB", Figure(medium, "memory") / 1024, 100);
    }

    public void Dispose() => _scratch.Dispose();

    private double Figure(MadeProgram program, params string[] arguments) => PairedRounds.Median(
        [.. Enumerable.Range(0, 5).Select(_ => _scratch.Figure(program.Path, arguments))]);

    // Round by round, in turn: the machine's speed drifts for both.
    private double Ratio(MadeProgram ours, string[] ourArguments, MadeProgram theirs, string[] theirArguments) => PairedRounds.Median(
        [.. Enumerable.Range(0, _rounds).Select(_ => _scratch.Figure(ours.Path, ourArguments) / _scratch.Figure(theirs.Path, theirArguments))]);

    private MadeProgram Build(int tasks)
    {
        MadePlan made = PlanMaker.Make(tasks);
        string folder = $"p{tasks}", build = Path.Combine(Scratch.Repository, "src", "FujianPlan.Generator", "build");
        string yaml = _scratch.Write(folder + "/plan.yaml", made.PlanYaml);
        _scratch.Write(folder + "/seeds/notice.txt", made.Notice);
        _scratch.Write(folder + "/Program.cs", FirstAccessProgram.Code);
        string project = _scratch.Write(folder + "/Made.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <Import Project="{Path.Combine(build, "FujianPlan.Generator.props")}" />
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <RootNamespace>Made</RootNamespace>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
                <InvariantGlobalization>true</InvariantGlobalization>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="YamlDotNet" Version="18.1.0" />
                <Analyzer Include="{string.Join(';', Scratch.GeneratorFiles)}" />
                <Reference Include="{Scratch.Runtime}" />
              </ItemGroup>
              <Import Project="{Path.Combine(build, "FujianPlan.Generator.targets")}" />
            </Project>
            """);
        _scratch.Run("dotnet", "build", project, "-c", "Release", "-v:q", "-o", Path.Combine(_scratch.Folder, folder, "out"));
        PlanModel model = PlanReading.Of([new PlanFile("plan.yaml", made.PlanYaml)]).Model;
        return new MadeProgram(
            Path.Combine(_scratch.Folder, folder, "out", "Made"),
            yaml,
            _scratch.Write(folder + "/plan.json", Json(model)),
            _scratch.Write(folder + "/codes.txt", string.Join('\n', model.Agencies.Select(agency => agency.Code))));
    }

    private static string Json(PlanModel model) => JsonSerializer.Serialize(new
    {
        tasks = model.Sections.SelectMany(section => section.Tasks).Select(task => new
        {
            code = task.Code,
            text = string.Concat(task.Quotes),
            clause = task.Clause,
            assignments = task.Assignments.Select(assignment => new { agency = assignment.Agency, role = (int)assignment.Role }),
        }),
    });

    private sealed record MadeProgram(string Path, string Yaml, string Json, string Codes);
}

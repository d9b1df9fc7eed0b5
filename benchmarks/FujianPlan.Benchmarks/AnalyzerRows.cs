using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace FujianPlan.Benchmarks;

/// <summary>
/// What the package's analyzers add to the compile of an application that references it, beside the SDK's own, with every setting as the
/// SDK has it: by the compiler's account of them, and by compiling with and without.
/// </summary>
internal sealed partial class AnalyzerRows(bool isQuick) : IDisposable
{
    private const string Assembly = "FujianPlan.Analyzers";

    // Of fewer, what the compiler spends on loading analyzers and compiling their code is most of what there is to see.
    private const int Files = 2000;

    private readonly Scratch _project = new();
    private readonly Scratch _packages = new();

    public IEnumerable<Row> All()
    {
        WriteProject();
        string[] reporting = Arguments(), with = [.. reporting.Where(argument => argument != "/reportanalyzer")];
        string[] without = [.. with.Where(argument => !(argument.StartsWith("/analyzer:", StringComparison.Ordinal) && Path.GetFileName(argument).StartsWith("FujianPlan.", StringComparison.Ordinal)))];
        if (reporting.Length == with.Length || with.Length == without.Length)
        {
            throw new InvalidOperationException("The build gives the compiler no analyzers of the package, or asks it for no account of them.");
        }

        yield return Account(Response("reporting", reporting));
        if (isQuick)
        {
            // Rounds of so long a compile take the longest of all that is measured, and of few there is no answer.
            yield break;
        }

        string a = Response("without", without), b = Response("with", with);
        (double ratio, TimeSpan medianA, TimeSpan medianB) = PairedRounds.Measure(() => Compile(a), () => Compile(b), rounds: 5, warmUps: 0);
        yield return new Row(
            string.Create(CultureInfo.InvariantCulture, $"whole compile of {Files:N0} files, with the analyzers"), "the same without them", ratio, 1.05,
            string.Create(CultureInfo.InvariantCulture, $"{medianB.TotalSeconds:0.0} s against {medianA.TotalSeconds:0.0} s"));
    }

    public void Dispose()
    {
        _project.Dispose();
        _packages.Dispose();
    }

    // The package, in a feed and a folder of packages of this run: one of another build is never taken for it.
    private void WriteProject()
    {
        string feed = Path.Combine(_packages.Folder, "feed"), version = $"0.0.0-at{DateTime.UtcNow:yyyyMMddHHmmss}";
        foreach (string name in new[] { "FujianPlan.Runtime", "FujianPlan" })
        {
            _packages.Run("dotnet", "pack", Path.Combine(Scratch.Repository, "src", name), "-c", "Release", $"-p:PackageVersion={version}", "-o", feed);
        }

        _project.Write("nuget.config", $"""
            <configuration>
              <config>
                <add key="globalPackagesFolder" value="{Path.Combine(_packages.Folder, "packages")}" />
              </config>
              <packageSources>
                <add key="packed here" value="{feed}" />
              </packageSources>
            </configuration>
            """);
        _project.Write("Made.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="FujianPlan" Version="{version}" />
              </ItemGroup>
            </Project>
            """);
        foreach ((string path, string text) in CodeMaker.Files(Files))
        {
            _project.Write(path, text);
        }

        _project.Run("dotnet", "restore");
    }

    // What the build would give to the compiler.
    private string[] Arguments()
    {
        string told = _project.Run(
            "dotnet", "msbuild", "-t:Compile", "-p:ReportAnalyzer=true", "-p:ProvideCommandLineArgs=true", "-p:SkipCompilerExecution=true", "-getItem:CscCommandLineArgs");
        using JsonDocument items = JsonDocument.Parse(told);
        return [.. items.RootElement.GetProperty("Items").GetProperty("CscCommandLineArgs").EnumerateArray().Select(item => item.GetProperty("Identity").GetString()!)];
    }

    // /noconfig is not for response files: the build gives it beside one, too.
    private string Response(string name, IEnumerable<string> arguments) => _packages.Write(name + ".rsp", string.Join('\n', arguments.Where(argument => argument != "/noconfig")));

    private string Compile(string response) => _project.Run("dotnet", "exec", _project.Compiler(), "/noconfig", "@" + response);

    // The compiler adds up what each analyzer took on each of its threads, whoever waited meanwhile: on two cores, that is up to twice
    // what the compile is the longer for.
    private Row Account(string response)
    {
        List<(double Share, double Sum, double Whole, string Slowest)> runs = [];
        while (runs.Count < (isQuick ? 1 : 3))
        {
            long start = Stopwatch.GetTimestamp();
            string told = Compile(response);
            double whole = Stopwatch.GetElapsedTime(start).TotalSeconds, sum = Seconds(AssemblyLine().Match(told));
            Match slowest = RuleLine().Matches(told).MaxBy(Seconds)!;
            runs.Add((sum / whole, sum, whole, string.Create(CultureInfo.InvariantCulture, $"{slowest.Groups["rule"].Value} {Seconds(slowest):0.00} s")));
        }

        var median = runs.OrderBy(run => run.Share).ElementAt(runs.Count / 2);
        return new Row(
            string.Create(CultureInfo.InvariantCulture, $"all analyzers, compiling {Files:N0} files, by `ReportAnalyzer`"), "the whole compile", median.Share, 0.05,
            string.Create(CultureInfo.InvariantCulture, $"{median.Sum:0.00} s, added up over {Environment.ProcessorCount} cores, of {median.Whole:0.0} s; the slowest rule is {median.Slowest}"));
    }

    // "<0.001" is as good as none.
    private static double Seconds(Match line) => double.TryParse(line.Groups["seconds"].Value.Replace(',', '.'), NumberStyles.Float, CultureInfo.InvariantCulture, out double seconds) ? seconds : 0;

    [GeneratedRegex(@"^ *(?<seconds><?[\d.,]+) +<?\d+ +" + Assembly + ", ", RegexOptions.Multiline)]
    private static partial Regex AssemblyLine();

    [GeneratedRegex(@"^ *(?<seconds><?[\d.,]+) +<?\d+ +" + Assembly + @"\.Rules\.\w+ \((?<rule>\w+)\)", RegexOptions.Multiline)]
    private static partial Regex RuleLine();
}

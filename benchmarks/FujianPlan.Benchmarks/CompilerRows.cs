using System.Globalization;
using FujianPlan.PlanFactory;

namespace FujianPlan.Benchmarks;

/// <summary>
/// What a whole run of the compiler costs, in a fresh process, with the generator, and without it but with the same code
/// as plain files. What a program costs that has neither is in the remark.
/// </summary>
internal sealed class CompilerRows(bool isQuick) : IDisposable
{
    private readonly Scratch _scratch = new();

    public IEnumerable<Row> All()
    {
        string compiler = _scratch.Compiler();
        yield return OneOf(compiler, 70, isQuick ? 4 : 15, 1.35);
        yield return OneOf(compiler, 10_000, isQuick ? 2 : 9, 2.8);
    }

    public void Dispose() => _scratch.Dispose();

    private Row OneOf(string compiler, int tasks, int rounds, double target)
    {
        MadePlan made = PlanMaker.Make(tasks);
        string folder = $"csc{tasks}";
        string yaml = _scratch.Write(folder + "/plan.yaml", made.PlanYaml), notice = _scratch.Write(folder + "/seeds/notice.txt", made.Notice);
        string config = _scratch.Write(folder + "/.globalconfig", $"""
            is_global = true
            build_property.RootNamespace = Made
            build_property.TargetFramework = net10.0

            [{yaml}]
            build_metadata.AdditionalFiles.FujianPlanRole = plan

            [{notice}]
            build_metadata.AdditionalFiles.FujianPlanRole = source
            """);
        string program = _scratch.Write(folder + "/Program.cs", "internal static class Program { private static void Main() { } }");
        List<string> without = ["/nologo", "/target:exe", "/optimize", "/langversion:latest", "/define:NETCOREAPP;NET8_0_OR_GREATER", program];
        without.AddRange(((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal) || Path.GetFileName(path) is "netstandard.dll" or "mscorlib.dll")
            .Append(Scratch.Runtime)
            .Select(path => $"/reference:\"{path}\""));
        List<string> with =
        [
            .. without, $"/analyzerconfig:{config}", $"/additionalfile:{yaml}", $"/additionalfile:{notice}",
            .. Scratch.GeneratorFiles.Select(file => $"/analyzer:{file}"),
        ];
        string bare = Response("bare", without);
        string generated = Directory.CreateDirectory(Path.Combine(_scratch.Folder, folder, "generated")).FullName;
        Run(compiler, Response("once", [.. with, $"/generatedfilesout:{generated}"]));
        string a = Response("without", [.. without, .. Directory.GetFiles(generated, "*.cs", SearchOption.AllDirectories)]);
        string b = Response("with", with);
        (double ratio, TimeSpan medianA, TimeSpan medianB) = PairedRounds.Measure(() => Run(compiler, a), () => Run(compiler, b), rounds, warmUps: 0);
        (_, TimeSpan medianBare, _) = PairedRounds.Measure(() => Run(compiler, bare), () => { }, rounds: isQuick ? 1 : 5, warmUps: 0);
        return new Row(
            string.Create(CultureInfo.InvariantCulture, $"whole cold compiler, {tasks:N0} tasks"), "the same code without the generator", ratio, target,
            string.Create(CultureInfo.InvariantCulture, $"{medianB.TotalMilliseconds:N0} ms against {medianA.TotalMilliseconds:N0} ms; a program without a plan {medianBare.TotalMilliseconds:N0} ms"));

        string Response(string name, IEnumerable<string> arguments) => _scratch.Write(
            $"{folder}/{name}.rsp", string.Join('\n', [.. arguments, $"/out:{Path.Combine(_scratch.Folder, folder, name + ".dll")}"]));
    }

    private void Run(string compiler, string response) => _scratch.Run("dotnet", "exec", compiler, "@" + response);
}

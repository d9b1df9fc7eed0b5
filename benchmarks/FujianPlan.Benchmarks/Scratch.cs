using System.Diagnostics;
using System.Globalization;

namespace FujianPlan.Benchmarks;

/// <summary>A folder for programs that are built and run in processes of their own.</summary>
internal sealed class Scratch : IDisposable
{
    public string Folder { get; } = Directory.CreateTempSubdirectory("fujianplan-").FullName;

    /// <summary>The repository's folder: the one above this program that holds the solution.</summary>
    public static string Repository { get; } = FindRepository();

    /// <summary>What the compiler has to be given to have the generator: on a machine for which the package has it as machine code, that.</summary>
    public static string[] GeneratorFiles { get; } =
        [.. new[] { "FujianPlan.Generator.dll", "FujianPlan.Authoring.dll", "FujianPlan.Runtime.dll", "FujianPlan.YamlDotNet.dll" }
            .Select(file => new[] { Path.Combine(AppContext.BaseDirectory, "precompiled", file), Path.Combine(AppContext.BaseDirectory, file) }.First(File.Exists))];

    /// <summary>What a plan is compiled against, and runs on.</summary>
    public static string Runtime { get; } = Path.Combine(AppContext.BaseDirectory, "FujianPlan.Runtime.dll");

    public string Write(string file, string text)
    {
        string path = Path.Combine(Folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    /// <summary>Runs a program to its end.</summary>
    /// <returns>What it wrote.</returns>
    /// <exception cref="InvalidOperationException">It failed.</exception>
    public string Run(string program, params string[] arguments)
    {
        ProcessStartInfo start = new(program, arguments)
        {
            WorkingDirectory = Folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };

        // What this process was started with is not for the ones that it measures.
        foreach (string name in start.Environment.Keys.Where(name => name.StartsWith("MSBuild", StringComparison.OrdinalIgnoreCase) || name.StartsWith("DOTNET_gc", StringComparison.OrdinalIgnoreCase)).ToArray())
        {
            start.Environment.Remove(name);
        }

        // Nor is what this program is compiled for, where it is itself one of them.
        start.Environment["DOTNET_gcServer"] = "0";

        using Process process = Process.Start(start)!;
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0
            ? output
            : throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} failed:\n{output}{errors.Result}");
    }

    /// <summary>The compiler of the newest SDK of the machine: it is compiled ahead of time, unlike the one that this program refers to.</summary>
    public string Compiler()
    {
        string line = Run("dotnet", "--list-sdks").Split('\n', StringSplitOptions.RemoveEmptyEntries)[^1];
        string version = line[..line.IndexOf(' ', StringComparison.Ordinal)], folder = line[(line.IndexOf('[', StringComparison.Ordinal) + 1)..line.IndexOf(']', StringComparison.Ordinal)];
        return Path.Combine(folder, version, "Roslyn", "bincore", "csc.dll");
    }

    /// <summary>Runs a program that writes one figure.</summary>
    public double Figure(string program, params string[] arguments) =>
        double.Parse(Run(program, arguments), NumberStyles.Float, CultureInfo.InvariantCulture);

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private static string FindRepository()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "FujianPlan.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("This program has to lie inside the repository.");
    }
}

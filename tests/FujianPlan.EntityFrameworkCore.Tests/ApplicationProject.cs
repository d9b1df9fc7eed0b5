using System.Reflection;

namespace FujianPlan.EntityFrameworkCore.Tests;

/// <summary>An application in a folder of its own, built with what was built of this repository.</summary>
public sealed class ApplicationProject : IDisposable
{
    private readonly string _folder = Path.Combine(Directory.CreateTempSubdirectory("fujianplan-application-").FullName, "App");

    /// <summary>Writes the project.</summary>
    /// <param name="assemblies">The plans that it references; without any, a plan.yaml beside it is compiled into the namespace <c>City</c>.</param>
    public ApplicationProject(params string[] assemblies)
    {
        string references = string.Join("\n    ", assemblies.Select(assembly => $"<Reference Include=\"{AppContext.BaseDirectory}{assembly}\" />"));
        Directory.CreateDirectory(_folder);
        string generator = RepositoryFile.PathOf("src", "FujianPlan.Generator"), configuration = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;
        foreach (string file in new[] { "Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props" })
        {
            // Nothing above this folder has a say.
            Write(file, "<Project />");
        }

        Write("App.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
                <FujianPlanNamespace>City</FujianPlanNamespace>
              </PropertyGroup>
              <Import Project="{generator}/build/FujianPlan.Generator.props" />
              <ItemGroup>
                <PackageReference Include="Microsoft.EntityFrameworkCore.Design" Version="10.0.15" />
                <PackageReference Include="Microsoft.EntityFrameworkCore.Sqlite" Version="10.0.15" />
                <PackageReference Include="Npgsql.EntityFrameworkCore.PostgreSQL" Version="10.0.3" />
                <Reference Include="{AppContext.BaseDirectory}FujianPlan.Runtime.dll" />
                {references}
                <Reference Include="{AppContext.BaseDirectory}FujianPlan.EntityFrameworkCore.dll" />
                <Analyzer Include="{generator}/bin/{configuration}/netstandard2.0/FujianPlan.*.dll" />
              </ItemGroup>
              {(assemblies.Length == 0 ? $"<Import Project=\"{generator}/build/FujianPlan.Generator.targets\" />" : "")}
            </Project>
            """);
    }

    /// <summary>The command <c>dotnet ef</c>.</summary>
    private static string DotnetEf { get; } = Directory.GetFiles(
        typeof(ApplicationProject).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "DotnetEf").Value!,
        "dotnet-ef.dll",
        SearchOption.AllDirectories).Single(file => !file.Contains("shims", StringComparison.Ordinal));

    public string PathOf(string file) => Path.Combine(_folder, file);

    public void Write(string file, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(file))!);
        File.WriteAllText(PathOf(file), text);
    }

    public Task Build(params string[] options) => Run(["build", "-v", "quiet", "-nologo", "-clp:NoSummary", .. options]);

    /// <summary>Writes a compiled model into the folder <c>Compiled</c>. The project is built before.</summary>
    public Task Optimize(params string[] options) => Run(OptimizeCommand(options));

    /// <summary>What is printed where it cannot be written.</summary>
    public async Task<string> FailedOptimize(params string[] options)
    {
        DotnetCommand run = await DotnetCommand.Run(_folder, OptimizeCommand(options));
        Assert.NotEqual(0, run.ExitCode);
        return run.Output;
    }

    /// <summary>Adds a migration for both databases. The project is built before.</summary>
    /// <returns>The two, as they are written.</returns>
    public async Task<string[]> AddMigration(string name)
    {
        foreach (string database in new[] { "Sqlite", "Postgres" })
        {
            // The command is made for an older runtime than that of the tests.
            await Run("exec", "--roll-forward", "Major", DotnetEf, "migrations", "add", name, "--context", database + "Context", "--output-dir", "Migrations/" + database, "--no-build");
        }

        return [.. Directory.GetFiles(PathOf("Migrations"), $"*_{name}.cs", SearchOption.AllDirectories).Select(File.ReadAllText)];
    }

    /// <summary>What the program prints.</summary>
    public Task<string> Program(params string[] arguments) => Run(["exec", PathOf("bin/Debug/net10.0/App.dll"), .. arguments]);

    public void Dispose() => Directory.Delete(Path.GetDirectoryName(_folder)!, recursive: true);

    // The command is made for an older runtime than that of the tests.
    private static string[] OptimizeCommand(string[] options) => ["exec", "--roll-forward", "Major", DotnetEf, "dbcontext", "optimize", "--output-dir", "Compiled", "--no-build", .. options];

    private async Task<string> Run(params string[] arguments)
    {
        DotnetCommand run = await DotnetCommand.Run(_folder, arguments, RunningCompiler.Environment);
        Assert.True(run.ExitCode == 0, run.Output);
        return run.Output.ReplaceLineEndings("\n");
    }
}

namespace FujianPlan.Build.Tests;

/// <summary>A project in a folder of its own, far from this repository's settings, that compiles a plan of its own.</summary>
internal sealed class ScratchProject : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("fujianplan-").FullName;

    /// <param name="properties">Properties that the project sets, as XML.</param>
    /// <param name="items">Items that the project has, as XML.</param>
    public ScratchProject(string properties = "", string items = "")
    {
        string build = Repository.PathOf("src", "FujianPlan.Generator", "build");
        string assemblies = AppContext.BaseDirectory;
        Write("Scratch.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <Import Project="{Path.Combine(build, "FujianPlan.Generator.props")}" />
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <RootNamespace>Scratch</RootNamespace>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
                <UseSharedCompilation>false</UseSharedCompilation>
                {properties}
              </PropertyGroup>
              <ItemGroup>
                <Analyzer Include="{Path.Combine(assemblies, "FujianPlan.Generator.dll")}" />
                <Analyzer Include="{Path.Combine(assemblies, "FujianPlan.Authoring.dll")}" />
                <Analyzer Include="{Path.Combine(assemblies, "FujianPlan.YamlDotNet.dll")}" />
                {items}
              </ItemGroup>
              <Import Project="{Path.Combine(build, "FujianPlan.Generator.targets")}" />
            </Project>
            """);
    }

    public ScratchProject Write(string file, string text)
    {
        string path = Path.Combine(_folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return this;
    }

    public string Read(string file) => File.ReadAllText(Path.Combine(_folder, file));

    public Task<DotnetCommand> Build(params string[] more) =>
        DotnetCommand.Run(_folder, ["build", "-v:q", "-clp:NoSummary", .. more], TestContext.Current.CancellationToken);

    public Task<DotnetCommand> Run(params string[] arguments) =>
        DotnetCommand.Run(_folder, ["run", "--no-build", "--", .. arguments], TestContext.Current.CancellationToken);

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}

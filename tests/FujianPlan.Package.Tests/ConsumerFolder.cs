namespace FujianPlan.Package.Tests;

/// <summary>A folder with projects that take the packages from the feed, as anybody would.</summary>
internal sealed class ConsumerFolder : IDisposable
{
    private readonly PackageFeed _feed;

    public ConsumerFolder(PackageFeed feed, string name)
    {
        _feed = feed;
        Folder = Path.Combine(Directory.CreateTempSubdirectory("fujianplan-consumer-").FullName, "work" + name);
        Directory.CreateDirectory(Folder);
        // The feed is one more source. The version exists nowhere else.
        Write("nuget.config", $"""
            <configuration>
              <packageSources>
                <add key="feed" value="{feed.Folder}" />
              </packageSources>
            </configuration>
            """);
        // Nothing above this folder has a say.
        Write("Directory.Build.props", "<Project />");
        Write("Directory.Build.targets", "<Project />");
        Write("Directory.Packages.props", "<Project />");
    }

    public string Folder { get; }

    public ConsumerFolder Write(string file, string text)
    {
        string path = Path.Combine(Folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return this;
    }

    /// <summary>Writes a project file that references packages of the feed.</summary>
    public ConsumerFolder WriteProject(string file, string properties, string[] packages, string items = "") => Write(file, $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <Nullable>enable</Nullable>
            <LangVersion>latest</LangVersion>
            {properties}
          </PropertyGroup>
          <ItemGroup>
            {string.Join("\n    ", packages.Select(package => $"<PackageReference Include=\"{package}\" Version=\"{PackageFeed.Version}\" />"))}
            {items}
          </ItemGroup>
        </Project>
        """);

    public ConsumerFolder CopyFrom(string folder)
    {
        foreach (string file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            string relative = Path.GetRelativePath(folder, file);
            if (!relative.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"))
            {
                Write(relative, File.ReadAllText(file));
            }
        }

        return this;
    }

    public string Read(string file) => File.ReadAllText(Path.Combine(Folder, file));

    public Task<DotnetCommand> Dotnet(params string[] arguments) => Run("dotnet", arguments);

    /// <summary>Builds, and sees that there is nothing to complain of.</summary>
    public async Task BuildCleanly(string project = ".", params string[] more)
    {
        DotnetCommand build = await Dotnet(["build", project, "-v:q", "-clp:NoSummary", "-warnaserror", .. more]);
        Assert.True(build.ExitCode == 0, build.Output);
        Assert.Empty(build.Messages);
    }

    public Task<DotnetCommand> Build(params string[] more) => Dotnet(["build", "-v:q", "-clp:NoSummary", .. more]);

    /// <summary>Runs a program, and gives what it wrote.</summary>
    public async Task<string> Output(string program, params string[] arguments)
    {
        DotnetCommand run = await Run(program, arguments);
        Assert.True(run.ExitCode == 0, run.Output);
        return run.Output.ReplaceLineEndings("\n");
    }

    public void Dispose() => Directory.Delete(Path.GetDirectoryName(Folder)!, recursive: true);

    private Task<DotnetCommand> Run(string program, string[] arguments) => DotnetCommand.RunProgram(
        program,
        Folder,
        arguments,
        [
            new("NUGET_PACKAGES", _feed.PackagesFolder),
            // No compiler outlives the test and keeps the folder.
            new("UseSharedCompilation", "false"),
        ],
        TestContext.Current.CancellationToken);
}

using System.Runtime.InteropServices;

namespace FujianPlan.Package.Tests;

/// <summary>A folder with projects that take the packages from the feed, as anybody would.</summary>
internal sealed class ConsumerFolder : IDisposable
{
    /// <summary>The reference assemblies of .NET Framework, as an item.</summary>
    public const string FrameworkReferences = "<PackageReference Include=\"Microsoft.NETFramework.ReferenceAssemblies\" Version=\"1.0.3\" PrivateAssets=\"all\" />";

    /// <summary>Commands other than builds that run beside each other, over all tests: no more than what a small machine has cores.</summary>
    private static readonly SemaphoreSlim Commands = new(2);

    private readonly PackageFeed _feed;

    public ConsumerFolder(PackageFeed feed, string name)
    {
        _feed = feed;
        Folder = Path.Combine(Directory.CreateTempSubdirectory("fujianplan-consumer-").FullName, "work" + name);
        Directory.CreateDirectory(Folder);
        // The feed is one more source. The version exists nowhere else. What others have made may already be on the machine.
        Write("nuget.config", $"""
            <configuration>
              <packageSources>
                <add key="feed" value="{feed.Folder}" />
              </packageSources>
              <fallbackPackageFolders>
                <add key="machine" value="{MachinePackages}" />
              </fallbackPackageFolders>
            </configuration>
            """);
        // Nothing above this folder has a say.
        Write("Directory.Build.props", "<Project />");
        Write("Directory.Build.targets", "<Project />");
        Write("Directory.Packages.props", "<Project />");
    }

    /// <summary>The kind of this machine, as .NET names it.</summary>
    public static string Machine => RuntimeInformation.RuntimeIdentifier;

    public string Folder { get; }

    /// <summary>Where packages that others have made may already be.</summary>
    public static string MachinePackages { get; } = Directory.CreateDirectory(
        Environment.GetEnvironmentVariable("NUGET_PACKAGES")
        ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages")).FullName;

    public ConsumerFolder Write(string file, string text)
    {
        string path = PathOf(file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return this;
    }

    /// <summary>Writes a project file that references packages of the feed.</summary>
    public ConsumerFolder WriteProject(string file, string properties, string[] packages, string items = "", string sdk = "Microsoft.NET.Sdk") => Write(file, $"""
        <Project Sdk="{sdk}">
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

    public ConsumerFolder CopyFrom(string folder, params string[] except)
    {
        foreach (string file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            string relative = Path.GetRelativePath(folder, file);
            if (!except.Contains(relative) && !relative.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"))
            {
                Write(relative, File.ReadAllText(file));
            }
        }

        return this;
    }

    public string PathOf(params string[] parts) => Path.Combine([Folder, .. parts]);

    public string Read(string file) => File.ReadAllText(PathOf(file));

    /// <summary>Runs a <c>dotnet</c> command here.</summary>
    public Task<DotnetCommand> Dotnet(params string[] arguments) => Run("dotnet", arguments);

    /// <summary>Builds the project of this folder, or the one in a folder below it.</summary>
    public Task<DotnetCommand> Build(string project = ".") => _feed.Builds.Build(Folder, Directory.GetFiles(Path.GetFullPath(PathOf(project)), "*.*proj").Single());

    /// <summary>Builds, and sees that there is nothing to complain of.</summary>
    public async Task BuildCleanly(string project = ".")
    {
        DotnetCommand build = await Build(project);
        Assert.True(build.ExitCode == 0, build.Output);
        // Nothing at all is printed by a quiet build that has nothing to complain of.
        Assert.Equal("", build.Output);
    }

    /// <summary>What a program that was built here for .NET 10 writes.</summary>
    /// <param name="assembly">The name of its assembly.</param>
    /// <param name="project">The folder of its project.</param>
    public Task<string> RunBuilt(string assembly, string project = ".") => Output("dotnet", "exec", PathOf(project, "bin", "Debug", "net10.0", assembly + ".dll"));

    /// <summary>Runs a program, and gives what it wrote.</summary>
    public async Task<string> Output(string program, params string[] arguments)
    {
        DotnetCommand run = await Run(program, arguments);
        Assert.True(run.ExitCode == 0, run.Output);
        return run.Output.ReplaceLineEndings("\n");
    }

    public void Dispose() => Directory.Delete(Path.GetDirectoryName(Folder)!, recursive: true);

    /// <summary>Runs a program here.</summary>
    public async Task<DotnetCommand> Run(string program, params string[] arguments)
    {
        await Commands.WaitAsync(TestContext.Current.CancellationToken);
        try
        {
            return await DotnetCommand.RunProgram(program, Folder, arguments, _feed.Builds.Environment);
        }
        finally
        {
            Commands.Release();
        }
    }
}

using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using FujianPlan.Package.Tests;

[assembly: AssemblyFixture(typeof(PackageFeed))]

namespace FujianPlan.Package.Tests;

/// <summary>
/// The packages of this repository in a folder, and a packages folder that nothing was ever restored to. Made once for all
/// tests.
/// </summary>
public sealed class PackageFeed : IAsyncLifetime
{
    /// <summary>
    /// No version of another run or of a release is called this, which has three parts: what is restored as this comes from the feed. And it
    /// is no preview: it is found as a reader's own packages are, who names no version.
    /// </summary>
    public static string Version { get; } = string.Create(CultureInfo.InvariantCulture, $"0.1.{Random.Shared.Next(1000, 65000)}.{Random.Shared.Next(1000, 65000)}");

    private const string NativePackage = "FujianPlan.Tool.linux-x64";

    /// <summary>Why the package with the native command is not made here; empty where it is.</summary>
    public static string NativeIsMissing { get; } = typeof(PackageFeed).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "NativeIsMissing").Value!;

    private readonly string _root = Directory.CreateTempSubdirectory("fujianplan-packages-").FullName;
    private readonly Lazy<Task<string>> _tool, _releases;

    public PackageFeed()
    {
        _tool = new(InstallTool);
        _releases = new(MakeReleases);
        Builds = new ConsumerBuilds(Servers, PackagesFolder);
    }

    public string Folder => Repository.Packages;

    /// <summary>Where this repository's packages go when consumers restore them. What others have made is in the user's own folder.</summary>
    public string PackagesFolder => Path.Combine(_root, "restored");

    /// <summary>The command as it is installed from the feed, once for all tests.</summary>
    public Task<string> Tool => _tool.Value;

    /// <summary>The folder with packages of other releases, made once for all tests.</summary>
    internal Task<string> Releases => _releases.Value;

    internal BuildServers Servers { get; } = new(RunningCompiler.Id);

    internal ConsumerBuilds Builds { get; }

    internal RepositoryCopy Repository { get; private set; } = null!;

    /// <summary>The file of a package. A test of one that is not made here is skipped.</summary>
    public string PathOf(string package, string extension = "nupkg")
    {
        Assert.SkipWhen(NativeIsMissing.Length > 0 && package == NativePackage, NativeIsMissing);
        return Path.Combine(Folder, $"{package}.{Version}.{extension}");
    }

    public async ValueTask InitializeAsync()
    {
        Repository = await RepositoryCopy.Make(Path.Combine(_root, "a"));
        await Task.WhenAll(
            Repository.Pack(Version, Servers),
            OthersPackages.Restore(Path.Combine(_root, "others"), Servers));
        PackedProgram.Offer(Path.Combine(Folder, $"{NativePackage}.{Version}.nupkg"));
    }

    public async ValueTask DisposeAsync()
    {
        try
        {
            await Servers.DisposeAsync();
        }
        finally
        {
            Directory.Delete(_root, recursive: true);
        }
    }

    /// <summary>A new folder for projects that use the packages.</summary>
    /// <param name="name">What its name ends in.</param>
    internal ConsumerFolder Consumer(string name = "") => new(this, name);

    /// <summary>A sample of this repository in such a folder, with the feed of this run in place of the one that a reader packs to.</summary>
    /// <param name="name">The sample.</param>
    internal ConsumerFolder Sample(string name)
    {
        ConsumerFolder folder = Consumer().CopyFrom(RepositoryFile.PathOf("samples", name), except: "nuget.config");
        return folder.Write($"{name}.csproj", Regex.Replace(folder.Read($"{name}.csproj"), "(Include=\"FujianPlan[^\"]*\" Version=)\"[^\"]*\"", $"$1\"{Version}\""));
    }

    private async Task<string> MakeReleases()
    {
        string folder = Path.Combine(_root, "releases");
        await Tests.Releases.Make(this, folder);
        return folder;
    }

    private async Task<string> InstallTool()
    {
        using ConsumerFolder folder = Consumer();
        string tools = Path.Combine(_root, "tools");
        await folder.Output("dotnet", "tool", "install", "FujianPlan.Tool", "--version", Version, "--tool-path", tools);
        return Path.Combine(tools, "fujianplan");
    }
}
